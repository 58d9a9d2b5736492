// What the service in memory says of what left: nothing, until a test says otherwise.
import type { CoverageFigures, PersonCoverage } from '../../src/model/coverage.ts';
import type { CoverageReport } from '../../src/wire/coverage-endpoints.ts';

export interface FakeCoverage {
  readonly report: CoverageReport;
  readonly people: readonly PersonCoverage[];
}

const FROM = '2026-11-17T09:30:00.000Z';
const UNTIL = '2026-11-24T09:30:00.000Z';
export const NO_FIGURES: CoverageFigures = { sent: 0, passed: 0, missed: 0, pending: 0, own: 0, smtp: 0, api: 0, asked: 0, unread: 0 };

export function coverageOf(people: readonly PersonCoverage[], total: Partial<CoverageReport['total']>, isOn = true): FakeCoverage {
  const sum = { people: people.length, watched: people.length, incomplete: 0, figures: NO_FIGURES, ...total };
  return { report: { from: FROM, until: UNTIL, isOn, total: sum, teams: [] }, people };
}

export function personOf(name: string, figures: Partial<CoverageFigures>, rest: Partial<PersonCoverage> = {}): PersonCoverage {
  return {
    ...{ person: { id: name, name }, manager: { id: 'manager', name: 'Dana Whitcombe' }, gaps: [] },
    watch: { state: 'watched', reason: null, since: '2026-10-01T08:00:00.000Z', through: UNTIL },
    figures: { ...NO_FIGURES, ...figures },
    ...rest,
  };
}

export const NOT_WATCHED = coverageOf([], {}, false);

/** A team of three: one watched well, one with a gap, one not at all. */
export const SOME_MISSED = coverageOf(
  [
    personOf('Robin Vale', { sent: 300, passed: 291, missed: 9, smtp: 4, api: 5 }),
    personOf(
      'Sam Okonkwo',
      { sent: 112, passed: 106, missed: 6, own: 6, asked: 2, pending: 1, unread: 1 },
      {
        gaps: [{ from: '2026-11-19T10:00:00.000Z', until: '2026-11-20T08:00:00.000Z', reason: 'log-lost' }],
      },
    ),
    personOf('Toni Brandt', {}, { watch: { state: 'not-watched', reason: 'not-connected', since: null, through: null } }),
  ],
  { watched: 2, incomplete: 1, figures: { sent: 412, passed: 397, missed: 15, pending: 1, own: 6, smtp: 4, api: 5, asked: 2, unread: 1 } },
);
