// What the scripts in the Gmail tab show the panel. Only the panel parses it, so that no other file carries these schemas.
import * as z from 'zod/mini';
import { Acknowledgement } from '../../model/acknowledgement.ts';
import { Draft } from '../../model/draft.ts';
import { Feedback } from '../../model/feedback.ts';
import { SEVERITIES, TOPICS } from '../../model/flag.ts';
import { VERDICT_KINDS } from '../../model/verdict.ts';

const Span = z.object({ start: z.number(), end: z.number() });
const Flag = z.object({
  ...Span.shape,
  rule: z.string(),
  topic: z.enum(TOPICS),
  severity: z.enum(SEVERITIES),
  quote: z.string(),
  why: z.string(),
  suggestion: z.exactOptional(z.string()),
  facts: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  sentence: Span,
  key: z.string(),
});
const Reason = z.object({
  kind: z.enum(VERDICT_KINDS),
  key: z.string(),
  rule: z.string(),
  text: z.string(),
  answered: z.boolean(),
  confirm: z.boolean(),
});
const Statement = z.object({
  key: z.string(),
  state: z.enum(['blocked', 'held', 'asked', 'answered', 'noted']),
  reason: Reason,
  flags: z.array(Flag),
  fault: z.nullable(z.object({ rule: z.string(), message: z.string() })),
  acknowledgement: z.nullable(Acknowledgement),
});
const Gate = z.union([
  z.object({ kind: z.literal('allow') }),
  z.object({
    kind: z.literal('open'),
    verdict: z.object({ kind: z.enum(VERDICT_KINDS), reasons: z.array(Reason) }),
    open: z.array(Reason),
    message: z.string(),
    short: z.string(),
  }),
]);

/** One message as the panel shows it: the session's signals, as they stand. */
export const View = z.object({
  draft: z.nullable(Draft),
  text: z.string(),
  digest: z.string(),
  statements: z.array(Statement),
  gate: Gate,
  status: z.enum(['unread', 'empty', 'foreign', 'clear', 'asks', 'holds', 'blocks']),
  coverage: z.nullable(
    z.object({ summary: z.string(), checked: z.array(z.string()), unchecked: z.array(z.string()), inSubject: z.nullable(z.string()) }),
  ),
  selected: z.nullable(z.string()),
  refusals: z.number(),
  acknowledgements: z.array(Acknowledgement),
  feedback: z.array(Feedback),
  /** The sender's words, where the page cannot carry marks: a mail in plain text. */
  mirror: z.nullable(z.string()),
});
export type View = z.infer<typeof View>;

/** What is open in one frame of the tab. */
export const FrameState = z.object({
  kind: z.literal('state'),
  frame: z.string(),
  /** When somebody last did something here; the panel shows the frame that was used last. */
  usedAt: z.number(),
  messages: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Gmail's own id of the message, where it could be read: what belongs to it is found again by this. */
      messageId: z.nullable(z.string()),
      /** Send was stopped, and has not gone since. */
      refused: z.boolean(),
      /** Parts of the window that no anchor led to. */
      missing: z.array(z.string()),
    }),
  ),
  active: z.nullable(z.string()),
  view: z.nullable(View),
});
export type FrameState = z.infer<typeof FrameState>;

/** Words that were to be replaced and were not: others stand in their place, or their window took none. */
const NotReplaced = z.object({ kind: z.literal('not-replaced'), frame: z.string(), message: z.string() });
export type NotReplaced = z.infer<typeof NotReplaced>;

export const FromPage = z.union([FrameState, NotReplaced, z.object({ kind: z.literal('gone'), frame: z.string() })]);
export type FromPage = z.infer<typeof FromPage>;

/** As the page tells it: its own lists, which are copied on their way and not before. */
export type Told<T> = T extends object ? { readonly [K in keyof T]: Told<T[K]> } : T;
