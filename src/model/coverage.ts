// Coverage: of what left by watched mailboxes, how much passed Countersign. Figures only; no message is named.
import * as z from 'zod/mini';
import { PersonRef } from './person.ts';

/**
 * Why a mailbox is not watched: watching is off · no connection for it reaches the person · the person sends no more. Or why what left
 * for a while is not known: the provider kept its own record no longer · nobody who looks has the vault's key · it cannot be asked at the moment, as in the port of the mailbox.
 */
const WATCH_REASONS = [
  ...(['off', 'not-connected', 'not-a-sender', 'log-lost', 'locked'] as const),
  ...(['quota', 'revoked', 'denied', 'invalid', 'gone', 'changed', 'unavailable'] as const),
] as const;
export const WatchReason = z.enum(WATCH_REASONS);
export type WatchReason = z.infer<typeof WatchReason>;

const Count = z.int();

export const CoverageFigures = z.object({
  /** Messages that left; mail within the organisation counts only where policy asks about it. */
  sent: Count,
  /** Countersign has it on record that they passed: checked as they were sent, or released. */
  passed: Count,
  /** There is no such record. */
  missed: Count,
  /** Of those, what left within the last hour: a record may still come. */
  pending: Count,
  /** Of those, how they came into the mailbox: by the provider's page or app, a mail program, a program through the provider's API. */
  own: Count,
  smtp: Count,
  api: Count,
  /** Of those, what policy would have asked about. */
  asked: Count,
  /** Deleted before they could be read, not given, or no mail that can be read: neither passed nor missed. */
  unread: Count,
});
export type CoverageFigures = z.infer<typeof CoverageFigures>;

/** What left from `since` until `through` is known, but for the gaps. */
export const Watch = z.object({
  state: z.enum(['watched', 'starting', 'not-watched']),
  /** Why not, or why it falls behind; null where all is well. */
  reason: z.nullable(WatchReason),
  since: z.nullable(z.string()),
  through: z.nullable(z.string()),
});
export type Watch = z.infer<typeof Watch>;

export const PersonCoverage = z.object({
  person: PersonRef,
  manager: z.nullable(PersonRef),
  watch: Watch,
  /** What left in between is not known; those that touch the time asked about. */
  gaps: z.array(z.object({ from: z.string(), until: z.string(), reason: WatchReason })),
  figures: CoverageFigures,
});
export type PersonCoverage = z.infer<typeof PersonCoverage>;

/** The people whom one manager manages; those without a manager stand together. */
export const TeamCoverage = z.object({
  manager: z.nullable(PersonRef),
  people: Count,
  watched: Count,
  /** Watched, and yet what left is not known for all of the time asked about. */
  incomplete: Count,
  figures: CoverageFigures,
});
export type TeamCoverage = z.infer<typeof TeamCoverage>;
