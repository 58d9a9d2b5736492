// Feasts: Christmas Eve, Easter Monday 2027, Thanksgiving, Black Friday, and those of other calendars.
import { dayNumber, div, easterOf, MONDAY, nthWeekday } from './calendar.ts';
import { yearAt } from './date.ts';
import { dayPiece, newPiece, PART_OF_DAY, type Piece, UNKNOWN } from './piece.ts';
import { back, digits, eat, eatOf, isHere, type Scan, startOf } from './tokens.ts';
import { FEAST, OF_IN } from './words.ts';

/**
 * Longest first where one begins another. The number: month and day; 2000 and days after Easter; 3000 and days after
 * Thanksgiving; 4000 and month and which Monday (0: the last). None where the calendar is not ours.
 */
const FEASTS = (
  'christmas eve=1224|christmas=1225|xmas=1225|new years eve=1231|new year s eve=1231|new years=101|new year s=101|boxing day=1226|' +
  'good friday=1998|easter monday=2001|easter mon=2001|easter sunday=2000|easter=2000|thanksgiving=3000|black friday=3001|' +
  'cyber monday=3004|halloween=1031|valentine s=214|valentines=214|labor day=4091|memorial day=4050|mlk day=4013|' +
  'martin luther king=4013|ramadan|eid|diwali|chanukah|hanukkah|passover|holi|chinese new year|lunar new year|golden week'
)
  .split('|')
  .map((feast) => {
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
    if (code === 0) return newPiece(PART_OF_DAY, 0, 0, 0, UNKNOWN);
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
