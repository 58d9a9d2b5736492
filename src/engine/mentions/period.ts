// Spans of the calendar by name: next week, this quarter, the last 3 months, Q3, H1 2027, FY27, week 12, 2027, this summer.
import { dayNumber, weekStart } from './calendar.ts';
import { yearAt } from './date.ts';
import { lengthOf, MONTHS, readUnit, shifted } from './length.ts';
import { isPlural, readCount } from './number.ts';
import { dayPiece, FUTURE, monthsPiece, PAST, type Piece, spanPiece, UNKNOWN } from './piece.ts';
import {
  at,
  back,
  digits,
  eat,
  eatMark,
  eatOf,
  here,
  isGlued,
  isHere,
  isMark,
  joins,
  S,
  type Scan,
  says,
  startOf,
  valueAt,
} from './tokens.ts';
import {
  A_MONTH,
  DAY,
  DECADE,
  DIGITS,
  FORTNIGHT,
  MINUTE,
  OF_IN,
  OWNER,
  PREFIX,
  QUARTER,
  SEASON,
  SHIFT,
  WEEK,
  WEEKEND,
  WORKDAY,
  YEAR,
} from './words.ts';

/** The unit that is `step` away from the one that holds today. */
export function unitPiece(s: Scan, unit: number, step: number): Piece | null {
  const size = MONTHS[unit] || 0;
  if (size > 0) return monthsPiece(s, Math.floor((s.year * 12 + s.month - 1) / size + step) * size, size, unit);
  const monday = weekStart(s.today) + 7 * step;
  if (unit === WEEK) return spanPiece(s, monday, monday + 6, unit);
  if (unit === WEEKEND) return spanPiece(s, monday + 5, monday + 6, unit);
  if (unit === FORTNIGHT) return spanPiece(s, s.today + Math.min(0, 14 * step), s.today + (step < 0 ? 0 : 14), unit);
  const piece = dayPiece(s, s.today + (unit < DAY ? 0 : step));
  if (unit < DAY && step !== 0) piece.tense = step < 0 ? PAST : FUTURE;
  return piece;
}

/** `next 3 weeks`, `last two quarters`, `past few days`: from or to today. */
function readCounted(s: Scan, step: number): Piece | null {
  const n = step === 0 ? -1 : readCount(s);
  const unit = n < 0 ? 0 : readUnit(s);
  if (unit === 0) return null;
  const end = shifted(s.today, lengthOf(n, unit), step);
  const piece = spanPiece(s, Math.min(end, s.today), Math.max(end, s.today), DAY);
  piece.tense = step < 0 ? PAST : FUTURE;
  return piece;
}

/** `next week`, `this quarter`, `the coming month`, `last 3 months`, `the year`. */
export function readShifted(s: Scan): Piece | null {
  const i = s.i;
  const isThe = eat(s, 'the');
  if (!isHere(s, SHIFT)) return isThe ? readTheUnit(s) || back(s, i) : null;
  let step = valueAt(s, 0);
  const isLast = isThe && here(s, 'last');
  const isSame = here(s, 'same');
  s.i++;
  // "this coming week", "this past year".
  if (step === 0 && isHere(s, SHIFT)) {
    step = valueAt(s, 0);
    s.i++;
  }
  const counted = readCounted(s, step);
  if (counted !== null) return counted;
  eatOf(s, OWNER);
  const { unit, text } = at(s, 0);
  // "at the last minute" tells no time.
  if (unit === 0 || text.length < 2 || isPlural(text) || (isLast && unit <= MINUTE) || (isSame && unit < WEEK)) return back(s, i);
  s.i++;
  return unitPiece(s, unit, step) || back(s, i);
}

function readTheUnit(s: Scan): Piece | null {
  const { unit, text } = at(s, 0);
  if (unit < WEEK || unit === WORKDAY || text.length < 4 || isPlural(text)) return null;
  s.i++;
  return unitPiece(s, unit, 0);
}

/** The year that may follow a quarter or a week: `2027`, `of 2027`, `-2027`, `FY27`, `'27`, `next year`, `of the year`; 0 where there is none. */
function readYear(s: Scan): number {
  const i = s.i;
  const isOf = !eatMark(s, '-,/') && eatOf(s, OF_IN);
  eat(s, 'the');
  const step = isHere(s, SHIFT) ? 1 : 0;
  if (at(s, step).unit === YEAR && (step > 0 || isOf)) {
    const year = s.year + (step > 0 ? valueAt(s, 0) : 0);
    s.i += step + 1;
    return year;
  }
  const isShort = eat(s, 'fy') || eat(s, "'");
  const year = isShort || digits(s, 0) === 4 ? yearAt(s, 0) : 0;
  if (year > 0) s.i++;
  else s.i = i;
  return year;
}

