// How much the words of a clause speak for a topic: small weights, fitted offline on mails written for this project.
import type { Topic } from '../model/flag.ts';
import type { Span } from '../model/span.ts';
import { lastTokens, walkClauses } from './clauses.ts';
import { hashWord } from './hash.ts';
import { saidOutright } from './outright.ts';
import type { Sentence } from './rule.ts';
import { ADD, BIAS, KEEP, RELIABLE, RULES, SCALE, WORDS } from './weights.ts';

/** What is weighed. Security and scope are weighed as terms. */
export const WEIGHED = ['commitment', 'timeline', 'pricing', 'terms'] as const;
const TOPICS = WEIGHED.length;

/** Two words in a row. */
function hashPair(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x5bd1e995), 0x01000193);
}

/** The first word of the sentence, and of a clause. */
function hashFirst(word: number): number {
  return Math.imul(word ^ 0x61c88647, 0x27d4eb2f);
}
function hashOpening(word: number): number {
  return Math.imul(word ^ 0x3c6ef372, 0x27d4eb2f);
}

const SIZE = 1 << 12;
/** Weights of a word in the clause itself, then of the same word in another clause of the sentence. */
const CELLS = TOPICS * 2;
/** More features than this the fitting script does not write. */
const MOST_KNOWN = 1500;
const KEYS = new Int32Array(SIZE);
/** For each slot the place of its weights in `ROWS`. */
const PLACES = new Int16Array(SIZE);
const ROWS = new Int8Array(MOST_KNOWN * CELLS);
/** In which clause a feature was last met: it counts once in each. */
const MET = new Int32Array(MOST_KNOWN);
/** One bit of each known hash. Most pairs of words are unknown, and it is small enough to stay at hand. */
const KNOWN = new Int32Array(1 << 10);
let known = 0;
let clauses = 0;

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let k = KEYS[slot]; k !== 0 && k !== hash; k = KEYS[slot]) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

/** Where the weights of a feature stand; entered if it is new. */
function enter(hash: number): number {
  const slot = slotOf(hash);
  if (KEYS[slot] === 0) PLACES[slot] = known++;
  KEYS[slot] = hash;
  KNOWN[(hash >>> 5) & 1023] = (KNOWN[(hash >>> 5) & 1023] || 0) | (1 << hash);
  return (PLACES[slot] || 0) * CELLS;
}

/**
 * Reads `WORDS`: groups parted by `|`, each of a word and what is known of it. Before its weights, one letter a topic, stands
 * nothing (the word in the clause), `~` (in another clause), `^` (first of the sentence), `[` (first of the clause), or the next word.
 */
