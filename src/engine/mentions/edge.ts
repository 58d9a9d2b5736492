// Ends and parts of periods: EOD, EOM, end of next week, mid-March, early next month, the last Friday of May.
import { addMonths, civilOf, nthWeekday } from './calendar.ts';
import { readDate } from './calendar-date.ts';
import { readOrdinal } from './count.ts';
import { endOfMonth, lastWorkday, readRelativeDay, readWeekday } from './day-name.ts';
import { readHoliday } from './holiday.ts';
import { readBareYear, readOrdinalPeriod, readPeriod, span, unitSpan } from './period.ts';
import { invalid, newPiece, type Piece, tenseOf } from './piece.ts';
import { at, type Scan } from './tokens.ts';
import { IS, UNIT } from './words.ts';

const CLOSE_OF_BUSINESS = 17 * 60;
const END_OF_DAY = 23 * 60 + 59;

function dayPiece(scan: Scan, next: number, n: number): Piece {
  const piece = newPiece('day', next, n);
  piece.tense = tenseOf(n, n, scan.today);
  return piece;
}

/** The end of a day; `weekday` keeps the day open to a date beside it. */
function closing(scan: Scan, next: number, minute: number): Piece {
  const piece = newPiece('part', next, scan.today);
  piece.fromMinute = minute;
  piece.toMinute = minute;
  piece.tense = 'future';
  return piece;
}

function endOf(scan: Scan, next: number, unit: number): Piece {
  const period = unitSpan(scan, next, unit, 0);
  return edgeOf(scan, 'end', period === null ? newPiece('day', next, scan.today) : period);
}

/** EOD, COB, EOW, EOM, EOQ, EOY. */
export function readAcronym(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const isCapital = scan.text.charCodeAt(token.start) < 97;
  switch (token.text) {
    case 'eod':
      return closing(scan, i + 1, END_OF_DAY);
    case 'cob':
    case 'eob':
      return closing(scan, i + 1, CLOSE_OF_BUSINESS);
    case 'cop':
      return isCapital ? closing(scan, i + 1, CLOSE_OF_BUSINESS) : null;
    case 'eow':
      return endOf(scan, i + 1, UNIT.week);
    case 'eom':
      return endOf(scan, i + 1, UNIT.month);
    case 'eoq':
      return endOf(scan, i + 1, UNIT.quarter);
    case 'eoy':
      return endOf(scan, i + 1, UNIT.year);
    case 'bom':
      return isCapital ? dayPiece(scan, i + 1, endOfMonth(scan.today) + 1) : null;
    case 'boy':
      return isCapital ? dayPiece(scan, i + 1, nthWeekday(civilOf(scan.today).year + 1, 1, 1, 1)) : null;
    default:
      return null;
  }
}

/** What an edge may belong to; `week` alone is this week. */
function readWhole(scan: Scan, i: number): Piece | null {
  let next = at(scan, i).text === 'the' ? i + 1 : i;
  const shifted = readPeriod(scan, next) || readRelativeDay(scan, next) || readDate(scan, next, true) || readWeekday(scan, next);
  if (shifted !== null) return shifted;
  const ordinal = readOrdinal(scan, next);
  if (ordinal !== null) {
    const part = readOrdinalPeriod(scan, ordinal.next, ordinal.n);
    if (part !== null) return part;
  }
  const word = at(scan, next).text;
  if (word === 'business' || word === 'working' || word === 'calendar' || word === 'fiscal' || word === 'my' || word === 'your') next++;
  const token = at(scan, next);
  if (token.is & IS.unit && token.end - token.start > 2 && token.word.unit >= UNIT.day && !/[^s]s$/.test(token.text)) {
    return unitSpan(scan, next + 1, token.word.unit, 0);
  }
  return readBareYear(scan, next) || readHoliday(scan, next);
}

/** Cuts a period down to one of its edges. */
function edgeOf(scan: Scan, edge: string, whole: Piece): Piece {
  const { from, to, unit, next } = whole;
  const isWeek = unit === UNIT.week;
  const third = Math.floor((to - from) / 3);
  switch (edge) {
    case 'end':
    case 'close':
      if (from === to) return dayEdge(scan, whole);
      return dayPiece(scan, next, isWeek ? lastWorkday(from) : to);
    case 'start':
    case 'beginning':
      return dayPiece(scan, next, from);
    case 'late':
      return span(scan, next, isWeek ? from + 3 : to - third, isWeek ? from + 4 : to, UNIT.day);
    case 'early':
      return span(scan, next, from, isWeek ? from + 1 : from + third, UNIT.day);
    case 'earlier':
      return tensed(span(scan, next, from, Math.max(from, Math.min(to, scan.today)), UNIT.day), 'past');
    case 'later':
    case 'rest':
      return tensed(restOf(scan, whole), 'future');
    default:
      return span(scan, next, isWeek ? from + 1 : from + third, isWeek ? from + 3 : to - third, UNIT.day);
  }
}

function tensed(piece: Piece, tense: Piece['tense']): Piece {
  piece.tense = tense;
  return piece;
}

/** What is left of a period from today on. */
function restOf(scan: Scan, { next, from, to, unit }: Piece): Piece {
  const last = unit === UNIT.week ? Math.max(lastWorkday(from), Math.min(scan.today, to)) : to;
  return span(scan, next, Math.min(Math.max(from, scan.today), last), last, UNIT.day);
}

function dayEdge(scan: Scan, whole: Piece): Piece {
  const piece = closing(scan, whole.next, END_OF_DAY);
  piece.from = whole.from;
  piece.to = whole.to;
  piece.tense = whole.from < scan.today ? 'past' : 'future';
  return piece;
}

