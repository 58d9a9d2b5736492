// Days by name: today, the day after tomorrow, next Friday, the 22nd, tonight, this morning.
import { civilOf, dayNumber, daysInMonth, FRIDAY, MONDAY, SATURDAY, SUNDAY, weekdayOf } from './calendar.ts';
import { isCapital } from './calendar-date.ts';
import { stepOf, weekStart } from './period.ts';
import { newPiece, type Piece, tenseOf } from './piece.ts';
import { at, type Scan, type Token } from './tokens.ts';
import { IS } from './words.ts';

function day(scan: Scan, next: number, n: number): Piece {
  const piece = newPiece('day', next, n);
  piece.tense = tenseOf(n, n, scan.today);
  return piece;
}

/** Offset in days of a word such as `tomorrow`; NaN for other words. */
function offsetOf(word: string): number {
  switch (word) {
    case 'today':
    case 'todays':
      return 0;
    case 'tomorrow':
    case 'tomorrows':
    case 'tmrw':
    case 'tmr':
    case 'tomorow':
      return 1;
    case 'yesterday':
      return -1;
    default:
      return Number.NaN;
  }
}

/** `today`, `tonight`, `now`, `right now`, `the day after tomorrow`. */
export function readRelativeDay(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const offset = offsetOf(token.text);
  if (!Number.isNaN(offset)) return day(scan, i + 1, scan.today + offset);
  if (token.text === 'tonight' || token.text === 'tonite') {
    const piece = partOn(scan, i + 1, scan.today, 'night');
    piece.tense = 'future';
    return piece;
  }
  if (token.text === 'now') return day(scan, i + 1, scan.today);
  if (token.text !== 'day') return null;
  const side = at(scan, i + 1).text;
  const base = offsetOf(at(scan, i + 2).text);
  if ((side !== 'after' && side !== 'before') || Number.isNaN(base)) return null;
  return day(scan, i + 3, scan.today + base + (side === 'after' ? 1 : -1));
}

/** First and last minute of each part of a day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [360, 720],
  mornings: [360, 720],
  breakfast: [420, 540],
  lunch: [720, 840],
  lunchtime: [720, 840],
  afternoon: [720, 1080],
  afternoons: [720, 1080],
  arvo: [720, 1080],
  daytime: [480, 1080],
  dinner: [1080, 1200],
  dinnertime: [1080, 1200],
  evening: [1080, 1320],
  evenings: [1080, 1320],
  night: [1200, 1439],
};

export function partOn(scan: Scan, next: number, n: number, name: string): Piece {
  const piece = newPiece('part', next, n);
  const [from, to] = PARTS[name] || [0, 1439];
  piece.fromMinute = from;
  piece.toMinute = to;
  piece.tense = n === 0 ? 'unknown' : n === scan.today && name !== 'morning' ? 'future' : tenseOf(n, n, scan.today);
  return piece;
}

function isPart(token: Token): boolean {
  return (token.is & IS.part) !== 0 && PARTS[token.text] !== undefined;
}

/** `morning`, `early afternoon`: a part of some day; alone it is not sure to be a time. */
export function readPart(scan: Scan, i: number): Piece | null {
  const early = at(scan, i).text;
  let next = i;
  if (early === 'early' || early === 'late' || early === 'later' || early === 'mid') next++;
  if (next > i && at(scan, next).text === '-') next++;
  const token = at(scan, next);
  if (!isPart(token)) return null;
  const piece = partOn(scan, next + 1, 0, token.text);
  piece.sure = false;
  return piece;
}

/** `this morning`, `last night`, `next afternoon`, `later this afternoon`. */
export function readShiftedPart(scan: Scan, i: number): Piece | null {
  const shift = at(scan, i);
  const token = at(scan, i + 1);
  if ((shift.is & IS.shift) === 0 || !isPart(token)) return null;
  if (token.text === 'lunch' || token.text === 'dinner' || token.text === 'breakfast' || shift.text === 'same' || shift.text === 'that')
    return null;
  const piece = partOn(scan, i + 2, scan.today + stepOf(shift.text), token.text);
  if (shift.text === 'this' && token.text === 'morning') piece.tense = 'present';
  return piece;
}

/** Is an abbreviation such as "sun" or "sat" meant as a weekday here? */
function isSureWeekday(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if ((token.is & IS.doubtful) === 0) return true;
  const after = at(scan, i + 1);
  const before = at(scan, i - 1);
  if (after.is & IS.digits || (after.text === ',' && at(scan, i + 2).is & (IS.digits | IS.month))) return true;
  return before.is & IS.shift ||
    before.text === 'by' ||
    before.text === 'until' ||
    before.text === 'on' ||
    before.text === 'before' ||
    before.text === 'till'
    ? true
    : isCapital(scan, token) && (i > 0 || scan.tokens.length < 3);
}

/** `Friday`, `this Friday`, `next Monday`, `last Tuesday`, `the following Wednesday`. */
export function readWeekday(scan: Scan, i: number): Piece | null {
  const shift = at(scan, i);
  let next = i;
  if (shift.is & IS.shift) next++;
  if (next > i && shift.text === 'this' && stepOf(at(scan, next).text) !== 0) next++;
  const token = at(scan, next);
  if ((token.is & IS.weekday) === 0 || !isSureWeekday(scan, next)) return null;
  const end = at(scan, next + 1).text === '.' && token.end - token.start <= 4 && at(scan, next + 2).text !== '' ? next + 1 : next + 1;
  const ahead = (token.word.weekday - weekdayOf(scan.today) + 7) % 7;
  const step = next === i ? 0 : stepOf(at(scan, next - 1).text);
  if (step < 0) return day(scan, end, scan.today + (ahead === 0 ? -7 : ahead - 7));
  if (step > 0) {
    const far = shift.text === 'next' && at(scan, next - 1).text === 'next';
    const inNextWeek = weekStart(scan.today) + 7 + ((token.word.weekday - MONDAY + 7) % 7);
    return day(scan, end, far ? inNextWeek : scan.today + (ahead === 0 ? 7 : ahead));
  }
  const piece = day(scan, end, scan.today + ahead);
  if (next === i) {
    piece.weekday = token.word.weekday;
    piece.tense = 'unknown';
  } else if (shift.text === 'that' || shift.text === 'same') piece.tense = 'unknown';
  return piece;
}

/** A day of the month alone, in this month or the next: `the 22nd`. */
export function dayOfMonth(scan: Scan, next: number, n: number): Piece | null {
  if (n < 1 || n > 31) return null;
  const { year, month, day: today } = civilOf(scan.today);
  let m = n < today ? month + 1 : month;
  while (daysInMonth(civilOf(dayNumber(year, m, 1)).year, ((m - 1) % 12) + 1) < n) m++;
  const piece = day(scan, next, dayNumber(year, m, n));
  piece.tense = 'unknown';
  piece.sure = false;
  return piece;
}

/** End of the working week that holds a day. */
export function lastWorkday(n: number): number {
  const w = weekdayOf(n);
  return w === SATURDAY ? n - 1 : w === SUNDAY ? n - 2 : n + FRIDAY - w;
}

export function endOfMonth(n: number): number {
  const { year, month } = civilOf(n);
  return dayNumber(year, month + 1, 1) - 1;
}
