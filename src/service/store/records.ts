// What clients recorded of messages that went without a review, and what the store forgets in time.
import { sql } from 'kysely';
import { SenderRecord } from '../../model/sender-record.ts';
import type { Db, Tx } from './database.ts';

/** Adds what is not there yet, and gives the ids of what was added. */
export async function insertRecords(
  tx: Tx,
  tenant: string,
  person: string,
  records: readonly SenderRecord[],
  now: Date,
): Promise<Set<string>> {
  const rows = records.map((record) => ({
    tenant_id: tenant,
    person_id: person,
    id: record.id,
    kind: record.kind,
    at: new Date(record.at),
    received_at: now,
    record: JSON.stringify(record),
  }));
  const added = await tx
    .insertInto('sender_records')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(added.map(({ id }) => id));
}

/** Records of messages that went, since a day, newest first. */
export async function listSent(db: Db, tenant: string, since: Date, limit: number): Promise<SenderRecord[]> {
  const rows = await db
    .selectFrom('sender_records')
    .select('record')
    .where('tenant_id', '=', tenant)
    .where('kind', '=', 'sent')
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ record }) => SenderRecord.parse(record));
}

export interface Forgotten {
  readonly holds: number;
  readonly records: number;
  /** Details of the audit were deleted up to this place. */
  readonly throughSeq: number;
}

/** Deletes the words whose time is over; what was decided, by whom and when stays. */
export async function forgetWords(tx: Tx, tenant: string, before: Date): Promise<Forgotten> {
  const holds = await sql<{ n: number }>`
    with gone as (
      update holds set summary = null, content = null, outcome = null,
        decisions = (select jsonb_agg(d || '{"note":null,"proposal":null}'::jsonb) from jsonb_array_elements(decisions) d)
      where tenant_id = ${tenant} and content is not null and decided_at < ${before} returning 1
    ) select count(*)::int as n from gone`.execute(tx);
  const records = await tx
    .deleteFrom('sender_records')
    .where('tenant_id', '=', tenant)
    .where('received_at', '<', before)
    .executeTakeFirst();
  const through = await sql<{ seq: number | null; n: number }>`
    with last as (select max(seq) as seq from audit_events where tenant_id = ${tenant} and at < ${before}),
    gone as (delete from audit_details d using last where d.tenant_id = ${tenant} and d.seq <= last.seq returning 1)
    select last.seq, (select count(*)::int from gone) as n from last`.execute(tx);
  const details = through.rows[0];
  return {
    holds: holds.rows[0]?.n ?? 0,
    records: Number(records.numDeletedRows),
    throughSeq: (details?.n ?? 0) > 0 ? (details?.seq ?? 0) : 0,
  };
}
