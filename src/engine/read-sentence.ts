// One sentence and what the rules say of it, from memory where it was read before.
import type { Fault } from '../model/flag.ts';
import type { Mention } from '../model/mention.ts';
import type { Gate } from './gate.ts';
import { leastOdds, mayStand, oddsOf, SLACK } from './likelihood.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { quotesOn } from './quotation.ts';
import type { Found, Sentence } from './rule.ts';
import type { SentenceSpan } from './sentences.ts';
import { squeeze } from './squeeze.ts';

/** What the rules found in one sentence; offsets are relative to it. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly found: readonly Found[];
  readonly faults: readonly Fault[];
}

/**
 * Readings of sentences seen before, so that a keystroke costs only the sentence it changed.
 * One memory is good for one set of rules, one locale and one day.
 */
export type Memory = Map<string, Reading>;
const MEMORY_LIMIT = 4000;

export interface Reader {
  /** The draft's text with its typography folded, and the same in lower case. */
  readonly text: string;
  readonly low: string;
  readonly gate: Gate;
  /** An automatic reply is split and its mentions found, but no rule speaks. */
  readonly silent: boolean;
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: string;
  readonly memory: Memory | undefined;
}

/** Reads one sentence; `previous` is the one before it in its paragraph. */
export function readSentence(reader: Reader, span: SentenceSpan, previous: Sentence | null): { sentence: Sentence; reading: Reading } {
  const { start, end, startsLine, ragged } = span;
  const whole = reader.text.slice(start, end);
  const text = ragged ? squeeze(whole) : whole;
  const low = ragged ? squeeze(reader.low.slice(start, end)) : reader.low.slice(start, end);
  const raw = ragged ? whole : null;
  const { wordings, vetoes } = span.hits;
  const hits = { patterns: reader.gate.patterns, wordings, vetoes };
  const startsQuoted = previous === null ? false : previous.endsQuoted;
  const before = previous === null ? '' : previous.lower;
  const endsQuoted = (startsQuoted || text.indexOf('"') >= 0) && quotesOn(reader.text, start, end, startsQuoted, before);
  const place = `${startsLine ? '^' : ''}${startsQuoted ? '<' : ''}${endsQuoted ? '>' : ''}`;
  const key = reader.memory === undefined ? '' : `${place}${text}\n${previous === null ? '' : previous.text}`;
  const sentenceWith = (mentions: readonly Mention[]): Sentence => ({
    text,
    lower: low,
    start,
    mentions,
    previous,
    startsLine,
    startsQuoted,
    endsQuoted,
    raw,
    hits,
  });
  const known = reader.memory === undefined ? undefined : reader.memory.get(key);
  if (known !== undefined) return { sentence: sentenceWith(known.mentions), reading: known };
  const faults: Fault[] = [];
  const mentions = span.hits.mayMention ? mentionsOf(text, low, reader, faults) : NONE;
  const sentence = sentenceWith(mentions);
  const reading = {
    mentions,
    found: reader.silent || (mentions.length === 0 && isWordless(low)) ? [] : applyRules(sentence, span, reader.gate, faults),
    faults,
  };
  if (reader.memory !== undefined) remember(reader.memory, key, reading);
  return { sentence, reading };
}

const NONE: readonly Mention[] = [];

function mentionsOf(text: string, low: string, { today, locale }: Reader, faults: Fault[]): readonly Mention[] {
  try {
    return findMentions(text, low, { today, locale });
  } catch (error) {
    faults.push(toFault('mentions', error));
    return NONE;
  }
}

/** A sentence this short that holds no word at all ("1. a", "I") tells no rule anything. */
const SHORTEST = 8;
const WORD = /[a-z]{2}/;

function isWordless(lower: string): boolean {
  return lower.length < SHORTEST && !WORD.test(lower);
}

function applyRules(sentence: Sentence, span: SentenceSpan, gate: Gate, faults: Fault[]): Found[] {
  const found: Found[] = [];
  for (const rule of gate.rulesFor(span.hits, sentence.mentions)) {
    try {
      if (!mayStand(sentence, rule)) continue;
      const least = leastOdds(rule) - SLACK;
      for (const finding of rule.find(sentence, found)) {
        const odds = oddsOf(sentence, rule, finding);
        if (odds >= least) found.push({ rule, finding, odds });
      }
    } catch (error) {
      faults.push(toFault(rule.id, error));
    }
  }
  return found;
}

/** The kind of the error only: its message could carry words of the mail. */
export function toFault(rule: string, error: unknown): Fault {
  return { rule, message: error instanceof Error ? error.name : 'failed' };
}

function remember(memory: Memory, key: string, reading: Reading): void {
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(key, reading);
}
