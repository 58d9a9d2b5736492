// Calendar dates: 12 March 2027, March 12th, the second of August, 3/4, 2027-03-12, 31-Oct-27.
import { dayNumber, daysInMonth, div, isRealDate } from './calendar.ts';
import { readOrdinal, readSpelled } from './number.ts';
import { dayPiece, FUTURE, invalid, monthsPiece, type Piece, PRESENT, SPAN, UNKNOWN } from './piece.ts';
import {
  at,
  back,
  codeAt,
  digits,
  eat,
  eatMark,
  eatOf,
  endOf,
  here,
  is,
  isCapital,
  isDigit,
  isGlued,
  isHere,
  isMark,
  joins,
  type Scan,
  says,
  valueAt,
} from './tokens.ts';
import { A_MONTH, DIGITS, DOUBTFUL, HALF_DAY, MONTH, NUMBER, OF_IN, ORDINAL } from './words.ts';

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** A year of two or four digits, or 0. */
export function yearAt(s: Scan, ahead: number): number {
  const width = digits(s, ahead);
  const n = valueAt(s, ahead);
  if (width === 4) return n >= 1900 && n < 2200 ? n : 0;
  return width === 2 ? n + (n < 70 ? 2000 : 1900) : 0;
}

/** A date this long ago is more likely meant than its next return. */
const RECENT = 92;
const HALF_YEAR = 190;

/** A day of a month, or the whole month (day 0), in the year that is most likely meant. */
function withoutYear(s: Scan, month: number, day: number): Piece {
  const lastOf = (year: number): number => dayNumber(year, month, day || daysInMonth(year, month));
  const isLeapDay = month === 2 && day === 29;
  let year = s.year;
  if (lastOf(year) < s.today) year++;
  while (isLeapDay && daysInMonth(year, 2) < 29) year++;
  const ahead = dayNumber(year, month, day || 1) - s.today;
  if (ahead > HALF_YEAR && !isLeapDay && s.today - lastOf(year - 1) <= RECENT) year--;
  const piece = dayPiece(s, dayNumber(year, month, day || 1));
  piece.to = lastOf(year);
  if (day === 0) {
    piece.kind = SPAN;
    piece.unit = A_MONTH;
  }
  piece.open = true;
  piece.tense = ahead <= 0 ? PRESENT : ahead <= HALF_YEAR ? FUTURE : UNKNOWN;
  return piece;
}

/** A day of a known month, or the whole month (day 0); `year` 0 where none is written. */
function dated(s: Scan, year: number, month: number, day: number): Piece | null {
  if (day > 31 || month < 1 || month > 12) return null;
  const name = MONTH_NAMES[month - 1] || '';
  const length = daysInMonth(year || 2000, month);
  if (day > length) return invalid(year === 0 ? `${name} has no day ${day}.` : `${name} ${year} has only ${length} days.`);
  if (year === 0) return withoutYear(s, month, day);
  return day === 0 ? monthsPiece(s, year * 12 + month - 1, 1, A_MONTH) : dayPiece(s, dayNumber(year, month, day));
}

/** Day and month of `a/b` in the order of the locale, or in the only order that can be. */
function inOrder(s: Scan, year: number, a: number, b: number): Piece | null {
  if (a < 1 || b < 1) return null;
  return (s.monthFirst ? a <= 12 : b > 12) ? dated(s, year, a, b) : dated(s, year, b, a);
}

/** Nothing that would make the digits a part of a longer number, code or path follows. */
function endsClean(s: Scan): boolean {
  if (!isGlued(s, 0)) return true;
  if (isMark(s, 0, '/-.')) return here(s, '-') || !isDigit(codeAt(s.low, endOf(s, 0)));
  return !isHere(s, DIGITS) && !here(s, '%');
}

/** `2027-03-12`, `2027/Mar/12`, `2027-03`. */
function readYearFirst(s: Scan): Piece | null {
  const year = yearAt(s, 0);
  if (year === 0 || !isMark(s, 1, '/-.') || !isGlued(s, 1) || !isGlued(s, 2)) return null;
  const mark = at(s, 1).text;
  const month = is(s, 2, MONTH | DIGITS) ? valueAt(s, 2) : 0;
  const isFull = says(s, 3, mark) && isGlued(s, 4);
  const second = digits(s, 2);
  const day = digits(s, 4);
  s.i += isFull ? 5 : 3;
  if (isFull && is(s, -1, MONTH)) return dated(s, year, valueAt(s, -1), month);
  if (!endsClean(s)) return null;
  if (isFull) return day === 1 || day === 2 ? dated(s, year, month, valueAt(s, -1) || 32) : null;
  return mark !== '.' && (second === 2 || is(s, -1, MONTH)) ? dated(s, year, month, 0) : null;
}

/** Three numbers: `12/03/2027`, `12.03.27`, `12-3-2027`. */
function readThree(s: Scan): Piece | null {
  const isDotted = says(s, 1, '.');
  const year = yearAt(s, 4);
  const a = valueAt(s, 0);
  const b = valueAt(s, 2);
  if (isDotted && digits(s, 4) === 2 && digits(s, 0) + digits(s, 2) < 4) return null;
  s.i += 5;
  if (year === 0 || !endsClean(s)) return null;
  // Dots are the European way, whatever the locale.
  return isDotted ? inOrder(s, year, Math.max(a, b) > 12 ? a : b, Math.max(a, b) > 12 ? b : a) : inOrder(s, year, a, b);
}

/** Fractions and phrases that look like dates: 1/2, 1/3, 2/3, 1/4, 24/7, 9/11. */
const NO_DATES = [102, 103, 203, 104, 2407, 911];

