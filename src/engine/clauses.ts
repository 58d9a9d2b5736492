// The clauses of a sentence as runs of tokens: what the weights are applied to.
import type { Mention } from '../model/mention.ts';
import { HASH_PRIME, HASH_SEED, hashWord } from './hash.ts';
import type { Sentence } from './rule.ts';

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

/** A sentence has no more tokens than this: it has a thousand characters at most, and a token stands for two where it has a shape. */
const MOST = 2048;
const TOKENS = new Int32Array(MOST * 4);

/**
 * The tokens of the sentence that was walked last, four numbers each: its clause, the hash of the first letters of its word,
 * where it starts and ends. A mention is one token, a number is `#`; the shape of a word follows it with an empty span.
 */
export function lastTokens(): Int32Array {
  return TOKENS;
}

export interface Walk {
  /** Where each clause starts. */
  readonly starts: readonly number[];
  /** How many tokens there are. */
  readonly count: number;
}

let count = 0;

function put(clause: number, hash: number, start: number, end: number): void {
  if (count >= MOST) return;
  const at = count++ * 4;
  TOKENS[at] = clause;
  TOKENS[at + 1] = hash;
  TOKENS[at + 2] = start;
  TOKENS[at + 3] = end;
}

/** Walks the tokens of a sentence (`lastTokens`) and parts it into clauses. One pass, and nothing is made but the list of starts. */
export function walkClauses({ text, lower, mentions }: Sentence): Walk {
  const starts = [0];
  const length = lower.length;
  let clause = 0;
  let next = 0;
  count = 0;
  for (let i = 0; i < length; ) {
    let m = mentions[next];
    while (m !== undefined && m.end <= i) m = mentions[++next];
    if (m !== undefined && i >= m.start) {
      put(clause, standIn(m), m.start, m.end);
      i = m.end;
      next++;
      continue;
    }
    const c = lower.charCodeAt(i);
    if ((c >= 97 && c <= 122) || c > 0xbf) {
      i = word(text, lower, i, clause);
    } else if (c >= 48 && c <= 57) {
      const start = i;
      while (i < length && lower.charCodeAt(i) >= 48 && lower.charCodeAt(i) <= 57) i++;
      put(clause, NUMBER, start, i);
    } else {
      if (c === 0x3f) put(clause, QUESTION, i, i + 1);
      else if (c !== 32 && endsClause(lower, i, c) && i - (starts[clause] || 0) >= SHORTEST && length - i > SHORTEST)
        clause = starts.push(i + 1) - 1;
      i++;
    }
  }
  return { starts, count };
}

/** One past the word that starts at `from`, with its token and those of its shape. */
function word(text: string, lower: string, from: number, clause: number): number {
  const length = lower.length;
  let hash = HASH_SEED;
  let c = 0;
  let i = from;
  for (; i < length; i++) {
    c = lower.charCodeAt(i);
    if (!((c >= 97 && c <= 122) || c > 0xbf || (c === 0x27 && i > from))) break;
    if (i - from < STEM) hash = Math.imul(hash ^ c, HASH_PRIME);
  }
  put(clause, hash, from, i);
  const last = lower.charCodeAt(i - 1);
  if (last === 0x64 && i - from > 3 && lower.charCodeAt(i - 2) === 0x65) put(clause, PAST_FORM, i, i);
  if (last === 0x67 && i - from > 4 && lower.charCodeAt(i - 2) === 0x6e) put(clause, ING_FORM, i, i);
  const first = text.charCodeAt(from);
  if (first >= 65 && first <= 90 && from > 0 && i - from > 1 && lower.charCodeAt(from + 1) !== 0x27) put(clause, NAME, i, i);
  return i;
}
