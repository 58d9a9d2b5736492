// Holds in the database. A change names the version it was made from: if another came first, nothing is changed.
import { type Selectable, sql } from 'kysely';
import { SEVERITIES, type Severity } from '../../model/flag.ts';
import { HoldState } from '../../model/hold.ts';
import type { Db, Tx } from './database.ts';
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

/** The hold and the lists it stands in, in one statement. False: the same message waits already, or was taken up already. */
export async function insertHold(tx: Tx, hold: StoredHold, people: readonly HoldPerson[]): Promise<boolean> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  const placed = await sql<{ hold_id: string }>`
    with held as (
      insert into holds (tenant_id, id, state, sender_id, author, urgency, topics, digest, policy_version, previous_id, steps,
        receipt, placed_at, due_at, warn_at, decided_at, summary, content, decisions, outcome)
      values (${hold.tenant}, ${hold.id}, ${hold.state}, ${hold.sender}, ${hold.author}, ${urgencyOf(hold.severity)}, ${hold.topics},
        ${hold.digest}, ${hold.policyVersion}, ${hold.previous}, ${json(hold.steps)}, ${json(hold.receipt)}, ${hold.placedAt},
        ${hold.dueAt}, ${hold.warnAt}, ${hold.decidedAt}, ${json(hold.summary)}, ${json(hold.content)}, ${json(hold.decisions)},
        ${json(hold.outcome)})
      on conflict do nothing
      returning tenant_id, id, state, urgency, topics, due_at, placed_at
    )
    insert into hold_people (tenant_id, hold_id, person_id, part, waiting, state, urgency, topics, due_at, placed_at)
    select held.tenant_id, held.id, p.id, p.part, p.waiting, held.state, held.urgency, held.topics, held.due_at, held.placed_at
    from held, jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id text, part text, waiting boolean)
    returning hold_id
  `.execute(tx);
  return placed.rows.length > 0;
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

/** Whether a person is the sender or is asked; nothing else lets a rep or a manager see a hold. */
export async function isConcerned(db: Db, tenant: string, hold: string, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('hold_people')
    .select('part')
    .where('tenant_id', '=', tenant)
    .where('hold_id', '=', hold)
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}

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
      where h.tenant_id = ${tenant} and c.step < 50
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
