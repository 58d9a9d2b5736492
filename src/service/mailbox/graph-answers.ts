// What Microsoft Graph's failures mean. Nothing of their text is kept: it may name people.
import * as z from 'zod/mini';
import { type Failure, readRetryAfter, readStatus } from './answer.ts';

export interface GraphReply {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Parsed JSON; null where there is none. */
  readonly body: unknown;
}

const Problem = z.object({ error: z.object({ code: z.string() }) });

/** Codes of Exchange, which Graph passes on (learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/responsecode). */
const BY_CODE: Readonly<Record<string, Failure>> = {
  ErrorItemNotFound: { kind: 'refused', reason: 'gone' },
  ErrorMessageSubmissionBlocked: { kind: 'refused', reason: 'quota' },
  ErrorExceededMessageLimit: { kind: 'refused', reason: 'quota' },
  ErrorQuotaExceeded: { kind: 'refused', reason: 'quota' },
  ErrorIrresolvableConflict: { kind: 'failed', afterMs: null },
};

/** Throttling is 429 with Retry-After, sometimes 503 (learn.microsoft.com/en-us/graph/throttling). */
export function readGraphFailure({ status, retryAfter, body }: GraphReply, now: number): Failure {
  const code = Problem.safeParse(body).data?.error.code ?? '';
  const byCode = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (byCode !== undefined) return byCode;
  const known = readStatus(status, readRetryAfter(retryAfter, now));
  if (known !== null) return known;
  if (status < 400) return { kind: 'silent' };
  if (status === 403) return { kind: 'refused', reason: 'denied' };
  return { kind: 'refused', reason: status === 404 ? 'gone' : 'invalid' };
}
