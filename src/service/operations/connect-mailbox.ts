// Connects everyone's mailbox by one account of the organisation, which an administrator allowed at the provider.
import type { MailboxConnection, MailboxMode, MailboxUse, MailProvider } from '../../model/mailbox-connection.ts';
import type { ConnectMailbox } from '../../wire/mailbox-endpoints.ts';
import type { Credentials } from '../mailbox/credentials.ts';
import type { MailTools } from '../mailbox/open-mailbox.ts';
import { isPrivateKey } from '../mailbox/private-key.ts';
import { sealToken } from '../mailbox/token-vault.ts';
import { insertConnection, type StoredConnection } from '../store/mailboxes.ts';
import { newId } from '../work/new-id.ts';
import { done, type Outcome, type Refused, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { ownerOf } from './find-mailbox.ts';
import { presentConnection } from './list-mailboxes.ts';

export const NOT_SET_UP: Refused = refused('not-found', 'Sending is not set up here: the service has no COUNTERSIGN_MAILBOX_KEYS.');

export async function connectMailbox(work: Work, caller: Caller, asked: ConnectMailbox): Promise<Outcome<MailboxConnection>> {
  if (work.mail === null) return NOT_SET_UP;
  const credentials = toCredentials(asked);
  if (credentials === null) return refused('bad-request', 'serviceAccount.private_key is no private key of a service account.');
  // A delegation may do what the administrator allowed it at the provider; each act asks for no more than it takes.
  const uses: MailboxUse[] = credentials.kind === 'gmail-delegation' ? ['send', 'watch'] : ['send'];
  return keepConnection(work, work.mail, caller, { credentials, person: null, uses });
}

function toCredentials(asked: ConnectMailbox): Credentials | null {
  if (asked.provider === 'graph') {
    const { tenant, clientId, clientSecret, sends } = asked;
    return { kind: 'graph-application', tenant: tenant.toLowerCase(), clientId, clientSecret, sends };
  }
  const { client_email: clientEmail, private_key: privateKey } = asked.serviceAccount;
  return isPrivateKey(privateKey) ? { kind: 'gmail-delegation', clientEmail, privateKey } : null;
}

const KINDS: Readonly<Record<Credentials['kind'], readonly [MailProvider, MailboxMode]>> = {
  'gmail-delegation': ['gmail', 'delegation'],
  'gmail-refresh-token': ['gmail', 'refresh-token'],
  'graph-application': ['graph', 'application'],
  'graph-refresh-token': ['graph', 'refresh-token'],
};

export interface NewConnection {
  readonly credentials: Credentials;
  /** Null where it is for everyone. */
  readonly person: string | null;
  readonly uses: readonly MailboxUse[];
}

export async function keepConnection(
  work: Work,
  { keys }: MailTools,
  { tenant, person: by }: Caller,
  { credentials, person, uses }: NewConnection,
): Promise<Outcome<MailboxConnection>> {
  const now = work.clock();
  const id = newId('mailbox', now);
  const [provider, mode] = KINDS[credentials.kind];
  const sealed = sealToken(JSON.stringify(credentials), ownerOf({ tenant, id, person }), keys);
  const connection: StoredConnection = {
    ...{ tenant, id, person, provider, mode, uses, sealed, state: 'connected' },
    ...{ connectedBy: by.id, connectedAt: now, endedAt: null },
  };
  const kept = await transact<null>(work, tenant, async ({ tx, audit }) => {
    if (!(await insertConnection(tx, connection))) return refused('conflict', 'It is connected already; disconnect that one first.');
    audit(by.id, { kind: 'mailbox-connected', mailbox: id, provider, mode, person }, null);
    return done(null);
  });
  return kept.ok ? done(await presentConnection(work, connection)) : kept;
}
