// Joins the pieces of one time expression: a day and its time, a weekday and its date, a duration and its "ago".
import { writeDay } from './calendar.ts';
import { readDate } from './calendar-date.ts';
import { readClockRange } from './clock-range.ts';
import { readBareHour, readClock } from './clock-time.ts';
import { partOn, readPart, readRelativeDay, readShiftedPart, readWeekday } from './day-name.ts';
import { readShifted } from './period.ts';
import { type Piece, tenseOf } from './piece.ts';
import { at, GAP, NOTHING, type Scan } from './tokens.ts';
import { skip, withDate, withTrailingWeekday } from './weekday-date.ts';
import { IS, UNIT } from './words.ts';

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
