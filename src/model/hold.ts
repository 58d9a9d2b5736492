// A hold: a message that waits for a reviewer, with the evidence and every answer given so far.
import * as z from 'zod/mini';
import { Author } from './author.ts';
import { Delivery } from './delivery.ts';
import { Draft } from './draft.ts';
import { SEVERITIES, TOPICS } from './flag.ts';
import { PersonRef } from './person.ts';
import { Receipt } from './receipt.ts';

const HOLD_STATES = ['pending', 'released', 'returned', 'withdrawn', 'expired'] as const;
export const HoldState = z.enum(HOLD_STATES);
export type HoldState = z.infer<typeof HoldState>;

const TopicName = z.enum(TOPICS);
const SeverityName = z.enum(SEVERITIES);
export const SpanRecord = z.object({ start: z.int(), end: z.int() });

/** A reviewer's word on one statement. `proposal` is wording that may stand in place of the sentence. */
export const Decision = z.object({
  step: z.string(),
  by: PersonRef,
  at: z.string(),
  kind: z.enum(['release', 'return']),
  note: z.nullable(z.string()),
  proposal: z.nullable(z.string()),
});
export type Decision = z.infer<typeof Decision>;

export const HeldFlag = z.object({
  ...SpanRecord.shape,
  quote: z.string(),
  sentence: SpanRecord,
  suggestion: z.optional(z.string()),
});
export type HeldFlag = z.infer<typeof HeldFlag>;

/**
 * `asked`: a reviewer has to answer. `answered`: the sender did, which is enough. `settled`: released in an earlier hold of
 * this message, word for word and to the same people, so nobody is asked again. `noted`: policy asks for nothing.
 */
export const STANDINGS = ['asked', 'answered', 'settled', 'noted'] as const;

/** One thing that policy speaks of: the same words to the same people, however often they stand in the draft. */
export const HeldStatement = z.object({
  /** `Flag.key`, or `fault:<rule>`. */
  key: z.string(),
  rule: z.string(),
  /** Null for a check that failed. */
  topic: z.nullable(TopicName),
  severity: SeverityName,
  kind: z.enum(['allow', 'acknowledge', 'hold', 'block']),
  why: z.string(),
  /** The line of the policy that asked for it. */
  policyLine: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  standing: z.enum(STANDINGS),
  /** The sender's reason. */
  answer: z.nullable(z.object({ reason: z.string(), at: z.string(), confirmed: z.boolean() })),
  flags: z.array(HeldFlag),
  decisions: z.array(Decision),
});
export type HeldStatement = z.infer<typeof HeldStatement>;

/** Someone whose answer counts for a step, and for whom they stand in. */
export const Reviewer = z.object({ ...PersonRef.shape, standsInFor: z.nullable(PersonRef) });
export type Reviewer = z.infer<typeof Reviewer>;

/** One of the answers that a release needs; any of its reviewers may give it. */
export const ReviewStep = z.object({
  name: z.string(),
  /** The topics it is asked about; null for all. */
  topics: z.nullable(z.array(TopicName)),
  /** Of the statements that it still has to answer. */
  keys: z.array(z.string()),
  state: z.enum(['waiting', 'released', 'returned']),
  reviewers: z.array(Reviewer),
});
export type ReviewStep = z.infer<typeof ReviewStep>;

/** A run of the own text against the earlier hold's: what a reviewer has to read again. */
export const Change = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
export type Change = z.infer<typeof Change>;

export const HistoryEntry = z.object({
  at: z.string(),
  kind: z.string(),
  by: z.nullable(PersonRef),
  /** Whom it was passed on to. */
  to: z.optional(PersonRef),
  note: z.nullable(z.string()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const HOLD_ACTS = ['release', 'return', 'withdraw', 'reassign', 'extend'] as const;

/** What a list shows of a hold. */
export const HoldSummary = z.object({
  id: z.string(),
  state: HoldState,
  sender: PersonRef,
  author: Author,
  subject: z.string(),
  recipients: z.array(z.string()),
  severity: SeverityName,
  topics: z.array(TopicName),
  /** The words of the strictest flag; empty in a list, as the recipients are, for who neither wrote nor reviews it. */
  quote: z.string(),
  asked: z.int(),
  placedAt: z.string(),
  dueAt: z.string(),
  decidedAt: z.nullable(z.string()),
  /** Who can answer now. */
  waitingFor: z.array(Reviewer),
  previous: z.nullable(z.string()),
});
export type HoldSummary = z.infer<typeof HoldSummary>;

export const Hold = z.object({
  ...HoldSummary.shape,
  /** Null once the words were deleted after `keepDays`. */
  draft: z.nullable(Draft),
  text: z.string(),
  segments: z.array(z.object({ ...SpanRecord.shape, kind: z.enum(['own', 'quoted', 'forwarded', 'signature', 'disclaimer']) })),
  digest: z.string(),
  policyVersion: z.int(),
  warnAt: z.string(),
  steps: z.array(ReviewStep),
  statements: z.array(HeldStatement),
  /** Why it was returned or withdrawn, in presets and words. */
  reasons: z.array(z.string()),
  note: z.nullable(z.string()),
  changes: z.array(Change),
  /** Earlier holds of this message, newest first. */
  earlier: z.array(z.object({ id: z.string(), state: HoldState, placedAt: z.string() })),
  /** Not shown to the sender while the service has the message in hand: it would be sent twice. */
  receipt: z.nullable(Receipt),
  /** Who sends it and how far that is; null where it will not be sent. */
  delivery: z._default(z.nullable(Delivery), null),
  history: z.array(HistoryEntry),
  /** What the one who asks may do now. */
  may: z.array(z.enum(HOLD_ACTS)),
});
export type Hold = z.infer<typeof Hold>;
