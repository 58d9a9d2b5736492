// What changes in a hold after it was placed. Each is one statement with its guard; the row count is the answer.
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { HoldPerson } from './holds.ts';
import type { HoldStanding, StoredDecision, StoredOutcome, StoredStep } from './stored-hold.ts';

export interface HoldChange {
  readonly state?: HoldStanding['state'];
  readonly steps?: readonly StoredStep[];
  readonly receipt?: HoldStanding['receipt'];
  readonly decidedAt?: Date;
  readonly dueAt?: Date;
  readonly warnAt?: Date;
  readonly decisions?: readonly StoredDecision[];
  readonly outcome?: StoredOutcome;
}

/** Changes a hold that is still pending and still in the version that was read. False: another came first. */
export async function changePending(tx: Tx, hold: HoldStanding, change: HoldChange): Promise<boolean> {
  const { state, steps, receipt, decidedAt, dueAt, warnAt, decisions, outcome } = change;
  const changed = await tx
    .updateTable('holds')
    .set({
      version: hold.version + 1,
      ...(state === undefined ? {} : { state }),
      ...(steps === undefined ? {} : { steps: JSON.stringify(steps) }),
      ...(receipt === undefined ? {} : { receipt: JSON.stringify(receipt) }),
      ...(decidedAt === undefined ? {} : { decided_at: decidedAt }),
      ...(dueAt === undefined ? {} : { due_at: dueAt }),
      ...(warnAt === undefined ? {} : { warn_at: warnAt, warned_at: null }),
      ...(decisions === undefined ? {} : { decisions: JSON.stringify(decisions) }),
      ...(outcome === undefined ? {} : { outcome: JSON.stringify(outcome) }),
    })
    .where('tenant_id', '=', hold.tenant)
    .where('id', '=', hold.id)
    .where('state', '=', 'pending')
    .where('version', '=', hold.version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Brings the lists in line with the hold: its state and time, and whose answer is missing. */
export async function syncPeople(tx: Tx, hold: Pick<HoldStanding, 'tenant' | 'id'>, people: readonly HoldPerson[]): Promise<void> {
  await sql`
    insert into hold_people (tenant_id, hold_id, person_id, part, waiting, state, author, urgency, topics, due_at, placed_at)
    select h.tenant_id, h.id, p.id, p.part, p.waiting, h.state, h.author, h.urgency, h.topics, h.due_at, h.placed_at
    from holds h, jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id text, part text, waiting boolean)
    where h.tenant_id = ${hold.tenant} and h.id = ${hold.id}
    on conflict (tenant_id, hold_id, person_id) do update
      set waiting = excluded.waiting, state = excluded.state, due_at = excluded.due_at
  `.execute(tx);
  // Who was taken off a step is asked no more, and still sees what became of it.
  await sql`
    update hold_people p set waiting = false, state = h.state, due_at = h.due_at from holds h
    where h.tenant_id = ${hold.tenant} and h.id = ${hold.id} and p.tenant_id = h.tenant_id and p.hold_id = h.id
      and p.person_id <> all (${people.map(({ id }) => id)})
  `.execute(tx);
}

export interface Overdue {
  readonly tenant: string;
  readonly id: string;
}

async function listIds(db: Db, query: RawBuilder<Overdue>): Promise<Overdue[]> {
  return (await query.execute(db)).rows;
}

/** Pending holds whose time is up, soonest first. */
export function listExpired(db: Db, now: Date, limit: number): Promise<Overdue[]> {
  return listIds(
    db,
    sql<Overdue>`select tenant_id as tenant, id from holds where state = 'pending' and due_at <= ${now} order by due_at limit ${limit}`,
  );
}

export function listToWarn(db: Db, now: Date, limit: number): Promise<Overdue[]> {
  return listIds(
    db,
    sql<Overdue>`select tenant_id as tenant, id from holds
      where state = 'pending' and warned_at is null and warn_at <= ${now} order by warn_at limit ${limit}`,
  );
}

/** Expires one hold, if it still waits and its time is still up: an extension may have come between. */
export async function expire(tx: Tx, { tenant, id }: Overdue, now: Date): Promise<boolean> {
  const expired = await sql<{ id: string }>`
    with done as (
      update holds set state = 'expired', version = version + 1, decided_at = ${now}
      where tenant_id = ${tenant} and id = ${id} and state = 'pending' and due_at <= ${now}
      returning tenant_id, id
    ), lists as (
      update hold_people p set state = 'expired', waiting = false from done where p.tenant_id = done.tenant_id and p.hold_id = done.id
    )
    select id from done
  `.execute(tx);
  return expired.rows.length === 1;
}

/** Marks a hold as warned of, once. */
export async function markWarned(tx: Tx, { tenant, id }: Overdue, now: Date): Promise<boolean> {
  const warned = await tx
    .updateTable('holds')
    .set({ warned_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('warned_at', 'is', null)
    .where('warn_at', '<=', now)
    .executeTakeFirst();
  return warned.numUpdatedRows === 1n;
}
