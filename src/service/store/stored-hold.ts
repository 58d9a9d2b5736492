// What of a hold is kept as JSON: written by us, and parsed again when it is read.
import * as z from 'zod/mini';
import { Draft } from '../../model/draft.ts';
import { SEVERITIES, TOPICS } from '../../model/flag.ts';
import { HeldStatement, Hold, HoldState, ReviewStep } from '../../model/hold.ts';
import { Receipt } from '../../model/receipt.ts';

export const StoredStep = z.object({
  name: z.string(),
  topics: ReviewStep.shape.topics,
  state: ReviewStep.shape.state,
  /** Statements that are asked, and those that an earlier hold settled. */
  keys: z.array(z.string()),
  settled: z.array(z.string()),
  /** By whose word each of these is settled. Beside the list, because a process of the version before reads it too. */
  settledBy: z._default(z.record(z.string(), z.string()), {}),
  reviewers: z.array(z.object({ id: z.string(), standsInFor: z.nullable(z.string()) })),
});
export type StoredStep = z.infer<typeof StoredStep>;

export const StoredSummary = z.object({
  subject: z.string(),
  recipients: z.array(z.string()),
  quote: z.string(),
  asked: z.int(),
});
export type StoredSummary = z.infer<typeof StoredSummary>;

export const StoredStatement = z.omit(HeldStatement, { decisions: true });
export type StoredStatement = z.infer<typeof StoredStatement>;

export const StoredContent = z.object({
  draft: Draft,
  text: z.string(),
  segments: Hold.shape.segments,
  statements: z.array(StoredStatement),
  note: z.nullable(z.string()),
});
export type StoredContent = z.infer<typeof StoredContent>;

export const StoredDecision = z.object({
  step: z.string(),
  key: z.string(),
  by: z.string(),
  at: z.string(),
  kind: z.enum(['release', 'return']),
  note: z.nullable(z.string()),
  proposal: z.nullable(z.string()),
});
export type StoredDecision = z.infer<typeof StoredDecision>;

export const StoredOutcome = z.object({ reasons: z.array(z.string()), note: z.nullable(z.string()) });
export type StoredOutcome = z.infer<typeof StoredOutcome>;

/** How a hold stands, without its words. */
export const HoldStanding = z.object({
  tenant: z.string(),
  id: z.string(),
  version: z.int(),
  state: HoldState,
  sender: z.string(),
  author: z.enum(['human', 'agent']),
  severity: z.enum(SEVERITIES),
  topics: z.array(z.enum(TOPICS)),
  digest: z.string(),
  policyVersion: z.int(),
  previous: z.nullable(z.string()),
  steps: z.array(StoredStep),
  receipt: z.nullable(Receipt),
  placedAt: z.date(),
  dueAt: z.date(),
  warnAt: z.date(),
  decidedAt: z.nullable(z.date()),
  decisions: z.array(StoredDecision),
});
export type HoldStanding = z.infer<typeof HoldStanding>;

export interface StoredHold extends HoldStanding {
  readonly summary: StoredSummary | null;
  readonly content: StoredContent | null;
  readonly outcome: StoredOutcome | null;
}
