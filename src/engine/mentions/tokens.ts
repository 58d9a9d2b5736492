// Cuts a sentence into the tokens that mentions are made of, and moves through them.
import { HASH_PRIME, HASH_SEED } from '../hash.ts';
import { findWord, GAP, NOTHING, numeral } from './find-word.ts';
import { ANCHOR, DIGITS, type Word } from './words.ts';

/**
 * The tokens of one sentence, and how far they are read. A reader that finds something leaves `i` behind it;
 * one that does not leaves it as it was.
 */
export interface Scan {
  i: number;
  /** The word, mark or number of each token; one `GAP` stands for a run of what no mention holds. */
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  /** As the sender wrote it (folded). */
  readonly text: string;
  readonly low: string;
  /** Day number, year and month of today. */
  readonly today: number;
  readonly year: number;
  readonly month: number;
  /** 3/4 is March 4. */
  readonly monthFirst: boolean;
}

const LONGEST_NUMBER = 12;

function isLetter(c: number): boolean {
  return c < 123 ? c > 96 : c > 0xbf && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x20ff) && c !== 0xe3f;
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** Never asks beyond the text: that would slow down the engine's own `charCodeAt` for good. */
export function codeAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}

/** Is `i` the mark of a web or mail address? Those are skipped to their end. */
function isInAddress(low: string, i: number, c: number): boolean {
  if (c === 0x40) return codeAt(low, i - 1) > 32 && isLetter(codeAt(low, i + 1));
  if (c === 0x3a) return codeAt(low, i + 1) === 0x2f && codeAt(low, i + 2) === 0x2f;
  return c === 0x2e && codeAt(low, i - 1) === 0x77 && codeAt(low, i - 2) === 0x77 && codeAt(low, i - 3) === 0x77;
}

function skipAddress(low: string, i: number): number {
  let end = i;
  while (codeAt(low, end) > 32) end++;
  return end;
}

/**
 * Reads the tokens of `low` into `words` and `starts`; of a run of known words without an anchor nothing is kept but a
 * gap. False where there is no anchor at all.
 */
export function readTokens(low: string, words: Word[], starts: number[]): boolean {
  const length = low.length;
  let count = 0;
  /** Where the tokens of this run begin, and whether it holds an anchor. */
  let run = 0;
  let hasAnchor = false;
  let c = codeAt(low, 0);
  for (let i = 0; i < length; ) {
    const start = i;
    let word = NOTHING;
    if (isLetter(c)) {
      let hash = HASH_SEED;
      for (; isLetter(c); c = ++i < length ? low.charCodeAt(i) : 0) hash = Math.imul(hash ^ c, HASH_PRIME);
      word = findWord(hash, i - start);
    } else if (isDigit(c)) {
      let n = 0;
      for (; isDigit(c); c = ++i < length ? low.charCodeAt(i) : 0) n = n * 10 + c - 48;
      if (i - start <= LONGEST_NUMBER) word = numeral(n, i - start);
    } else {
      const isSpace = c === 32 || c === 10;
      const isAddress = !isSpace && isInAddress(low, i, c);
      if (!isSpace && !isAddress) word = findWord(Math.imul(HASH_SEED ^ c, HASH_PRIME), 1);
      i = isAddress ? skipAddress(low, i) : i + 1;
      c = codeAt(low, i);
      if (isSpace) continue;
    }
    if (word === NOTHING) {
      if (!hasAnchor) count = run;
      if (count > 0 && count === run) continue;
      word = GAP;
      hasAnchor = false;
      run = count + 1;
    } else if ((word.is & ANCHOR) !== 0) hasAnchor = true;
    words[count] = word;
    starts[count++] = start;
  }
  if (!hasAnchor) count = run;
  while (words.length > count) words.pop();
  return count > 1 || hasAnchor;
}

/** The word that stands `ahead` tokens on. */
export function at(s: Scan, ahead: number): Word {
  const i = s.i + ahead;
  return (i >= 0 && i < s.words.length && s.words[i]) || NOTHING;
}

export function is(s: Scan, ahead: number, classes: number): boolean {
  return (at(s, ahead).is & classes) !== 0;
}

export function says(s: Scan, ahead: number, text: string): boolean {
  return at(s, ahead).text === text;
}

/** Value of digits, of a number word, of an ordinal, … */
export function valueAt(s: Scan, ahead: number): number {
  return at(s, ahead).n;
}

export function startOf(s: Scan, ahead: number): number {
  return s.starts[s.i + ahead] || 0;
}

export function endOf(s: Scan, ahead: number): number {
  return startOf(s, ahead) + at(s, ahead).length;
}

/** How many digits stand there; 0 for anything else. */
export function digits(s: Scan, ahead: number): number {
  const word = at(s, ahead);
  return (word.is & DIGITS) === 0 ? 0 : word.length;
}

/** No space stands before it. */
export function isGlued(s: Scan, ahead: number): boolean {
  return at(s, ahead) !== NOTHING && codeAt(s.low, startOf(s, ahead) - 1) > 32;
}

/** A mark within a number: glued to what stands before it and to digits behind. */
export function joins(s: Scan, ahead: number, marks: string): boolean {
  return isMark(s, ahead, marks) && isGlued(s, ahead) && isGlued(s, ahead + 1) && is(s, ahead + 1, DIGITS);
}

export function isCapital(s: Scan, ahead: number): boolean {
  const start = startOf(s, ahead);
  return s.text.charCodeAt(start) !== s.low.charCodeAt(start);
}

export function isHere(s: Scan, classes: number): boolean {
  return is(s, 0, classes);
}

export function here(s: Scan, text: string): boolean {
  return says(s, 0, text);
}

/** Moves past a word. */
export function eat(s: Scan, text: string): boolean {
  const isThere = here(s, text);
  if (isThere) s.i++;
  return isThere;
}

/** Moves past a word of a set. */
export function eatOf(s: Scan, set: number): boolean {
  const isThere = (at(s, 0).in & set) !== 0;
  if (isThere) s.i++;
  return isThere;
}

/** Is it one of these marks (or single letters)? */
export function isMark(s: Scan, ahead: number, marks: string): boolean {
  const { text } = at(s, ahead);
  return text.length === 1 && marks.indexOf(text) >= 0;
}

/** Moves past one of these marks. */
export function eatMark(s: Scan, marks: string): boolean {
  const isThere = isMark(s, 0, marks);
  if (isThere) s.i++;
  return isThere;
}

/** Back to where a reader began, which found nothing. */
export function back(s: Scan, i: number): null {
  s.i = i;
  return null;
}

/** The letter after an apostrophe. */
export const S = 's';
