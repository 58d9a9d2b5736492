// How much of what left passed Countersign: the figures of the last days, and each person's where they are asked for.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PersonCoverage } from '../model/coverage.ts';
import type { Client } from '../wire/client.ts';
import { type CoverageReport, coverageEndpoints } from '../wire/coverage-endpoints.ts';

export interface Coverage {
  /** Null before it was read, and where the service knows of no such thing. */
  readonly report: ReadonlySignal<CoverageReport | null>;
  /** Null before they were asked for. */
  readonly people: ReadonlySignal<readonly PersonCoverage[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  read(): Promise<void>;
  /** Reads the people, from the first on. */
  readPeople(): Promise<void>;
}

const MOST = '100';

export function createCoverage(client: Pick<Client, 'call'>): Coverage {
  const report = signal<CoverageReport | null>(null);
  const people = signal<readonly PersonCoverage[] | null>(null);
  const hasMore = signal(false);
  const readPeople = async () => {
    const answer = await client.call(coverageEndpoints.listCoverage, { params: {}, query: { limit: MOST }, body: undefined });
    if (!answer.ok) return;
    people.value = answer.value.items;
    hasMore.value = answer.value.next !== null;
  };
  return {
    ...{ report, people, hasMore, readPeople },
    read: async () => {
      const answer = await client.call(coverageEndpoints.readCoverage, { params: {}, query: {}, body: undefined });
      // What was read before stays in sight while the service is away.
      if (!answer.ok) return;
      report.value = answer.value;
      if (people.value !== null) await readPeople();
    },
  };
}
