// The mailbox that the service may use for a person, out of the vault and ready to be used.
import { ENTRA_ISSUER, GOOGLE_ISSUER } from '../../model/issuer.ts';
import type { MailboxUse, MailProvider } from '../../model/mailbox-connection.ts';
import type { Person } from '../../model/person.ts';
import { Credentials } from '../mailbox/credentials.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { type MailTools, openMailbox, openSentLog } from '../mailbox/open-mailbox.ts';
import type { SentLog } from '../mailbox/sent-log.ts';
import { openToken, sealToken, type TokenOwner } from '../mailbox/token-vault.ts';
import type { Db } from '../store/database.ts';
import { findSubject, listReaching, replaceSealed, type StoredConnection } from '../store/mailboxes.ts';
import { describeError } from '../work/log.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

export interface Reached {
  readonly connection: StoredConnection;
  readonly credentials: Credentials;
  /** Whose mailbox, as the provider calls them. */
  readonly owner: string;
}

/** Both of its names, for those who were written down by the other one. */
export const GOOGLE = [GOOGLE_ISSUER, GOOGLE_ISSUER.replace('https://', '')];
const entraIssuerOf = (tenant: string) => ENTRA_ISSUER.replace('{tenantid}', tenant.toLowerCase());
export const issuersOf = (provider: MailProvider, entraTenant: string | null) =>
  provider === 'gmail' ? GOOGLE : [entraIssuerOf(entraTenant ?? '')];

/** The person's own connection before one of the whole tenant. Null: none that reaches them for this use. */
export async function findMailbox(
  { mail }: Work,
  db: Db,
  tenant: string,
  person: Person,
  use: MailboxUse,
  provider: MailProvider | null,
): Promise<Reached | null> {
  if (mail === null) return null;
  for (const connection of await listReaching(db, tenant, person.id, use)) {
    if (provider !== null && connection.provider !== provider) continue;
    const reached = await reach(mail, db, connection, person);
    if (reached !== null) return reached;
  }
  return null;
}

/** Whether one stands that would reach them, and cannot be opened with the keys of this process. */
export async function isLocked({ mail }: Work, db: Db, tenant: string, person: Person, use: MailboxUse, provider: MailProvider) {
  const connections = await listReaching(db, tenant, person.id, use);
  return connections.some((one) => one.provider === provider && (mail === null || unseal(one, mail.keys) === null));
}

/** Null: it cannot be opened with our keys, or the person is not known at its provider. */
export async function reach({ keys }: MailTools, db: Db, connection: StoredConnection, person: Person): Promise<Reached | null> {
  const credentials = unseal(connection, keys);
  const owner = credentials === null ? null : await findOwner(db, connection.tenant, credentials, person);
  return credentials === null || owner === null ? null : { connection, credentials, owner };
}

export function ownerOf({ tenant, id, person }: Pick<StoredConnection, 'tenant' | 'id' | 'person'>): TokenOwner {
  return { tenant, user: `${id} ${person ?? '*'}` };
}

function unseal(connection: StoredConnection, keys: MailTools['keys']): Credentials | null {
  const opened = connection.sealed === null ? null : openToken(connection.sealed, ownerOf(connection), keys);
  if (opened === null || opened.kind === 'refused') return null;
  return Credentials.safeParse(JSON.parse(opened.token)).data ?? null;
}

/**
 * Google's delegation acts for an address, and only for people who sign in with Google: an address that another issuer only repeats
 * could be anybody's. Graph's application acts for the object id that the person signs in with.
 */
async function findOwner(db: Db, tenant: string, credentials: Credentials, { id, email }: Person): Promise<string | null> {
  switch (credentials.kind) {
    case 'gmail-delegation':
      return email.includes('@') && (await findSubject(db, tenant, id, GOOGLE)) !== null ? email : null;
    case 'graph-application':
      return findSubject(db, tenant, id, [entraIssuerOf(credentials.tenant)]);
    case 'graph-refresh-token':
      return credentials.user;
    case 'gmail-refresh-token':
      return id;
  }
}

/** Outside of any transaction: credentials that were sealed with an older key are sealed anew, and new tokens are kept. */
export async function openReached(work: Work, mail: MailTools, reached: Reached): Promise<Mailbox> {
  const { credentials, owner } = reached;
  const keep = await keepSealed(work, mail, reached);
  return openMailbox(credentials, owner, mail, async (refreshToken) => {
    if (credentials.kind !== 'graph-refresh-token') return;
    // The one before stays good for its time; the next sending gets a new one again.
    await keep({ ...credentials, refreshToken }).catch((error: unknown) => work.log('warn', 'token-not-kept', describeError(error)));
  });
}

/** The same for looking at what leaves. Null: nobody has built it for this provider. */
export async function openReachedLog(work: Work, mail: MailTools, reached: Reached): Promise<SentLog | null> {
  await keepSealed(work, mail, reached);
  return openSentLog(reached.credentials, reached.owner, mail);
}

async function keepSealed(
  work: Work,
  mail: MailTools,
  { connection, credentials }: Reached,
): Promise<(fresh: Credentials) => Promise<void>> {
  let sealed = connection.sealed ?? '';
  const keep = async (fresh: Credentials) => {
    const next = sealToken(JSON.stringify(fresh), ownerOf(connection), mail.keys);
    if (await replaceSealed(reading(work), connection.tenant, connection.id, sealed, next)) sealed = next;
  };
  const opened = openToken(sealed, ownerOf(connection), mail.keys);
  if (opened.kind === 'opened' && opened.isOld) await keep(credentials);
  return keep;
}
