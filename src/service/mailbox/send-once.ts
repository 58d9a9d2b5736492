// Sends a released message once, whoever asks, however often, and whenever a process dies in between.
import type { KeptDraft, Mailbox, OutgoingMessage, SendOutcome } from './mailbox.ts';
import type { Clock } from './patience.ts';
import { isFinal, type SendEntry } from './send-entry.ts';

export type Claim = { readonly kind: 'held'; readonly id: string; readonly entry: SendEntry | null } | { readonly kind: 'busy' };

/** What a store has to do. Each is one statement. */
export interface SendRecords {
  /** Takes the key, for a time: where nobody holds it, or whoever did has let the time pass. With a new `id` each time. */
  claim(key: string, now: Date, until: Date): Promise<Claim>;
  /** Writes, only while this very claim holds the key; says whether it did. `isLast` gives the key free. */
  record(key: string, claimId: string, entry: SendEntry, isLast: boolean): Promise<boolean>;
}

export interface SendOnceDependencies {
  readonly records: SendRecords;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  /** How long a claim lasts: longer than looking, keeping and sending together can take (three times `totalMs`, and some answers). */
  readonly claimMs: number;
  /** After this time a request whose fate was not learnt is no longer on its way. */
  readonly settleMs: number;
}

/** `busy`: another process is at it, or has taken over. */
export type SendOnceOutcome = SendOutcome | { readonly kind: 'busy' };

/** Gives its outcome again when asked again. `key` names the released message, such as the hold's id with the receipt's digest. */
export async function sendOnce(dependencies: SendOnceDependencies, key: string, message: OutgoingMessage): Promise<SendOnceOutcome> {
  const { records, clock, claimMs } = dependencies;
  const now = clock.now();
  const claim = await records.claim(key, new Date(now), new Date(now + claimMs));
  if (claim.kind === 'busy') return claim;
  const write = (entry: SendEntry, isLast: boolean) => records.record(key, claim.id, entry, isLast);
  const entry = claim.entry ?? { draft: null, attemptedAt: null, outcome: null };
  if (entry.outcome !== null && isFinal(entry.outcome)) {
    await write(entry, true);
    return entry.outcome;
  }
  const open = await settle(dependencies, entry);
  const result = open ?? (await keepAndSend(dependencies, entry.draft, message, write));
  if (result === 'lost') return { kind: 'busy' };
  await write(result, true);
  return result.outcome ?? { kind: 'unknown' };
}

/**
 * What became of an attempt whose end is not on record; null where it is certain that the draft can still be sent. A draft that is no
 * longer there, or no longer the same, may be one that left: that is for a person to look at, and is never taken for a refusal.
 */
async function settle({ mailbox, clock, settleMs }: SendOnceDependencies, entry: SendEntry): Promise<SendEntry | null> {
  const { draft, attemptedAt } = entry;
  if (draft === null || attemptedAt === null) return null;
  const place = await mailbox.whereIs(draft);
  if (place.kind === 'sent') return { ...entry, outcome: { kind: 'already-sent', providerId: place.providerId } };
  const isSettled = clock.now() - Date.parse(attemptedAt) >= settleMs;
  return isSettled && place.kind === 'draft' ? null : { ...entry, outcome: { kind: 'unknown' } };
}

type Write = (entry: SendEntry, isLast: boolean) => Promise<boolean>;

/** Each step is on record before the next is taken; a claim that was lost meanwhile stops it. */
async function keepAndSend(
  { mailbox, clock }: SendOnceDependencies,
  known: KeptDraft | null,
  message: OutgoingMessage,
  write: Write,
): Promise<SendEntry | 'lost'> {
  const kept = known === null ? await mailbox.keep(message) : { kind: 'kept' as const, draft: known };
  if (kept.kind === 'rejected') return { draft: null, attemptedAt: null, outcome: kept };
  const attempt: SendEntry = { draft: kept.draft, attemptedAt: new Date(clock.now()).toISOString(), outcome: null };
  if (!(await write(attempt, false))) return 'lost';
  const outcome = await mailbox.send(kept.draft, message);
  return { ...attempt, attemptedAt: outcome.kind === 'rejected' ? null : attempt.attemptedAt, outcome };
}
