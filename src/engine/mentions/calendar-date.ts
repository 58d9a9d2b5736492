// Calendar dates: 12 March 2027, March 12th, the second of August, 3/4, 2027-03-12, 31-Oct-27.
import { dayNumber, daysInMonth, isRealDate } from './calendar.ts';
import { readOrdinal, readSpelled } from './count.ts';
import { isDigitAt } from './number-text.ts';
import { invalid, newPiece, type Piece, tenseOf } from './piece.ts';
import { at, type Scan, type Token } from './tokens.ts';
import { IS, UNIT } from './words.ts';
import { placeYear } from './yearless.ts';

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

function width(token: Token): number {
  return token.end - token.start;
}

/** A year of two or four digits, or 0. */
function yearOf(token: Token): number {
  if ((token.is & IS.digits) === 0) return 0;
  if (width(token) === 4) return token.n >= 1900 && token.n < 2200 ? token.n : 0;
  if (width(token) !== 2) return 0;
  return token.n < 70 ? 2000 + token.n : 1900 + token.n;
}

/** A day of a known month; `year` 0 where none is written. */
function dated(scan: Scan, next: number, year: number, month: number, day: number): Piece | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const name = MONTH_NAMES[month - 1] || '';
  if (year === 0) {
    if (day > (month === 2 ? 29 : daysInMonth(2001, month))) return invalid(next, `${name} has no day ${day}.`);
    return placeYear(scan.today, month, day, day, next);
  }
  if (!isRealDate(year, month, day)) return invalid(next, `${name} ${year} has only ${daysInMonth(year, month)} days.`);
  const n = dayNumber(year, month, day);
  const piece = newPiece('day', next, n);
  piece.tense = tenseOf(n, n, scan.today);
  return piece;
}

/** A whole month; `year` 0 where none is written. */
function wholeMonth(scan: Scan, next: number, year: number, month: number): Piece {
  if (year === 0) {
    const piece = placeYear(scan.today, month, 1, 0, next);
    piece.shape = 'span';
    piece.unit = UNIT.month;
    return piece;
  }
  const from = dayNumber(year, month, 1);
  const piece = newPiece('span', next, from, dayNumber(year, month + 1, 1) - 1);
  piece.unit = UNIT.month;
  piece.tense = tenseOf(piece.from, piece.to, scan.today);
  return piece;
}

/** Day and month of `a/b` in the order of the locale, or in the only order that can be. */
function inOrder(scan: Scan, next: number, year: number, a: number, b: number): Piece | null {
  const monthFirst = scan.monthFirst ? a <= 12 : b > 12;
  return monthFirst ? dated(scan, next, year, a, b) : dated(scan, next, year, b, a);
}

function isSeparator(token: Token): boolean {
  return token.text === '/' || token.text === '-' || token.text === '.';
}

/** Nothing that would make the digits a part of a longer number, code or path follows. */
function endsClean(scan: Scan, next: number): boolean {
  const after = at(scan, next);
  if (!after.glued) return true;
  if (isSeparator(after)) return !isDigitAt(scan.low, after.end) || after.text === '-';
  return (after.is & IS.digits) === 0 && after.text !== '%';
}

/** `2027-03-12`, `2027/Mar/12`, `2027-03`. */
function readYearFirst(scan: Scan, i: number): Piece | null {
  const year = at(scan, i);
  const mark = at(scan, i + 1);
  const second = at(scan, i + 2);
  if (year.n < 1900 || year.n > 2199 || !isSeparator(mark) || !second.glued || !mark.glued) return null;
  const third = at(scan, i + 4);
  const isFull = at(scan, i + 3).text === mark.text && third.glued;
  const month = second.is & IS.month ? second.word.month : second.n;
  if (isFull && third.is & IS.month) return dated(scan, i + 5, year.n, third.word.month, second.n);
  if (isFull && third.is & IS.digits && width(third) <= 2 && endsClean(scan, i + 5)) return dated(scan, i + 5, year.n, month, third.n);
  if (isFull || mark.text === '.' || month < 1 || month > 12 || !endsClean(scan, i + 3)) return null;
  return width(second) >= 2 ? wholeMonth(scan, i + 3, year.n, month) : null;
}