/** The `n`th part of a year, `months` long; without a year the next that is not over. */
function partOfYear(s: Scan, n: number, months: number, unit: number, year: number): Piece | null {
  if (n < 1 || n > 12 / months) return null;
  const written = year || readYear(s);
  const first = (n - 1) * months;
  const over = s.month - first - months;
  const piece = monthsPiece(s, (written || s.year + (over > 0 ? 1 : 0)) * 12 + first, months, unit);
  if (written === 0) {
    piece.open = true;
    // Just after its end the past one may be meant as well.
    if (over > 0 && over <= 3) piece.tense = UNKNOWN;
  }
  return piece;
}

/** `Q3`, `Q3 2027`, `H1`; `year` where one stands before it. */
function readQuarter(s: Scan, year: number): Piece | null {
  const i = s.i;
  const isQuarter = here(s, 'q');
  if (!isMark(s, 0, 'qh') || digits(s, 1) !== 1 || !isGlued(s, 1)) return null;
  s.i += 2;
  return partOfYear(s, valueAt(s, -1), isQuarter ? 3 : 6, isQuarter ? QUARTER : A_MONTH, year) || back(s, i);
}

/** After an ordinal: `quarter`, `half of 2027`. */
export function readOrdinalPeriod(s: Scan, n: number): Piece | null {
  const i = s.i;
  const isQuarter = at(s, 0).unit === QUARTER;
  if (!isQuarter && !here(s, 'half')) return null;
  s.i++;
  if (isQuarter) return partOfYear(s, n, 3, QUARTER, 0) || back(s, i);
  const piece = partOfYear(s, n, 6, A_MONTH, 0);
  return piece === null || s.i === i + 1 ? back(s, i) : piece;
}

/** `week 31 of 2027`; without a year the next such week, unless it has only just gone. */
function readWeekNumber(s: Scan): Piece | null {
  const n = valueAt(s, 1);
  if (digits(s, 1) < 1 || n < 1 || n > 53 || isGlued(s, 1)) return null;
  s.i += 2;
  const ofYear = (year: number): number => weekStart(dayNumber(year, 1, 4)) + 7 * (n - 1);
  const first = ofYear(readYear(s) || s.year + (ofYear(s.year) + 35 < s.today ? 1 : 0));
  return spanPiece(s, first, first + 6, WEEK);
}

/** `FY27`, `fiscal year 2027`, `calendar year`, `the year 2027`, `CY18`. */
function readNamedYear(s: Scan): Piece | null {
  const i = s.i;
  if (isHere(s, PREFIX) && at(s, 0).length === 2) {
    s.i++;
    eat(s, "'");
  } else {
    const isNamed = eat(s, 'fiscal') || eat(s, 'calendar') || eat(s, 'school');
    if (!eat(s, 'year')) return back(s, i);
    if (digits(s, 0) !== 4) return isNamed ? unitPiece(s, YEAR, 0) : back(s, i);
  }
  const year = yearAt(s, 0);
  if (year === 0) return back(s, i);
  s.i++;
  return monthsPiece(s, year * 12, 12, YEAR);
}

/** A bare year: only a preposition or another year beside it makes it a time. */
export function readBareYear(s: Scan): Piece | null {
  const year = digits(s, 0) === 4 ? yearAt(s, 0) : 0;
  if (year === 0 || year > 2099) return null;
  if (isGlued(s, 1) && says(s, 1, S)) {
    s.i += 2;
    return monthsPiece(s, year * 12, 120, DECADE);
  }
  if (joins(s, 1, '.,:') || (joins(s, 1, '-') && digits(s, 2) !== 4)) return null;
  if (says(s, 1, '%') || /[a-z]/.test(s.low.charAt(startOf(s, 0) + 4))) return null;
  s.i++;
  const piece = monthsPiece(s, year * 12, 12, YEAR);
  piece.sure = false;
  return piece;
}

/** The period at hand. */
export function readPeriod(s: Scan): Piece | null {
  const i = s.i;
  if (isHere(s, DIGITS)) {
    const year = yearAt(s, 0);
    if (year === 0) return null;
    s.i++;
    eat(s, '-');
    return readQuarter(s, year) || back(s, i);
  }
  if (isHere(s, SHIFT) || here(s, 'the')) return readShifted(s);
  return readQuarter(s, 0) || readNamedYear(s) || (at(s, 0).unit === WEEK && at(s, 0).length > 1 ? readWeekNumber(s) : null);
}

/** A season of the northern year: `summer`, `winter 2027`; `step` where "next", "this" or "last" stands before it. */
export function readSeason(s: Scan, step: number | null): Piece | null {
  const first = valueAt(s, 0);
  if (!isHere(s, SEASON)) return null;
  s.i++;
  const year = readYear(s);
  const isOver = dayNumber(s.year, first + 3, 1) <= s.today;
  const piece = monthsPiece(s, (year || s.year + (isOver ? 1 : 0) - (step !== null && step < 0 ? 1 : 0)) * 12 + first - 1, 3, QUARTER);
  piece.sure = step !== null || year > 0;
  return piece;
}
