// A problem document (RFC 9457): what went wrong, in words for a person and a code for a program. Never words of a mail.
import * as z from 'zod/mini';

const PROBLEM_CODES = [
  'bad-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'timeout',
  'conflict',
  'already-decided',
  'own-hold',
  'stale',
  'precondition-required',
  'too-large',
  'unsupported-type',
  'not-sendable',
  'nothing-to-review',
  'no-reviewer',
  'key-reused',
  'rate-limited',
  'internal',
  'unavailable',
] as const;
export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  detail: z.optional(z.string()),
  requestId: z.optional(z.string()),
  /** What is wrong with what was sent, key by key. */
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;
