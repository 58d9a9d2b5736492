// Access to one person's Gmail: by that person's refresh token, or by a service account with domain-wide delegation.
import { auth } from 'googleapis/build/src/apis/gmail/index.js';
import { type Access, readTokenRefusal } from './access.ts';
import { type Answer, readRetryAfter } from './answer.ts';
import { readThrown } from './gmail-answers.ts';
import type { Clock } from './patience.ts';

export type GmailConnection =
  | { readonly kind: 'refresh-token'; readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string }
  /** `subject` is the address of the mailbox; the administrator has allowed the account these scopes for the whole domain. */
  | { readonly kind: 'delegation'; readonly clientEmail: string; readonly privateKey: string; readonly subject: string };

/** Fixed in gtoken 8, which signs for it as the audience too. */
const GOOGLE_TOKEN_URL = 'https://oauth2.googleapis.com/token';

export interface GmailAccess extends Access {
  /** What the client library takes as its `auth`. */
  readonly client: InstanceType<typeof auth.OAuth2>;
}

export function createGmailAccess(connection: GmailConnection, scopes: readonly string[], tokenUrl: string, clock: Clock): GmailAccess {
  const client = connect(connection, scopes);
  let waiting: AbortSignal | null = null;
  client.transporter.interceptors.request.add({
    resolved: async (config) => {
      if (config.url.href !== GOOGLE_TOKEN_URL) return config;
      // The library takes no signal for a token, and hands a request that hangs to whoever asks next.
      return Object.assign(config, { url: new URL(tokenUrl), signal: waiting });
    },
  });
  return {
    client,
    get: (signal) => {
      waiting = signal;
      return client.getAccessToken().then(
        ({ token }): Answer<string> => (token == null ? { kind: 'refused', reason: 'denied' } : { kind: 'done', value: token }),
        (error: unknown) => readTokenFailure(error, clock.now()),
      );
    },
    forget: () => {
      const { refresh_token = null } = client.credentials;
      client.credentials = { refresh_token, expiry_date: 1 };
    },
  };
}

function connect(connection: GmailConnection, scopes: readonly string[]): InstanceType<typeof auth.OAuth2> {
  // The library would repeat token requests by its own clock (`RETRY_CONFIG` in google-auth-library 10.5); we do by ours.
  const transporterOptions = { retryConfig: { retry: 0, noResponseRetries: 0 } };
  if (connection.kind === 'delegation') {
    const { clientEmail: email, privateKey: key, subject } = connection;
    return new auth.JWT({ email, key, subject, scopes: [...scopes], transporterOptions });
  }
  const { clientId, clientSecret, refreshToken } = connection;
  return new auth.OAuth2({ clientId, clientSecret, credentials: { refresh_token: refreshToken }, transporterOptions });
}

/** A failure without an answer and with a code of Node's own (`ERR_…`) is a private key that cannot sign. */
function readTokenFailure(error: unknown, now: number): Answer<never> {
  const { status, code, body, retryAfter } = readThrown(error);
  if (status !== null) return readTokenRefusal(status, body, readRetryAfter(retryAfter, now));
  if (code?.startsWith('ERR_') === true) return { kind: 'refused', reason: 'denied' };
  return { kind: 'later', reason: 'unavailable', afterMs: null };
}
