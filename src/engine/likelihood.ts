// How much the words of a clause speak for a topic: small weights, fitted offline on mails written for this project.
import type { Topic } from '../model/flag.ts';
import type { Span } from '../model/span.ts';
import { walkClauses } from './clauses.ts';
import { hashWord } from './hash.ts';
import type { Sentence } from './rule.ts';
import { BIAS, RULES, SCALE, WORDS } from './weights.ts';

export const WEIGHED = ['commitment', 'timeline', 'pricing', 'terms'] as const;
const TOPICS = WEIGHED.length;

/** A clause and its log-odds for each of `WEIGHED`. */
export interface Clause extends Span {
  readonly odds: readonly number[];
}

/** Two words in a row. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x5bd1e995), 0x01000193);
}

/** A word elsewhere in the same sentence. */
export function hashContext(word: number): number {
  return Math.imul(word ^ 0x2f0b4c47, 0x5bd1e995);
}

/** The first word of the sentence. */
export function hashFirst(word: number): number {
  return Math.imul(word ^ 0x61c88647, 0x27d4eb2f);
}

/** `word`, `word word`, `~word` (elsewhere in the sentence), `^word` (first of it). */
export function hashFeature(name: string): number {
  if (name.charAt(0) === '~') return hashContext(hashWord(name.slice(1)));
  if (name.charAt(0) === '^') return hashFirst(hashWord(name.slice(1)));
  const space = name.indexOf(' ');
  return space < 0 ? hashWord(name) : hashPair(hashWord(name.slice(0, space)), hashWord(name.slice(space + 1)));
}

const SIZE = 1 << 14;
const KEYS = new Int32Array(SIZE);
const ROWS = new Int8Array(SIZE * TOPICS);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let k = KEYS[slot]; k !== 0 && k !== hash; k = KEYS[slot]) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

/** `WORDS` holds one line a feature: its name, then a weight for each topic. */
function load(): void {
  for (const line of WORDS.split('\n')) {
    const cells = line.split(',');
    const hash = hashFeature(cells[0] || '');
    const slot = slotOf(hash);
    KEYS[slot] = hash;
    for (let t = 0; t < TOPICS; t++) ROWS[slot * TOPICS + t] = Number(cells[t + 1] || 0);
  }
}
load();

/** The clauses of a sentence with their log-odds; words of other clauses count as context. */
export function weighClauses(sentence: Sentence): Clause[] {
  const sums: number[] = [];
  const context: number[] = [];
  const whole = [0, 0, 0, 0];
  let previous = 0;
  let clauseBefore = -1;
  const starts = walkClauses(sentence, (clause, hash) => {
    if (clause !== clauseBefore) {
      for (let t = 0; t < TOPICS; t++) {
        sums.push(0);
        context.push(0);
      }
      if (clauseBefore < 0) add(hashFirst(hash), whole, 0);
      previous = 0;
      clauseBefore = clause;
    }
    add(hash, sums, clause * TOPICS);
    add(hashContext(hash), context, clause * TOPICS);
    if (previous !== 0) add(hashPair(previous, hash), sums, clause * TOPICS);
    previous = hash;
  });
  return starts.map((start, clause) => {
    const next = starts[clause + 1];
    const odds = BIAS.map((bias, t) => {
      let sum = bias + (whole[t] || 0) + (sums[clause * TOPICS + t] || 0);
      for (let other = t; other < context.length; other += TOPICS) if (other !== clause * TOPICS + t) sum += context[other] || 0;
      return sum / SCALE;
    });
    return { start, end: next === undefined ? sentence.lower.length : next - 1, odds };
  });
}

function add(hash: number, to: number[], at: number): void {
  const slot = slotOf(hash);
  if (KEYS[slot] !== hash) return;
  for (let t = 0; t < TOPICS; t++) to[at + t] = (to[at + t] || 0) + (ROWS[slot * TOPICS + t] || 0);
}

/** What the weights call a topic: security and scope are weighed as terms. */
export function weighedAs(topic: Topic): number {
  return WEIGHED.findIndex((name) => name === (topic === 'security' || topic === 'scope' ? 'terms' : topic));
}

/** What it adds to the log-odds that this rule spoke. */
export function trustIn(rule: string): number {
  return (RULES[rule] || 0) / SCALE;
}
