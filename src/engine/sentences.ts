// Splits the sender's own text into sentences and marks each with the word classes it holds, in one pass.

import { type Gate, type Hits, ING, MONEY, NUMBER, PERCENT } from './gate.ts';
import { STEM } from './gate-code.ts';
import { HASH_PRIME, HASH_SEED } from './hash.ts';
import { leadInLength } from './lead-in.ts';
import { test } from './match.ts';
import { tailPause, tailStart } from './tail.ts';

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** What its words let through (`gate.ts`). */
  readonly hits: Hits;
  /** White space in it comes in runs. */
  readonly ragged: boolean;
  /** First on its line. */
  readonly startsLine: boolean;
  /** First of its paragraph: nothing before it belongs to it. */
  readonly startsParagraph: boolean;
  /** What leads to a statement, or is said behind it. */
  readonly isAside: boolean;
}

/** A sentence never grows beyond this many characters, so that no pattern ever meets more. */
const LONGEST = 600;
const LONGEST_WORDLESS = 1000;

/** Lines shorter than this were not broken by a column limit. */
const WRAPPED_MIN = 50;
const WRAPPED_MAX = 100;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sr jr st no nos art sec fig vs etc approx ca incl excl inc ltd co corp dept est e.g i.e eg ie a.m p.m ref vol pp cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri'.split(
    ' ',
  ),
);

const NEWLINE = 10;
const SPACE = 32;

function isSpace(c: number): boolean {
  return c === SPACE || c === NEWLINE;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** Word characters: ASCII letters (already lower case) and anything beyond ASCII that is not folded punctuation. */
function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || c > 0xbf;
}

const CURRENCY_SIGNS = new Set([0x24, 0xa3, 0x20ac, 0xa5, 0x20b9, 0x20bd, 0x20a9]);
/** What a sign stands for in a gate, or 0. */
function signOf(c: number): number {
  if (c === 0x25) return PERCENT;
  return CURRENCY_SIGNS.has(c) ? MONEY : 0;
}

/** Is the dot at `i` the end of a sentence, and not of an abbreviation, a number or an initial? */
function dotEnds(text: string, low: string, i: number, wordStart: number, to: number): boolean {
  let next = i + 1;
  while (next < to && (text.charCodeAt(next) === 0x22 || text.charCodeAt(next) === 0x27 || text.charCodeAt(next) === 0x29)) next++;
  if (next >= to) return true;
  if (!isSpace(low.charCodeAt(next))) return isRunOn(text, low, i);
  if (text.charCodeAt(i - 1) === 0x2e) return true;
  const word = low.slice(wordStart, i);
  if (word.length === 1 && word >= 'a' && word <= 'z' && word !== 'i') return !isUpperAt(text, wordStart);
  while (next < to && low.charCodeAt(next) === SPACE) next++;
  if (!ABBREVIATIONS.has(word)) return true;
  // "No. 5", but "so no. Either way …".
  if (word === 'no') return !isDigit(low.charCodeAt(next));
  // "a.m. We ..." ends; "Dr. Haddad" and "approx. 40" do not.
  return word === 'p.m' || word === 'a.m' || word === 'etc' ? isUpperAt(text, next) : low.charCodeAt(next) === NEWLINE;
}

