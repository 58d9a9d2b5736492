// Messages that wait to be sent by the service, or their names in the provider's mailbox. Kept no longer than they are needed.
import { sql } from 'kysely';
import type { MailProvider } from '../../model/mailbox-connection.ts';
import type { Db, Tx } from './database.ts';

export type StoredOutgoing =
  | { readonly kind: 'mime'; readonly mime: Uint8Array; readonly thread: string | null }
  | { readonly kind: 'draft'; readonly provider: MailProvider; readonly id: string };

export async function insertOutgoing(tx: Tx, tenant: string, hold: string, message: StoredOutgoing): Promise<void> {
  const what =
    message.kind === 'mime'
      ? { mime: Buffer.from(message.mime), thread: message.thread, provider: null, draft_id: null }
      : { mime: null, thread: null, provider: message.provider, draft_id: message.id };
  await tx
    .insertInto('outgoing_messages')
    .values({ tenant_id: tenant, hold_id: hold, ...what })
    .execute();
}

export async function findOutgoing(db: Db, tenant: string, hold: string): Promise<StoredOutgoing | null> {
  const row = await db
    .selectFrom('outgoing_messages')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('hold_id', '=', hold)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.mime !== null) return { kind: 'mime', mime: row.mime, thread: row.thread };
  return row.provider === null || row.draft_id === null ? null : { kind: 'draft', provider: row.provider, id: row.draft_id };
}

/** What is known of it without its bytes. */
export async function findOutgoingKind(
  db: Db,
  tenant: string,
  hold: string,
): Promise<(Pick<StoredOutgoing, 'kind'> & { provider: MailProvider | null }) | null> {
  const row = await db
    .selectFrom('outgoing_messages')
    .select('provider')
    .where('tenant_id', '=', tenant)
    .where('hold_id', '=', hold)
    .executeTakeFirst();
  return row === undefined ? null : { kind: row.provider === null ? 'mime' : 'draft', provider: row.provider };
}

export async function deleteOutgoing(tx: Tx, tenant: string, hold: string): Promise<void> {
  await tx.deleteFrom('outgoing_messages').where('tenant_id', '=', tenant).where('hold_id', '=', hold).execute();
}

/** Deletes messages of holds that send nothing (any more); gives how many. */
export async function forgetOutgoing(db: Db): Promise<number> {
  const gone = await sql`
    delete from outgoing_messages m using holds h
    where h.tenant_id = m.tenant_id and h.id = m.hold_id and h.state <> 'pending' and not exists (
      select 1 from deliveries d
      where d.tenant_id = m.tenant_id and d.hold_id = m.hold_id and d.by = 'service' and d.state in ('waiting', 'unknown')
    )
  `.execute(db);
  return Number(gone.numAffectedRows ?? 0n);
}
