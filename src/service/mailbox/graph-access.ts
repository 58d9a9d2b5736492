// Access to one Microsoft 365 mailbox: by the person's refresh token, or as the application itself.
import * as z from 'zod/mini';
import { type Access, readTokenRefusal } from './access.ts';
import { type Answer, readRetryAfter } from './answer.ts';
import { requestGraph } from './graph-http.ts';
import type { Clock } from './patience.ts';

export type GraphConnection = {
  /** Entra's tenant id. */
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
} & (
  | {
      readonly kind: 'refresh-token';
      readonly refreshToken: string;
      /** Entra gives a new refresh token with every access token, and the old one ends in time: whoever connects must keep it. */
      readonly onNewRefreshToken: (token: string) => Promise<void>;
    }
  /** Needs the application permission, narrowed to the mailboxes it is for by RBAC for Applications. */
  | { readonly kind: 'application' }
);

/** Drafts need Mail.ReadWrite, sending Mail.Send (learn.microsoft.com/en-us/graph/api/user-post-messages and message-send). */
const DELEGATED_SCOPE = 'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/Mail.Send offline_access';
const APPLICATION_SCOPE = 'https://graph.microsoft.com/.default';
const EARLY_MS = 60_000;

const Tokens = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.number(),
  refresh_token: z.optional(z.string().check(z.minLength(1))),
});

/** The token endpoint is learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token. */
export function createGraphAccess(connection: GraphConnection, loginUrl: string, clock: Clock): Access {
  let refreshToken = connection.kind === 'refresh-token' ? connection.refreshToken : '';
  let held: { readonly token: string; readonly until: number } | null = null;
  const url = new URL(`${encodeURIComponent(connection.tenant)}/oauth2/v2.0/token`, loginUrl);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    async get(signal): Promise<Answer<string>> {
      if (held !== null && held.until > clock.now()) return { kind: 'done', value: held.token };
      const replied = await requestGraph({ method: 'POST', url, headers, body: toForm(connection, refreshToken) }, signal);
      if (replied.kind !== 'done') return replied;
      const { status, body, retryAfter } = replied.value;
      if (status !== 200) return readTokenRefusal(status, body, readRetryAfter(retryAfter, clock.now()));
      const tokens = Tokens.safeParse(body);
      if (!tokens.success) return { kind: 'silent' };
      held = { token: tokens.data.access_token, until: clock.now() + tokens.data.expires_in * 1000 - EARLY_MS };
      if (connection.kind === 'refresh-token' && tokens.data.refresh_token !== undefined) {
        refreshToken = tokens.data.refresh_token;
        await connection.onNewRefreshToken(refreshToken);
      }
      return { kind: 'done', value: tokens.data.access_token };
    },
    forget() {
      held = null;
    },
  };
}

function toForm(connection: GraphConnection, refreshToken: string): string {
  const client = { client_id: connection.clientId, client_secret: connection.clientSecret };
  const grant =
    connection.kind === 'application'
      ? { grant_type: 'client_credentials', scope: APPLICATION_SCOPE }
      : { grant_type: 'refresh_token', scope: DELEGATED_SCOPE, refresh_token: refreshToken };
  return new URLSearchParams({ ...client, ...grant }).toString();
}
