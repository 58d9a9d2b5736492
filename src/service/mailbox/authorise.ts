// Lets one person allow the use of their mailbox: OAuth's authorisation code with PKCE (RFC 7636), at Google or at Entra.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { readTokenRefusal } from './access.ts';
import { type Answer, readRetryAfter } from './answer.ts';
import type { Credentials } from './credentials.ts';
import { GMAIL_SCOPES } from './gmail-scopes.ts';
import { requestGraph } from './graph-http.ts';
import type { MailTools } from './open-mailbox.ts';
import { withinTime } from './patience.ts';

/** The organisation's client at the provider, kept sealed between the two steps. */
export const Authorisation = z.object({
  provider: z.enum(['gmail', 'graph']),
  clientId: z.string(),
  clientSecret: z.string(),
  redirectUri: z.string(),
  verifier: z.string(),
  /** Entra's tenant id; null for Google. */
  tenant: z.nullable(z.string()),
  /** What the person is asked to allow. */
  uses: z._default(z.array(z.enum(['send', 'watch'])), ['send']),
});
export type Authorisation = z.infer<typeof Authorisation>;

/**
 * Google: by use, and `openid` says whose mailbox it is, without the address.
 * Entra: drafts need Mail.ReadWrite, sending Mail.Send (learn.microsoft.com/en-us/graph/permissions-reference), offline_access gives
 * a refresh token, and `profile` is what puts the object id into the ID token (learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference).
 */
const GRAPH_SCOPES = [
  'https://graph.microsoft.com/Mail.ReadWrite',
  'https://graph.microsoft.com/Mail.Send',
  ...['offline_access', 'openid', 'profile'],
];

/** What must have been given: a person may leave out single ones at Google. */
function listNeeded({ provider, uses }: Pick<Authorisation, 'provider' | 'uses'>): string[] {
  // Entra names its own without the resource.
  if (provider === 'graph') return ['mail.readwrite', 'mail.send'];
  return [...new Set(uses.flatMap((use) => GMAIL_SCOPES[use]))];
}

export function consentUrl(asked: Authorisation, state: string, { urls }: Pick<MailTools, 'urls'>): string {
  const { provider, clientId, redirectUri, verifier, tenant } = asked;
  const url = provider === 'gmail' ? new URL(urls.googleConsent) : new URL(`${tenant}/oauth2/v2.0/authorize`, urls.entra);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const scopes = provider === 'gmail' ? [...listNeeded(asked), 'openid'] : GRAPH_SCOPES;
  const query = {
    ...{ client_id: clientId, redirect_uri: redirectUri, response_type: 'code', scope: scopes.join(' '), state },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
    // Without both, Google gives a refresh token at the first consent only (developers.google.com/identity/protocols/oauth2/web-server).
    ...(provider === 'gmail' ? { access_type: 'offline', prompt: 'consent' } : { response_mode: 'query', prompt: 'select_account' }),
  };
  url.search = new URLSearchParams(query).toString();
  return url.href;
}

export interface Allowed {
  readonly credentials: Credentials;
  /** What the provider calls the person, as in the tokens that they sign in with. */
  readonly subject: string;
}

const Tokens = z.object({ refresh_token: z.string().check(z.minLength(1)), scope: z.string(), id_token: z.string() });
const Claims = z.object({ sub: z.string(), oid: z.optional(z.string()), tid: z.optional(z.string()) });

/** Changes the code for a refresh token. `denied`: not all that is needed was allowed. */
export async function exchangeCode(asked: Authorisation, code: string, { urls, patience }: MailTools): Promise<Answer<Allowed>> {
  const { provider, clientId, clientSecret, redirectUri, verifier, tenant } = asked;
  const url = provider === 'gmail' ? new URL(urls.googleToken) : new URL(`${tenant}/oauth2/v2.0/token`, urls.entra);
  const form = {
    ...{ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier },
    ...{ client_id: clientId, client_secret: clientSecret },
  };
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(form).toString();
  const replied = await withinTime(patience, (signal) => requestGraph({ method: 'POST', url, headers, body }, signal));
  if (replied.kind !== 'done') return replied;
  const { status, body: answer, retryAfter } = replied.value;
  if (status !== 200) return readTokenRefusal(status, answer, readRetryAfter(retryAfter, patience.clock.now()));
  const tokens = Tokens.safeParse(answer);
  if (!tokens.success) return { kind: 'refused', reason: 'denied' };
  const { refresh_token: refreshToken, scope, id_token } = tokens.data;
  const given = scope.split(' ').map((one) => (provider === 'graph' ? one.toLowerCase().replace('https://graph.microsoft.com/', '') : one));
  const claims = readClaims(id_token);
  if (claims === null || !listNeeded(asked).every((one) => given.includes(one))) return { kind: 'refused', reason: 'denied' };
  const client = { clientId, clientSecret, refreshToken };
  if (provider === 'gmail')
    return { kind: 'done', value: { credentials: { kind: 'gmail-refresh-token', ...client }, subject: claims.sub } };
  if (tenant === null || claims.oid === undefined || claims.tid !== tenant) return { kind: 'refused', reason: 'denied' };
  const credentials: Credentials = { kind: 'graph-refresh-token', tenant, ...client, user: claims.oid };
  return { kind: 'done', value: { credentials, subject: claims.oid } };
}

/** It came straight from the token endpoint over TLS, which stands for its signature (OpenID Connect Core §3.1.3.7, 6). */
function readClaims(token: string): z.infer<typeof Claims> | null {
  try {
    return Claims.safeParse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))).data ?? null;
  } catch {
    // No JSON in it: no ID token.
    return null;
  }
}
