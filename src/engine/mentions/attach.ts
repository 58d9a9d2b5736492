// Joins the pieces of one time expression: a day and its time, a weekday and its date, a duration and its "ago".
import { addMonths, weekdayOf, writeDay } from './calendar.ts';
import { readDate } from './calendar-date.ts';
import { readClockRange } from './clock-range.ts';
import { readBareHour, readClock } from './clock-time.ts';
import { readOrdinal } from './count.ts';
import { dayOfMonth, partOn, readPart, readRelativeDay, readShiftedPart, readWeekday } from './day-name.ts';
import { readShifted } from './period.ts';
import { type Piece, tenseOf } from './piece.ts';
import { at, GAP, NOTHING, type Scan } from './tokens.ts';
import { IS, UNIT } from './words.ts';

const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Past the first of `words` that stands at `i`. */
function skip(scan: Scan, i: number, words: readonly string[]): number {
  return words.indexOf(at(scan, i).text) >= 0 ? i + 1 : i;
}

function isDay(piece: Piece): boolean {
  return piece.from !== 0 && piece.from === piece.to && (piece.shape === 'day' || piece.shape === 'part');
}

function setClock(a: Piece, clock: Piece): Piece {
  // "tonight at 7", "this afternoon at 3": the part of the day says which half is meant.
  const lift = clock.days === 1 && a.fromMinute >= 720 && clock.fromMinute < 720 ? 720 : 0;
  a.fromMinute = clock.fromMinute + lift;
  a.toMinute = clock.toMinute + (clock.toMinute < clock.fromMinute + 1 || clock.toMinute < 720 ? lift : 0);
  a.next = clock.next;
  a.sure = true;
  if (a.shape === 'part') a.shape = 'day';
  return a;
}

const BEFORE_CLOCK = [',', '-', 't', '('];
const AT_WORDS = ['at', 'around', 'about', 'by', 'from', 'between', 'for', 'after', 'before', 'until', 'circa', '@', 'till'];

/** A day and its time: `tomorrow at 3pm`, `Friday, 9:30`, `today from 7 to 7:30`. */
function withClock(scan: Scan, a: Piece): Piece | null {
  if (!isDay(a) || (a.shape === 'day' && a.fromMinute >= 0 && a.weekday < 0)) return null;
  let next = skip(scan, a.next, BEFORE_CLOCK);
  const marked = next;
  next = skip(scan, next, AT_WORDS);
  if (at(scan, next).text === 'around' || at(scan, next).text === 'about') next++;
  const word = at(scan, next - 1).text;
  const isRange = word === 'from' || word === 'between';
  const range = readClockRange(scan, next, isRange);
  if (range !== null && (next > marked || at(scan, next).is & IS.digits)) return setClock(a, range);
  const clock = readClock(scan, next, true);
  if (clock !== null)
    return at(scan, marked - 1).text === '-' && marked > a.next && clock.days === 1 && at(scan, clock.next).is & IS.month
      ? null
      : setClock(a, clock);
  if (next === marked || (word !== 'at' && word !== '@' && word !== 'around')) return null;
  const bare = readBareHour(scan, next);
  return bare === null ? null : setClock(a, bare);
}

