// Cuts a sentence into the tokens that mentions are made of; runs of other words become one token without text.
import { HASH_PRIME, HASH_SEED } from '../hash.ts';
import { findWord } from './find-word.ts';
import { IS, NO_WORD, type Word } from './words.ts';

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

/** Stands for a run of words that no mention holds. */
export const GAP = new Token('', -2, -2, 0, 0, NO_WORD, false);

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

/** One past the address that begins at `i`. */
function addressEnd(low: string, i: number): number {
  let end = i;
  while (end < low.length && !isSpace(low.charCodeAt(end))) end++;
  return end;
}

/**
 * Where the next run of known words and marks that holds an anchor begins, or −1.
 * Most words of a mail are passed over here, so nothing is made of them.
 */
function findRun(low: string, from: number): number {
  const length = low.length;
  let run = -1;
  let i = from;
  while (i < length) {
    const c = low.charCodeAt(i);
    if (c === 32 || c === 10) {
      i++;
      continue;
    }
    const start = i;
    if (isLetter(c)) {
      let hash = HASH_SEED;
      for (let l = c; isLetter(l); l = ++i < length ? low.charCodeAt(i) : 0) hash = Math.imul(hash ^ l, HASH_PRIME);
      const word = findWord(hash);
      if (word === NO_WORD) run = -1;
      else if (run < 0) run = start;
      if ((word.is & IS.anchor) !== 0) return run;
    } else if (isDigit(c)) {
      return run < 0 ? start : run;
    } else if (startsAddress(low, i)) {
      run = -1;
      i = addressEnd(low, i);
    } else {
      if (run < 0) run = start;
      i++;
    }
  }
  return -1;
}

/** Reads the tokens of one run. */
class RunReader {
  private readonly low: string;
  private readonly tokens: Token[];
  private i = 0;

  constructor(low: string) {
    this.low = low;
    this.tokens = [];
  }

  read(): readonly Token[] {
    for (let run = findRun(this.low, 0); run >= 0; run = findRun(this.low, this.i)) {
      if (run > 0) this.tokens.push(GAP);
      this.i = run;
      this.readRun();
    }
    if (this.i < this.low.length) this.tokens.push(GAP);
    return this.tokens;
  }

  /** Reads on until a word that no mention holds. */
  private readRun(): void {
    const { low } = this;
    for (let isKnown = true; isKnown && this.i < low.length; ) {
      const c = low.charCodeAt(this.i);
      if (isSpace(c)) this.i++;
      else if (isLetter(c)) isKnown = this.readWord(c);
      else if (isDigit(c)) isKnown = this.readNumber(c);
      else isKnown = this.readMark(c);
    }
  }

  private readWord(first: number): boolean {
    const { low, i: start } = this;
    let i = start;
    let hash = HASH_SEED;
    for (let c = first; isLetter(c); c = ++i < low.length ? low.charCodeAt(i) : 0) hash = Math.imul(hash ^ c, HASH_PRIME);
    this.i = i;
    const word = findWord(hash);
    // Hash, length and first letter agree: enough, as no two words of the language are that alike.
    if (word.text.length !== i - start || word.text.charCodeAt(0) !== first) return false;
    return this.add(word.text, start, word.is, word.n, word);
  }

  private readNumber(first: number): boolean {
    const { low, i: start } = this;
    let i = start;
    let n = 0;
    for (let c = first; isDigit(c); c = ++i < low.length ? low.charCodeAt(i) : 0) n = n * 10 + c - 48;
    this.i = i;
    return i - start <= LONGEST_NUMBER && this.add('#', start, IS.digits | IS.anchor, n, NO_WORD);
  }

  private readMark(c: number): boolean {
    const { low, i: start } = this;
    if (startsAddress(low, start)) {
      this.i = addressEnd(low, start);
      return false;
    }
    this.i++;
    const text = low.charAt(start);
    return this.add(text, start, (c === 0x24 || c > 0x7f) && SIGNS.indexOf(text) >= 0 ? IS.sign : 0, 0, NO_WORD);
  }

  private add(text: string, start: number, is: number, n: number, word: Word): boolean {
    const glued = start > 0 && !isSpace(this.low.charCodeAt(start - 1));
    this.tokens.push(new Token(text, start, this.i, is, n, word, glued));
    return true;
  }
}

/** The parts of a sentence that may hold mentions, as tokens; one `GAP` stands for everything between them. */
export function readTokens(low: string): readonly Token[] {
  return new RunReader(low).read();
}

export function at(scan: Scan, i: number): Token {
  const token = i >= 0 && i < scan.tokens.length ? scan.tokens[i] : NOTHING;
  return token === undefined ? NOTHING : token;
}
