// Spans of the calendar by name: next week, this quarter, the last 3 months, Q3, H1 2027, FY27, week 12, 2027.
import { addBusinessDays, addMonths, civilOf, dayNumber, MONDAY, weekdayOf } from './calendar.ts';
import { readCount } from './count.ts';
import { addUnits, readUnit } from './duration.ts';
import { newPiece, type Piece, tenseOf } from './piece.ts';
import { at, type Scan, type Token } from './tokens.ts';
import { IS, UNIT } from './words.ts';

/** −1 for last, 0 for this, 1 for next. */
export function stepOf(word: string): number {
  if (word === 'next' || word === 'following' || word === 'coming' || word === 'upcoming') return 1;
  return word === 'last' || word === 'previous' || word === 'past' ? -1 : 0;
}

/** Monday of the week that holds a day. */
export function weekStart(day: number): number {
  return day - ((weekdayOf(day) - MONDAY + 7) % 7);
}

export function span(scan: Scan, next: number, from: number, to: number, unit: number): Piece {
  const piece = newPiece('span', next, from, to);
  piece.unit = unit;
  piece.tense = tenseOf(from, to, scan.today);
  return piece;
}

function monthsFrom(scan: Scan, next: number, year: number, month: number, months: number, unit: number): Piece {
  return span(scan, next, dayNumber(year, month, 1), dayNumber(year, month + months, 1) - 1, unit);
}

/** The unit that is `step` away from the one that holds today. */
export function unitSpan(scan: Scan, next: number, unit: number, step: number): Piece | null {
  const { year, month } = civilOf(scan.today);
  switch (unit) {
    case UNIT.day:
    case UNIT.night: {
      const piece = newPiece('day', next, scan.today + step);
      piece.tense = tenseOf(piece.from, piece.to, scan.today);
      return piece;
    }
    case UNIT.week: {
      const monday = weekStart(scan.today) + 7 * step;
      return span(scan, next, monday, monday + 6, unit);
    }
    case UNIT.weekend: {
      const saturday = weekStart(scan.today) + 5 + 7 * step;
      return span(scan, next, saturday, saturday + 1, unit);
    }
    case UNIT.fortnight:
      return span(scan, next, scan.today + (step > 0 ? 0 : 14 * step), scan.today + (step < 0 ? 0 : 14), unit);
    case UNIT.month:
      return monthsFrom(scan, next, year, month + step, 1, unit);
    case UNIT.quarter:
      return monthsFrom(scan, next, year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * step, 3, unit);
    case UNIT.year:
      return monthsFrom(scan, next, year + step, 1, 12, unit);
    case UNIT.decade:
      return monthsFrom(scan, next, Math.floor(year / 10) * 10 + 10 * step, 1, 120, unit);
    case UNIT.century:
      return monthsFrom(scan, next, Math.floor(year / 100) * 100 + 100 * step, 1, 1200, unit);
    default:
      return null;
  }
}

/** The day that lies a duration after (or before) another. */
export function shifted(day: number, piece: Piece, sign: number): number {
  if (piece.business) return addBusinessDays(day, sign * Math.ceil(piece.days));
  return addMonths(day, sign * piece.months) + sign * Math.floor(piece.days + piece.minutes / 1440);
}

/** `next 3 weeks`, `last two quarters`, `past few days`: from or to today. */
function readCounted(scan: Scan, i: number, step: number): Piece | null {
  const count = readCount(scan, i);
  if (count === null || step === 0) return null;
  const unit = readUnit(scan, count.next);
  if (unit === null) return null;
  const length = newPiece('duration', unit.next);
  addUnits(length, count.n, unit.unit);
  length.business = unit.business;
  const end = shifted(scan.today, length, step);
  const piece = span(scan, unit.next, Math.min(end, scan.today), Math.max(end, scan.today), UNIT.day);
  piece.tense = step < 0 ? 'past' : 'future';
  return piece;
}

