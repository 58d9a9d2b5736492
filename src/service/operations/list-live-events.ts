// What changed in a tenant after a place in its chain, as far as one reader may see it.
import type { LiveEvent } from '../../model/live-event.ts';
import type { Person } from '../../model/person.ts';
import { readHead } from '../store/audit.ts';
import { listConcerning } from '../store/live.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { mayReadAll } from './read-hold.ts';

/** An event with those whom it concerns; null concerns everyone of the tenant. */
export interface Addressed {
  readonly event: LiveEvent;
  readonly people: readonly string[] | null;
}

/** What everyone may know: the rest goes only to who is concerned, and to who may read all. */
const FOR_ALL = ['policy-changed', 'settings-changed'];

export async function listLiveEvents(work: Work, tenant: string, after: number, limit: number): Promise<Addressed[]> {
  const rows = await listConcerning(reading(work), tenant, after, limit);
  return rows.map(({ seq, kind, at, hold, people }) => ({
    event: { id: seq, kind, at: at.toISOString(), hold },
    people: FOR_ALL.includes(kind) ? null : people,
  }));
}

export function isFor({ people }: Addressed, person: Person): boolean {
  return people === null || people.includes(person.id) || mayReadAll(person);
}

/** What is not chained yet counts as still to come. */
export async function readLastEvent(work: Work, tenant: string): Promise<number> {
  return (await readHead(reading(work), tenant)).seq;
}
