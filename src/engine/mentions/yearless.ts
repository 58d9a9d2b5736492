// Chooses the year of a date that was written without one.
import { civilOf, dayNumber, daysInMonth } from './calendar.ts';
import { newPiece, type Piece } from './piece.ts';

/** A date this long ago is more likely meant than its next return. */
const RECENT = 92;
const HALF_YEAR = 190;

/** `fromDay` to `toDay` (0: the last) of a month, in the year that is most likely meant. */
export function placeYear(today: number, month: number, fromDay: number, toDay: number, next: number): Piece {
  const leapDay = month === 2 && fromDay === 29;
  let year = civilOf(today).year;
  const lastOf = (y: number): number => dayNumber(y, month, toDay === 0 ? daysInMonth(y, month) : toDay);
  if (lastOf(year) < today) year++;
  while (leapDay && daysInMonth(year, 2) < 29) year++;
  const ahead = dayNumber(year, month, fromDay) - today;
  const ago = leapDay ? Number.POSITIVE_INFINITY : today - lastOf(year - 1);
  const isPast = ahead > HALF_YEAR && ago <= RECENT;
  const y = isPast ? year - 1 : year;
  const piece = newPiece('day', next, dayNumber(y, month, fromDay), lastOf(y));
  piece.yearless = true;
  if (ahead <= 0) piece.tense = 'present';
  else piece.tense = ahead <= HALF_YEAR ? 'future' : 'unknown';
  return piece;
}