/** "Thanks for the call.We can": a space was forgotten. "a.B" is a name. */
function isRunOn(text: string, low: string, i: number): boolean {
  if (!isUpperAt(text, i + 1) || isUpperAt(text, i - 1)) return false;
  for (let at = i - 3; at < i; at++) if (!isLetter(low.charCodeAt(at))) return false;
  const second = text.charCodeAt(i + 2);
  return second === SPACE || second === 0x27 || (isLetter(second) && /^[a-z]+[a-z'-]*[ ,]/.test(low.slice(i + 2, i + 14)));
}

function isUpperAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 65 && c <= 90;
}

/** Was the line `[lineStart, i)` broken by a column limit, so that its sentence goes on in the next one? */
function isWrapped(low: string, lineStart: number, i: number, to: number): boolean {
  const length = i - lineStart;
  if (length < WRAPPED_MIN || length > WRAPPED_MAX) return false;
  const last = low.charCodeAt(i - 1);
  if (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x3a || last === 0x3b) return false;
  let end = i + 1;
  const first = low.charCodeAt(end);
  if (end >= to || first === NEWLINE || first === 0x2d || first === 0x2a || first === SPACE) return false;
  while (end < to && !isSpace(low.charCodeAt(end))) end++;
  // What is followed by a longer line than it could have been itself was broken by hand.
  const next = low.indexOf('\n', i + 1);
  return length + (end - i) > 66 && (next < 0 ? to : next) - i <= length + (end - i);
}

/** The word of so many letters that ends at `end`: whole, by its first letters, by its form. */
function meetWord(gate: Gate, low: string, end: number, letters: number, hash: number, stem: number): void {
  gate.meet(hash);
  if (letters < STEM) return;
  gate.meet(stem);
  if (low.charCodeAt(end - 1) === 0x67 && low.charCodeAt(end - 2) === 0x6e && low.charCodeAt(end - 3) === 0x69) gate.meet(ING);
}

/** Shorter than anything that leads to a statement and the statement together, or than one and what is said behind it. */
const INDIVISIBLE = 6;

/** Adds a sentence without what leads to it and what is said behind it, and these as sentences of their own. */
function part(lowerLine: string, sentence: SentenceSpan, out: SentenceSpan[]): void {
  const { start, end, hits, ragged, startsLine, startsParagraph } = sentence;
  if (end - start <= INDIVISIBLE) {
    out.push(sentence);
    return;
  }
  const whole = lowerLine.slice(start, end);
  const lead = leadInLength(whole, hits);
  if (lead > 0) out.push({ start, end: start + lead - 1, hits, ragged, startsLine, startsParagraph, isAside: true });
  const tail = start + lead + tailStart(lead > 0 ? whole.slice(lead) : whole);
  // Behind what leads to it, a sentence begins as if it were the first.
  out.push({ start: start + lead, end: tail, hits, ragged, startsLine, startsParagraph: startsParagraph || lead > 0, isAside: false });
  const pause = tail < end ? tailPause(whole.slice(tail - start)) : 0;
  if (pause > 0) out.push({ start: tail + pause, end, hits, ragged, startsLine: false, startsParagraph: false, isAside: true });
}

/**
 * The sentences of what stands between two blank lines: spans without the white space around them, in order; a line break ends one unless
 * the line was wrapped.
 * `text` is folded, `low` is its lower case, `lowerLine` that on one line.
 */
export function splitSentences(text: string, low: string, lowerLine: string, gate: Gate): SentenceSpan[] {
  const out: SentenceSpan[] = [];
  const to = text.length;
  let start = 0;
  let lineStart = 0;
  let startsLine = true;
  let startsParagraph = true;
  let hash = HASH_SEED;
  let stem = HASH_SEED;
  let letters = 0;
  let spacedAt = -2;
  let ragged = false;
  const finish = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && isSpace(low.charCodeAt(a))) a++;
    while (b > a && isIdleEnd(low, b)) b--;
    if (b > a) {
      part(lowerLine, { start: a, end: b, hits: gate.take(), ragged, startsLine, startsParagraph, isAside: false }, out);
      startsParagraph = false;
      startsLine = false;
    }
    start = end;
    ragged = false;
  };
  for (let i = 0; i < to; i++) {
    const c = low.charCodeAt(i);
    if (i - start >= LONGEST_WORDLESS) finish(i);
    if (c >= 97 && c <= 122) {
      hash = Math.imul(hash ^ c, HASH_PRIME);
      if (++letters === STEM) stem = hash ^ STEM;
      continue;
    }
    if (letters > 0) {
      meetWord(gate, low, i, letters, hash, stem);
      letters = 0;
      hash = HASH_SEED;
    }
    if (c === SPACE) {
      if (spacedAt === i - 1 && spacedAt > start) ragged = true;
      spacedAt = i;
      if (i - start > LONGEST) finish(i);
    } else if (c === NEWLINE) {
      if (!isWrapped(low, lineStart, i, to)) {
        finish(i);
        startsLine = true;
      } else {
        if (spacedAt === i - 1) ragged = true;
        spacedAt = i;
      }
      lineStart = i + 1;
    } else if (isDigit(c)) {
      if (!isDigit(low.charCodeAt(i - 1))) gate.meet(NUMBER);
    } else if (c === 0x2e) {
      if (dotEnds(text, low, i, dotWordStart(low, i), to)) finish(sentenceEnd(low, i, to));
    } else if (c === 0x2c && startsLine && i - start < LONGEST_GREETING && test(GREETING, low.slice(start, i).trim())) {
      finish(i + 1);
      startsLine = true;
      startsParagraph = true;
    } else if (c > 32) {
      const sign = signOf(c);
      if (sign !== 0) gate.meet(sign);
      if ((c === 0x21 || c === 0x3f) && endsHere(low, i + 1, to)) finish(sentenceEnd(low, i, to));
    }
  }
  if (letters > 0) meetWord(gate, low, to, letters, hash, stem);
  finish(to);
  return out;
}

/** Is the last character before `end` a space, a cry, or a full stop that a space stands before? Rules look for words at an end. */
function isIdleEnd(low: string, end: number): boolean {
  const c = low.charCodeAt(end - 1);
  return isSpace(c) || c === 0x21 || (c === 0x2e && low.charCodeAt(end - 2) === SPACE);
}

/** "Hi Claire, go-live is locked in": what is said begins behind the greeting. */
const GREETING = /^(?:hi|hello|hey|dear|hiya|morning|good (?:morning|afternoon|evening))(?: [a-z'.-]+){0,3}$/;
const LONGEST_GREETING = 40;

function endsHere(low: string, next: number, to: number): boolean {
  const c = next < to ? low.charCodeAt(next) : NEWLINE;
  return isSpace(c) || c === 0x22 || c === 0x27 || c === 0x29;
}

/** Start of the run of letters and dots before a dot, so that "e.g" and "a.m" are seen whole. */
function dotWordStart(low: string, i: number): number {
  let at = i;
  while (at > i - 6 && (isLetter(low.charCodeAt(at - 1)) || low.charCodeAt(at - 1) === 0x2e)) at--;
  return at;
}

/** One past the closing marks and quotes that belong to the sentence ending at `i`. */
function sentenceEnd(low: string, i: number, to: number): number {
  let end = i + 1;
  while (end < to) {
    const c = low.charCodeAt(end);
    if (c !== 0x22 && c !== 0x27 && c !== 0x29 && c !== 0x21 && c !== 0x3f && c !== 0x2e) break;
    end++;
  }
  return end;
}
