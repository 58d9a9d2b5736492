// One sentence and what the rules say of it, from memory where it was read before.

import type { Fault } from '../model/flag.ts';
import type { Mention } from '../model/mention.ts';
import type { Gate } from './gate.ts';
import { mayStand, oddsOf, SLACK } from './likelihood.ts';
import { test } from './match.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { quotesOn } from './quotation.ts';
import { type Found, isHigh, type Sentence, type SentenceRule, type Unplaced } from './rule.ts';
import type { SentenceSpan } from './sentences.ts';
import { squeeze } from './squeeze.ts';
import { holdsAny } from './wordings.ts';
import type { Worth } from './worth.ts';

/** What the rules found in one sentence; offsets are relative to it. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly found: readonly Found[];
  readonly faults: readonly Fault[];
}

/** A sentence in its place, and what was read in it. */
export interface Read {
  readonly sentence: Sentence;
  readonly reading: Reading;
}

const MOST_KNOWN = 4000;

export interface Reader {
  /** Where the block begins in the draft. */
  readonly at: number;
  /** The text of the block with its typography folded. */
  readonly text: string;
  /** The same on one line, and that in lower case: what sentences are cut from. */
  readonly line: string;
  readonly lowerLine: string;
  readonly gate: Gate;
  /** An automatic reply is split and its mentions found, but no rule of a sentence speaks. */
  readonly silent: boolean;
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: string;
  /** Readings of sentences seen before; null where none is kept. */
  readonly known: Map<string, Reading> | null;
  /** What went wrong so far, one entry each time. */
  readonly faults: Fault[];
}

/** Reads one sentence; `last` is what stands before it in its paragraph. */
export function readSentence(reader: Reader, span: SentenceSpan, last: Sentence | null): Read {
  const { start, end, startsLine, isAside, ragged } = span;
  const whole = reader.line.slice(start, end);
  const text = ragged ? squeeze(whole) : whole;
  const low = ragged ? squeeze(reader.lowerLine.slice(start, end)) : reader.lowerLine.slice(start, end);
  const raw = ragged ? whole : null;
  // "This is no offer, of course. We can …": what counts is what the tail stands behind.
  const previous = last?.isAside ? last.previous : last;
  const startsQuoted = last === null ? false : last.endsQuoted;
  const before = previous === null ? '' : previous.lower;
  const endsQuoted = (startsQuoted || text.indexOf('"') >= 0) && quotesOn(reader.text, start, end, startsQuoted, before);
  const key = reader.known === null ? '' : keyOf(reader, text, span, startsQuoted, endsQuoted, previous);
  const known = reader.known === null ? undefined : reader.known.get(key);
  const met = reader.faults.length;
  const mentions = known !== undefined ? known.mentions : span.hits.mayMention ? mentionsOf(text, low, reader) : NONE;
  const at = reader.at + start;
  const sentence = { text, lower: low, start: at, mentions, previous, startsLine, isAside, startsQuoted, endsQuoted, raw, hits: span.hits };
  if (known !== undefined) return { sentence, reading: known };
  const isDumb = reader.silent || (mentions.length === 0 && isWordless(low));
  const found = isDumb ? NOTHING : applyRules(sentence, span, reader);
  const isEmpty = mentions === NONE && found === NOTHING && reader.faults.length === met;
  const reading = isEmpty ? EMPTY : { mentions, found, faults: reader.faults.slice(met) };
  if (reader.known !== null) remember(reader.known, key, reading);
  return { sentence, reading };
}

/** All that a reading hangs on. */
function keyOf(
  { silent }: Reader,
  text: string,
  { startsLine }: SentenceSpan,
  startsQuoted: boolean,
  endsQuoted: boolean,
  previous: Unplaced | null,
): string {
  const place = `${silent ? '!' : ' '}${startsLine ? '^' : ' '}${startsQuoted ? '<' : ' '}${endsQuoted ? '>' : ' '}`;
  return `${place}${text}\n${previous === null ? '' : `${previous.startsLine ? '^' : ''}${previous.text}`}`;
}

const NONE: readonly Mention[] = [];
const NOTHING: readonly Found[] = [];
/** One for all: a hostile text has more of them than can be made. */
const EMPTY: Reading = { mentions: NONE, found: NOTHING, faults: [] };

function mentionsOf(text: string, low: string, { today, locale, faults }: Reader): readonly Mention[] {
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
  return lower.length < SHORTEST && !test(WORD, lower);
}

function applyRules(sentence: Sentence, { hits }: SentenceSpan, { gate, faults }: Reader): Found[] {
  const found: Found[] = [];
  const { rules, worths } = gate;
  const asked = gate.asks(hits, sentence.mentions);
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    const worth = worths[i];
    if (asked[i] === 0 || rule === undefined || worth === undefined) continue;
    try {
      if (!rule.mayBeHigh && rule.severity !== 'high' && !mayStand(sentence, worth)) continue;
      if (rule.patterns === undefined || holdsAny(sentence, rule.patterns)) applyRule(rule, worth, sentence, found);
    } catch (error) {
      faults.push(toFault(rule.id, error));
    }
  }
  return found;
}

function applyRule(rule: SentenceRule, worth: Worth, sentence: Sentence, found: Found[]): void {
  for (const finding of rule.find(sentence, found)) {
    const odds = oddsOf(sentence, worth, finding);
    if (odds >= worth.least - SLACK || isHigh(rule, finding)) found.push({ rule, finding, odds });
  }
}

/** The kind of the error only: its message could carry words of the mail. */
export function toFault(rule: string, error: unknown): Fault {
  return { rule, message: error instanceof Error ? error.name : 'failed' };
}

function remember(known: Map<string, Reading>, key: string, reading: Reading): void {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, reading);
}
