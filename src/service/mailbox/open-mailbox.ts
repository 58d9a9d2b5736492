// Opens a mailbox from its credentials. The client of each provider is loaded only when one of its mailboxes is opened.
import type { Credentials } from './credentials.ts';
import type { GmailConnection } from './gmail-access.ts';
import type { GraphConnection } from './graph-access.ts';
import type { Mailbox } from './mailbox.ts';
import type { Patience } from './patience.ts';
import type { SentLog } from './sent-log.ts';
import type { VaultKeys } from './token-vault.ts';

/** Where the providers are: their own addresses but in tests and national clouds. */
export interface MailboxUrls {
  readonly gmail: string;
  readonly googleToken: string;
  readonly googleConsent: string;
  readonly graph: string;
  readonly entra: string;
}

export const PUBLIC_URLS: MailboxUrls = {
  gmail: 'https://gmail.googleapis.com/',
  googleToken: 'https://oauth2.googleapis.com/token',
  googleConsent: 'https://accounts.google.com/o/oauth2/v2/auth',
  graph: 'https://graph.microsoft.com/v1.0/',
  entra: 'https://login.microsoftonline.com/',
};

/** What the service needs to work with mailboxes at all. */
export interface MailTools {
  readonly keys: VaultKeys;
  readonly urls: MailboxUrls;
  readonly patience: Patience;
}

/** Whose mailbox it is, where a connection reaches many: an address for Gmail, an object id for Graph. */
export type Owner = string;

export async function openMailbox(
  credentials: Credentials,
  owner: Owner,
  { urls, patience }: MailTools,
  onNewRefreshToken: (token: string) => Promise<void>,
): Promise<Mailbox> {
  if (credentials.kind === 'gmail-delegation' || credentials.kind === 'gmail-refresh-token') {
    const { createGmailMailbox } = await import('./gmail-mailbox.ts');
    return createGmailMailbox({ connection: toGmail(credentials, owner), patience, rootUrl: urls.gmail, tokenUrl: urls.googleToken });
  }
  const { createGraphMailbox } = await import('./graph-mailbox.ts');
  return createGraphMailbox({
    connection: toGraph(credentials, onNewRefreshToken),
    user: owner,
    sends: credentials.kind === 'graph-application' ? credentials.sends : 'draft',
    ...{ patience, rootUrl: urls.graph, loginUrl: urls.entra },
  });
}

/** Null: nobody has built it for this provider. */
export async function openSentLog(credentials: Credentials, owner: Owner, { urls, patience }: MailTools): Promise<SentLog | null> {
  if (credentials.kind !== 'gmail-delegation' && credentials.kind !== 'gmail-refresh-token') return null;
  const { createGmailSentLog } = await import('./gmail-sent-log.ts');
  return createGmailSentLog({ connection: toGmail(credentials, owner), patience, rootUrl: urls.gmail, tokenUrl: urls.googleToken });
}

type OfGmail = Extract<Credentials, { readonly kind: 'gmail-delegation' | 'gmail-refresh-token' }>;
type OfGraph = Exclude<Credentials, OfGmail>;

function toGmail(credentials: OfGmail, subject: Owner): GmailConnection {
  if (credentials.kind === 'gmail-delegation') {
    const { clientEmail, privateKey } = credentials;
    return { kind: 'delegation', clientEmail, privateKey, subject };
  }
  const { clientId, clientSecret, refreshToken } = credentials;
  return { kind: 'refresh-token', clientId, clientSecret, refreshToken };
}

function toGraph(credentials: OfGraph, onNewRefreshToken: (token: string) => Promise<void>): GraphConnection {
  const { tenant, clientId, clientSecret } = credentials;
  if (credentials.kind === 'graph-application') return { kind: 'application', tenant, clientId, clientSecret };
  return { kind: 'refresh-token', tenant, clientId, clientSecret, refreshToken: credentials.refreshToken, onNewRefreshToken };
}