function load(): void {
  for (const group of WORDS.replace(/\n/g, '').split('|')) {
    const word = (/^[^0-Z~^[ ]+/.exec(group) || [''])[0];
    for (const entry of group.slice(word.length).match(/[^0-Z]*[0-Z]{4}/g) || []) {
      const sign = entry.charAt(0);
      const at = enter(hashEntry(hashWord(word), sign, entry.slice(1, -TOPICS))) + (sign === '~' ? TOPICS : 0);
      for (let t = 0; t < TOPICS; t++) ROWS[at + t] = entry.charCodeAt(entry.length - TOPICS + t) - ZERO;
    }
  }
}

function hashEntry(word: number, sign: string, next: string): number {
  if (sign === ' ') return hashPair(word, hashWord(next));
  return sign === '^' ? hashFirst(word) : sign === '[' ? hashOpening(word) : word;
}

/** The letter for a weight of nothing. */
const ZERO = 69;
load();

/** More clauses than this are weighed as one. */
const MOST = 12;

/** The sentence that was weighed last, its clauses and what is known of them: several rules ask of one sentence, one after another. */
let weighed: Sentence | null = null;
let starts: readonly number[] = [];
let count = 0;
/** For each clause and each of `WEIGHED` the log-odds, and those by its own words alone, without what the other clauses add. */
const ODDS = new Float64Array(MOST * TOPICS);
const ALONE = new Float64Array(MOST * TOPICS);
/** The best of any clause. */
const BEST = new Float64Array(TOPICS);

/** For each clause the weights of its own words, then what they add to the other clauses. */
const SUMS = new Int32Array(MOST * CELLS);
/** The same over the whole sentence; what its first word adds counts for every clause. */
const WHOLE = new Int32Array(CELLS);
const LENGTHS = new Int32Array(MOST);

function weigh(sentence: Sentence): void {
  if (weighed === sentence) return;
  weighed = sentence;
  const walk = walkClauses(sentence);
  starts = walk.starts;
  count = Math.min(starts.length, MOST);
  const tokens = lastTokens();
  SUMS.fill(0, 0, count * CELLS);
  WHOLE.fill(0);
  LENGTHS.fill(0, 0, count);
  let previous = 0;
  let before = -1;
  clauses++;
  for (let i = 0; i < walk.count * 4; i += 4) {
    const index = tokens[i] || 0;
    const hash = tokens[i + 1] || 0;
    const isShape = tokens[i + 2] === tokens[i + 3];
    const clause = index < MOST ? index : MOST - 1;
    const at = clause * CELLS;
    if (before < 0) add(hashFirst(hash), WHOLE, 0, TOPICS);
    if (clause !== before && !isShape) {
      clauses++;
      add(hashOpening(hash), SUMS, at, TOPICS);
    }
    add(hash, SUMS, at, CELLS);
    if (isShape) continue;
    if (clause === before) add(hashPair(previous, hash), SUMS, at, TOPICS);
    LENGTHS[clause] = (LENGTHS[clause] || 0) + 1;
    previous = hash;
    before = clause;
  }
  settleClauses(sentence);
}

function settleClauses(sentence: Sentence): void {
  for (let clause = 0; clause < count; clause++) {
    addShapes(sentence, clause, count);
    for (let t = TOPICS; t < CELLS; t++) WHOLE[t] = (WHOLE[t] || 0) + (SUMS[clause * CELLS + t] || 0);
  }
  BEST.fill(-BELIEVED);
  for (let clause = 0; clause < count; clause++) {
    const at = clause * CELLS;
    for (let t = 0; t < TOPICS; t++) {
      const elsewhere = (WHOLE[t + TOPICS] || 0) - (SUMS[at + t + TOPICS] || 0);
      const own = (BIAS[t] || 0) + (WHOLE[t] || 0) + (SUMS[at + t] || 0);
      const odds = (own + elsewhere) / SCALE;
      ODDS[clause * TOPICS + t] = odds;
      ALONE[clause * TOPICS + t] = own / SCALE;
      if (odds > (BEST[t] || 0)) BEST[t] = odds;
    }
  }
}

/** One past the last character of a clause of the sentence that was weighed last. */
function endOf(clause: number, { lower }: Sentence): number {
  const next = clause + 1 < count ? starts[clause + 1] : undefined;
  return next === undefined ? lower.length : next - 1;
}

/** What a clause is like beside its words; each has a weight as a word has. */
export const SHAPES = ['_a', '_b', '_c', '_d', '_e', '_f', '_g', '_line', '_next', '_only', '_then'] as const;
const SHAPE_HASHES = SHAPES.map(hashWord);
const LONGEST = 6;

/** Tells `found` which of `SHAPES` a clause has: how many words, first of its line, not the first, the only one, after another sentence. */
export function eachShape(sentence: Sentence, words: number, clause: number, count: number, found: (shape: number) => void): void {
  found(Math.min(LONGEST, words >> 2));
  if (sentence.startsLine && clause === 0) found(LONGEST + 1);
  if (clause > 0) found(LONGEST + 2);
  if (count === 1) found(LONGEST + 3);
  if (sentence.previous !== null) found(LONGEST + 4);
}

let shaped = 0;

function addShape(shape: number): void {
  add(SHAPE_HASHES[shape] || 0, SUMS, shaped, TOPICS);
}

function addShapes(sentence: Sentence, clause: number, count: number): void {
  clauses++;
  shaped = clause * CELLS;
  eachShape(sentence, LENGTHS[clause] || 0, clause, count, addShape);
}

function add(hash: number, to: Int32Array, at: number, cells: number): void {
  if (((KNOWN[(hash >>> 5) & 1023] || 0) & (1 << hash)) === 0) return;
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let key = KEYS[slot]; key !== hash; key = KEYS[slot]) {
    if (key === 0) return;
    slot = (slot + 1) & (SIZE - 1);
  }
  const place = PLACES[slot] || 0;
  if (MET[place] === clauses) return;
  MET[place] = clauses;
  const row = place * CELLS;
  for (let i = 0; i < cells; i++) to[at + i] = (to[at + i] || 0) + (ROWS[row + i] || 0);
}

