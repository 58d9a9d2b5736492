// The weights of `weights.ts` by the hash of what they are for: a word in a clause or beside it, a pair of words, the first of a clause.
import { hashWord } from './hash.ts';
import { nextMark } from './next-mark.ts';
import { TOPICS } from './weighed-topics.ts';
import { WORDS } from './weights.ts';

/** A row: the weights, one a topic, of a word in the clause itself, then of the same word in another clause of the sentence. */
export const ROW = TOPICS * 2;

/** Two words in a row. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, 0x5bd1e995), 0x01000193);
}

/** The first word of the sentence, and of a clause. */
export function hashFirst(word: number): number {
  return Math.imul(word ^ 0x61c88647, 0x27d4eb2f);
}
export function hashOpening(word: number): number {
  return Math.imul(word ^ 0x3c6ef372, 0x27d4eb2f);
}

const SIZE = 1 << 12;
/** More features than this the fitting script does not write. */
const MOST = 1500;
const KEYS = new Int32Array(SIZE);
/** For each slot the place of its weights in `ROWS`. */
const PLACES = new Int16Array(SIZE);
const ROWS = new Int8Array(MOST * ROW);
/** One bit of each known hash. Most pairs of words are unknown, and it is small enough to stay at hand. */
const KNOWN = new Int32Array(1 << 10);
let entered = 0;

/** In which clause a feature was last met: it counts once in each. */
const MET = new Int32Array(MOST);
let clause = 0;

/** From here on every feature counts anew. */
export function beginClause(): void {
  clause = nextMark(clause, MET);
}

/** Adds the first `cells` weights of a feature to the sums that begin at `at`, if it has any and was not met in this clause. */
export function addWeights(hash: number, to: Int32Array, at: number, cells: number): void {
  if (((KNOWN[(hash >>> 5) & 1023] || 0) & (1 << hash)) === 0) return;
  const slot = slotOf(hash);
  if (KEYS[slot] === 0) return;
  const place = PLACES[slot] || 0;
  if (MET[place] === clause) return;
  MET[place] = clause;
  const row = place * ROW;
  for (let i = 0; i < cells; i++) to[at + i] = (to[at + i] || 0) + (ROWS[row + i] || 0);
}

/** The slot of a feature, or the free one where it would stand. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let key = KEYS[slot]; key !== 0 && key !== hash; key = KEYS[slot]) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

/** Where the weights of a feature stand; entered if it is new. */
function enter(hash: number): number {
  const slot = slotOf(hash);
  if (KEYS[slot] === 0) PLACES[slot] = entered++;
  KEYS[slot] = hash;
  KNOWN[(hash >>> 5) & 1023] = (KNOWN[(hash >>> 5) & 1023] || 0) | (1 << hash);
  return (PLACES[slot] || 0) * ROW;
}

/** The letter for a weight of nothing. */
const ZERO = 69;

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

load();
