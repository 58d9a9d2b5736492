// Numbers: 3, 3.5, twenty-five, a couple of, half an, two and a half; 22nd, twenty-first; 1,194.09 and 1.000,50.
import {
  at,
  codeAt,
  digits,
  eat,
  eatOf,
  endOf,
  here,
  is,
  isDigit,
  isGlued,
  isHere,
  isMark,
  type Scan,
  says,
  startOf,
  valueAt,
} from './tokens.ts';
import { AN, ARTICLE, DIGITS, NUMBER, ORDINAL } from './words.ts';

/** No number stands here. */
export const NONE = -1;

/** A few, several, some: about three, and told apart from a three that was written. */
const A_FEW = 3.0001;

/** `25`, `3.5`, `1/2`; not a part of a longer number. */
function readDigits(s: Scan): number {
  const n = valueAt(s, 0);
  if (digits(s, 0) > 4 || !isHere(s, DIGITS)) return NONE;
  s.i++;
  const rest = valueAt(s, 1);
  if (!is(s, 1, DIGITS) || !isGlued(s, 1) || !isGlued(s, 0)) return n;
  if (here(s, '.')) {
    s.i += 2;
    return Number(s.low.slice(startOf(s, -3), endOf(s, -1)));
  }
  if (!here(s, '/') || rest > 4 || n >= rest) return n;
  s.i += 2;
  return n / rest;
}

/** `twenty five`, `a hundred`, `two thousand`. */
export function readSpelled(s: Scan): number {
  let sum = NONE;
  let last = 1e9;
  for (const limit = s.i + 8; s.i < limit; s.i++) {
    const n = valueAt(s, 0);
    if (!isHere(s, NUMBER)) {
      const isDash = here(s, '-');
      const joins = isDash ? last >= 20 && valueAt(s, 1) < 10 : here(s, 'and') && last >= 100;
      if (!joins || sum <= 0 || !is(s, 1, NUMBER)) break;
    } else if (n >= 100) {
      if (last === n) break;
      sum = Math.abs(sum) * n;
      last = n;
    } else {
      if (last < 20 || (last < 100 && n >= 10)) break;
      sum = Math.max(sum, 0) + n;
      last = n;
    }
  }
  return sum;
}

/** ¼, ½ or ¾. */
function fractionAt(s: Scan): number {
  return ('¼½¾'.indexOf(at(s, 0).text || ' ') + 1) / 4;
}

function readArticle(s: Scan): number {
  const { text } = at(s, 0);
  const hasArticle = eatOf(s, AN);
  if (hasArticle && valueAt(s, 0) >= 100 && isHere(s, NUMBER)) return readSpelled(s);
  if (eat(s, 'couple')) {
    eat(s, 'of');
    return 2;
  }
  if (eat(s, 'half')) {
    if (!hasArticle && !eatOf(s, AN)) eat(s, '-');
    return 0.5;
  }
  if (hasArticle) return eat(s, 'few') ? A_FEW : eat(s, 'dozen') ? 12 : 1;
  const fraction = fractionAt(s);
  s.i++;
  return fraction || (text === 'another' ? 1 : A_FEW);
}

/** Is a count of `readCount` no number that was meant: a few, several, some? */
export function isVague(n: number): boolean {
  return n === A_FEW;
}

/** A count and, where one follows, its "and a half". */
export function readCount(s: Scan): number {
  const n = isHere(s, NUMBER) ? readSpelled(s) : isHere(s, ARTICLE) ? readArticle(s) : readDigits(s);
  if (n < 0 || !here(s, 'and')) return n;
  const after = (at(s, 1).in & AN) === 0 ? 1 : 2;
  if (!says(s, after, 'half')) return n;
  s.i += after + 1;
  return n + 0.5;
}

/** `22nd`, `second`, `twenty-first`; 0 where there is none. */
export function readOrdinal(s: Scan): number {
  const n = valueAt(s, 0);
  let length = 0;
  let ordinal = n;
  if (isHere(s, DIGITS)) {
    const { text } = at(s, 1);
    if ((text === 'th' || text === 'st' || text === 'nd' || text === 'rd') && isGlued(s, 1)) length = 2;
  } else if (isHere(s, ORDINAL)) length = 1;
  else if (n === 20 || n === 30) {
    const unit = says(s, 1, '-') ? 2 : 1;
    if (is(s, unit, ORDINAL) && valueAt(s, unit) < 10) length = unit + 1;
    ordinal += valueAt(s, unit);
  }
  s.i += length;
  return length > 0 ? ordinal : 0;
}

function isDigitAt(text: string, i: number): boolean {
  return isDigit(codeAt(text, i));
}

function digitsEnd(text: string, i: number): number {
  let end = i;
  while (isDigitAt(text, end)) end++;
  return end;
}

const LONGEST = 24;

/** The number as it is written from the digits at hand. Of two different marks the last is the decimal one; a mark that repeats groups thousands. */
export function readAmount(s: Scan): number {
  const isShort = digits(s, 0) < 4 && valueAt(s, 0) > 0;
  let sum = readMarked(s);
  // "10 000 €".
  for (; isShort && sum < 1e9 && sum % 1 === 0 && digits(s, 0) === 3 && !isGlued(s, 0); s.i++) sum = sum * 1000 + valueAt(s, 0);
  const half = isGlued(s, 0) ? fractionAt(s) : 0;
  if (half > 0) s.i++;
  return sum + half;
}

function readMarked(s: Scan): number {
  const text = s.low;
  const start = startOf(s, 0);
  let end = endOf(s, 0);
  let whole = valueAt(s, 0);
  let grouping = '';
  let tail = 0;
  while (isMark(s, 1, ",.'") && endOf(s, 1) === end + 1 && isDigitAt(text, end + 1) && end - start < LONGEST) {
    const mark = text.charAt(end);
    const stop = digitsEnd(text, end + 1);
    const length = stop - end - 1;
    const isFollowed = isDigitAt(text, stop + 1) && ",.'".indexOf(text.charAt(stop)) >= 0;
    const isGroup = whole > 0 && (length === 3 || (length === 2 && isFollowed && text.charAt(stop) === mark));
    // "1.500" alone is one and a half; "1.500,00" and "1.500.000" are not.
    if (isGroup && (grouping === mark || (grouping === '' && (mark !== '.' || isFollowed)))) {
      grouping = mark;
      whole = whole * (length === 3 ? 1000 : 100) + valueAt(s, 2);
    } else if (mark === "'" || mark === grouping) break;
    else tail = Number(text.slice(end, stop).replace(',', '.'));
    s.i += 2;
    end = stop;
    if (tail > 0 || !isGroup) break;
  }
  s.i++;
  return whole + tail;
}

/** Of units of time, whose other words do not end in s. */
export function isPlural(unit: string): boolean {
  return unit.charAt(unit.length - 1) === 's';
}
