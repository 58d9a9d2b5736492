// Counts what left and what of it passed, by person and by who manages them.
import { type RawBuilder, sql } from 'kysely';
import { type CoverageFigures, WatchReason } from '../../model/coverage.ts';
import type { Db } from './database.ts';

export interface CoverageListing {
  readonly tenant: string;
  /** Whose people; null for all of the tenant. */
  readonly reader: { readonly id: string; readonly isManager: boolean; readonly teams: readonly string[] } | null;
  readonly from: Date;
  readonly until: Date;
  readonly now: Date;
}

export interface CountedPerson {
  readonly id: string;
  readonly name: string;
  readonly manager: string | null;
  readonly watch: {
    readonly isOn: boolean;
    readonly hasBegun: boolean;
    readonly reason: WatchReason | null;
    readonly since: Date | null;
    readonly through: Date | null;
  };
  readonly figures: CoverageFigures;
}

/** Counts come as text from one driver and as numbers from the other. */
type Counts = Readonly<Record<keyof CoverageFigures, string | number>>;
const NAMES = ['sent', 'passed', 'missed', 'pending', 'own', 'smtp', 'api', 'asked', 'unread'] as const;

/** A record may still be on its way for so long. */
const PENDING_MS = 60 * 60_000;
/** What left just now is seen at the next look. */
const LAG_MS = 15 * 60_000;

/** By name. */
export async function pageCoverage(
  db: Db,
  listing: CoverageListing,
  after: { readonly name: string; readonly id: string } | null,
  limit: number,
): Promise<CountedPerson[]> {
  const place = after === null ? sql`true` : sql`(p.name, p.id) > (${after.name}, ${after.id})`;
  const found = await sql<Counts & { id: string; name: string; manager: string | null } & WatchColumns>`
    ${people(listing)}
    select p.id, p.name, p.manager_id as manager, w.next_at is not null as "isOn", w.place is not null as "hasBegun",
      w.reason, w.since, w.through, c.*
    from p left join sent_watches w on w.tenant_id = p.tenant_id and w.person_id = p.id
    cross join lateral (${counts(listing)}) c
    where ${place} order by p.name, p.id limit ${limit}
  `.execute(db);
  return found.rows.map((row) => ({
    ...{ id: row.id, name: row.name, manager: row.manager, figures: toFigures(row) },
    watch: {
      ...{ isOn: row.isOn, hasBegun: row.hasBegun, since: row.since, through: row.through },
      reason: row.reason === null ? null : WatchReason.parse(row.reason),
    },
  }));
}

interface WatchColumns {
  readonly isOn: boolean;
  readonly hasBegun: boolean;
  readonly reason: string | null;
  readonly since: Date | null;
  readonly through: Date | null;
}

export interface CountedTeam {
  readonly manager: string | null;
  readonly people: number;
  readonly watched: number;
  readonly incomplete: number;
  readonly figures: CoverageFigures;
}

/** One row for each manager whose people these are. */
export async function countTeams(db: Db, listing: CoverageListing): Promise<CountedTeam[]> {
  const { from, until, now } = listing;
  const known = new Date(Math.min(until.getTime(), now.getTime() - LAG_MS));
  const found = await sql<Counts & Omit<CountedTeam, 'figures'>>`
    ${people(listing)}
    select manager_id as manager, count(*)::int as people, (count(*) filter (where watched))::int as watched,
      (count(*) filter (where watched and incomplete))::int as incomplete, ${sql.join(NAMES.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`))}
    from (
      select p.manager_id, c.*, w.next_at is not null and w.place is not null and coalesce(w.reason, '') not in ('revoked', 'denied')
          as watched,
        w.since > ${from} or w.through < ${known} or exists (
          select 1 from watch_gaps g where g.tenant_id = p.tenant_id and g.person_id = p.id and g.from_at < ${until} and g.until_at > ${from}
        ) as incomplete
      from p left join sent_watches w on w.tenant_id = p.tenant_id and w.person_id = p.id
      cross join lateral (${counts(listing)}) c
    ) counted group by manager_id order by manager_id
  `.execute(db);
  return found.rows.map((row) => ({
    ...{ manager: row.manager, people: row.people, watched: row.watched, incomplete: row.incomplete },
    figures: toFigures(row),
  }));
}

export interface FoundGap {
  readonly person: string;
  readonly from: Date;
  readonly until: Date;
  readonly reason: WatchReason;
}

export async function listGaps(db: Db, { tenant, from, until }: CoverageListing, people: readonly string[]): Promise<FoundGap[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('watch_gaps')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('person_id', 'in', [...people])
    .where('from_at', '<', until)
    .where('until_at', '>', from)
    .orderBy('from_at')
    .execute();
  return rows.map((row) => ({
    ...{ person: row.person_id, from: row.from_at, until: row.until_at },
    reason: WatchReason.parse(row.reason),
  }));
}

/** `p`: the reps that the reader may see: those below in the line of managers, those of their teams, and themselves. */
function people({ tenant, reader, from, until }: CoverageListing): RawBuilder<unknown> {
  const sent = sql`exists (select 1 from sent_messages s
    where s.tenant_id = p.tenant_id and s.person_id = p.id and s.sent_at >= ${from} and s.sent_at < ${until})`;
  const root = reader?.isManager === true ? reader.id : null;
  const mine =
    reader === null
      ? sql`true`
      : sql`(p.id = ${reader.id} or p.id in (select id from below) or p.team = any (${[...reader.teams]}::text[]))`;
  return sql`with recursive below as (
      select id, 1 as step from people where tenant_id = ${tenant} and manager_id = ${root}
      union select m.id, b.step + 1 from people m join below b on m.manager_id = b.id where m.tenant_id = ${tenant} and b.step < 20
    ), p as (
      select p.* from people p where p.tenant_id = ${tenant} and ${mine} and ((p.active and p.roles @> array['rep']) or ${sent})
    )`;
}

/** Of one person `p`. */
function counts({ from, until, now }: CoverageListing): RawBuilder<unknown> {
  const counted = sql`s.state = 'counted'`;
  const hasProof = sql`(s.record_id is not null or s.hold_id is not null)`;
  const missed = sql`${counted} and not ${hasProof}`;
  const figures: Readonly<Record<keyof CoverageFigures, RawBuilder<unknown>>> = {
    sent: counted,
    passed: sql`${counted} and ${hasProof}`,
    missed,
    pending: sql`${missed} and s.sent_at > ${new Date(now.getTime() - PENDING_MS)}`,
    own: sql`${missed} and s.way = 'own'`,
    smtp: sql`${missed} and s.way = 'smtp'`,
    api: sql`${missed} and s.way = 'api'`,
    asked: sql`${missed} and s.verdict <> 'allow'`,
    unread: sql`s.state = 'unread'`,
  };
  const columns = NAMES.map((name) => sql`count(*) filter (where ${figures[name]}) as ${sql.ref(name)}`);
  return sql`select ${sql.join(columns)} from sent_messages s
    where s.tenant_id = p.tenant_id and s.person_id = p.id and s.sent_at >= ${from} and s.sent_at < ${until}`;
}

function toFigures(counted: Counts): CoverageFigures {
  const { sent, passed, missed, pending, own, smtp, api, asked, unread } = counted;
  return {
    ...{ sent: Number(sent), passed: Number(passed), missed: Number(missed), pending: Number(pending) },
    ...{ own: Number(own), smtp: Number(smtp), api: Number(api), asked: Number(asked), unread: Number(unread) },
  };
}
