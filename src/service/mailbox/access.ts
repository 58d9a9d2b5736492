// Access tokens: one request with a token, once more with a new one where it is not accepted, and what a token endpoint's refusal means.
import * as z from 'zod/mini';
import type { Answer, Failure } from './answer.ts';
import { type Patience, withinTime } from './patience.ts';

export interface Access {
  /** A token that should be good, from memory or from the token endpoint. Does not throw. */
  get(signal: AbortSignal): Promise<Answer<string>>;
  forget(): void;
}

/** Runs one request. What goes wrong on the way to a token is certain to have sent nothing. */
export async function withAccess<T>(
  access: Access,
  patience: Patience,
  run: (token: string, signal: AbortSignal) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const first = await attempt(access, patience, run);
  if (first.kind !== 'unauthorised') return first;
  access.forget();
  const second = await attempt(access, patience, run);
  return second.kind === 'unauthorised' ? { kind: 'refused', reason: 'revoked' } : second;
}

async function attempt<T>(
  access: Access,
  patience: Patience,
  run: (token: string, signal: AbortSignal) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const token = await withinTime(patience, access.get);
  if (token.kind === 'done') return withinTime(patience, (signal) => run(token.value, signal));
  if (token.kind === 'silent') return { kind: 'later', reason: 'unavailable', afterMs: null };
  if (token.kind === 'failed') return { kind: 'later', reason: 'unavailable', afterMs: token.afterMs };
  return token;
}

const OAuthError = z.object({ error: z.string() });

/**
 * RFC 6749 §5.2. `invalid_grant` is what both Google and Entra answer for a refresh token that expired or was taken back
 * (Google: developers.google.com/identity/protocols/oauth2#expiration); every other refusal is a fault of the set-up.
 */
export function readTokenRefusal(status: number, body: unknown, afterMs: number | null): Failure {
  if (status === 429 || status === 408 || status >= 500) return { kind: 'later', reason: 'unavailable', afterMs };
  const { data } = OAuthError.safeParse(body);
  return { kind: 'refused', reason: data?.error === 'invalid_grant' ? 'revoked' : 'denied' };
}
