// Ends and parts of periods: EOD, EOM, end of next week, mid-March, early next month, the last Friday of May.
import { addMonths, civilOf, dayNumber, MONDAY, nthWeekday, weekdayOf } from './calendar.ts';
import { readDate } from './date.ts';
import { readNearDay, readWeekday } from './day-name.ts';
import { readFeast } from './feast.ts';
import { MONTHS } from './length.ts';
import { isPlural, readOrdinal } from './number.ts';
import { readBareYear, readOrdinalPeriod, readPeriod, unitPiece } from './period.ts';
import {
  dayPiece,
  FUTURE,
  INVALID,
  invalid,
  newPiece,
  ONE_DAY,
  PART_OF_DAY,
  PAST,
  type Piece,
  SPAN,
  spanPiece,
  timed,
  UNKNOWN,
} from './piece.ts';
import { at, back, digits, eat, eatOf, here, isCapital, isHere, type Scan, says, valueAt } from './tokens.ts';
import { A_MONTH, ABOUT, ACRONYM, DAY, EDGE, NUMBER, OF_IN, OWNER, PART, PARTLY, QUARTER, UNIT, WEEK, WEEKDAY, YEAR } from './words.ts';

const CLOSE_OF_BUSINESS = 17 * 60;
const END_OF_DAY = 23 * 60 + 59;

/** The end of today, which a day beside it may still move. */
function closing(s: Scan, minute: number): Piece {
  return timed(newPiece(PART_OF_DAY, s.today, s.today, 0, FUTURE), minute, minute);
}

/** End of the working week that holds a day. */
function lastWorkday(n: number): number {
  return n + 5 - (weekdayOf(n) || 7);
}

/** EOD, COB, EOW, EOM, EOQ, EOY; in capitals also COP, BOM, BOY. */
export function readAcronym(s: Scan): Piece | null {
  const { text } = at(s, 0);
  if (!isHere(s, ACRONYM) || ((text === 'cop' || text.charAt(0) === 'b') && !isCapital(s, 0))) return null;
  s.i++;
  if (text === 'eod') return closing(s, END_OF_DAY);
  if (text === 'bom') return dayPiece(s, dayNumber(s.year, s.month + 1, 1));
  if (text === 'boy') return dayPiece(s, nthWeekday(s.year + 1, 1, MONDAY, 1));
  const unit = [WEEK, A_MONTH, QUARTER, YEAR]['wmqy'.indexOf(text.charAt(2))];
  const period = unit === undefined || text === 'cop' ? null : unitPiece(s, unit, 0);
  return period === null ? closing(s, CLOSE_OF_BUSINESS) : edgeOf(s, 'end', period);
}

/** What an edge may belong to; `week` alone is this week. */
function readBounded(s: Scan): Piece | null {
  const i = s.i;
  eat(s, 'the');
  const named = readPeriod(s) || readNearDay(s) || readDate(s, true) || readWeekday(s);
  if (named !== null) return named;
  const start = s.i;
  const ordinal = readOrdinal(s);
  const part = ordinal > 0 ? readOrdinalPeriod(s, ordinal) : null;
  if (part !== null) return part;
  s.i = start;
  eatOf(s, OWNER);
  const { unit, text } = at(s, 0);
  if (unit >= DAY && text.length > 2 && !isPlural(text)) {
    s.i++;
    return unitPiece(s, unit, 0);
  }
  return readBareYear(s) || readFeast(s) || back(s, i);
}

/** Cuts a period down to one of its edges. */
export function edgeOf(s: Scan, edge: string, { from, to, unit }: Piece): Piece {
  const isWeek = unit === WEEK;
  const third = Math.floor((to - from) / 3);
  const last = isWeek ? lastWorkday(from) : to;
  const between = (first: number, end: number): Piece => spanPiece(s, first, Math.max(first, end), DAY);
  switch (edge) {
    case 'end':
    case 'close':
      return dayPiece(s, last);
    case 'start':
    case 'beginning':
      return dayPiece(s, from);
    case 'late':
      return isWeek ? between(from + 3, from + 4) : between(to - third, to);
    case 'early':
      return between(from, from + (isWeek ? 1 : third));
    case 'earlier':
      return tensed(between(from, Math.min(to, s.today)), PAST);
    case 'later':
    case 'rest': {
      const end = isWeek ? Math.max(last, Math.min(s.today, to)) : to;
      return tensed(between(Math.min(Math.max(from, s.today), end), end), FUTURE);
    }
    default:
      return between(from + (isWeek ? 1 : third), isWeek ? from + 3 : to - third);
  }
}

function tensed(piece: Piece, tense: Piece['tense']): Piece {
  piece.tense = tense;
  return piece;
}

/** `close of business`, `end of play`: but not of a business day. */
function readClose(s: Scan): Piece | null {
  if (!(here(s, 'close') || here(s, 'end')) || !says(s, 1, 'of') || !(says(s, 2, 'business') || says(s, 2, 'play'))) return null;
  if (at(s, 3).unit === DAY) return null;
  s.i += 3;
  return closing(s, CLOSE_OF_BUSINESS);
}

