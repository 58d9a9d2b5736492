// Pages of holds. Each list walks one index in its order, so that a page costs the same however many holds there are.
import { type RawBuilder, sql } from 'kysely';
import type { Author } from '../../model/author.ts';
import type { Topic } from '../../model/flag.ts';
import type { Db } from './database.ts';
import { toHold } from './holds.ts';
import type { StoredHold } from './stored-hold.ts';

/** Where a page ended: the sort columns of its last row. */
export type HoldPlace = { readonly order: 'queue'; readonly urgency: number; readonly dueAt: Date; readonly id: string } | Newest;
type Newest = { readonly order: 'newest'; readonly placedAt: Date; readonly id: string };

export interface HoldListing {
  readonly tenant: string;
  /** Whose list; null for all of the tenant. */
  readonly person: string | null;
  readonly only: 'mine' | 'to-review' | null;
  readonly state: string | null;
  readonly topic: Topic | null;
  readonly author: Author | null;
  readonly order: HoldPlace['order'];
  readonly after: HoldPlace | null;
  readonly limit: number;
}

/** A page of holds without their words’ bulk, in the order of the list. */
export async function listHolds(db: Db, listing: HoldListing): Promise<StoredHold[]> {
  const { tenant, limit } = listing;
  const page = await sql<{ id: string }>`${selectIds(listing)} limit ${limit}`.execute(db);
  const ids = page.rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('holds')
    .select([
      ...(['tenant_id', 'id', 'version', 'state', 'sender_id', 'author', 'urgency', 'topics', 'digest', 'policy_version'] as const),
      ...(['previous_id', 'steps', 'receipt', 'placed_at', 'due_at', 'warn_at', 'warned_at', 'decided_at', 'summary', 'outcome'] as const),
    ])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, toHold({ ...row, content: null, decisions: null })]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function selectIds(listing: HoldListing): RawBuilder<unknown> {
  const { tenant, person, only, state, topic, author, order, after } = listing;
  const own = person !== null;
  const id = own ? sql.ref('hold_id') : sql.ref('id');
  const conditions = [
    sql`tenant_id = ${tenant}`,
    ...(own ? [sql`person_id = ${person}`] : []),
    ...(only === 'mine' ? [sql`part = 'sender'`] : []),
    ...(only === 'to-review' ? [sql`waiting`] : []),
    // Written out for those that wait: of a value that comes later no plan knows that the index on just these will do.
    ...(state === null ? [] : state === 'pending' ? [sql`state = 'pending'`] : [sql`state = ${state}`]),
    ...(topic === null ? [] : [sql`topics @> array[${topic}]::text[]`]),
    ...(author === null ? [] : [sql`author = ${author}`]),
    ...(after === null ? [] : [isAfter(after, id)]),
  ];
  const sort = order === 'queue' ? sql`urgency, due_at, ${id}` : sql`placed_at desc, ${id} desc`;
  const table = own ? sql.table('hold_people') : sql.table('holds');
  return sql`select ${id} as id from ${table} where ${sql.join(conditions, sql` and `)} order by ${sort}`;
}

function isAfter(place: HoldPlace, id: RawBuilder<unknown>): RawBuilder<unknown> {
  if (place.order === 'newest') return sql`(placed_at, ${id}) < (${place.placedAt}, ${place.id})`;
  return sql`(urgency, due_at, ${id}) > (${place.urgency}, ${place.dueAt}, ${place.id})`;
}

export async function countToReview(db: Db, tenant: string, person: string): Promise<number> {
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from (
      select 1 from hold_people where tenant_id = ${tenant} and person_id = ${person} and waiting limit 1000
    ) as found
  `.execute(db);
  return counted.rows[0]?.n ?? 0;
}

/** Holds with their words, newest first, for trying a policy on them. */
export async function listHeldSince(db: Db, tenant: string, since: Date, limit: number): Promise<StoredHold[]> {
  const rows = await db
    .selectFrom('holds')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('placed_at', '>=', since)
    .where('content', 'is not', null)
    .orderBy('placed_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toHold);
}
