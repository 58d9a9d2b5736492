// What one request to a provider came to, said by what is certain about it.
import type * as z from 'zod/mini';
import type { Rejected, Rejection } from './mailbox.ts';

export type Answer<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Not carried out, and asking again is of no use. */
  | { readonly kind: 'refused'; readonly reason: Rejection }
  /** Not carried out; may be asked again. */
  | { readonly kind: 'later'; readonly reason: 'quota' | 'unavailable'; readonly afterMs: number | null }
  /** The access token was not accepted; not carried out. */
  | { readonly kind: 'unauthorised' }
  /** The provider has ended with an error; it may have been carried out before. */
  | { readonly kind: 'failed'; readonly afterMs: number | null }
  /** No answer that can be read: it may be carried out, or may still be on its way. */
  | { readonly kind: 'silent' };

export type Failure = Exclude<Answer<never>, { readonly kind: 'done' }>;

/** Codes of Node's `net` and `dns`, and of undici, for which no byte of the request has left. */
const UNREACHED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** A request that broke without a status: only where it never left is it certain that nothing was done. */
export function readBrokenRequest(code: string | null): Failure {
  return code !== null && UNREACHED.test(code) ? { kind: 'later', reason: 'unavailable', afterMs: null } : { kind: 'silent' };
}

/**
 * The statuses that mean the same everywhere (RFC 9110 §15): 502 and 504 come from a gateway that waits no longer, while the server
 * behind it may still be at work. Null: the provider has its own meaning for it.
 */
export function readStatus(status: number, afterMs: number | null): Failure | null {
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 429) return { kind: 'later', reason: 'quota', afterMs };
  if (status === 502 || status === 504) return { kind: 'silent' };
  if (status === 408 || status === 409 || status >= 500) return { kind: 'failed', afterMs };
  return null;
}

/** Retry-After in seconds or as a date (RFC 9110 §10.2.3). */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** What a failure means where it is certain that nothing was done, as for a look. */
export function toRejected(failure: Failure, now: number): Rejected {
  switch (failure.kind) {
    case 'refused':
      return { kind: 'rejected', reason: failure.reason, retryAt: null };
    case 'later':
      return { kind: 'rejected', reason: failure.reason, retryAt: toTime(failure.afterMs, now) };
    case 'unauthorised':
      return { kind: 'rejected', reason: 'revoked', retryAt: null };
    case 'failed':
      return { kind: 'rejected', reason: 'unavailable', retryAt: toTime(failure.afterMs, now) };
    case 'silent':
      return { kind: 'rejected', reason: 'unavailable', retryAt: null };
  }
}

function toTime(afterMs: number | null, now: number): string | null {
  return afterMs === null ? null : new Date(now + afterMs).toISOString();
}

export function isGone(answer: Answer<unknown>): boolean {
  return answer.kind === 'refused' && answer.reason === 'gone';
}

/** An answer with a good status that cannot be read says nothing of what was done. */
export function readShape<T>(shape: z.ZodMiniType<T>, body: unknown): Answer<T> {
  const read = shape.safeParse(body);
  return read.success ? { kind: 'done', value: read.data } : { kind: 'silent' };
}
