// What a rule is, and what it is given.
import type { Draft } from '../model/draft.ts';
import type { Facts, Severity, Topic } from '../model/flag.ts';
import type { Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { squeezedPlaces } from './squeeze.ts';

/** A sentence of the sender's own text. Offsets of everything in it are relative to `text`. */
export interface Sentence {
  /** Its own characters; typographic quotes and no-break spaces are folded, runs of white space are one space. */
  readonly text: string;
  /** The same, in lower case (same length). */
  readonly lower: string;
  /** Where it starts in the draft's plain text. */
  readonly start: number;
  readonly mentions: readonly Mention[];
  /** The sentence before it in the same paragraph, without what is said behind that. */
  readonly previous: Unplaced | null;
  /** First on its line, so that an elided subject or a list item may begin here. */
  readonly startsLine: boolean;
  /** Said before a statement or behind it, and read apart from it (`lead-in.ts`, `tail.ts`). */
  readonly isAside: boolean;
  /** It begins within a quotation; and it ends within one, which a later sentence closes. */
  readonly startsQuoted: boolean;
  readonly endsQuoted: boolean;
  /** The text before runs of white space became one space; null where there were none. */
  readonly raw: string | null;
  /** Which wordings its words allow of the patterns that the gate knows; null where no gate has seen it. */
  readonly hits: SentenceHits | null;
}

/** A sentence wherever it stands. */
export type Unplaced = Omit<Sentence, 'start'>;

export interface SentenceHits {
  /** Each with its bit in `watched`, or 0 where its wordings are noted. */
  readonly patterns: ReadonlyMap<RegExp, number>;
  readonly wordings: ReadonlyArray<{ readonly pattern: RegExp; exec(s: string): RegExpExecArray | null }>;
  /** The bits of the watched patterns that it may hold. */
  readonly watched: number;
}

/** A span of a sentence as a span of the draft's text. */
export function inDraft({ start, raw }: Sentence, span: Span): Span {
  if (raw === null) return { start: start + span.start, end: start + span.end };
  const at = squeezedPlaces(raw);
  const last = at[span.end - 1];
  const first = at[span.start];
  return { start: start + (first === undefined ? 0 : first), end: start + (last === undefined ? 0 : last + 1) };
}

export interface Finding extends Span {
  readonly severity?: Severity;
  readonly facts?: Facts;
  readonly suggestion?: string | undefined;
  readonly why?: string;
}

/** Is it among what the strictest of rules find? Weights never take that away. */
export function isHigh(rule: Pick<RuleBase, 'severity'>, finding: Pick<Finding, 'severity'>): boolean {
  return (finding.severity || rule.severity) === 'high';
}

interface RuleBase {
  readonly id: string;
  readonly title: string;
  readonly topic: Topic;
  readonly severity: Severity;
  /** One sentence to the sender: what this could bind the company to. */
  readonly why: string;
}

/** Looks at one sentence at a time, and only where the words it cannot do without occur. */
export interface SentenceRule extends RuleBase {
  readonly scope?: 'sentence';
  /** The patterns it looks for, over the sentence in lower case: where none of them can match it is not asked. */
  readonly patterns?: readonly RegExp[];
  /** It may find what is high, though its own severity is less: then it is asked whatever the words around it say. */
  readonly mayBeHigh?: true;
  /** The sentence must hold a mention of one of these kinds too. */
  readonly mentions?: ReadonlyArray<Mention['kind']>;
  /** `found` is what the rules before it found in the sentence. */
  find(sentence: Sentence, found: readonly Found[]): readonly Finding[];
}

/** What a rule found. */
export interface Found {
  readonly rule: SentenceRule;
  readonly finding: Finding;
  /** How likely it is, by the words around it (`likelihood.ts`). */
  readonly odds: number;
}

/** Did a rule before find something of the topic in all of these words, and no low one? One of a topic is enough for the same words. */
export function isFound(found: readonly Found[], topic: Topic, { start, end }: Span): boolean {
  return found.some(
    ({ rule, finding }) =>
      rule.topic === topic && (finding.severity || rule.severity) !== 'low' && finding.start <= start && finding.end >= end,
  );
}

/** What a rule over the whole draft sees. */
export interface DraftView {
  readonly draft: Draft;
  /** The whole plain text. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly settings: Settings;
}

/** Looks at the draft as a whole; offsets of its findings are in the draft's text. */
export interface DraftRule extends RuleBase {
  readonly scope: 'draft';
  find(view: DraftView): readonly Finding[];
}

export type Rule = SentenceRule | DraftRule;

/** The part of a policy that detection needs. */
export interface Settings {
  /** `en-US` reads 3/4 as March 4, everything else as 3 April. */
  readonly locale: string;
  readonly internalDomains: readonly string[];
  readonly executives: { readonly titles: readonly string[]; readonly addresses: readonly string[] };
}

/** A rule's own tests and documentation: `⟦ ⟧` marks the exact span; each pass is named by its reason. */
export interface Examples {
  readonly flags: readonly string[];
  readonly passes: Readonly<Record<string, string>>;
}

export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
