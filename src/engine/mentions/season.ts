// Seasons of the northern year: this summer, winter 2027, spring.
import { civilOf, dayNumber } from './calendar.ts';
import { stepOf } from './period.ts';
import { newPiece, type Piece } from './piece.ts';
import { at, type Scan } from './tokens.ts';
import { UNIT } from './words.ts';

const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** A season at token `i`; `hasShift` where "next", "this" or "last" stands before it. */
export function readSeason(scan: Scan, i: number, hasShift: boolean): Piece | null {
  const first = FIRST_MONTH[at(scan, i).text];
  if (first === undefined) return null;
  const of = at(scan, i + 1).text === 'of' ? i + 2 : i + 1;
  const written = at(scan, of);
  const hasYear = written.end - written.start === 4 && written.n > 1900 && written.n < 2200;
  const step = hasShift ? stepOf(at(scan, i - 1).text) : 0;
  const { year: now } = civilOf(scan.today);
  let year = hasYear ? written.n : now;
  if (!hasYear && dayNumber(year, first + 3, 1) <= scan.today) year++;
  if (!hasYear && step < 0) year--;
  const piece = newPiece('span', hasYear ? of + 1 : i + 1, dayNumber(year, first, 1), dayNumber(year, first + 3, 1) - 1);
  piece.unit = UNIT.quarter;
  piece.tense = step < 0 ? 'past' : piece.from > scan.today ? 'future' : 'present';
  piece.sure = hasShift || hasYear;
  return piece;
}
