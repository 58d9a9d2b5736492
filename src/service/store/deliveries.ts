// Deliveries in the database. Each change is one statement with its guard; the row count is the answer.
import { type Selectable, sql } from 'kysely';
import { Delivery, DeliveryReason } from '../../model/delivery.ts';
import type { Db, Tx } from './database.ts';
import type { DeliveryRow } from './tables.ts';

export interface StoredDelivery {
  readonly by: Delivery['by'];
  readonly state: Delivery['state'];
  readonly reason: DeliveryReason | null;
  readonly at: Date;
  readonly attempts: number;
  /** How often it was looked for after its end was left open. */
  readonly looks: number;
}

export interface Due {
  readonly tenant: string;
  readonly hold: string;
}

/** Written with the release, and once. */
export async function insertDelivery(tx: Tx, { tenant, hold }: Due, planned: Omit<StoredDelivery, 'attempts' | 'looks'>): Promise<void> {
  const { by, state, reason, at } = planned;
  const next = by === 'service' && state === 'waiting' ? at : null;
  await tx
    .insertInto('deliveries')
    .values({ tenant_id: tenant, hold_id: hold, by, state, reason, at, next_at: next, claim_id: null, claimed_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findDelivery(db: Db, tenant: string, hold: string): Promise<StoredDelivery | null> {
  const row = await db.selectFrom('deliveries').selectAll().where('tenant_id', '=', tenant).where('hold_id', '=', hold).executeTakeFirst();
  return row === undefined ? null : toDelivery(row);
}

/** What can be taken up now, the longest due first. */
export async function listDue(db: Db, now: Date, limit: number): Promise<Due[]> {
  const found = await sql<Due>`
    select tenant_id as tenant, hold_id as hold from deliveries
    where next_at <= ${now} and (claimed_until is null or claimed_until <= ${now}) order by next_at limit ${limit}
  `.execute(db);
  return found.rows;
}

/** Takes one up for a time: of a hold that is released, and that no other process has. Null: another came first. */
export async function claimDelivery(tx: Tx, { tenant, hold }: Due, claim: string, now: Date, until: Date): Promise<StoredDelivery | null> {
  const claimed = await sql<Selectable<DeliveryRow>>`
    update deliveries d set claim_id = ${claim}, claimed_until = ${until},
      attempts = d.attempts + case when d.state = 'waiting' then 1 else 0 end,
      looks = d.looks + case when d.state = 'unknown' then 1 else 0 end
    from holds h
    where d.tenant_id = ${tenant} and d.hold_id = ${hold} and h.tenant_id = d.tenant_id and h.id = d.hold_id and h.state = 'released'
      and d.next_at <= ${now} and (d.claimed_until is null or d.claimed_until <= ${now})
    returning d.*
  `.execute(tx);
  const row = claimed.rows[0];
  return row === undefined ? null : toDelivery(row);
}

export interface DeliveryEnd {
  readonly by: Delivery['by'];
  readonly state: Delivery['state'];
  readonly reason: DeliveryReason | null;
  /** Null: nothing is left to do. */
  readonly next: Date | null;
}

/** Writes what came of it and gives it free, while this very claim has it. `at` stays where the state does. */
export async function endClaim(tx: Tx, { tenant, hold }: Due, claim: string, end: DeliveryEnd, now: Date): Promise<boolean> {
  const { by, state, reason, next } = end;
  const ended = await sql`
    update deliveries set by = ${by}, at = case when state = ${state} then at else ${now} end, state = ${state}, reason = ${reason},
      next_at = ${next}, claim_id = null, claimed_until = null
    where tenant_id = ${tenant} and hold_id = ${hold} and claim_id = ${claim}
  `.execute(tx);
  return ended.numAffectedRows === 1n;
}

function toDelivery({ by, state, reason, at, attempts, looks }: Selectable<DeliveryRow>): StoredDelivery {
  return {
    by,
    state: Delivery.shape.state.parse(state),
    reason: reason === null ? null : DeliveryReason.parse(reason),
    at,
    attempts,
    looks,
  };
}
