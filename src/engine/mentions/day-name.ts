// Days by name: today, the day after tomorrow, next Friday, the 22nd, tonight, this morning.
import { dayNumber, daysInMonth, div, MONDAY, weekdayOf, weekStart } from './calendar.ts';
import { dayPiece, FUTURE, newPiece, PART_OF_DAY, type Piece, PRESENT, tenseOf, timed, UNKNOWN } from './piece.ts';
import { at, back, eat, eatOf, here, is, isCapital, isHere, type Scan, says, valueAt } from './tokens.ts';
import { DIGITS, DOUBTFUL, LEADS_DAY, MONTH, NEARBY, PART, PARTLY, SHIFT, WEEKDAY } from './words.ts';

const NIGHT = 2024;

/** The part of a day (0: of any) whose hours are `hours`. */
function partPiece(s: Scan, day: number, hours: number): Piece {
  const from = div(hours, 100);
  const tense = day === 0 ? UNKNOWN : day === s.today && from > 6 ? FUTURE : tenseOf(s, day, day);
  return timed(newPiece(PART_OF_DAY, day, day, 0, tense), from * 60, Math.min((hours % 100) * 60, 1439));
}

/** `today`, `tonight`, `now`, `the day after tomorrow`. */
export function readNearDay(s: Scan): Piece | null {
  const n = valueAt(s, 0);
  if (isHere(s, NEARBY)) {
    const isNight = here(s, 'tonight') || here(s, 'tonite');
    s.i++;
    return isNight ? partPiece(s, s.today, NIGHT) : dayPiece(s, s.today + n);
  }
  const isAfter = says(s, 1, 'after');
  if (!here(s, 'day') || !(isAfter || says(s, 1, 'before')) || !is(s, 2, NEARBY)) return null;
  s.i += 3;
  return dayPiece(s, s.today + valueAt(s, -1) + (isAfter ? 1 : -1));
}

/** The hours of a part of the day, or 0. */
function hoursAt(s: Scan, ahead: number): number {
  const hours = valueAt(s, ahead);
  return is(s, ahead, PART) && hours > 99 ? hours : 0;
}

/** `morning`, `early afternoon`: a part of some day; alone it is not sure to be a time. */
export function readPart(s: Scan): Piece | null {
  const i = s.i;
  if (eatOf(s, PARTLY)) eat(s, '-');
  const hours = hoursAt(s, 0);
  if (hours === 0) return back(s, i);
  s.i++;
  const piece = partPiece(s, 0, hours);
  piece.sure = false;
  return piece;
}

/** `this morning`, `last night`, `next afternoon`. */
export function readShiftedPart(s: Scan): Piece | null {
  const hours = hoursAt(s, 1);
  // Meals, of two hours, may be anything: "book this lunch".
  if (hours === 0 || (hours - 2) % 101 === 0 || !isHere(s, SHIFT) || here(s, 'same') || here(s, 'that')) return null;
  const step = valueAt(s, 0);
  s.i += 2;
  return partPiece(s, s.today + step, hours);
}

/** Is an abbreviation such as "sun" or "sat" meant as a weekday here? */
function isSureWeekday(s: Scan): boolean {
  if (!isHere(s, DOUBTFUL)) return true;
  if (is(s, 1, DIGITS) || (says(s, 1, ',') && is(s, 2, DIGITS | MONTH))) return true;
  return is(s, -1, SHIFT) || (at(s, -1).in & LEADS_DAY) !== 0 || says(s, -1, 'on') || (isCapital(s, 0) && (s.i > 0 || s.words.length < 3));
}

/** `Friday`, `this Friday`, `next Monday`, `last Tuesday`, `the following Wednesday`. */
export function readWeekday(s: Scan): Piece | null {
  const i = s.i;
  const isShifted = isHere(s, SHIFT);
  if (isShifted) s.i++;
  const isThis = isShifted && valueAt(s, -1) === 0;
  if (isThis && isHere(s, SHIFT)) s.i++;
  const step = isShifted ? valueAt(s, -1) : 0;
  if (!isHere(s, WEEKDAY) || !isSureWeekday(s)) return back(s, i);
  const weekday = valueAt(s, 0);
  s.i++;
  const ahead = (weekday - weekdayOf(s.today) + 7) % 7;
  if (step < 0) return dayPiece(s, s.today + ahead - 7);
  if (step > 0) {
    const isFar = says(s, -2, 'next') && !isThis;
    return dayPiece(s, isFar ? weekStart(s.today) + 7 + ((weekday - MONDAY + 7) % 7) : s.today + (ahead || 7));
  }
  const piece = dayPiece(s, s.today + ahead);
  if (!isShifted) piece.weekday = weekday;
  if (!isShifted || says(s, i - s.i, 'that') || says(s, i - s.i, 'same')) piece.tense = UNKNOWN;
  return piece;
}

/** A day of the month alone, in this month or the next: `the 22nd`. */
export function dayOfMonth(s: Scan, n: number): Piece | null {
  if (n < 1 || n > 31) return null;
  let { month } = s;
  while (dayNumber(s.year, month, n) < s.today || daysInMonth(s.year, month) < n) month++;
  const piece = dayPiece(s, dayNumber(s.year, month, n));
  piece.tense = UNKNOWN;
  piece.sure = false;
  return piece;
}

/** Today, where a part of it is meant that may still be to come. */
export function isToCome(s: Scan, { from, tense }: Piece): boolean {
  return from === s.today && tense === PRESENT;
}
