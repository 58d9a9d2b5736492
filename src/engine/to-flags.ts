// Turns what the rules found into flags: one a topic for the same words, each with its quote and its key.
import type { Draft } from '../model/draft.ts';
import type { Flag, Severity, Topic } from '../model/flag.ts';
import type { Span } from '../model/span.ts';
import { flagKeys, recipientDomains } from './flag-key.ts';
import { exec, test } from './match.ts';
import type { Finding, Rule } from './rule.ts';

/** A finding with its place in the draft's text. */
export interface Candidate {
  readonly rule: Rule;
  readonly finding: Finding;
  /** The log-odds that it is right. */
  readonly odds: number;
  readonly span: Span;
  readonly sentence: Span;
}

const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** A claim about security or scope is a term of the contract too: one card says it once. */
const SUBJECT: Partial<Record<Topic, Topic>> = { security: 'terms', scope: 'terms' };

function rankOf({ rule, finding }: Candidate): number {
  return RANK[finding.severity || rule.severity];
}

function subjectOf({ topic }: Rule): Topic {
  return SUBJECT[topic] || topic;
}

/** A candidate that stays, and its words. */
interface Kept {
  readonly candidate: Candidate;
  readonly span: Span;
}

/** Flags by position. Where two of one subject overlap the stricter stays, and among equals the one whose rule comes first. */
export function toFlags(candidates: readonly Candidate[], text: string, draft: Draft): Flag[] {
  if (candidates.length === 0) return [];
  const keyOf = flagKeys(recipientDomains(draft));
  const last = candidates.reduce((end, { span }) => Math.max(end, span.end), 0);
  const kept: Kept[] = [];
  const ordered = candidates.map((candidate, order) => ({ candidate, order, rank: rankOf(candidate) }));
  ordered.sort((a, b) => b.rank - a.rank || a.order - b.order);
  const taken = new Map<Topic, Uint8Array>();
  for (const { candidate } of ordered) {
    const span = trim(text, candidate.span);
    const subject = subjectOf(candidate.rule);
    const characters = taken.get(subject) || new Uint8Array(Math.min(last, text.length));
    if (isTaken(characters, span)) continue;
    characters.fill(1, span.start, span.end);
    taken.set(subject, characters);
    kept.push({ candidate, span });
  }
  kept.sort((a, b) => a.span.start - b.span.start);
  const flags = kept.map(({ candidate, span }, i) => toFlag(candidate, upToNoun(kept, i, text) || span, text, keyOf));
  return flags.sort((a, b) => a.start - b.start || RANK[b.severity] - RANK[a.severity] || a.end - b.end);
}

/** By the character and not by the span: a hostile text has more flags than can be compared with each other. */
function isTaken(characters: Uint8Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (characters[i] === 1) return true;
  return false;
}

function toFlag({ rule, finding, sentence }: Candidate, { start, end }: Span, text: string, keyOf: ReturnType<typeof flagKeys>): Flag {
  const { suggestion, facts } = finding;
  const around = { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) };
  const flag: { -readonly [K in keyof Flag]: Flag[K] } = {
    rule: rule.id,
    topic: rule.topic,
    severity: finding.severity || rule.severity,
    start,
    end,
    quote: text.slice(start, end),
    why: finding.why || rule.why,
    sentence: around,
    key: keyOf(rule.id, text.slice(around.start, around.end)),
  };
  if (suggestion !== undefined) flag.suggestion = suggestion;
  if (facts !== undefined && Object.keys(facts).length > 0) flag.facts = facts;
  return flag;
}

const UNFINISHED = /\b(?:the|an?|your|our)$/i;
const NOUN = /^ (?:(?:\d+|two|three|four|five|six|ten|twelve) )?[a-z][a-z'-]*/i;
/** Longer than any of them. */
const LAST_WORDS = 5;
const NEXT_WORDS = 40;

/**
 * "Exclusivity in the" → "exclusivity in the north": a pattern may end before the noun, what is shown does not, unless that is
 * another's of the same subject. A safer wording stands for the very words of its rule.
 */
function upToNoun(kept: readonly Kept[], i: number, text: string): Span | null {
  const own = kept[i];
  if (own === undefined || own.candidate.finding.suggestion !== undefined) return null;
  const { start, end } = own.span;
  if (!test(UNFINISHED, text.slice(Math.max(start, end - LAST_WORDS), end))) return null;
  const noun = exec(NOUN, text.slice(end, Math.min(own.candidate.sentence.end, end + NEXT_WORDS)));
  if (noun === null) return null;
  const whole = { start, end: end + noun[0].length };
  for (let next = kept[++i]; next !== undefined && next.span.start < whole.end; next = kept[++i])
    if (next.span.end > end && subjectOf(next.candidate.rule) === subjectOf(own.candidate.rule)) return null;
  return whole;
}

/** Clamps a span to the text and drops white space and stops at its ends. */
function trim(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s.,;:!]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
