// Feasts: Christmas Eve, Easter Monday 2027, Thanksgiving, Black Friday, and those of other calendars.
import { dayNumber, div, easterOf, MONDAY, nthWeekday } from './calendar.ts';
import { yearAt } from './date.ts';
import { bare, dayPiece, PART_OF_DAY, type Piece } from './piece.ts';
import { back, digits, eat, eatOf, isHere, type Scan, startOf } from './tokens.ts';
import { FEAST_DAYS } from './word-lists.ts';
import { FEAST, OF_IN } from './words.ts';

const FEASTS = FEAST_DAYS.split('|').map((feast) => {
  const [words = '', code = '0'] = feast.split('=');
  return { words: words.split(' '), code: Number(code) };
});

function feastOn(code: number, year: number): number {
  if (code >= 4000) return nthWeekday(year, div(code, 10) % 100, MONDAY, code % 10 || -1);
  if (code >= 3000) return nthWeekday(year, 11, 4, 4) + code - 3000;
  if (code > 1900) return easterOf(year) + code - 2000;
  return dayNumber(year, div(code, 100), code % 100);
}

/** Past all the words, with apostrophes between them. */
function eatAll(s: Scan, words: readonly string[]): boolean {
  const i = s.i;
  for (const word of words) {
    eat(s, "'");
    if (eat(s, word)) continue;
    s.i = i;
    return false;
  }
  return true;
}

/** `Christmas`, `Easter Monday 2027`, `Thanksgiving day`; not the one of "Merry Christmas". */
export function readFeast(s: Scan): Piece | null {
  const i = s.i;
  if (!isHere(s, FEAST)) return null;
  const start = startOf(s, 0);
  if (/(?:happy|merry|lovely|great|good|restful) $/.test(s.low.slice(Math.max(0, start - 8), start))) return null;
  for (const { words, code } of FEASTS) {
    if (!eatAll(s, words)) continue;
    if (code === 0) return bare(PART_OF_DAY);
    if (!eat(s, 'day')) eat(s, 'weekend');
    const end = s.i;
    eatOf(s, OF_IN);
    if (digits(s, 0) === 4 && yearAt(s, 0) > 0) {
      s.i++;
      return dayPiece(s, feastOn(code, yearAt(s, -1)));
    }
    s.i = end;
    const day = feastOn(code, s.year);
    return dayPiece(s, day >= s.today ? day : feastOn(code, s.year + 1));
  }
  return back(s, i);
}
