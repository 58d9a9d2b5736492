// Watches of mailboxes in the database. Each change is one statement with its guard; the row count is the answer.
import { type Selectable, sql, type UpdateObject } from 'kysely';
import { WatchReason } from '../../model/coverage.ts';
import type { Db, Tx } from './database.ts';
import type { SentWatchRow, Tables } from './tables.ts';

export interface Watched {
  readonly tenant: string;
  readonly person: string;
}

export interface StoredWatch extends Watched {
  readonly connection: string | null;
  readonly place: string | null;
  readonly addressHash: string | null;
  readonly since: Date | null;
  readonly through: Date | null;
  /** Why it is not watched now, or falls behind. */
  readonly reason: WatchReason | null;
  /** Why the time since `through` will not be known. */
  readonly gapReason: WatchReason | null;
  readonly failures: number;
  readonly noticesUntil: Date | null;
  readonly noticesRefusedAt: Date | null;
}

/** Takes up every rep whose mailbox can be watched and is not yet, or not any more. `issuers`: by whom a delegation knows them. */
export async function beginWatches(db: Db, issuers: readonly string[], now: Date): Promise<void> {
  await sql`
    insert into sent_watches (tenant_id, person_id, next_at)
    select p.tenant_id, p.id, ${now}::timestamptz from people p join tenants t on t.id = p.tenant_id
    where (t.settings->>'watchSent')::boolean and p.active and p.roles @> array['rep'] and exists (
      select 1 from mailbox_connections c
      where c.tenant_id = p.tenant_id and c.state = 'connected' and c.provider = 'gmail' and c.uses @> array['watch']
        and (c.person_id = p.id or (c.person_id is null and p.email like '%@%' and exists (
          select 1 from identities i
          where i.tenant_id = p.tenant_id and i.person_id = p.id and i.issuer = any (${[...issuers]}::text[])))))
    on conflict (tenant_id, person_id) do update set next_at = excluded.next_at where sent_watches.next_at is null
  `.execute(db);
}

/** What is to be looked at now, the longest due first. */
export async function listDueWatches(db: Db, now: Date, limit: number): Promise<Watched[]> {
  const found = await sql<Watched>`
    select tenant_id as tenant, person_id as person from sent_watches
    where next_at <= ${now} and (claimed_until is null or claimed_until <= ${now}) order by next_at limit ${limit}
  `.execute(db);
  return found.rows;
}

/** Takes one up for a time, where no other process has it. Null: another came first. */
export async function claimWatch(db: Db, { tenant, person }: Watched, claim: string, now: Date, until: Date): Promise<StoredWatch | null> {
  const claimed = await sql<Selectable<SentWatchRow>>`
    update sent_watches set claim_id = ${claim}, claimed_until = ${until}, noticed = false
    where tenant_id = ${tenant} and person_id = ${person} and next_at <= ${now} and (claimed_until is null or claimed_until <= ${now})
    returning *
  `.execute(db);
  const row = claimed.rows[0];
  return row === undefined ? null : toWatch(row);
}

/** Writes how far it came, while this very claim has it; and has it for longer. */
export function saveWatch(tx: Tx, watch: StoredWatch, claim: string, until: Date): Promise<boolean> {
  return write(tx, watch, claim, { claimed_until: until });
}

/** Writes, and gives it free; `next` null: it is watched no more. A notice that came meanwhile has it looked at again at once, but for a pause. */
export function releaseWatch(db: Db, watch: StoredWatch, claim: string, next: Date | null, now: Date): Promise<boolean> {
  const nextAt =
    next === null ? null : sql<Date>`case when noticed and ${watch.failures} = 0 then ${now}::timestamptz else ${next}::timestamptz end`;
  return write(db, watch, claim, { next_at: nextAt, claim_id: null, claimed_until: null });
}

/** A notice says that something left: it is looked at at once, but where the provider has it wait, and never more than that. Gives how many mailboxes are meant. */
export async function hastenWatch(db: Db, account: string, addressHash: string, now: Date): Promise<number> {
  const hastened = await sql`
    update sent_watches w set noticed = true, next_at = case when failures = 0 then ${now}::timestamptz else next_at end from tenants t
    where t.id = w.tenant_id and (t.settings->>'watchSent')::boolean and lower(t.settings->'sentNotices'->>'account') = lower(${account})
      and w.address_hash = ${addressHash} and w.next_at is not null
  `.execute(db);
  return Number(hastened.numAffectedRows ?? 0);
}

/** Holds the person's messages and their proofs still until the transaction ends. False: the person is not watched. */
export async function lockWatch(tx: Tx, { tenant, person }: Watched): Promise<boolean> {
  const locked = await sql`select 1 from sent_watches where tenant_id = ${tenant} and person_id = ${person} for update`.execute(tx);
  return locked.rows.length > 0;
}

export async function insertGap(tx: Tx, { tenant, person }: Watched, from: Date, until: Date, reason: WatchReason): Promise<void> {
  await tx
    .insertInto('watch_gaps')
    .values({ tenant_id: tenant, person_id: person, from_at: from, until_at: until, reason })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'from_at']).doUpdateSet({ until_at: until }))
    .execute();
}

/** Whoever has the claim is the only one who writes these columns. */
async function write(db: Db, watch: StoredWatch, claim: string, rest: UpdateObject<Tables, 'sent_watches'>): Promise<boolean> {
  const { tenant, person, connection, place, addressHash, since, through, reason, gapReason, failures, noticesUntil, noticesRefusedAt } =
    watch;
  const written = await db
    .updateTable('sent_watches')
    .set({
      ...{ connection_id: connection, place, address_hash: addressHash, since, through, reason, failures },
      ...{ gap_reason: gapReason, notices_until: noticesUntil, notices_refused_at: noticesRefusedAt, ...rest },
    })
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', person)
    .where('claim_id', '=', claim)
    .executeTakeFirst();
  return written.numUpdatedRows === 1n;
}

function toWatch(row: Selectable<SentWatchRow>): StoredWatch {
  return {
    ...{ tenant: row.tenant_id, person: row.person_id, connection: row.connection_id, place: row.place },
    ...{ addressHash: row.address_hash, since: row.since, through: row.through, failures: row.failures },
    ...{ noticesUntil: row.notices_until, noticesRefusedAt: row.notices_refused_at },
    reason: row.reason === null ? null : WatchReason.parse(row.reason),
    gapReason: row.gap_reason === null ? null : WatchReason.parse(row.gap_reason),
  };
}
