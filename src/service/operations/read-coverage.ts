// How much of what left passed: for a manager of their own people, for administrators and auditors of all, for a rep of themselves.
import * as z from 'zod/mini';
import type { CoverageFigures, PersonCoverage, TeamCoverage, Watch } from '../../model/coverage.ts';
import type { CoverageQuery, CoverageReport } from '../../wire/coverage-endpoints.ts';
import { decodeCursor, encodeCursor } from '../holding/cursor.ts';
import { type CountedPerson, type CoverageListing, countTeams, listGaps, pageCoverage } from '../store/coverage.ts';
import { listPeople } from '../store/people.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import type { PeopleQuery } from './list-people.ts';
import { mayReadAll } from './read-hold.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const USUAL_DAYS = 7;
const MOST_DAYS = 366;
const Place = z.object({ name: z.string(), id: z.string() });

export async function readCoverage(work: Work, caller: Caller, query: CoverageQuery): Promise<Outcome<CoverageReport>> {
  const listing = await toListing(work, caller, query);
  if (!listing.ok) return listing;
  const { from, until } = listing.value;
  const counted = await countTeams(reading(work), listing.value);
  const refOf = await namesOf(
    work,
    caller.tenant,
    counted.map(({ manager }) => manager),
  );
  const teams = counted.map(({ manager, ...team }): TeamCoverage => ({ manager: refOf(manager), ...team }));
  const { settings } = await getTenant(reading(work), caller.tenant);
  const total = teams.reduce(addTeam, { people: 0, watched: 0, incomplete: 0, figures: NO_FIGURES });
  return done({ from: from.toISOString(), until: until.toISOString(), isOn: settings.watchSent, total, teams });
}

export async function listCoverage(
  work: Work,
  caller: Caller,
  { cursor, limit = 50, ...query }: CoverageQuery & PeopleQuery,
): Promise<Outcome<{ items: PersonCoverage[]; next: string | null }>> {
  const after = cursor === undefined ? null : decodeCursor(cursor, Place);
  if (cursor !== undefined && after === null) return refused('bad-request', 'This cursor belongs to another list.');
  const listing = await toListing(work, caller, query);
  if (!listing.ok) return listing;
  const found = await pageCoverage(reading(work), listing.value, after, limit + 1);
  const page = found.slice(0, limit);
  const gaps = await listGaps(
    reading(work),
    listing.value,
    page.map(({ id }) => id),
  );
  const refOf = await namesOf(
    work,
    caller.tenant,
    page.map(({ manager }) => manager),
  );
  const { settings } = await getTenant(reading(work), caller.tenant);
  const items = page.map(
    (one): PersonCoverage => ({
      ...{ person: { id: one.id, name: one.name }, manager: refOf(one.manager), figures: one.figures },
      watch: describeWatch(one.watch, settings.watchSent),
      gaps: gaps
        .filter(({ person }) => person === one.id)
        .map((gap) => ({ from: gap.from.toISOString(), until: gap.until.toISOString(), reason: gap.reason })),
    }),
  );
  const last = page[page.length - 1];
  return done({ items, next: found.length > limit && last !== undefined ? encodeCursor({ name: last.name, id: last.id }) : null });
}

async function toListing(work: Work, { tenant, person }: Caller, query: CoverageQuery): Promise<Outcome<CoverageListing>> {
  const now = work.clock();
  const today = now.toISOString().slice(0, 10);
  // The day after the last.
  const until = new Date(Date.parse(query.until ?? today) + DAY_MS);
  const from = new Date(query.from ?? until.getTime() - USUAL_DAYS * DAY_MS);
  const days = (until.getTime() - from.getTime()) / DAY_MS;
  if (!(days > 0 && days <= MOST_DAYS)) return refused('bad-request', 'Ask about a time of up to a year that ends after it begins.');
  const { settings } = await getTenant(reading(work), tenant);
  const isManager = person.roles.includes('manager');
  const teams = isManager ? settings.teams.filter(({ reviewers }) => reviewers.includes(person.id)).map(({ name }) => name) : [];
  return done({ tenant, from, until, now, reader: mayReadAll(person) ? null : { id: person.id, isManager, teams } });
}

/** A mailbox that may not be read right now is not watched, whatever is meant to be. */
function describeWatch({ isOn, hasBegun, reason, since, through }: CountedPerson['watch'], watchSent: boolean): Watch {
  const times = { since: since?.toISOString() ?? null, through: through?.toISOString() ?? null };
  // What was switched off is on again, and nobody was taken up anew.
  const why = reason === null || reason === 'off' ? 'not-connected' : reason;
  if (!isOn || !watchSent) return { state: 'not-watched', reason: watchSent ? why : 'off', ...times };
  const isShut = reason === 'revoked' || reason === 'denied' || (reason === 'locked' && !hasBegun);
  if (isShut) return { state: 'not-watched', reason, ...times };
  return { state: hasBegun ? 'watched' : 'starting', reason, ...times };
}

async function namesOf(work: Work, tenant: string, ids: readonly (string | null)[]) {
  const people = await listPeople(reading(work), tenant, [...new Set(ids.flatMap((id) => id ?? []))]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
}

const NO_FIGURES: CoverageFigures = { sent: 0, passed: 0, missed: 0, pending: 0, own: 0, smtp: 0, api: 0, asked: 0, unread: 0 };

type Total = CoverageReport['total'];

function addTeam(sum: Total, { people, watched, incomplete, figures }: TeamCoverage): Total {
  return {
    ...{ people: sum.people + people, watched: sum.watched + watched, incomplete: sum.incomplete + incomplete },
    figures: addFigures(sum.figures, figures),
  };
}

function addFigures(a: CoverageFigures, b: CoverageFigures): CoverageFigures {
  return {
    ...{ sent: a.sent + b.sent, passed: a.passed + b.passed, missed: a.missed + b.missed, pending: a.pending + b.pending },
    ...{ own: a.own + b.own, smtp: a.smtp + b.smtp, api: a.api + b.api, asked: a.asked + b.asked, unread: a.unread + b.unread },
  };
}
