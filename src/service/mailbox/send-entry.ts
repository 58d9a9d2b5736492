// What is on record about one sending: plain JSON, parsed when it comes back from a store.
import * as z from 'zod/mini';
import type { KeptDraft, SendOutcome } from './mailbox.ts';

const Kept = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), id: z.string(), version: z.string(), messageId: z.string(), thread: z.nullable(z.string()) }),
  z.object({ kind: z.literal('direct'), messageId: z.string() }),
]) satisfies z.ZodMiniType<KeptDraft>;

const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), providerId: z.string() }),
  z.object({ kind: z.literal('already-sent'), providerId: z.string() }),
  z.object({
    kind: z.literal('rejected'),
    reason: z.enum(['quota', 'revoked', 'denied', 'invalid', 'gone', 'changed', 'unavailable']),
    retryAt: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('unknown') }),
]) satisfies z.ZodMiniType<SendOutcome>;

export const SendEntry = z.object({
  draft: z.nullable(Kept),
  /** ISO; set before the provider is asked to send, taken back only when it is certain that nothing left. */
  attemptedAt: z.nullable(z.string()),
  /** The last one; final where `isFinal` says so. */
  outcome: z.nullable(Outcome),
});
export type SendEntry = z.infer<typeof SendEntry>;

/** Whether there is nothing left to do for this message, ever. */
export function isFinal(outcome: SendOutcome | null): boolean {
  if (outcome === null || outcome.kind === 'unknown') return false;
  if (outcome.kind !== 'rejected') return true;
  return outcome.reason === 'invalid' || outcome.reason === 'gone' || outcome.reason === 'changed';
}
