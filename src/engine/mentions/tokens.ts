// Cuts a sentence into the tokens that mentions are made of; runs of other words become one token without text.
import { HASH_PRIME, HASH_SEED } from '../lexicon.ts';
import { IS, WORD_OF_HASH, type Word } from './words.ts';

export interface Token {
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

const NO_WORD: Word = { text: '', is: 0, n: 0, month: 0, weekday: -1, unit: 0 };
const LONGEST_NUMBER = 12;
const SIGNS = '$£€¥₹¢₽₩₪₺₴₱฿₾';

/** Stands for what is beyond either end of the sentence. */
export const NOTHING: Token = { text: '', start: -1, end: -1, is: 0, n: 0, word: NO_WORD, glued: false };

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

function readDecimal(low: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n = n * 10 + low.charCodeAt(i) - 48;
  return n;
}

function knownWord(hash: number, low: string, start: number, end: number): Word {
  const word = WORD_OF_HASH.get(hash);
  return word !== undefined && word.text.length === end - start && low.startsWith(word.text, start) ? word : NO_WORD;
}

/** The sentence as tokens, in one pass. */
export function readTokens(low: string): Token[] {
  const tokens: Token[] = [];
  const length = low.length;
  let glued = false;
  let i = 0;
  const add = (text: string, start: number, end: number, is: number, n: number, word: Word): void => {
    const last = tokens.length - 1;
    const before = tokens[last];
    if (text === '' && before !== undefined && before.text === '') {
      tokens[last] = { text, start: before.start, end, is: 0, n: 0, word, glued: before.glued };
    } else {
      tokens.push({ text, start, end, is, n, word, glued });
    }
    glued = true;
  };
  while (i < length) {
    const c = low.charCodeAt(i);
    const start = i;
    if (isSpace(c)) {
      glued = false;
      i++;
    } else if (isLetter(c)) {
      let hash = HASH_SEED;
      for (; i < length && isLetter(low.charCodeAt(i)); i++) hash = Math.imul(hash ^ low.charCodeAt(i), HASH_PRIME);
      const word = knownWord(hash, low, start, i);
      add(word.text, start, i, word.is, word.n, word);
    } else if (isDigit(c)) {
      while (i < length && isDigit(low.charCodeAt(i))) i++;
      const long = i - start > LONGEST_NUMBER;
      add(long ? '' : '#', start, i, long ? 0 : IS.digits, long ? 0 : readDecimal(low, start, i), NO_WORD);
    } else if (startsAddress(low, i)) {
      while (i < length && !isSpace(low.charCodeAt(i))) i++;
      add('', start, i, 0, 0, NO_WORD);
    } else {
      i++;
      const text = low.charAt(start);
      add(text, start, i, SIGNS.indexOf(text) >= 0 ? IS.sign : 0, 0, NO_WORD);
    }
  }
  return tokens;
}

export function at(scan: Scan, i: number): Token {
  return scan.tokens[i] || NOTHING;
}
