// The other end of a range of days: August 10 to 22, from the 13th to the 15th of July, 10 August - 12 September 2027.
import { readPiece } from './any-piece.ts';
import { addMonths, civilOf, dayNumber, daysInMonth } from './calendar.ts';
import { readDate, yearAt } from './date.ts';
import { joinAll } from './join.ts';
import { BETWEEN, readLead } from './lead.ts';
import { readOrdinal } from './number.ts';
import { CLOCK, dayPiece, INVALID, invalid, LENGTH, ONE_DAY, type Piece, RECURRING, spanPiece, UNKNOWN } from './piece.ts';
import { back, digits, eat, eatOf, here, isHere, type Scan, valueAt } from './tokens.ts';
import { DAY, PAYER, PERCENT, TO, UNIT } from './words.ts';

/** A day that is only a number, `22` or `the 22nd`; 0 where there is none. */
function readDayNumber(s: Scan): number {
  eat(s, 'the');
  const ordinal = readOrdinal(s);
  const n = ordinal > 0 ? ordinal : digits(s, 0) > 0 && digits(s, 0) < 3 ? valueAt(s, 0) : 0;
  if (ordinal === 0) s.i++;
  return n > 31 || (ordinal === 0 && isHere(s, UNIT | PERCENT | PAYER)) ? 0 : n;
}

/** The last day of a range whose end is only a number: `August 10 to 22`. */
function readEndDay(s: Scan, a: Piece): Piece | null {
  const n = a.kind === ONE_DAY && a.from === a.to && a.start < 0 ? readDayNumber(s) : 0;
  const { year, month, day } = civilOf(a.from);
  if (n < 1 || (n <= day && a.weekday >= 0)) return null;
  const length = daysInMonth(year, month);
  if (n > day && n > length) return invalid(`That month has only ${length} days.`);
  const end = dayPiece(s, dayNumber(year, n < day ? month + 1 : month, n));
  end.tense = a.tense;
  const late = here(s, ',') ? 1 : 0;
  if (digits(s, late) === 4 && yearAt(s, late) > 0) {
    const moved = dayNumber(yearAt(s, late), month, 1) - dayNumber(year, month, 1);
    s.i += late + 1;
    a.from += moved;
    end.from += moved;
    end.to += moved;
  }
  return end;
}

function eatLink(s: Scan, isBetween: boolean): boolean {
  return eatOf(s, TO) || (isBetween && eat(s, 'and'));
}

/** Extends a piece to the end of its range. */
export function withRange(s: Scan, a: Piece, isBetween: boolean): Piece {
  const i = s.i;
  if (a.kind === LENGTH || a.kind === RECURRING || !eatLink(s, isBetween)) return a;
  const start = s.i;
  if (readLead(s) !== BETWEEN) s.i = start;
  const read = readPiece(s, true);
  const isOpen = read === null || read.kind === LENGTH || read.kind === RECURRING || (!read.sure && read.unit === 0);
  const whole = isOpen || read === null ? null : joinAll(s, read);
  if (whole !== null && (a.kind === CLOCK ? whole.start >= 0 : whole.kind !== CLOCK || a.from === a.to)) {
    if (a.sure || whole.sure || whole.unit === a.unit) return closeRange(s, a, whole);
  }
  s.i = start;
  const end = readEndDay(s, a);
  if (end !== null) return closeRange(s, a, end);
  s.i = i;
  return a;
}

function closeRange(s: Scan, a: Piece, end: Piece): Piece {
  if (end.kind === CLOCK) {
    a.stop = end.stop;
    return a;
  }
  if (a.kind === INVALID) return a;
  if (end.kind === INVALID) return end;
  const { month, day } = civilOf(a.from);
  // A year written at the end counts for both: "Jan-Feb 2027", "10 August - 12 September 2027".
  if (a.open && !end.open && end.from !== 0) {
    const last = civilOf(end.from).year;
    const same = dayNumber(last, month, day);
    a.from = same <= end.to ? same : dayNumber(last - 1, month, day);
  }
  let to = end.to;
  if (to < a.from && end.weekday >= 0) to += 7;
  if (to < a.from && end.open) to = addMonths(to, 12);
  const piece = spanPiece(s, a.from, Math.max(to, a.from), DAY);
  piece.start = a.start;
  piece.stop = end.stop;
  if (a.tense === UNKNOWN) piece.tense = end.tense;
  piece.flaw = a.flaw || end.flaw;
  return piece;
}

/** `10 to 22 August`, `from the 13th to the 15th of July`, `1-8 September`: the first day is only a number. */
export function readNumberRange(s: Scan, isBetween: boolean): Piece | null {
  const i = s.i;
  const n = readDayNumber(s);
  if (n < 1 || !eatLink(s, isBetween)) return back(s, i);
  eat(s, 'the');
  const end = readDate(s, false);
  if (end === null || end.kind !== ONE_DAY) return back(s, i);
  const { year, month, day } = civilOf(end.from);
  const first = dayPiece(s, dayNumber(year, n > day ? month - 1 : month, n));
  first.tense = end.tense;
  return closeRange(s, first, end);
}