/** Three numbers: `12/03/2027`, `12.03.27`, `12-3-2027`. */
function readThree(scan: Scan, i: number): Piece | null {
  const mark = at(scan, i + 1).text;
  const third = at(scan, i + 4);
  const year = yearOf(third);
  if (year === 0 || !endsClean(scan, i + 5)) return null;
  const a = at(scan, i);
  const b = at(scan, i + 2);
  if (mark === '.' && width(third) === 2 && width(a) + width(b) < 4) return null;
  // Dots are the European way, whatever the locale.
  if (mark === '.') return b.n <= 12 ? dated(scan, i + 5, year, b.n, a.n) : dated(scan, i + 5, year, a.n, b.n);
  return inOrder(scan, i + 5, year, a.n, b.n);
}

/** Fractions and phrases that look like dates. */
const NOT_A_DATE: ReadonlyArray<string> = ['1/2', '1/3', '2/3', '1/4', '24/7', '9/11'];

/** Two numbers: `3/4`, `04/2027`, `12-2027`, `11/12,2027`. */
function readTwo(scan: Scan, i: number, loose: boolean): Piece | null {
  const a = at(scan, i);
  const mark = at(scan, i + 1);
  const b = at(scan, i + 2);
  const year = width(b) === 4 ? yearOf(b) : 0;
  if (year > 1900 && mark.text !== '.' && a.n >= 1 && a.n <= 12 && endsClean(scan, i + 3)) return wholeMonth(scan, i + 3, year, a.n);
  if (mark.text !== '/' || width(b) > 2) return null;
  if (!loose && NOT_A_DATE.indexOf(`${a.n}/${b.n}`) >= 0) return null;
  const comma = at(scan, i + 3);
  const late = comma.text === ',' && comma.glued && at(scan, i + 4).glued ? yearOf(at(scan, i + 4)) : 0;
  if (late > 0) return inOrder(scan, i + 5, late, a.n, b.n);
  return endsClean(scan, i + 3) ? inOrder(scan, i + 3, 0, a.n, b.n) : null;
}

/** A year after a date: `, 2027` · `of 2027` · `/2027` · `'27`; its value and what follows it. */
function readYearAfter(scan: Scan, i: number): { year: number; next: number } {
  const mark = at(scan, i);
  const skips =
    mark.text === ',' || mark.text === 'of' || mark.text === 'in' || mark.text === '/' || mark.text === '-' || mark.text === '.';
  const next = skips ? i + 1 : i;
  const token = at(scan, next);
  const year = yearOf(token);
  if (year > 0 && width(token) === 4) return { year, next: next + 1 };
  if (token.text === "'" && width(at(scan, next + 1)) === 2 && at(scan, next + 1).glued) {
    return { year: yearOf(at(scan, next + 1)), next: next + 2 };
  }
  // "18-19" is a range; "31-Oct-26" is not.
  const isDashed = mark.text === '-' && (token.n > 31 || at(scan, i - 2).text === '-');
  const short =
    width(token) === 2 && year > 0 && (((mark.text === '/' || isDashed) && mark.glued && token.glued) || (next === i && token.n > 31));
  return short && !isClockAfter(scan, next) && at(scan, next + 1).text !== '%' ? { year, next: next + 1 } : { year: 0, next: i };
}

function isClockAfter(scan: Scan, i: number): boolean {
  const after = at(scan, i + 1);
  return after.glued && (after.text === ':' || after.text === 'am' || after.text === 'pm' || after.text === 'h');
}

/** The month after a day, past "of" and marks: `12 March`, `22nd of June`, `1-jan`, `the 5th day of May`. */
function readMonthAfter(scan: Scan, i: number, day: number): Piece | null {
  let next = i;
  if (at(scan, next).text === 'day') next++;
  const mark = at(scan, next).text;
  if (mark === 'of' || mark === '-' || mark === '/' || mark === '.' || mark === ',') next++;
  const month = at(scan, next);
  if ((month.is & IS.month) === 0) return null;
  // "option 1 may work": a month in lower case is one only where the day says so.
  const isWritten =
    month.glued || mark === 'of' || at(scan, i).text === 'day' || (at(scan, i - 1).is & (IS.digits | IS.ordinal | IS.number)) === 0;
  if (month.text === 'may' && !isWritten && !isCapital(scan, month) && readYearAfter(scan, next + 1).year === 0) return null;
  if (month.text === 'sec' || (month.text === 'mar' && mark === ',')) return null;
  const after = at(scan, next + 1).text === '.' && month.end - month.start < 5 ? next + 2 : next + 1;
  const { year, next: end } = readYearAfter(scan, after);
  return dated(scan, year === 0 ? next + 1 : end, year, month.word.month, day);
}

