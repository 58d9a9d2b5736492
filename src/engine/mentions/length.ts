// Lengths of time: 3 days, an hour and a half, two business days, 1 year 2 months, half a day, all week.
import { addBusinessDays, addMonths } from './calendar.ts';
import { isPlural, isVague, readCount } from './number.ts';
import { bare, LENGTH, type Piece } from './piece.ts';
import { at, back, digits, eat, eatMark, eatOf, here, isGlued, isHere, isMark, type Scan, says, valueAt } from './tokens.ts';
import { AN, DAY, DIGITS, FILLER, HOUR, NUMBER, OR, WHOLE, WORKDAY, WORKING } from './words.ts';

/** Minutes, days and months of each unit. */
const MINUTES = [0, 1 / 60, 1, 60];
const DAYS = [0, 0, 0, 0, 1, 1, 7, 14, 0, 0, 0, 0, 0, 7, 1];
export const MONTHS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 12, 120, 1200];

function addUnits(piece: Piece, n: number, unit: number): void {
  const months = n * (MONTHS[unit] || 0);
  const whole = Math.floor(months);
  piece.minutes += n * (MINUTES[unit] || 0);
  piece.months += whole;
  piece.days += n * (DAYS[unit] || 0) + (months - whole) * 30;
  if (unit === WORKDAY || piece.unit === 0) piece.unit = unit;
}

export function lengthOf(n: number, unit: number): Piece {
  const piece = bare(LENGTH);
  addUnits(piece, n, unit);
  return piece;
}

/** A unit and the words that may stand before it; 0 where there is none. */
export function readUnit(s: Scan): number {
  const i = s.i;
  if (isGlued(s, 0)) eat(s, '-');
  const isWork = eatOf(s, WORKING);
  if (!isWork) eatOf(s, FILLER);
  const { unit, text } = at(s, 0);
  // "2026-W48" is no length either.
  const isShort = text.length === 1 && ((text !== 'h' && !isGlued(s, 0)) || (isGlued(s, 1) && digits(s, 1) > 0));
  // "3D" and "2D" are no lengths of time.
  if (unit === 0 || isShort || (text === 'd' && (valueAt(s, -1) === 2 || valueAt(s, -1) === 3))) {
    s.i = i;
    return 0;
  }
  s.i++;
  return isWork && unit === DAY ? WORKDAY : unit;
}

/** One count and unit, added to `piece`: `3-5 days`, `one or two months`. */
function readOne(s: Scan, piece: Piece): boolean {
  const i = s.i;
  let n = readCount(s);
  if (n < 0) return false;
  const end = s.i;
  const upTo = eatOf(s, OR) ? readCount(s) : -1;
  if (upTo < 0) s.i = end;
  else n = upTo;
  const unit = readUnit(s);
  // "a second" is more often an ordinal than a time.
  if (unit === 0 || (says(s, -1, 'second') && says(s, i - s.i, 'a'))) {
    s.i = i;
    return false;
  }
  addUnits(piece, n, unit);
  if (isVague(n)) piece.open = true;
  return true;
}

/** "and a half" after the unit, as in "an hour and a half". */
function readHalfAfter(s: Scan, piece: Piece): void {
  if (!here(s, 'and')) return;
  const after = (at(s, 1).in & AN) === 0 ? 1 : 2;
  if (!says(s, after, 'half') && !says(s, after, 'quarter')) return;
  addUnits(piece, says(s, after, 'half') ? 0.5 : 0.25, piece.unit);
  s.i += after + 1;
}

/** `all day`, `the whole week`, `full year`. */
function readWhole(s: Scan): Piece | null {
  const i = s.i;
  s.i++;
  eat(s, '-');
  const { unit, text } = at(s, 0);
  if (unit < HOUR || text.length < 3 || isPlural(text)) return back(s, i);
  s.i++;
  return lengthOf(1, unit);
}

/** The length of time at hand. */
export function readLength(s: Scan): Piece | null {
  if ((at(s, 0).in & WHOLE) !== 0) return readWhole(s);
  const i = s.i;
  const piece = bare(LENGTH);
  if (!readOne(s, piece)) return null;
  readHalfAfter(s, piece);
  for (let end = s.i; ; end = s.i) {
    eatMark(s, ',');
    eat(s, 'and');
    if (isHere(s, DIGITS | NUMBER) && readOne(s, piece)) continue;
    s.i = end;
    break;
  }
  const old = isMark(s, 0, '-') ? 1 : 0;
  return says(s, old, 'old') || (says(s, old, 'of') && says(s, old + 1, 'age')) ? back(s, i) : piece;
}

/** The day that lies a length of time after (or before) another. */
export function shifted(day: number, { unit, days, months, minutes }: Piece, sign: number): number {
  if (unit === WORKDAY) return addBusinessDays(day, sign * Math.ceil(days));
  return addMonths(day, sign * months) + sign * Math.floor(days + minutes / 1440);
}