/** `next week`, `this quarter`, `the coming month`, `last 3 months`, `the year`. */
export function readShifted(scan: Scan, i: number): Piece | null {
  let next = at(scan, i).text === 'the' ? i + 1 : i;
  const shift = at(scan, next);
  if ((shift.is & IS.shift) === 0) return null;
  const step = stepOf(shift.text);
  next++;
  const isPast = shift.text === 'this' && at(scan, next).text === 'past';
  if (isPast) next++;
  const word = at(scan, next);
  const fiscal = word.text === 'fiscal' || word.text === 'calendar' || word.text === 'school' || word.text === 'financial' ? 1 : 0;
  const unit = at(scan, next + fiscal);
  if (unit.is & IS.unit && unit.word.unit > 0 && unit.end - unit.start > 1 && !unit.glued) {
    if (unit.word.unit < UNIT.day) return readNear(scan, next, shift);
    if (/[^s]s$/.test(unit.text) || (shift.text === 'same' && unit.word.unit < UNIT.week)) return null;
    return unitSpan(scan, next + fiscal + 1, unit.word.unit, isPast ? -1 : step);
  }
  if (word.text === 'week' && at(scan, next + 1).text === '-') return null;
  return readCounted(scan, next, step);
}

/** `the next hour`, `last minute`. */
function readNear(scan: Scan, next: number, shift: Token): Piece | null {
  const unit = at(scan, next);
  const step = stepOf(shift.text);
  if (step === 0 || unit.text === 'second' || unit.text === 'sec' || unit.text === 'min') return null;
  const piece = newPiece('day', next + 1, scan.today);
  piece.tense = step < 0 ? 'past' : 'future';
  // "at the last minute" tells no time.
  return unit.text === 'minute' && shift.text === 'last' && at(scan, next - 2).text === 'the' ? null : piece;
}

function fullYear(token: Token): number {
  const width = token.end - token.start;
  if ((token.is & IS.digits) === 0) return 0;
  if (width === 4) return token.n >= 1900 && token.n < 2200 ? token.n : 0;
  return width === 2 ? 2000 + token.n : 0;
}

interface Year {
  readonly year: number;
  readonly next: number;
}

/** A year that may follow a quarter or a week: `2027`, `of 2027`, `-2027`, `FY27`, `'27`, `next year`. */
function readYear(scan: Scan, i: number): Year {
  let next = i;
  const mark = at(scan, next).text;
  if (mark === 'of' || mark === '-' || mark === ',' || mark === 'in' || mark === '/') next++;
  if (at(scan, next).text === 'the') next++;
  const { year: now } = civilOf(scan.today);
  const token = at(scan, next);
  if (token.is & IS.shift && at(scan, next + 1).word.unit === UNIT.year) return { year: now + stepOf(token.text), next: next + 2 };
  if (token.word.unit === UNIT.year && next > i && (token.is & IS.digits) === 0) return { year: now, next: next + 1 };
  if (token.text === 'fy' || token.text === "'") next++;
  const digits = at(scan, next);
  const isYear = digits.end - digits.start === 4 || token.text === 'fy' || token.text === "'";
  const year = isYear ? fullYear(digits) : 0;
  return year > 0 ? { year, next: next + 1 } : { year: 0, next: i };
}

/** The `n`th part of a year, `months` long; without a year the next that is not over. */
function partOfYear(scan: Scan, i: number, n: number, months: number, unit: number): Piece | null {
  if (n < 1 || n > 12 / months) return null;
  const { year, next } = readYear(scan, i);
  const now = civilOf(scan.today);
  const first = (n - 1) * months + 1;
  if (year > 0) return monthsFrom(scan, next, year, first, months, unit);
  const isOver = first + months - 1 < now.month;
  const piece = monthsFrom(scan, next, isOver ? now.year + 1 : now.year, first, months, unit);
  piece.yearless = true;
  // Just after its end the past one may be meant as well.
  if (isOver && now.month - (first + months - 1) <= 3) piece.tense = 'unknown';
  return piece;
}

/** `Q3`, `Q3 2027`, `H1`, `first quarter of 2027`, `2027-Q3`. */
export function readQuarter(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const digit = at(scan, i + 1);
  if ((token.text === 'q' || token.text === 'h') && digit.is & IS.digits && digit.glued && digit.end - digit.start === 1) {
    const isQuarter = token.text === 'q';
    return partOfYear(scan, i + 2, digit.n, isQuarter ? 3 : 6, isQuarter ? UNIT.quarter : UNIT.month);
  }
  return null;
}

