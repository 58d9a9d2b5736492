// What Gmail's failures mean. Nothing of their text is kept: it may name people.
import * as z from 'zod/mini';
import { type Failure, readBrokenRequest, readRetryAfter, readStatus } from './answer.ts';

const Broken = z.object({ code: z.optional(z.union([z.string(), z.number()])) });
const Answered = z.object({ response: z.object({ status: z.number(), headers: z.unknown(), data: z.unknown() }) });
const Problem = z.object({
  error: z.object({
    message: z.optional(z.string()),
    errors: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
  }),
});

export interface FailedRequest {
  /** Null: there was no answer. */
  readonly status: number | null;
  readonly code: string | null;
  readonly body: unknown;
  readonly retryAfter: string | null;
}

/** From what the client library throws: a `GaxiosError` (gaxios 7, `common.ts`), or any error from beneath it. */
export function readThrown(error: unknown): FailedRequest {
  const answered = Answered.safeParse(error);
  if (answered.success) {
    const { status, headers, data } = answered.data.response;
    return { status, code: null, body: data, retryAfter: readHeader(headers, 'retry-after') };
  }
  const { data } = Broken.safeParse(error);
  return { status: null, code: data?.code === undefined ? null : String(data.code), body: null, retryAfter: null };
}

/** The reasons are those of developers.google.com/workspace/gmail/api/guides/handle-errors. */
export function readGmailFailure(error: unknown, now: number): Failure {
  const { status, code, body, retryAfter } = readThrown(error);
  if (status === null) return readBrokenRequest(code);
  const { data } = Problem.safeParse(body);
  const afterMs = readRetryAfter(retryAfter, now) ?? readRetryAfter(readRetryTime(data?.error.message ?? ''), now);
  const known = readStatus(status, afterMs);
  if (known !== null) return known;
  if (status < 400) return { kind: 'silent' };
  if (status === 404) return { kind: 'refused', reason: 'gone' };
  if (status !== 403) return { kind: 'refused', reason: 'invalid' };
  const reasons = data?.error.errors?.map(({ reason }) => reason) ?? [];
  if (reasons.some((reason) => reason === 'userRateLimitExceeded' || reason === 'rateLimitExceeded'))
    return { kind: 'later', reason: 'quota', afterMs };
  const isQuota = reasons.some((reason) => reason === 'dailyLimitExceeded' || reason === 'quotaExceeded');
  return { kind: 'refused', reason: isQuota ? 'quota' : 'denied' };
}

/** A person's limit of sending comes without a header: "User-rate limit exceeded.  Retry after 2026-11-26T11:00:00.000Z". */
function readRetryTime(message: string): string | null {
  return /Retry after (\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)/i.exec(message)?.[1] ?? null;
}

/** The library's headers are those of whichever `fetch` it found, so only `get` is asked for. */
function readHeader(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null || !('get' in headers) || typeof headers.get !== 'function') return null;
  const value: unknown = headers.get(name);
  return typeof value === 'string' ? value : null;
}
