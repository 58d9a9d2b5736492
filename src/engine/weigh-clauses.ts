// Weighs the clauses of a sentence: the log-odds that each speaks of a topic, by its words, its shape and the clauses around it.
import type { Span } from '../model/span.ts';
import { SHAPES, shapesOf } from './clause-shapes.ts';
import { lastTokens, walkClauses } from './clauses.ts';
import { hashWord } from './hash.ts';
import type { Sentence } from './rule.ts';
import { BELIEVED, TOPICS } from './weighed-topics.ts';
import { addWeights, beginClause, hashFirst, hashOpening, hashPair, ROW } from './weight-table.ts';
import { BIAS, SCALE } from './weights.ts';

const SHAPE_HASHES = SHAPES.map(hashWord);
/** More clauses than this are weighed as one. */
const MOST = 12;

/** The sentence that was weighed last, and its clauses: several rules ask of one sentence, one after another. */
let weighed: Sentence | null = null;
let starts: readonly number[] = [];
let count = 0;
/** For each of its clauses and each of `WEIGHED` the log-odds, and those by its own words alone, without what the other clauses add. */
const ODDS = new Float64Array(MOST * TOPICS);
const ALONE = new Float64Array(MOST * TOPICS);
/** The best of any clause. */
const BEST = new Float64Array(TOPICS);

/** For each clause the weights of its own words, then what they add to the other clauses. */
const SUMS = new Int32Array(MOST * ROW);
/** The same over the whole sentence; what its first word adds counts for every clause. */
const WHOLE = new Int32Array(ROW);
/** How many words each has. */
const LENGTHS = new Int32Array(MOST);

function weigh(sentence: Sentence): void {
  if (weighed === sentence) return;
  weighed = sentence;
  const walk = walkClauses(sentence);
  starts = walk.starts;
  count = Math.min(starts.length, MOST);
  addWords(walk.count);
  addShapes(sentence);
  settleOdds();
}

/** Sums the weights of the tokens that were walked last. */
function addWords(tokenCount: number): void {
  const tokens = lastTokens();
  SUMS.fill(0, 0, count * ROW);
  WHOLE.fill(0);
  LENGTHS.fill(0, 0, count);
  let previous = 0;
  let before = -1;
  beginClause();
  for (let i = 0; i < tokenCount * 4; i += 4) {
    const index = tokens[i] || 0;
    const hash = tokens[i + 1] || 0;
    const isShape = tokens[i + 2] === tokens[i + 3];
    const clause = index < MOST ? index : MOST - 1;
    const at = clause * ROW;
    if (before < 0) addWeights(hashFirst(hash), WHOLE, 0, TOPICS);
    if (clause !== before && !isShape) {
      beginClause();
      addWeights(hashOpening(hash), SUMS, at, TOPICS);
    }
    addWeights(hash, SUMS, at, ROW);
    if (isShape) continue;
    if (clause === before) addWeights(hashPair(previous, hash), SUMS, at, TOPICS);
    LENGTHS[clause] = (LENGTHS[clause] || 0) + 1;
    previous = hash;
    before = clause;
  }
}

function addShapes(sentence: Sentence): void {
  for (let clause = 0; clause < count; clause++) {
    beginClause();
    const shapes = shapesOf(sentence, LENGTHS[clause] || 0, clause, count);
    for (let i = 0; shapes >> i !== 0; i++) if (((shapes >> i) & 1) !== 0) addWeights(SHAPE_HASHES[i] || 0, SUMS, clause * ROW, TOPICS);
  }
}

/** Makes log-odds of the sums. */
function settleOdds(): void {
  for (let clause = 0; clause < count; clause++)
    for (let t = TOPICS; t < ROW; t++) WHOLE[t] = (WHOLE[t] || 0) + (SUMS[clause * ROW + t] || 0);
  BEST.fill(-BELIEVED);
  for (let clause = 0; clause < count; clause++) {
    const at = clause * ROW;
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

/** The log-odds of the clause that speaks most of a topic. */
export function bestOdds(sentence: Sentence, model: number): number {
  weigh(sentence);
  return BEST[model] || 0;
}

/** The same of the clauses that `[start, end)` touches. */
export function oddsWithin(sentence: Sentence, model: number, { start, end }: Span): number {
  weigh(sentence);
  let odds = -BELIEVED;
  for (let clause = 0; clause < count; clause++) {
    if ((starts[clause] || 0) < end && endOf(clause, sentence) > start) odds = Math.max(odds, ODDS[clause * TOPICS + model] || 0);
  }
  return odds;
}

/** The clauses whose log-odds are `least` or more, and `leastAlone` or more by their own words. */
export function clausesFrom(sentence: Sentence, model: number, least: number, leastAlone: number): Span[] {
  weigh(sentence);
  const out: Span[] = [];
  for (let clause = 0; clause < count; clause++) {
    const at = clause * TOPICS + model;
    if ((ODDS[at] || 0) >= least && (ALONE[at] || 0) >= leastAlone) out.push({ start: starts[clause] || 0, end: endOf(clause, sentence) });
  }
  return out;
}
