// Holds in the database. A change names the version it was made from: if another came first, nothing is changed.
import { type Selectable, sql } from 'kysely';
import { SEVERITIES, type Severity } from '../../model/flag.ts';
import { HoldState } from '../../model/hold.ts';
import type { AuditEntry } from './audit.ts';
import type { Db } from './database.ts';
import type { KeyUse, Used } from './idempotency.ts';
import { HoldStanding, StoredContent, type StoredHold, StoredOutcome, StoredSummary } from './stored-hold.ts';
import type { HoldRow } from './tables.ts';

type Selected = Selectable<HoldRow>;

export interface HoldPerson {
  readonly id: string;
  readonly part: 'sender' | 'reviewer';
  readonly waiting: boolean;
}

export function urgencyOf(severity: Severity): number {
  return SEVERITIES.length - 1 - SEVERITIES.indexOf(severity);
}

export type PlacedRow = { readonly kind: 'placed' | 'waiting' } | Used;

export interface Placing {
  readonly hold: StoredHold;
  readonly entries: readonly AuditEntry[];
  readonly use: KeyUse | null;
}

/** Places each hold with its lists, its audit rows and its idempotency key: all in one statement that is its own transaction. */
export async function insertHolds(db: Db, placings: readonly Placing[]): Promise<PlacedRow[]> {
  const asked = placings.map(({ hold, entries, use }) => ({ ...toRows(hold), entries, key: use?.key, fingerprint: use?.fingerprint }));
  const placed = await sql<{ outcome: string; known: string | null }>`
    /* prepared: place-holds */
    select outcome, known from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality as asked (one, n),
      place_hold(one->'row', one->'lists', one->'entries', one->>'key', one->>'fingerprint')
    order by n
  `.execute(db);
  return placed.rows.map(({ outcome, known }) => {
    if (outcome === 'known' && known !== null) return { kind: 'known', hold: known };
    if (outcome === 'placed' || outcome === 'waiting' || outcome === 'other') return { kind: outcome };
    throw new Error('place_hold gave no outcome');
  });
}

function toRows(hold: StoredHold): { row: object; lists: object[] } {
  const urgency = urgencyOf(hold.severity);
  const { tenant: tenant_id, id, state, topics, dueAt: due_at, placedAt: placed_at } = hold;
  const row = {
    ...{ tenant_id, id, version: 1, state, sender_id: hold.sender, author: hold.author, urgency, topics, digest: hold.digest },
    ...{ policy_version: hold.policyVersion, previous_id: hold.previous, steps: hold.steps, receipt: hold.receipt, placed_at, due_at },
    ...{ warn_at: hold.warnAt, warned_at: null, decided_at: hold.decidedAt, summary: hold.summary, content: hold.content },
    ...{ decisions: hold.decisions, outcome: hold.outcome },
  };
  const lists = listPeopleOf(hold).map((person) => ({
    ...{ tenant_id, hold_id: id, person_id: person.id, part: person.part, waiting: person.waiting },
    ...{ state, author: hold.author, urgency, topics, due_at, placed_at },
  }));
  return { row, lists };
}

/** Whose lists a hold stands in, and whose answer is missing. */
export function listPeopleOf({ sender, steps, state }: Pick<StoredHold, 'sender' | 'steps' | 'state'>): HoldPerson[] {
  const isWaiting = (id: string) =>
    state === 'pending' && steps.some((step) => step.state === 'waiting' && step.reviewers.some((reviewer) => reviewer.id === id));
  const reviewers = new Set(steps.flatMap((step) => step.reviewers.map(({ id }) => id)));
  return [
    { id: sender, part: 'sender', waiting: false },
    ...[...reviewers].filter((id) => id !== sender).map((id): HoldPerson => ({ id, part: 'reviewer', waiting: isWaiting(id) })),
  ];
}

export async function findHold(db: Db, tenant: string, id: string): Promise<StoredHold | null> {
  const row = await db.selectFrom('holds').selectAll().where('tenant_id', '=', tenant).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toHold(row);
}