/** Which of `WEIGHED` speaks for a topic; -1 for a topic that is not weighed. */
export function modelOf(topic: Topic): number {
  return MODELS[topic];
}

const MODELS: Readonly<Record<Topic, number>> = {
  commitment: 0,
  timeline: 1,
  pricing: 2,
  terms: 3,
  security: 3,
  scope: 3,
  attachment: -1,
  recipient: -1,
  context: -1,
};

/** The log-odds of what is not weighed: other topics, and a rule that nobody fitted, which is believed from its first day. */
export const BELIEVED = 9;
/** How far the rest of a draft can still lift what is found in a sentence. */
export const SLACK = 1;

/** A rule as it is weighed. */
interface Weighed {
  readonly id: string;
  readonly topic: Topic;
}

/** What the weights say of a rule: its model (-1 where it is always believed), its own log-odds, and from which on a finding stands. */
export interface Worth {
  readonly model: number;
  readonly own: number;
  readonly least: number;
  /** It finds by patterns, and not by these weights. */
  readonly isPattern: boolean;
}

const WORTHS = new WeakMap<Weighed, Worth>();

export function worthOf(rule: Weighed): Worth {
  const met = WORTHS.get(rule);
  if (met !== undefined) return met;
  const model = modelOf(rule.topic);
  const own = RULES[rule.id];
  const isWeighed = model >= 0 && (own !== undefined || rule.id.endsWith('-wording'));
  const least = RELIABLE.indexOf(rule.id) >= 0 ? undefined : (own === undefined ? ADD : KEEP)[model];
  const worth = {
    model: isWeighed ? model : -1,
    own: (own || 0) / SCALE,
    least: least === undefined ? -BELIEVED : least,
    isPattern: own !== undefined,
  };
  WORTHS.set(rule, worth);
  return worth;
}

/** May a finding of a rule of this worth stand anywhere in the sentence, if the draft speaks for it? */
export function mayStand(sentence: Sentence, { model, own, least, isPattern }: Worth): boolean {
  if (model < 0) return true;
  weigh(sentence);
  return (BEST[model] || 0) + own >= least - SLACK || (isPattern && outrightAt(sentence, model) >= 0);
}

/** From which log-odds on a finding stands: what a rule found by its pattern, and what was found by words alone. */
export function leastOdds(rule: Weighed): number {
  return worthOf(rule).least;
}

/** The log-odds of a finding at `[start, end)`: the words around it, and how much its rule is worth. */
export function oddsOf(sentence: Sentence, { model, own, isPattern }: Worth, span: Span): number {
  if (model < 0) return BELIEVED;
  if (isPattern && isConceded(sentence, model, span)) return BELIEVED;
  weigh(sentence);
  const { start, end } = span;
  let odds = -BELIEVED;
  for (let clause = 0; clause < count; clause++) {
    if ((starts[clause] || 0) < end && endOf(clause, sentence) > start) odds = Math.max(odds, ODDS[clause * TOPICS + model] || 0);
  }
  return odds + own;
}

/** What a clause says by itself before its sentence may make a promise of it. */
const LEAST_ALONE = -0.5;

/** The clauses that may speak of a topic by their words alone. */
export function likelyClauses(sentence: Sentence, topic: Topic): Span[] {
  weigh(sentence);
  const model = modelOf(topic);
  const least = (ADD[model] || 0) - SLACK;
  // What surrounds a promise makes none of a clause that does not read like one by itself; other topics live on their surroundings.
  const own = topic === 'commitment' ? LEAST_ALONE : -BELIEVED;
  const out: Span[] = [];
  for (let clause = 0; clause < count; clause++) {
    const at = clause * TOPICS + model;
    if ((ODDS[at] || 0) >= least && (ALONE[at] || 0) >= own) out.push({ start: starts[clause] || 0, end: endOf(clause, sentence) });
  }
  return out;
}

/** So far from the words that say it outright stands what is said. */
const REACH = 40;

function outrightAt(sentence: Sentence, model: number): number {
  const topic = WEIGHED[model];
  return topic === undefined ? -1 : saidOutright(sentence, topic);
}

/** Is what stands at `[start, end)` said outright, however little the words around it look like an offer? */
function isConceded(sentence: Sentence, model: number, { start, end }: Span): boolean {
  const at = outrightAt(sentence, model);
  return at >= 0 && at >= start - REACH && at <= end;
}
