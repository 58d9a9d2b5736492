// How much the words of a clause speak for a topic: small weights, fitted offline on mails written for this project.
import type { Topic } from '../model/flag.ts';
import type { Span } from '../model/span.ts';
import { walkClauses } from './clauses.ts';
import { hashWord } from './hash.ts';
import { once } from './once.ts';
import type { Sentence } from './rule.ts';
import { ADD, BIAS, KEEP, RULES, SCALE, SURE, WEAK, WORDS } from './weights.ts';

/** What is weighed. Security and scope are weighed as terms; a clause that names an amount is weighed as a price. */
export const WEIGHED = ['commitment', 'timeline', 'pricing', 'terms', 'price'] as const;
const PRICING = 2;
const PRICE = 4;
const MONEY = hashWord('$money');
const TOPICS = WEIGHED.length;

/** A clause and its log-odds for each of `WEIGHED`. */
export interface Clause extends Span {
  readonly odds: readonly number[];
  /** It names an amount of money. */
  readonly priced: boolean;
}

/** Two words in a row. */
function hashPair(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x5bd1e995), 0x01000193);
}

/** The first word of the sentence. */
function hashFirst(word: number): number {
  return Math.imul(word ^ 0x61c88647, 0x27d4eb2f);
}

const SIZE = 1 << 14;
/** Weights of a word in the clause itself, then of the same word elsewhere in the sentence. */
const CELLS = TOPICS * 2;
const KEYS = new Int32Array(SIZE);
const ROWS = new Int8Array(SIZE * CELLS);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let k = KEYS[slot]; k !== 0 && k !== hash; k = KEYS[slot]) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

/** `word`, `word word` and `^word` (first of the sentence); `~word` is the word elsewhere in the sentence. */
function hashFeature(name: string): number {
  if (name.charAt(0) === '~') return hashWord(name.slice(1));
  if (name.charAt(0) === '^') return hashFirst(hashWord(name.slice(1)));
  const space = name.indexOf(' ');
  return space < 0 ? hashWord(name) : hashPair(hashWord(name.slice(0, space)), hashWord(name.slice(space + 1)));
}

/** The letters of `WORDS`, in the order of `WEIGHED`. */
const LETTERS = 'ctpm$';

function load(): void {
  for (const cell of WORDS.split(/[\n|]/)) {
    const [name, weights] = cell.split('=');
    if (name === undefined || weights === undefined) continue;
    const hash = hashFeature(name);
    const slot = slotOf(hash);
    KEYS[slot] = hash;
    const at = slot * CELLS + (name.charAt(0) === '~' ? TOPICS : 0);
    for (const weight of weights.match(/[ctpm$]-?\d+/g) || []) ROWS[at + LETTERS.indexOf(weight.charAt(0))] = Number(weight.slice(1));
  }
}
load();

/** The clauses of a sentence with their log-odds. A map of all sentences would cost more than the weighing. */
const weighClauses: (sentence: Sentence) => readonly Clause[] = once(weigh);

/** More clauses than this are weighed as one. */
const MOST = 12;

/** For each clause the weights of its own words, then what they add to the other clauses. */
const SUMS = new Int32Array(MOST * CELLS);
/** The same over the whole sentence; what its first word adds counts for every clause. */
const WHOLE = new Int32Array(CELLS);

function weigh(sentence: Sentence): Clause[] {
  SUMS.fill(0);
  WHOLE.fill(0);
  let previous = 0;
  let before = -1;
  const priced: boolean[] = [];
  const starts = walkClauses(sentence, (index, hash, from, to) => {
    const clause = index < MOST ? index : MOST - 1;
    if (hash === MONEY) priced[clause] = true;
    if (before < 0) add(hashFirst(hash), WHOLE, 0, TOPICS);
    add(hash, SUMS, clause * CELLS, CELLS);
    if (from === to) return;
    if (clause === before) add(hashPair(previous, hash), SUMS, clause * CELLS, TOPICS);
    previous = hash;
    before = clause;
  });
  const count = Math.min(starts.length, MOST);
  for (let clause = 0; clause < count; clause++) {
    for (let t = TOPICS; t < CELLS; t++) WHOLE[t] = (WHOLE[t] || 0) + (SUMS[clause * CELLS + t] || 0);
  }
  const clauses: Clause[] = [];
  for (let clause = 0; clause < count; clause++) {
    const next = clause + 1 < count ? starts[clause + 1] : undefined;
    const at = clause * CELLS;
    const odds = BIAS.map((bias, t) => {
      const elsewhere = (WHOLE[t + TOPICS] || 0) - (SUMS[at + t + TOPICS] || 0);
      return (bias + (WHOLE[t] || 0) + (SUMS[at + t] || 0) + elsewhere) / SCALE;
    });
    clauses.push({
      start: starts[clause] || 0,
      end: next === undefined ? sentence.lower.length : next - 1,
      odds,
      priced: priced[clause] === true,
    });
  }
  return clauses;
}

function add(hash: number, to: Int32Array, at: number, cells: number): void {
  const slot = slotOf(hash);
  if (KEYS[slot] !== hash) return;
  for (let i = 0; i < cells; i++) to[at + i] = (to[at + i] || 0) + (ROWS[slot * CELLS + i] || 0);
}

/** Which of `WEIGHED` speaks for a topic in a clause; -1 for a topic that is not weighed. */
function modelOf(topic: Topic, { priced }: Clause): number {
  if (topic === 'pricing') return priced ? PRICE : PRICING;
  return WEIGHED.findIndex((name) => name === (topic === 'security' || topic === 'scope' ? 'terms' : topic));
}

/** How far the words of a sentence bear out what a rule found in it. */
export type Support = 'none' | 'weak' | 'firm';

/** How far the words around `[start, end)` bear out what a rule found there. A rule that was not fitted is always believed. */
export function supportFor(sentence: Sentence, rule: { readonly id: string; readonly topic: Topic }, { start, end }: Span): Support {
  const trust = RULES[rule.id];
  if (trust === undefined) return 'firm';
  let support: Support = 'none';
  for (const clause of weighClauses(sentence)) {
    if (clause.start >= end || clause.end <= start) continue;
    const model = modelOf(rule.topic, clause);
    const odds = (clause.odds[model] || 0) + (trust[clause.priced ? 1 : 0] || 0) / SCALE;
    if (odds >= (WEAK[model] || 0) && odds >= (KEEP[model] || 0)) return 'firm';
    if (odds >= (KEEP[model] || 0)) support = 'weak';
  }
  return support;
}

/** A clause whose words alone are enough for a topic, and whether they are enough to ask the sender. */
export interface Likely extends Span {
  readonly severity: 'low' | 'medium';
}

/** The clauses that speak of a topic by their words alone. */
export function likelyClauses(sentence: Sentence, topic: Topic): Likely[] {
  const out: Likely[] = [];
  for (const clause of weighClauses(sentence)) {
    const model = modelOf(topic, clause);
    const least = ADD[model];
    const odds = clause.odds[model];
    if (least === undefined || odds === undefined || odds < least) continue;
    const sure = SURE[model];
    out.push({ start: clause.start, end: clause.end, severity: sure !== undefined && odds >= sure ? 'medium' : 'low' });
  }
  return out;
}
