// Records of sendings: who may send now, and what is known of it. Each is one statement; the row count is the answer.
import { sql } from 'kysely';
import type { Db } from './database.ts';

/** Takes the key for a time, where nobody holds it or whoever did let the time pass; gives what is on record. Null: it is held. */
export async function claimSend(
  db: Db,
  tenant: string,
  key: string,
  claim: { readonly id: string; readonly now: Date; readonly until: Date },
): Promise<{ readonly entry: unknown } | null> {
  const taken = await sql<{ entry: unknown }>`
    insert into send_records (tenant_id, key, claim_id, claimed_until) values (${tenant}, ${key}, ${claim.id}, ${claim.until})
    on conflict (tenant_id, key) do update set claim_id = excluded.claim_id, claimed_until = excluded.claimed_until
      where send_records.claim_id is null or send_records.claimed_until <= ${claim.now}
    returning entry
  `.execute(db);
  return taken.rows[0] ?? null;
}

/** Writes, only while this very claim holds the key; says whether it did. */
export async function recordSend(db: Db, tenant: string, key: string, claim: string, entry: object, isLast: boolean): Promise<boolean> {
  const written = await sql`
    update send_records set entry = ${JSON.stringify(entry)}::jsonb,
      claim_id = case when ${isLast} then null else claim_id end, claimed_until = case when ${isLast} then null else claimed_until end
    where tenant_id = ${tenant} and key = ${key} and claim_id = ${claim}
  `.execute(db);
  return written.numAffectedRows === 1n;
}
