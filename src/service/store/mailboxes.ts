// Connected mailboxes, and the authorisations that are on their way. Credentials come and go sealed.
import { type Selectable, sql } from 'kysely';
import type { MailboxMode, MailboxUse, MailProvider } from '../../model/mailbox-connection.ts';
import type { Db, Tx } from './database.ts';
import type { MailboxConnectionRow } from './tables.ts';

export interface StoredConnection {
  readonly tenant: string;
  readonly id: string;
  readonly person: string | null;
  readonly provider: MailProvider;
  readonly mode: MailboxMode;
  readonly uses: readonly MailboxUse[];
  /** Null once it has ended. */
  readonly sealed: string | null;
  readonly state: 'connected' | 'revoked';
  readonly connectedBy: string;
  readonly connectedAt: Date;
  readonly endedAt: Date | null;
}

/** False: there is such a connection already. */
export async function insertConnection(tx: Tx, connection: StoredConnection): Promise<boolean> {
  const { tenant, id, person, provider, mode, uses, sealed, state, connectedBy, connectedAt } = connection;
  const made = await tx
    .insertInto('mailbox_connections')
    .values({
      ...{ tenant_id: tenant, id, person_id: person, provider, mode, uses: [...uses], sealed, state },
      ...{ connected_by: connectedBy, connected_at: connectedAt, ended_by: null, ended_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function pageConnections(
  db: Db,
  tenant: string,
  after: { readonly at: Date; readonly id: string } | null,
  limit: number,
): Promise<StoredConnection[]> {
  let query = db.selectFrom('mailbox_connections').selectAll().where('tenant_id', '=', tenant);
  if (after !== null) query = query.where(sql<boolean>`(connected_at, id) < (${after.at}, ${after.id})`);
  return (await query.orderBy('connected_at', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(toConnection);
}

export async function findConnection(db: Db, tenant: string, id: string): Promise<StoredConnection | null> {
  const row = await db
    .selectFrom('mailbox_connections')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toConnection(row);
}

/** Those that were made for this and reach a person: the person's own before those of the whole tenant, the newest first. */
export async function listReaching(db: Db, tenant: string, person: string, use: MailboxUse): Promise<StoredConnection[]> {
  const rows = await db
    .selectFrom('mailbox_connections')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'connected')
    .where(sql<boolean>`uses @> array[${use}]::text[]`)
    .where(({ or, eb }) => or([eb('person_id', '=', person), eb('person_id', 'is', null)]))
    .orderBy(sql`person_id is null`)
    .orderBy('connected_at', 'desc')
    .execute();
  return rows.map(toConnection);
}

/** Ends a connection that stands and takes its credentials away. False: it has ended already. `by` null: the provider ended it. */
export async function endConnection(tx: Tx, tenant: string, id: string, by: string | null, at: Date): Promise<boolean> {
  const ended = await tx
    .updateTable('mailbox_connections')
    .set({ state: 'revoked', sealed: null, ended_by: by, ended_at: at })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', '=', 'connected')
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Puts newly sealed credentials in the place of those that were read, if nobody did so meanwhile. */
export async function replaceSealed(db: Db, tenant: string, id: string, before: string, after: string): Promise<boolean> {
  const replaced = await db
    .updateTable('mailbox_connections')
    .set({ sealed: after })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', '=', 'connected')
    .where('sealed', '=', before)
    .executeTakeFirst();
  return replaced.numUpdatedRows === 1n;
}

export interface StoredAuthorisation {
  readonly tenant: string;
  readonly stateHash: string;
  readonly person: string;
  readonly provider: MailProvider;
  readonly sealed: string;
  readonly startedBy: string;
  readonly expiresAt: Date;
}

export async function insertAuthorisation(db: Db, one: StoredAuthorisation, now: Date): Promise<void> {
  await db.deleteFrom('mailbox_authorisations').where('expires_at', '<=', now).execute();
  await db
    .insertInto('mailbox_authorisations')
    .values({
      ...{ tenant_id: one.tenant, state_hash: one.stateHash, person_id: one.person, provider: one.provider, sealed: one.sealed },
      ...{ started_by: one.startedBy, expires_at: one.expiresAt },
    })
    .execute();
}

/** Takes it, once: only who began it, and only in time. */
export async function takeAuthorisation(
  db: Db,
  tenant: string,
  stateHash: string,
  by: string,
  now: Date,
): Promise<StoredAuthorisation | null> {
  const row = await db
    .deleteFrom('mailbox_authorisations')
    .where('tenant_id', '=', tenant)
    .where('state_hash', '=', stateHash)
    .where('started_by', '=', by)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return null;
  const { person_id: person, provider, sealed, started_by: startedBy, expires_at: expiresAt } = row;
  return { tenant, stateHash, person, provider, sealed, startedBy, expiresAt };
}

/** What an issuer calls a person. */
export async function findSubject(db: Db, tenant: string, person: string, issuers: readonly string[]): Promise<string | null> {
  const row = await db
    .selectFrom('identities')
    .select('subject')
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', person)
    .where('issuer', 'in', [...issuers])
    .executeTakeFirst();
  return row?.subject ?? null;
}

function toConnection(row: Selectable<MailboxConnectionRow>): StoredConnection {
  const { tenant_id: tenant, id, person_id: person, provider, mode, uses, sealed, state } = row;
  return {
    tenant,
    id,
    person,
    provider,
    mode,
    uses,
    sealed,
    state,
    connectedBy: row.connected_by,
    connectedAt: row.connected_at,
    endedAt: row.ended_at,
  };
}
