// A weekday and the date beside it: Friday 12 March, Tue the 14th, 12 March (Friday); where they disagree, it says so.
import { addMonths, weekdayOf, writeDay } from './calendar.ts';
import { readDate } from './calendar-date.ts';
import { readOrdinal } from './count.ts';
import { dayOfMonth, readWeekday } from './day-name.ts';
import type { Piece } from './piece.ts';
import { at, NOTHING, type Scan } from './tokens.ts';
import { IS } from './words.ts';

const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Past the first of `words` that stands at `i`. */
export function skip(scan: Scan, i: number, words: readonly string[]): number {
  return words.indexOf(at(scan, i).text) >= 0 ? i + 1 : i;
}

/** Is a day so close that no other year can be meant? */
function isNear(ahead: number): boolean {
  return ahead >= -31 && ahead <= 150;
}

/** A weekday and the date it stands beside; where they disagree, the date stands and says so. */
function withWeekday(date: Piece, weekday: number, next: number, today: number): Piece {
  if (date.shape === 'day' && weekdayOf(date.from) !== weekday && (!date.yearless || isNear(date.from - today))) {
    const real = DAY_NAMES[weekdayOf(date.from)] || '';
    const claimed = DAY_NAMES[weekday] || '';
    date.contradiction = `${writeDay(date.from)} is a ${real}, not a ${claimed}.`;
  }
  date.next = next;
  date.sure = true;
  return date;
}

/** `Friday 12 March`, `Tue, Jan 20th`, `Monday the 14th`. */
export function withDate(scan: Scan, a: Piece): Piece | null {
  if (a.weekday < 0) return null;
  let next = skip(scan, a.next, [',', '.', '(']);
  next = skip(scan, next, ['the']);
  const date = readDate(scan, next, true);
  if (date !== null && (date.shape === 'day' || date.shape === 'invalid')) {
    const end = at(scan, next - 1).text === '(' && at(scan, date.next).text === ')' ? date.next + 1 : date.next;
    date.fromMinute = a.fromMinute;
    date.toMinute = a.toMinute;
    return withWeekday(date, a.weekday, end, scan.today);
  }
  const ordinal = readOrdinal(scan, next);
  const plain = at(scan, next);
  const isPlain = ordinal === null && next === a.next && (plain.is & IS.digits) !== 0 && plain.n <= 31 && plain.n > 12;
  if (ordinal === null && !isPlain) return null;
  const lone = dayOfMonth(scan, ordinal === null ? next + 1 : ordinal.next, ordinal === null ? plain.n : ordinal.n);
  const after = lone === null ? NOTHING : at(scan, lone.next);
  if (lone === null || (after.glued && (after.text === '/' || after.text === '-' || after.text === ':'))) return null;
  const { from } = lone;
  // The nearest month in which the weekday is right: "Monday the 4th" may be months ahead, or just past.
  for (const months of [0, -1, 1, 2]) {
    if (weekdayOf(addMonths(from, months)) !== a.weekday) continue;
    lone.from = addMonths(from, months);
    lone.to = lone.from;
    break;
  }
  return withWeekday(lone, a.weekday, lone.next, scan.today);
}

/** `12 March (Friday)`, `14 May, Tuesday`. */
export function withTrailingWeekday(scan: Scan, a: Piece): Piece | null {
  if (a.shape !== 'day' || a.weekday >= 0 || a.fromMinute >= 0) return null;
  const mark = at(scan, a.next).text;
  if (mark !== '(' && mark !== '-' && mark !== ',' && mark !== 'on') return null;
  const day = readWeekday(scan, a.next + 1);
  if (day === null || day.weekday < 0 || (mark === ',' && at(scan, day.next).text === ',')) return null;
  const isClosed = mark === '(' && at(scan, day.next).text === ')';
  if ((mark === '(' && !isClosed) || weekdayOf(a.from) !== day.weekday) {
    if (!isClosed) return null;
  }
  return withWeekday(a, day.weekday, isClosed ? day.next + 1 : day.next, scan.today);
}