/** `2027 Q3`, `2027-H2`. */
function readYearQuarter(scan: Scan, i: number): Piece | null {
  const year = fullYear(at(scan, i));
  const next = at(scan, i + 1).text === '-' ? i + 2 : i + 1;
  const piece = year > 0 ? readQuarter(scan, next) : null;
  if (piece === null) return null;
  const { month } = civilOf(piece.from);
  return monthsFrom(scan, piece.next, year, month, piece.unit === UNIT.quarter ? 3 : 6, piece.unit);
}

/** `nth` of `quarter`, `half`, `week`, … and the period it is part of. */
export function readOrdinalPeriod(scan: Scan, i: number, n: number): Piece | null {
  const token = at(scan, i);
  if (token.text === 'quarter' || token.text === 'qtr') return partOfYear(scan, i + 1, n, 3, UNIT.quarter);
  if (token.text !== 'half') return null;
  const piece = partOfYear(scan, i + 1, n, 6, UNIT.month);
  return piece !== null && piece.next > i + 1 ? piece : null;
}

/** `FY27`, `fiscal year 2027`, `calendar year`, `the year 2027`, `week 31 of 2027`, `CY18`. */
function readNamedYear(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const after = at(scan, i + 1);
  if (token.text === 'fy' || token.text === 'cy' || token.text === 'sy') {
    const year = fullYear(at(scan, after.text === "'" ? i + 2 : i + 1));
    if (year > 0) return monthsFrom(scan, after.text === "'" ? i + 3 : i + 2, year, 1, 12, UNIT.year);
    return null;
  }
  if (token.text === 'year' && fullYear(after) > 0 && after.end - after.start === 4)
    return monthsFrom(scan, i + 2, after.n, 1, 12, UNIT.year);
  if ((token.text === 'fiscal' || token.text === 'calendar' || token.text === 'school') && after.text === 'year') {
    const year = fullYear(at(scan, i + 2));
    if (year > 0) return monthsFrom(scan, i + 3, year, 1, 12, UNIT.year);
    return unitSpan(scan, i + 2, UNIT.year, 0);
  }
  if (token.text !== 'week' || (after.is & IS.digits) === 0 || after.n < 1 || after.n > 53 || after.glued) return null;
  const { year, next } = readYear(scan, i + 2);
  const ofYear = (y: number): number => weekStart(dayNumber(y, 1, 4)) + 7 * (after.n - 1);
  const thisYear = civilOf(scan.today).year;
  // Without a year the next such week is meant, unless it has only just gone.
  const first = year > 0 ? ofYear(year) : ofYear(ofYear(thisYear) + 35 < scan.today ? thisYear + 1 : thisYear);
  return span(scan, next, first, first + 6, UNIT.week);
}

/** A bare year: only a preposition or another year beside it makes it a time. */
export function readBareYear(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const isYear = token.end - token.start === 4 && token.n >= 1900 && token.n < 2100 && (token.is & IS.digits) !== 0;
  const after = at(scan, i + 1);
  if (isYear && after.text === 's' && after.glued) return monthsFrom(scan, i + 2, token.n, 1, 120, UNIT.decade);
  const digits = at(scan, i + 2);
  if (after.text === '-' && digits.glued && digits.is & IS.digits && digits.end - digits.start !== 4) return null;
  const goesOn =
    after.glued &&
    (after.text === '.' || after.text === ',' || after.text === '%' || after.text === ':') &&
    at(scan, i + 2).glued &&
    at(scan, i + 2).is & IS.digits;
  if (!isYear || goesOn || after.text === '%' || /[a-z]/.test(scan.low.charAt(token.end))) return null;
  const piece = monthsFrom(scan, i + 1, token.n, 1, 12, UNIT.year);
  piece.sure = false;
  return piece;
}

/** A period at token `i`. */
export function readPeriod(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  if (token.is & IS.digits) return readYearQuarter(scan, i);
  if (token.is & IS.shift || token.text === 'the') return readShifted(scan, i);
  return readQuarter(scan, i) || readNamedYear(scan, i);
}
