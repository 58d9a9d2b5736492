// The clauses of a sentence as runs of tokens: what the weights are applied to.
import type { Mention } from '../model/mention.ts';
import { HASH_PRIME, HASH_SEED, hashWord } from './hash.ts';
import type { Sentence } from './rule.ts';

/** Receives every token: the clause it is in, the hash of the first letters of its word, where it starts and ends. */
export type OnToken = (clause: number, hash: number, start: number, end: number) => void;

/** How many letters of a word count: "deliver", "delivery" and "delivered" are one. */
export const STEM = 4;

/** What stands for a number, for a mention of each kind, and for the shape of a word; a shape is given with an empty span after its word. */
export const STAND_INS = ['#', '$money', '$percent', '$past', '$date', '$duration', '$recurring', '!', '-ed', '-ing', '$name'] as const;
const NUMBER = hashWord('#');
const QUESTION = hashWord('!');
const MONEY = hashWord('$money');
const PERCENT = hashWord('$percent');
const PAST = hashWord('$past');
const DATE = hashWord('$date');
const DURATION = hashWord('$duration');
const RECURRING = hashWord('$recurring');
const PAST_FORM = hashWord('-ed');
const ING_FORM = hashWord('-ing');
const NAME = hashWord('$name');

function standIn(m: Mention): number {
  if (m.kind === 'money') return MONEY;
  if (m.kind === 'percent') return PERCENT;
  if (m.tense === 'past') return PAST;
  if (m.value.kind === 'duration') return DURATION;
  return m.value.kind === 'recurring' ? RECURRING : DATE;
}

/** Shorter pieces stay with the clause before them: "Hi Ann, …", "yes, …". */
const SHORTEST = 12;

function endsClause(lower: string, i: number, c: number): boolean {
  if (c === 0x3b || c === 0x28 || c === 0x29) return true;
  const next = lower.charCodeAt(i + 1);
  if (c === 0x2c || c === 0x3a || c === 0x2e) return next === 0x20;
  return c === 0x2d && next === 0x20 && lower.charCodeAt(i - 1) === 0x20;
}

/**
 * Walks the tokens of a sentence and gives the start of each clause. A mention is one token; a number is `#`.
 * One pass, nothing allocated but the list of starts.
 */
export function walkClauses({ text, lower, mentions }: Sentence, onToken: OnToken): number[] {
  const starts = [0];
  let nextMention = 0;
  let i = 0;
  const length = lower.length;
  while (i < length) {
    let m = mentions[nextMention];
    while (m !== undefined && m.end <= i) m = mentions[++nextMention];
    if (m !== undefined && i >= m.start) {
      onToken(starts.length - 1, standIn(m), m.start, m.end);
      i = m.end;
      nextMention++;
      continue;
    }
    const c = lower.charCodeAt(i);
    if ((c >= 97 && c <= 122) || c > 0xbf) {
      const end = word(lower, i, starts.length - 1, onToken);
      shape(text, lower, i, end, starts.length - 1, onToken);
      i = end;
    } else if (c >= 48 && c <= 57) {
      const start = i;
      while (i < length && lower.charCodeAt(i) >= 48 && lower.charCodeAt(i) <= 57) i++;
      onToken(starts.length - 1, NUMBER, start, i);
    } else {
      if (c === 0x3f) onToken(starts.length - 1, QUESTION, i, i + 1);
      else if (endsClause(lower, i, c) && i - (starts[starts.length - 1] || 0) >= SHORTEST && length - i > SHORTEST) starts.push(i + 1);
      i++;
    }
  }
  return starts;
}

function word(lower: string, from: number, clause: number, onToken: OnToken): number {
  let hash = HASH_SEED;
  let i = from;
  for (; i < lower.length; i++) {
    const c = lower.charCodeAt(i);
    if (!((c >= 97 && c <= 122) || c > 0xbf || (c === 0x27 && i > from))) break;
    if (i - from < STEM) hash = Math.imul(hash ^ c, HASH_PRIME);
  }
  onToken(clause, hash, from, i);
  return i;
}

function shape(text: string, lower: string, start: number, end: number, clause: number, onToken: OnToken): void {
  const last = lower.charCodeAt(end - 1);
  if (end - start > 3 && last === 0x64 && lower.charCodeAt(end - 2) === 0x65) onToken(clause, PAST_FORM, end, end);
  if (end - start > 4 && last === 0x67 && lower.charCodeAt(end - 2) === 0x6e) onToken(clause, ING_FORM, end, end);
  const first = text.charCodeAt(start);
  if (start > 0 && first >= 65 && first <= 90 && end - start > 1 && lower.charCodeAt(start + 1) !== 0x27) onToken(clause, NAME, end, end);
}