/** Two numbers: `3/4`, `04/2027`, `12-2027`, `11/12,2027`. */
function readTwo(s: Scan, loose: boolean): Piece | null {
  const a = valueAt(s, 0);
  const b = valueAt(s, 2);
  const width = digits(s, 2);
  const mark = at(s, 1).text;
  s.i += 3;
  if (width === 4) return mark !== '.' && yearAt(s, -1) > 0 && a > 0 && endsClean(s) ? dated(s, b, a, 0) : null;
  if (mark !== '/' || width > 2 || (!loose && NO_DATES.indexOf(a * 100 + b) >= 0)) return null;
  const year = joins(s, 0, ',') ? yearAt(s, 1) : 0;
  if (year > 0) s.i += 2;
  return year > 0 || endsClean(s) ? inOrder(s, year, a, b) : null;
}

function isClock(s: Scan, ahead: number): boolean {
  return isGlued(s, ahead) && (isMark(s, ahead, ':h') || (at(s, ahead).in & HALF_DAY) !== 0);
}

/** The year after a date: `, 2027` · `of 2027` · `/2027` · `'27` · `-27`; or 0. */
function readYearAfter(s: Scan): number {
  const i = s.i;
  const isMarked = eatMark(s, ',/-.') || eatOf(s, OF_IN);
  const isShort = eat(s, "'");
  const year = yearAt(s, 0);
  const n = valueAt(s, 0);
  s.i++;
  if (year > 0) {
    if (isShort ? n < 100 && isGlued(s, -1) : n > 99) return year;
    // "18-19" is a range; "31-Oct-26" is not.
    const isJoined = isGlued(s, -2) && isGlued(s, -1) && (says(s, -2, '/') || (says(s, -2, '-') && (n > 31 || says(s, -4, '-'))));
    if (!isShort && (isMarked ? isJoined : n > 31) && !isClock(s, 0) && !here(s, '%')) return year;
  }
  s.i = i;
  return 0;
}

/** The month after a day, past "of" and marks: `12 March`, `22nd of June`, `1-jan`, `the 5th day of May`. */
function readMonthAfter(s: Scan, day: number): Piece | null {
  let isWritten = !is(s, -1, DIGITS | ORDINAL | NUMBER);
  if (eat(s, 'day') || isGlued(s, 0)) isWritten = true;
  const hasComma = here(s, ',');
  if (eat(s, 'of')) isWritten = true;
  else eatMark(s, ',-/.');
  if (!isHere(s, MONTH) || (hasComma && here(s, 'mar'))) return null;
  const month = valueAt(s, 0);
  // "option 1 may work": a month in lower case is one only where the day says so.
  const isDoubtful = !isWritten && here(s, 'may') && !isCapital(s, 0);
  s.i++;
  const end = s.i;
  if (at(s, -1).length < 5) eat(s, '.');
  const year = readYearAfter(s);
  if (year === 0) s.i = end;
  return isDoubtful && year === 0 ? null : dated(s, year, month, day || 32);
}

function readDigitsFirst(s: Scan, loose: boolean): Piece | null {
  const n = valueAt(s, 0);
  const width = digits(s, 0);
  if (isGlued(s, 0) && digits(s, -2) > 0 && isMark(s, -1, './#')) return null;
  if (width === 8) {
    const month = div(n, 100) % 100;
    const year = div(n, 10000);
    s.i++;
    return year >= 1990 && year < 2100 && isRealDate(year, month, n % 100) ? dated(s, year, month, n % 100) : null;
  }
  if (width === 4) return readYearFirst(s);
  if (width > 2) return null;
  if (isMark(s, 1, '/-.') && digits(s, 2) > 0 && isGlued(s, 1) === isGlued(s, 2)) {
    return joins(s, 3, at(s, 1).text) ? readThree(s) : readTwo(s, loose);
  }
  if (readOrdinal(s) === 0) s.i++;
  return readMonthAfter(s, n);
}

/** `March 12th, 2027`, `March 2027`, `Oct.23`, `May/22`, `March twenty-second`, `March`. */
function readMonthFirst(s: Scan): Piece | null {
  const month = valueAt(s, 0);
  const isSure = !isHere(s, DOUBTFUL);
  s.i++;
  const end = s.i;
  const year = readYearAfter(s);
  if (year > 0 && (digits(s, -1) === 4 || says(s, -2, "'") || valueAt(s, -1) > 31)) {
    if (!here(s, '-') || !isGlued(s, 1) || digits(s, 1) < 1 || digits(s, 1) > 2) return dated(s, year, month, 0);
    s.i += 2;
    return dated(s, year, month, valueAt(s, -1));
  }
  s.i = end;
  eatMark(s, ',/-.');
  eat(s, 'the');
  let day = readOrdinal(s);
  if (day === 0 && digits(s, 0) > 0) {
    if (digits(s, 0) < 3 && !isClock(s, 1)) day = valueAt(s, 0);
    s.i++;
  } else if (day === 0 && s.i === end) day = readSpelled(s);
  if (day >= 1 && day <= 31) return dated(s, readYearAfter(s), month, day);
  s.i = end;
  const whole = dated(s, 0, month, 0);
  if (whole !== null) whole.sure = isSure;
  return whole;
}

/** The calendar date or whole month at hand. `loose` where a preposition says that a date is meant. */
export function readDate(s: Scan, loose: boolean): Piece | null {
  const i = s.i;
  let piece: Piece | null = null;
  if (isHere(s, DIGITS)) piece = readDigitsFirst(s, loose);
  else if (isHere(s, MONTH)) piece = readMonthFirst(s);
  else if (isHere(s, ORDINAL | NUMBER)) {
    const day = readOrdinal(s) || readSpelled(s);
    if (day > 0 && day < 32) piece = readMonthAfter(s, day);
  }
  return piece === null ? back(s, i) : piece;
}
