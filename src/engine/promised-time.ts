// Which times of a sentence are risky: dated work, not dates as information.

import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { isOver, timeFacts } from './clause.ts';
import { isIdle } from './commitment.ts';
import { exec, test } from './match.ts';
import { once } from './once.ts';
import type { Finding, Sentence } from './rule.ts';
import { type VetoName, vetoOf } from './vetoes.ts';

export const TIME_VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'past', 'subjectTo', 'pleasantry'];

export type TimeMention = Extract<Mention, { readonly kind: 'time' }>;

/** "For five years": how long a contract runs, and no date that work hangs on. */
function isTerm({ lower }: Sentence, { start, end, value }: TimeMention): boolean {
  return value.kind === 'duration' && /\b(?:year|decade)/.test(lower.slice(start, end));
}

const WHERE = /\b(?:i|we)(?:'ll|'m|'re| will| am| are) (?:be )?[^,;]*$/;

/** "I'll be in Leeds until Tuesday": where the sender is. */
function isAway({ lower }: Sentence, at: number): boolean {
  const m = exec(WHERE, lower.slice(Math.max(0, at - 120), at));
  return m !== null && isIdle(m[0].replace(/^\S+ ?(?:(?:will|am|are) )?(?:be )?/, 'be '), 0);
}

function isOpen(sentence: Sentence, m: TimeMention): boolean {
  if (isOver(sentence, m) || isTerm(sentence, m) || isAway(sentence, m.start)) return false;
  return vetoOf(sentence, m.start, m.end, TIME_VETOES) === null;
}

/** A sentence of so many times that none of them can matter is not read to its end. */
const MOST_READ = 40;

/** Times ahead that no veto takes away. */
export const openTimes = once((sentence: Sentence): readonly TimeMention[] => {
  const out: TimeMention[] = [];
  for (const m of sentence.mentions.slice(0, MOST_READ)) if (m.kind === 'time' && isOpen(sentence, m)) out.push(m);
  return out;
});

const LEAD =
  /(?:\b(?:no later than|not later than|at the latest|on or before|by|before|until|till|within|in|on|from|for|at|due|through|after|over|during|every|each|the|this|next|end of|start of|close of|latest|around|about|up to) )+$/;

const HEDGED =
  /\b(?:i|we)(?:'ll| will|'m|'re| am| are)? (?:try|trying|hope|hoping|plan|planning|aim|aiming|expect|intend|should|might|may|could|would like|would love)\b/;

/** More times than this in one sentence are a table. */
const MOST = 12;

/** Findings for the open times that are risky: each with its preposition and the same words as a target. */
export function findTimes(sentence: Sentence, isRisky: (time: TimeMention, lower: string) => boolean): Finding[] {
  const out: Finding[] = [];
  for (const m of sentence.mentions.slice(0, MOST_READ)) {
    if (m.kind !== 'time' || !isRisky(m, sentence.lower) || openTimes(sentence).indexOf(m) < 0) continue;
    out.push(timed(sentence, m));
    if (out.length >= MOST) break;
  }
  return out;
}

/** Asked of the other side: its date is not ours to soften. */
const DEMAND = /\b(?:please|kindly|(?:i|we)(?:'ll| will|'d| would)? need)\b|^(?:send|return|sign|let|confirm|pay|reply|book|order)\b/;
/** "15% off if you sign by Friday": what they are to do is no target of ours. */
const THEIR_PART = /\b(?:(?:if|once|when|provided(?: that)?|as long as|should) (?:you|your)|assuming)\b[^,;]*$/;
/** "The trial ends on Friday": so it is, and no aim of anybody's. */
const FACT = /\b(?:ends?|expires?|renews?|lapses?|runs out|coming up|(?:invoice|payment|balance)s? (?:is|are)) $/;
/** "until Friday" is no target. */
const LIMIT = /^(?:until|till|through|due|valid)\b/i;

/** A finding for a time with the preposition before it, and the same words as a target; low in a hedged sentence. */
export function timed(sentence: Sentence, { start, end }: Span): Finding {
  const before = exec(LEAD, sentence.lower.slice(Math.max(0, start - 30), start));
  const from = before === null ? start : start - before[0].length;
  const words = sentence.text.slice(from, end);
  const proviso = test(LIMIT, words) ? 'to be confirmed' : 'target, to be confirmed';
  const isTheirs =
    test(DEMAND, sentence.lower) || test(THEIR_PART, sentence.lower.slice(0, from)) || test(FACT, sentence.lower.slice(0, from));
  const suggestion = isTheirs ? undefined : `${words} (${proviso})`;
  const found = { start: from, end, facts: timeFacts(sentence, start, end), suggestion };
  return test(HEDGED, sentence.lower.slice(0, start)) ? { ...found, severity: 'low' } : found;
}
