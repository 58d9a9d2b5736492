// A flag: one thing a rule found in the sender's own words.
import type { Span } from './span.ts';

export const TOPICS = ['commitment', 'timeline', 'pricing', 'terms', 'security', 'scope', 'attachment', 'recipient', 'context'] as const;
export type Topic = (typeof TOPICS)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a policy may need to know of a flag: `percent`, `amount`, `currency`, `date`, `days`, `conditional`, `negated`, … */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface Flag extends Span {
  readonly rule: string;
  readonly topic: Topic;
  readonly severity: Severity;
  /** The exact words, `text.slice(start, end)`. */
  readonly quote: string;
  readonly why: string;
  /** Wording that can stand in place of the quote. */
  readonly suggestion?: string;
  readonly facts?: Facts;
  /** The sentence around it: what an acknowledgement is bound to. */
  readonly sentence: Span;
  /** Rule + normalised sentence + recipients' domains: the same key means the same promise to the same people. */
  readonly key: string;
}

/** A rule that threw. It is part of the result: policy says what a fault does. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
}
