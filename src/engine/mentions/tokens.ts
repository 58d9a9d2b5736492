// Cuts a sentence into the tokens that mentions are made of; runs of other words become one token without text.
import { HASH_PRIME, HASH_SEED } from '../hash.ts';
import { findWord, IS, NO_WORD, type Word } from './words.ts';

export class Token {
  /** The word or mark itself; `#` for digits; empty for anything that no mention holds. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: number;
  /** Value of digits, of a number word or of an ordinal. */
  readonly n: number;
  readonly word: Word;
  /** No space between it and the token before. */
  readonly glued: boolean;

  constructor(text: string, start: number, end: number, is: number, n: number, word: Word, glued: boolean) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.is = is;
    this.n = n;
    this.word = word;
    this.glued = glued;
  }
}

/** What a parser reads from: the tokens of one sentence and where they stand. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** As the sender wrote it (folded). */
  readonly text: string;
  readonly low: string;
  /** Day number of today. */
  readonly today: number;
  /** 3/4 is March 4. */
  readonly monthFirst: boolean;
}

const LONGEST_NUMBER = 12;
const SIGNS = '$£€¥₹¢₽₩₪₺₴₱฿₾';

/** Stands for what is beyond either end of the sentence. */
export const NOTHING = new Token('', -1, -1, 0, 0, NO_WORD, false);

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c > 0xbf && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x20ff) && c !== 0xe3f);
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isSpace(c: number): boolean {
  return c === 32 || c === 10;
}

/** Is the word that ends at `i` part of a web or mail address? Those are skipped to their end. */
function startsAddress(low: string, i: number): boolean {
  const c = low.charCodeAt(i);
  if (c === 0x40) return i > 0 && !isSpace(low.charCodeAt(i - 1)) && isLetter(low.charCodeAt(i + 1));
  if (c === 0x3a) return low.charCodeAt(i + 1) === 0x2f && low.charCodeAt(i + 2) === 0x2f;
  return c === 0x2e && i >= 3 && low.charCodeAt(i - 1) === 0x77 && low.charCodeAt(i - 2) === 0x77 && low.charCodeAt(i - 3) === 0x77;
}

function isSame(word: Word, low: string, start: number, end: number): boolean {
  return word.text.length === end - start && low.startsWith(word.text, start);
}

/** The sentence as tokens, in one pass; nothing is made of words that no mention holds, but one empty token for each run of them. */
export function readTokens(low: string): Token[] {
  const tokens: Token[] = [];
  const length = low.length;
  let glued = false;
  let gap = -1;
  let gapGlued = false;
  let i = 0;
  while (i < length) {
    const c = low.charCodeAt(i);
    const start = i;
    let text = '';
    let is = 0;
    let n = 0;
    let word = NO_WORD;
    if (c === 32 || c === 10) {
      glued = false;
      i++;
      continue;
    }
    if (isLetter(c)) {
      let hash = HASH_SEED;
      for (let l = c; isLetter(l); l = low.charCodeAt(++i)) hash = Math.imul(hash ^ l, HASH_PRIME);
      const known = findWord(hash);
      if (known !== NO_WORD && isSame(known, low, start, i)) {
        word = known;
        text = known.text;
        is = known.is;
        n = known.n;
      }
    } else if (isDigit(c)) {
      for (let d = c; isDigit(d); d = low.charCodeAt(++i)) n = n * 10 + d - 48;
      if (i - start <= LONGEST_NUMBER) {
        text = '#';
        is = IS.digits;
      }
    } else if (startsAddress(low, i)) {
      while (i < length && !isSpace(low.charCodeAt(i))) i++;
    } else {
      text = low.charAt(i++);
      if (c > 0x7f || c === 0x24) is = SIGNS.indexOf(text) >= 0 ? IS.sign : 0;
    }
    if (text !== '') {
      if (gap >= 0) tokens.push(new Token('', gap, start, 0, 0, NO_WORD, gapGlued));
      gap = -1;
      tokens.push(new Token(text, start, i, is, n, word, glued));
    } else if (gap < 0) {
      gap = start;
      gapGlued = glued;
    }
    glued = true;
  }
  if (gap >= 0) tokens.push(new Token('', gap, length, 0, 0, NO_WORD, gapGlued));
  return tokens;
}

export function at(scan: Scan, i: number): Token {
  const token = i >= 0 && i < scan.tokens.length ? scan.tokens[i] : NOTHING;
  return token === undefined ? NOTHING : token;
}