/** `end of next week`, `close of business`, `mid-March`, `early next week`, `later this month`, `start of Q2`. */
export function readEdge(scan: Scan, i: number): Piece | null {
  const edge = at(scan, i);
  if ((edge.is & IS.edge) === 0) return null;
  let next = i + 1;
  const mark = at(scan, next).text;
  const isPart = edge.text === 'mid' || edge.text === 'early' || edge.text === 'late' || edge.text === 'later' || edge.text === 'earlier';
  if (mark === '-' && isPart) next++;
  else if (mark === 'of' || (mark === 'in' && isPart)) next++;
  else if (!isPart && edge.text !== 'middle' && edge.text !== 'end' && edge.text !== 'rest') return null;
  if (at(scan, next).text === 'around') next++;
  const word = at(scan, next).text;
  if ((edge.text === 'close' || edge.text === 'end') && mark === 'of' && (word === 'business' || word === 'play')) {
    const after = at(scan, next + 1);
    if (after.word.unit !== UNIT.day || after.text === '') return closing(scan, next + 1, CLOSE_OF_BUSINESS);
  }
  const whole = readWhole(scan, next);
  if (whole === null || (!isPart && mark !== 'of' && whole.shape !== 'span' && whole.unit === 0)) return null;
  if (isPart && whole.shape === 'day' && whole.from === whole.to && mark !== 'of') return withPart(scan, edge.text, whole);
  if (isPart && (edge.text === 'later' || edge.text === 'earlier') && whole.unit === 0) return null;
  if (whole.shape === 'invalid') return whole;
  const piece = edgeOf(scan, edge.text, whole);
  if (whole.tense === 'unknown' && (whole.yearless || piece.tense !== 'past')) piece.tense = 'unknown';
  piece.yearless = whole.yearless;
  return piece;
}

/** `early Monday`, `late tomorrow`. */
function withPart(scan: Scan, edge: string, whole: Piece): Piece | null {
  if (edge === 'earlier') return null;
  if (at(scan, whole.next).is & IS.part) return null;
  whole.fromMinute = edge === 'early' ? 6 * 60 : 16 * 60;
  whole.toMinute = edge === 'early' ? 10 * 60 : 20 * 60;
  return whole;
}

/** The `nth` unit within a period: `first week of October`, `last day of the month`. */
function nthUnit(scan: Scan, whole: Piece, unit: number, n: number, length: number): Piece {
  const { next, from, to } = whole;
  if (unit === UNIT.month || unit === UNIT.quarter) {
    const months = unit === UNIT.month ? 1 : 3;
    const first = addMonths(n > 0 ? from : to + 1, (n > 0 ? n - 1 : -1) * months);
    return span(scan, next, first, addMonths(first, months * length) - 1, unit);
  }
  const size = unit === UNIT.week ? 7 * length : length;
  const start = n > 0 ? from + (n - 1) * size : to - size + 1;
  return span(scan, next, start, Math.min(to, start + size - 1), size === 1 ? UNIT.day : unit);
}

/** `first Friday of July`, `last week of the month`, `third quarter`, `20th of next month`, `second Sunday`. */
export function readOrdinalOf(scan: Scan, i: number): Piece | null {
  const isLast = at(scan, i).text === 'last';
  const ordinal = isLast ? { n: -1, next: i + 1 } : readOrdinal(scan, i);
  if (ordinal === null) return null;
  let next = at(scan, ordinal.next).text === 'last' ? ordinal.next + 1 : ordinal.next;
  const period = readOrdinalPeriod(scan, next, ordinal.n);
  if (period !== null) return period;
  const count = at(scan, next);
  const hasCount = (count.is & (IS.digits | IS.number)) !== 0;
  if (hasCount) next++;
  const token = at(scan, next);
  if (token.is & IS.weekday) return nthWeekdayOf(scan, next, ordinal.n, token.word.weekday);
  const isUnit = (token.is & IS.unit) !== 0 && token.word.unit >= UNIT.day && token.end - token.start > 2;
  const isHalf = token.text === 'half';
  const of = at(scan, isUnit || isHalf ? next + 1 : next).text;
  if (of !== 'of' && of !== 'in') return null;
  const whole = readWhole(scan, isUnit || isHalf ? next + 2 : next + 1);
  if (whole === null || whole.shape !== 'span') return null;
  if (isHalf) {
    const half = Math.floor((whole.to - whole.from) / 2);
    return span(
      scan,
      whole.next,
      ordinal.n === 1 ? whole.from : whole.from + half + 1,
      ordinal.n === 1 ? whole.from + half : whole.to,
      UNIT.day,
    );
  }
  if (isUnit) return nthUnit(scan, whole, token.word.unit, ordinal.n, hasCount ? count.n : 1);
  if (isLast || whole.unit !== UNIT.month) return null;
  if (whole.from + ordinal.n - 1 > whole.to) return invalid(whole.next, `That month has only ${whole.to - whole.from + 1} days.`);
  return dayPiece(scan, whole.next, whole.from + ordinal.n - 1);
}

function nthWeekdayOf(scan: Scan, i: number, n: number, weekday: number): Piece | null {
  const of = at(scan, i + 1).text;
  const whole = of === 'of' || of === 'in' ? readWhole(scan, i + 2) : null;
  if (whole !== null && whole.shape === 'span' && n <= 5) {
    const { year, month } = civilOf(whole.from);
    return dayPiece(scan, whole.next, nthWeekday(year, month, weekday, n));
  }
  if (n < 1 || n > 5) return null;
  const { year, month } = civilOf(scan.today);
  const inThis = nthWeekday(year, month, weekday, n);
  const piece = dayPiece(scan, i + 1, inThis >= scan.today ? inThis : nthWeekday(year, month + 1, weekday, n));
  piece.tense = 'unknown';
  return piece;
}