/** A day and its part: `tomorrow morning`, `Tuesday in the afternoon`, `Friday, first thing`. */
function withPart(scan: Scan, a: Piece): Piece | null {
  if (!isDay(a) || a.shape !== 'day' || a.fromMinute >= 0) return null;
  let next = skip(scan, a.next, [',', '-']);
  if (at(scan, next).text === 'in' || at(scan, next).text === 'at') next++;
  next = skip(scan, next, ['the']);
  if (at(scan, next).text === 'first' && at(scan, next + 1).text === 'thing') {
    a.next = next + 2;
    a.fromMinute = 480;
    a.toMinute = 600;
    return a;
  }
  const word = at(scan, next);
  if (next === a.next && (word.text === 'am' || word.text === 'pm')) {
    a.fromMinute = word.text === 'am' ? 480 : 720;
    a.toMinute = word.text === 'am' ? 720 : 1080;
    a.next = next + 1;
    return a;
  }
  const part = readPart(scan, next);
  if (part === null) return null;
  a.fromMinute = part.fromMinute;
  a.toMinute = part.toMinute;
  a.next = part.next;
  a.shape = 'part';
  a.sure = true;
  if (a.from === scan.today && a.tense === 'present') a.tense = partOn(scan, 0, a.from, 'evening').tense;
  return a;
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
function withDate(scan: Scan, a: Piece): Piece | null {
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
function withTrailingWeekday(scan: Scan, a: Piece): Piece | null {
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

/** `Friday of next week`, `next week on Friday`, `the 20th of next month`. */
function withPeriod(scan: Scan, a: Piece): Piece | null {
  if (a.shape !== 'day' && a.shape !== 'span' && a.shape !== 'part') return null;
  if (a.shape === 'span') {
    if (a.unit !== UNIT.week || a.to - a.from !== 6) return null;
    const next = skip(scan, skip(scan, a.next, [',']), ['on']);
    const day = readWeekday(scan, next);
    if (day === null || day.weekday < 0 || (at(scan, a.next).text === ',' && next === a.next + 1 && at(scan, next - 1).text !== 'on'))
      return null;
    return moved(scan, day, a.from + ((day.weekday + 6) % 7));
  }
  const next = skip(scan, skip(scan, a.next, ['of', 'in', 'from', ',']), ['the']);
  const period = a.weekday >= 0 || !a.sure || at(scan, a.next - 1).text === 'eow' ? readShifted(scan, next) : null;
  if (period === null || period.shape !== 'span') return null;
  if (a.weekday >= 0 && period.unit === UNIT.week) {
    const day = moved(scan, a, period.from + ((a.weekday + 6) % 7));
    day.next = period.next;
    return day;
  }
  if (a.weekday >= 0 || period.unit !== UNIT.month) return null;
  const ordinal = Number(writeDay(a.from).slice(8));
  const day = moved(scan, a, period.from + ordinal - 1);
  day.next = period.next;
  return day;
}

function moved(scan: Scan, day: Piece, to: number): Piece {
  day.from = to;
  day.to = to;
  day.weekday = -1;
  day.tense = tenseOf(to, to, scan.today);
  day.sure = true;
  return day;
}

/** A time and its day: `3pm tomorrow`, `9 on Saturday`, `16:00, 23 April`, `8am this morning`. */
function withDay(scan: Scan, a: Piece): Piece | null {
  const isFree = a.shape === 'clock' || (a.shape === 'part' && (a.from === 0 || a.from === scan.today));
  if (!isFree) return null;
  let next = skip(scan, a.next, [',', 'of', '(', '-']);
  next = skip(scan, next, ['on', 'in']);
  next = skip(scan, next, ['the']);
  const part = readShiftedPart(scan, next) || (a.shape === 'clock' ? readPart(scan, next) : null);
  const day = part || readRelativeDay(scan, next) || readWeekday(scan, next) || readDate(scan, next, true);
  if (day === null || (day.shape !== 'day' && day.shape !== 'part') || day.from !== day.to) return null;
  if (next > a.next && at(scan, next - 1).text === '-' && day.shape !== 'part') return null;
  const isMorning = part !== null && part.fromMinute < 720;
  const minutes = a.fromMinute + (a.shape === 'clock' && a.days === 1 && part !== null && !isMorning && a.fromMinute < 720 ? 720 : 0);
  if (day.fromMinute < 0 || part !== null) {
    day.fromMinute = minutes;
    day.toMinute = Math.max(minutes, a.toMinute);
  }
  if (part !== null && part.from === 0) {
    day.shape = 'clock';
    day.days = 0;
  } else if (a.shape === 'part') day.shape = 'part';
  else day.shape = 'day';
  day.sure = true;
  if (a.shape === 'part' && day.from === scan.today && day.tense === 'present') day.tense = a.tense;
  return day;
}

/** `every Tuesday at 9`, `weekly on Mondays`. */
function withRecurring(scan: Scan, a: Piece): Piece | null {
  if (a.shape !== 'recurring') return null;
  const next = skip(scan, a.next, AT_WORDS);
  const isAt = at(scan, next - 1).text === 'at' && next > a.next;
  const clock =
    readClockRange(scan, next, next > a.next) ||
    readClock(scan, next, true) ||
    readPart(scan, next) ||
    (isAt ? readBareHour(scan, next) : null);
  if (clock === null) return null;
  a.next = clock.next;
  return a;
}

const CLOSING = '.?!):;';

/** The piece joined to the next one beside it, or null. */
function attach(scan: Scan, piece: Piece): Piece | null {
  const beside = at(scan, piece.next);
  if (beside === GAP || beside === NOTHING || (CLOSING.indexOf(beside.text) >= 0 && at(scan, piece.next + 1) === NOTHING)) return null;
  switch (piece.shape) {
    case 'clock':
      return withDay(scan, piece);
    case 'part':
      return withClock(scan, piece) || withDay(scan, piece);
    case 'day':
      return (
        withDate(scan, piece) ||
        withPeriod(scan, piece) ||
        withClock(scan, piece) ||
        withPart(scan, piece) ||
        withTrailingWeekday(scan, piece)
      );
    case 'span':
      return withPeriod(scan, piece);
    case 'recurring':
      return withRecurring(scan, piece);
    case 'duration':
    case 'invalid':
      return null;
  }
}

/** The piece with whatever stands beside it and belongs to it. */
export function attachAll(scan: Scan, first: Piece): Piece {
  let piece = first;
  for (let k = 0; k < 5; k++) {
    const more = attach(scan, piece);
    if (more === null) return piece;
    piece = more;
  }
  return piece;
}
