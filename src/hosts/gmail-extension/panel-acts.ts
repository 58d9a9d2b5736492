// What the person in the panel does, told to the script in the Gmail tab: one port for all frames of the tab.
import * as z from 'zod/mini';
import { Receipt } from '../../model/receipt.ts';

const Facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const Act = z.union([
  z.object({ kind: z.literal('acknowledge'), keys: z.array(z.string()), reason: z.string(), confirmed: z.boolean() }),
  z.object({ kind: z.literal('accept-proposal'), keys: z.array(z.string()), by: z.string() }),
  z.object({ kind: z.enum(['withdraw', 'report', 'take-back']), key: z.string() }),
  z.object({ kind: z.literal('select'), key: z.nullable(z.string()) }),
  /** Which flag: the same words may stand in a draft twice. */
  z.object({ kind: z.literal('show'), key: z.string(), start: z.number() }),
  /** Its safer wording in its place. */
  z.object({ kind: z.literal('use'), key: z.string(), start: z.number() }),
  /** Other words in place of a span, as a manager proposed them; only while `quote` stands there: the draft may be further than the panel. */
  z.object({ kind: z.literal('replace'), start: z.number(), end: z.number(), words: z.string(), quote: z.string() }),
  /** A manager's release: the gate compares it with the draft at every Send. */
  z.object({ kind: z.literal('receipt'), receipt: z.nullable(Receipt) }),
  /** What an earlier hold released, by key: the window words what is open, and opens nothing for it. */
  z.object({ kind: z.literal('settled'), facts: z.record(z.string(), Facts) }),
  /** Whom its sender waits for, with the words of this digest; null where nobody is asked. */
  z.object({ kind: z.literal('waits'), name: z.nullable(z.string()), digest: z.string() }),
  /** The service has sent it, at this time: the window is of no use any more. */
  z.object({ kind: z.literal('sent'), at: z.string() }),
  z.object({ kind: z.enum(['clear-feedback', 'leave', 'send', 'activate']) }),
]);
export type Act = z.infer<typeof Act>;
/** What exchanges words, and may find others in their place. */
export type Exchange = Extract<Act, { kind: 'use' | 'replace' }>;

/** From the panel: what the person there did, and to which message. From the worker: what became of one, by Gmail's own id, in whatever frame. */
export const FromPanel = z.object({ frame: z.string(), message: z.string(), act: Act });
export type FromPanel = z.infer<typeof FromPanel>;