/** `end of next week`, `close of business`, `mid-March`, `early next week`, `later this month`, `start of Q2`. */
export function readEdge(s: Scan): Piece | null {
  const i = s.i;
  const edge = at(s, 0).text;
  if (!isHere(s, EDGE)) return null;
  const close = readClose(s);
  if (close !== null) return close;
  const isPart = eatOf(s, PARTLY);
  if (!isPart) s.i++;
  const hasOf = eat(s, 'of');
  if (isPart && !hasOf && !eat(s, '-')) eat(s, 'in');
  const isFree = isPart || hasOf || edge === 'middle' || edge === 'end' || edge === 'rest';
  eatOf(s, ABOUT);
  const whole = isFree ? readBounded(s) : null;
  if (whole === null || (!isPart && !hasOf && whole.kind !== SPAN && whole.unit === 0)) return back(s, i);
  if (whole.kind === INVALID) return whole;
  const isDay = whole.from === whole.to;
  if (isPart && whole.kind === ONE_DAY && isDay && !hasOf) return withPart(s, edge, whole) || back(s, i);
  if ((edge === 'later' || edge === 'earlier') && whole.unit === 0) return back(s, i);
  if (isDay && (edge === 'end' || edge === 'close')) {
    whole.kind = PART_OF_DAY;
    timed(whole, END_OF_DAY, END_OF_DAY);
    return whole.tense === UNKNOWN || whole.from < s.today ? whole : tensed(whole, FUTURE);
  }
  const piece = edgeOf(s, edge, whole);
  if (whole.tense === UNKNOWN && (whole.open || piece.tense !== PAST)) piece.tense = UNKNOWN;
  piece.open = whole.open;
  return piece;
}

/** `early Monday`, `late tomorrow`. */
function withPart(s: Scan, edge: string, whole: Piece): Piece | null {
  if (edge === 'earlier' || isHere(s, PART)) return null;
  return edge === 'early' ? timed(whole, 360, 600) : timed(whole, 960, 1200);
}

/** The `n`th unit within a period: `first week of October`, `last two days of the month`. */
function nthUnit(s: Scan, { from, to }: Piece, unit: number, n: number, length: number): Piece {
  const months = MONTHS[unit] || 0;
  if (months > 0) {
    const first = addMonths(n > 0 ? from : to + 1, (n > 0 ? n - 1 : -1) * months);
    return spanPiece(s, first, addMonths(first, months * length) - 1, unit);
  }
  const size = unit === WEEK ? 7 * length : length;
  const start = n > 0 ? from + (n - 1) * size : to - size + 1;
  return spanPiece(s, start, Math.min(to, start + size - 1), size === 1 ? DAY : unit);
}

/** `first Friday of July`, `last week of the month`, `third quarter`, `20th of next month`, `second Sunday`. */
export function readOrdinalOf(s: Scan): Piece | null {
  const i = s.i;
  const isLast = eat(s, 'last');
  const n = isLast ? -1 : readOrdinal(s);
  if (n === 0) return null;
  eat(s, 'last');
  const period = readOrdinalPeriod(s, n);
  if (period !== null) return period;
  const count = digits(s, 0) > 0 || isHere(s, NUMBER) ? valueAt(s, 0) : 1;
  if (digits(s, 0) > 0 || isHere(s, NUMBER)) s.i++;
  const { unit, text } = at(s, 0);
  if (isHere(s, WEEKDAY)) return nthWeekdayOf(s, n) || back(s, i);
  const isUnit = isHere(s, UNIT) && unit >= DAY && text.length > 2;
  const isHalf = !isUnit && eat(s, 'half');
  if (isUnit) s.i++;
  const whole = eatOf(s, OF_IN) ? readBounded(s) : null;
  if (whole === null || whole.kind !== SPAN) return back(s, i);
  if (isHalf) {
    const middle = whole.from + Math.floor((whole.to - whole.from) / 2);
    return n === 1 ? spanPiece(s, whole.from, middle, DAY) : spanPiece(s, middle + 1, whole.to, DAY);
  }
  if (isUnit) return nthUnit(s, whole, unit, n, count);
  if (isLast || whole.unit !== A_MONTH) return back(s, i);
  const length = whole.to - whole.from + 1;
  return n > length ? invalid(`That month has only ${length} days.`) : dayPiece(s, whole.from + n - 1);
}

function nthWeekdayOf(s: Scan, n: number): Piece | null {
  const weekday = valueAt(s, 0);
  s.i++;
  const end = s.i;
  const whole = eatOf(s, OF_IN) ? readBounded(s) : null;
  if (whole !== null && whole.kind === SPAN && n <= 5) {
    const { year, month } = civilOf(whole.from);
    return dayPiece(s, nthWeekday(year, month, weekday, n));
  }
  s.i = end;
  if (n < 1 || n > 5) return null;
  const inThis = nthWeekday(s.year, s.month, weekday, n);
  return tensed(dayPiece(s, inThis >= s.today ? inThis : nthWeekday(s.year, s.month + 1, weekday, n)), UNKNOWN);
}