export function isCapital(scan: Scan, token: Token): boolean {
  return scan.text.charCodeAt(token.start) !== scan.low.charCodeAt(token.start);
}

function readDigitsFirst(scan: Scan, i: number, loose: boolean): Piece | null {
  const token = at(scan, i);
  const before = at(scan, i - 1);
  if (
    token.glued &&
    (before.text === '.' || before.text === '/' || before.text === '#' || before.is & IS.sign) &&
    at(scan, i - 2).is & IS.digits
  )
    return null;
  if (width(token) === 8) {
    const month = Math.floor(token.n / 100) % 100;
    const year = Math.floor(token.n / 10000);
    return year >= 1990 && year < 2100 && isRealDate(year, month, token.n % 100) ? dated(scan, i + 1, year, month, token.n % 100) : null;
  }
  if (width(token) === 4) return readYearFirst(scan, i);
  if (width(token) > 2) return null;
  const mark = at(scan, i + 1);
  const second = at(scan, i + 2);
  if (isSeparator(mark) && second.is & IS.digits && second.glued === mark.glued) {
    const isThree = at(scan, i + 3).text === mark.text && at(scan, i + 4).is & IS.digits && at(scan, i + 4).glued;
    return isThree ? readThree(scan, i) : readTwo(scan, i, loose);
  }
  const ordinal = readOrdinal(scan, i);
  return readMonthAfter(scan, ordinal === null ? i + 1 : ordinal.next, token.n);
}

/** `March 12th, 2027`, `March 2027`, `Oct.23`, `May/22`, `March twenty-second`, `March`. */
function readMonthFirst(scan: Scan, i: number): Piece | null {
  const month = at(scan, i);
  let next = i + 1;
  const mark = at(scan, next).text;
  if (mark === '.' || mark === '-' || mark === '/' || mark === ',') next++;
  if (at(scan, next).text === 'the') next++;
  const day = at(scan, next);
  const year = readYearAfter(scan, i + 1);
  if (year.year > 0 && (width(at(scan, year.next - 1)) === 4 || at(scan, year.next - 2).text === "'" || at(scan, year.next - 1).n > 31)) {
    const dayLast = at(scan, year.next + 1);
    if (at(scan, year.next).text === '-' && dayLast.glued && dayLast.is & IS.digits && width(dayLast) <= 2) {
      return dated(scan, year.next + 2, year.year, month.word.month, dayLast.n);
    }
    return wholeMonth(scan, year.next, year.year, month.word.month);
  }
  const ordinal = readOrdinal(scan, next);
  const isPlain = (day.is & IS.digits) !== 0 && width(day) <= 2 && day.n >= 1 && day.n <= 31 && !isClockAfter(scan, next);
  const spelled = ordinal === null && !isPlain && next === i + 1 ? readSpelled(scan, next) : null;
  const n = ordinal !== null ? ordinal.n : isPlain ? day.n : spelled === null ? 0 : spelled.n;
  if (n >= 1 && n <= 31) {
    const end = ordinal !== null ? ordinal.next : spelled !== null ? spelled.next : next + 1;
    const after = readYearAfter(scan, end);
    return dated(scan, after.next, after.year, month.word.month, n);
  }
  const whole = wholeMonth(scan, i + 1, 0, month.word.month);
  whole.sure = (month.is & IS.doubtful) === 0;
  return whole;
}

/** A calendar date or a whole month at token `i`. `loose` where a preposition says that a date is meant. */
export function readDate(scan: Scan, i: number, loose: boolean): Piece | null {
  const token = at(scan, i);
  if (token.is & IS.digits) return readDigitsFirst(scan, i, loose);
  if (token.is & IS.month) return readMonthFirst(scan, i);
  const ordinal = readOrdinal(scan, i);
  if (ordinal !== null) return readMonthAfter(scan, ordinal.next, ordinal.n);
  const spelled = token.is & IS.number ? readSpelled(scan, i) : null;
  return spelled !== null && spelled.n <= 31 ? readMonthAfter(scan, spelled.next, spelled.n) : null;
}