/** The same message of the same sender, if it waits already. */
export async function findWaiting(db: Db, tenant: string, sender: string, digest: string): Promise<string | null> {
  const row = await db
    .selectFrom('holds')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('sender_id', '=', sender)
    .where('digest', '=', digest)
    .where('state', '=', 'pending')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The hold that took up this one, if it waits or went. */
export async function findSuccessor(db: Db, tenant: string, previous: string): Promise<string | null> {
  const row = await db
    .selectFrom('holds')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('previous_id', '=', previous)
    .where('state', 'in', ['pending', 'released'])
    .executeTakeFirst();
  return row?.id ?? null;
}

/** From a hold back, the last that a reviewer answered. What was taken back or ran out before that, nobody need have read. */
export async function findReviewed(db: Db, tenant: string, id: string): Promise<StoredHold | null> {
  const found = await sql<Selected>`
    with recursive chain as (
      select id, state, decisions, previous_id, 1 as step from holds where tenant_id = ${tenant} and id = ${id}
      union all
      select h.id, h.state, h.decisions, h.previous_id, c.step + 1 from holds h join chain c on h.id = c.previous_id
      where h.tenant_id = ${tenant} and c.step < ${MOST_STEPS}
    )
    select * from holds where tenant_id = ${tenant} and id = (
      select id from chain where state in ('released', 'returned') or jsonb_array_length(decisions) > 0 order by step limit 1
    )
  `.execute(db);
  const [row] = found.rows;
  return row === undefined ? null : toHold(row);
}

/** Whether a person is the sender or is asked; nothing else lets a rep or a manager see a hold. */
export async function isConcerned(db: Db, tenant: string, hold: string, person: string): Promise<boolean> {
  return (await listConcerned(db, tenant, [hold], person)).has(hold);
}

/** Those of these holds that the person wrote or reviews. */
export async function listConcerned(db: Db, tenant: string, holds: readonly string[], person: string): Promise<ReadonlySet<string>> {
  if (holds.length === 0) return new Set();
  const rows = await db
    .selectFrom('hold_people')
    .select('hold_id')
    .where('tenant_id', '=', tenant)
    .where('hold_id', 'in', [...holds])
    .where('person_id', '=', person)
    .execute();
  return new Set(rows.map((row) => row.hold_id));
}

/** How many holds wait for a person in a step that nobody else can answer. */
export async function countAwaiting(db: Db, tenant: string, person: string): Promise<number> {
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from hold_people l join holds h on h.tenant_id = l.tenant_id and h.id = l.hold_id
    where l.tenant_id = ${tenant} and l.person_id = ${person} and l.waiting and exists (
      select from jsonb_array_elements(h.steps) s
      where s->>'state' = 'waiting' and s->'reviewers' @> ${JSON.stringify([{ id: person }])}::jsonb and not exists (
        select from jsonb_array_elements(s->'reviewers') r join people p on p.tenant_id = l.tenant_id and p.id = r->>'id'
        where p.id <> l.person_id and p.active and p.roles && array['manager', 'admin']
      )
    )
  `.execute(db);
  return counted.rows[0]?.n ?? 0;
}

/** So far a message is followed back. */
const MOST_STEPS = 50;

export interface EarlierHold {
  readonly id: string;
  readonly state: HoldState;
  readonly placedAt: Date;
}

/** The holds that this one goes back to, newest first. */
export async function listEarlier(db: Db, tenant: string, previous: string): Promise<EarlierHold[]> {
  const found = await sql<{ id: string; state: string; placed_at: Date }>`
    with recursive chain as (
      select id, state, placed_at, previous_id, 1 as step from holds where tenant_id = ${tenant} and id = ${previous}
      union all
      select h.id, h.state, h.placed_at, h.previous_id, c.step + 1 from holds h join chain c on h.id = c.previous_id
      where h.tenant_id = ${tenant} and c.step < ${MOST_STEPS}
    )
    select id, state, placed_at from chain order by step
  `.execute(db);
  return found.rows.map(({ id, state, placed_at }) => ({ id, state: HoldState.parse(state), placedAt: placed_at }));
}

export function toHold(row: Selected): StoredHold {
  const severity = SEVERITIES[SEVERITIES.length - 1 - row.urgency];
  const standing = HoldStanding.parse({
    tenant: row.tenant_id,
    id: row.id,
    version: row.version,
    state: row.state,
    sender: row.sender_id,
    author: row.author,
    severity,
    topics: row.topics,
    digest: row.digest,
    policyVersion: row.policy_version,
    previous: row.previous_id,
    steps: row.steps,
    receipt: row.receipt,
    placedAt: row.placed_at,
    dueAt: row.due_at,
    warnAt: row.warn_at,
    decidedAt: row.decided_at,
    decisions: row.decisions ?? [],
  });
  return {
    ...standing,
    summary: row.summary === null ? null : StoredSummary.parse(row.summary),
    content: row.content === null ? null : StoredContent.parse(row.content),
    outcome: row.outcome === null ? null : StoredOutcome.parse(row.outcome),
  };
}
