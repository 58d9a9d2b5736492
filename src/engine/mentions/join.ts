// Joins the pieces of one time expression: a day and its time, a weekday and its date, a week and its day.
import { addMonths, civilOf, weekdayOf, writeDay } from './calendar.ts';
import { readBareHour, readHours } from './clock.ts';
import { readDate } from './date.ts';
import { dayOfMonth, isToCome, readNearDay, readPart, readShiftedPart, readWeekday } from './day-name.ts';
import { GAP, NOTHING } from './find-word.ts';
import { readOrdinal } from './number.ts';
import { readShifted } from './period.ts';
import { CLOCK, FUTURE, INVALID, ONE_DAY, PART_OF_DAY, type Piece, RECURRING, SPAN, tenseOf, timed } from './piece.ts';
import { at, back, digits, eat, eatMark, eatOf, here, isGlued, isHere, isMark, joins, type Scan, says, valueAt } from './tokens.ts';
import {
  A_MONTH,
  ABOUT,
  ARTICLE,
  AT,
  CLOSING,
  DIGITS,
  EDGE,
  JOINER,
  LEAD,
  MONTH,
  NEARBY,
  NUMBER,
  ON_IN,
  ORDINAL,
  PART,
  SHIFT,
  UNIT,
  WEEK,
  WEEKDAY,
} from './words.ts';

const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A weekday and the date it stands beside; where they disagree, the date stands and says so. */
function withName(s: Scan, date: Piece, weekday: number): Piece {
  const ahead = date.from - s.today;
  // Without a year, a date that is not near may be meant in another one.
  if (date.kind === ONE_DAY && weekdayOf(date.from) !== weekday && (!date.open || (ahead >= -31 && ahead <= 150)))
    date.flaw = `${writeDay(date.from)} is a ${DAY_NAMES[weekdayOf(date.from)]}, not a ${DAY_NAMES[weekday]}.`;
  date.sure = true;
  return date;
}

/** `Friday 12 March`, `Tue, Jan 20th`, `Monday the 14th`. */
function withDate(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (a.weekday < 0) return null;
  const isBracketed = isMark(s, 0, '(');
  eatMark(s, ',.(');
  eat(s, 'the');
  const isNear = s.i === i;
  const date = readDate(s, true);
  if (date !== null && (date.kind === ONE_DAY || date.kind === INVALID)) {
    if (isBracketed) eat(s, ')');
    return withName(s, timed(date, a.start, a.stop), a.weekday);
  }
  if (date !== null) return back(s, i);
  let n = readOrdinal(s);
  if (n === 0 && isNear && digits(s, 0) > 0 && valueAt(s, 0) > 12) {
    n = valueAt(s, 0);
    s.i++;
  }
  const lone = dayOfMonth(s, n);
  if (lone === null || joins(s, 0, '.') || (isGlued(s, 0) && isMark(s, 0, '/-:'))) return back(s, i);
  // The nearest month in which the weekday is right: "Monday the 4th" may be months ahead, or just past.
  for (const months of [0, -1, 1, 2]) {
    const day = addMonths(lone.from, months);
    if (weekdayOf(day) === a.weekday) {
      lone.from = lone.to = day;
      break;
    }
  }
  return withName(s, lone, a.weekday);
}

/** `12 March (Friday)`, `14 May, Tuesday`. */
function withTrailingName(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (a.weekday >= 0 || a.start >= 0) return null;
  const isBracketed = isMark(s, 0, '(');
  if (!eatMark(s, '(-,') && !eat(s, 'on')) return null;
  const day = readWeekday(s);
  if (day === null || day.weekday < 0) return back(s, i);
  const isClosed = isBracketed && eat(s, ')');
  if (!isClosed && (isBracketed || weekdayOf(a.from) !== day.weekday || (says(s, -2, ',') && here(s, ',')))) return back(s, i);
  return withName(s, a, day.weekday);
}

function setClock(a: Piece, clock: Piece): Piece {
  // "tonight at 7", "this afternoon at 3": the part of the day says which half is meant.
  const lift = clock.open && a.start >= 720 && clock.start < 720 ? 720 : 0;
  a.stop = clock.stop + (clock.stop <= clock.start || clock.stop < 720 ? lift : 0);
  a.start = clock.start + lift;
  a.sure = true;
  a.kind = ONE_DAY;
  return a;
}

/** A day and its time: `tomorrow at 3pm`, `Friday, 9:30`, `today from 7 to 7:30`. */
function withClock(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (a.from === 0 || a.from !== a.to || (a.kind === ONE_DAY && a.start >= 0 && a.weekday < 0)) return null;
  const isDashed = isMark(s, 0, '-');
  eatMark(s, ',-t(');
  const { text } = at(s, 0);
  const isLed = eatOf(s, AT);
  eatOf(s, ABOUT);
  const clock = readHours(s, text === 'from' || text === 'between');
  if (clock !== null) return isDashed && clock.open && isHere(s, MONTH) ? back(s, i) : setClock(a, clock);
  const bare = isLed && (text === 'at' || text === '@' || text === 'around') ? readBareHour(s) : null;
  return bare === null ? back(s, i) : setClock(a, bare);
}

/** A day and its part: `tomorrow morning`, `Tuesday in the afternoon`, `Friday, first thing`, `Monday AM`. */
function withPart(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (a.from === 0 || a.from !== a.to || a.start >= 0) return null;
  const isPm = here(s, 'pm');
  if (isPm || here(s, 'am')) {
    s.i++;
    return isPm ? timed(a, 720, 1080) : timed(a, 480, 720);
  }
  eatMark(s, ',-');
  if (!eat(s, 'in')) eat(s, 'at');
  eat(s, 'the');
  if (here(s, 'first') && says(s, 1, 'thing')) {
    s.i += 2;
    return timed(a, 480, 600);
  }
  const part = readPart(s);
  if (part === null) return back(s, i);
  timed(a, part.start, part.stop).kind = PART_OF_DAY;
  a.sure = true;
  if (isToCome(s, a)) a.tense = FUTURE;
  return a;
}

function moved(s: Scan, day: Piece, to: number): Piece {
  day.from = day.to = to;
  day.weekday = -1;
  day.tense = tenseOf(s, to, to);
  day.sure = true;
  return day;
}

/** `next week on Friday`. */
function withWeekday(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (a.unit !== WEEK || a.to - a.from !== 6) return null;
  const hasComma = eat(s, ',');
  const isOn = eat(s, 'on');
  const day = hasComma && !isOn ? null : readWeekday(s);
  return day === null || day.weekday < 0 ? back(s, i) : moved(s, day, a.from + ((day.weekday + 6) % 7));
}

/** `Friday of next week`, `the 20th of next month`. */
function withPeriod(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (a.weekday < 0 && a.sure) return null;
  if (!eat(s, ',') && !eat(s, 'of') && !eat(s, 'in')) eat(s, 'from');
  const period = readShifted(s);
  if (period === null || period.kind !== SPAN || period.unit !== (a.weekday < 0 ? A_MONTH : WEEK)) return back(s, i);
  return moved(s, a, period.from + (a.weekday < 0 ? civilOf(a.from).day - 1 : (a.weekday + 6) % 7));
}

/** A time and its day: `3pm tomorrow`, `9 on Saturday`, `16:00, 23 April`, `8am this morning`. */
function withDay(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  const isClock = a.kind === CLOCK;
  if (a.from !== 0 && a.from !== s.today) return null;
  const isDashed = isMark(s, 0, '-');
  if (!eatMark(s, ',(-')) eat(s, 'of');
  eatOf(s, ON_IN);
  eat(s, 'the');
  const part = readShiftedPart(s) || (isClock ? readPart(s) : null);
  const day = part || readNearDay(s) || readWeekday(s) || readDate(s, true);
  if (day === null || day.kind > ONE_DAY || day.from !== day.to || (isDashed && day.kind === ONE_DAY)) return back(s, i);
  const lift = isClock && a.open && a.start < 720 && part !== null && part.start >= 720 ? 720 : 0;
  if (day.start < 0 || part !== null) timed(day, a.start + lift, Math.max(a.start + lift, a.stop));
  const isSomeDay = part !== null && part.from === 0;
  day.kind = isSomeDay ? CLOCK : isClock ? ONE_DAY : PART_OF_DAY;
  if (isSomeDay) day.open = false;
  day.sure = true;
  if (!isClock && isToCome(s, day)) day.tense = a.tense;
  return day;
}

/** `every Tuesday at 9`, `daily from 9 to 5`. */
function withHours(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  const isLed = eatOf(s, AT);
  const isAt = says(s, -1, 'at');
  return readHours(s, isLed) || readPart(s) || (isLed && isAt && readBareHour(s)) ? a : back(s, i);
}

const JOINS = DIGITS | NUMBER | ORDINAL | PART | EDGE | MONTH | WEEKDAY | SHIFT | NEARBY | ARTICLE | LEAD | UNIT;

/** The piece joined to the next one beside it, or null. */
function join(s: Scan, a: Piece): Piece | null {
  const beside = at(s, 0);
  if (beside === GAP || beside === NOTHING || ((beside.in & CLOSING) !== 0 && at(s, 1) === NOTHING)) return null;
  if (((beside.is & JOINS) | (beside.in & (JOINER | AT))) === 0) return null;
  switch (a.kind) {
    case CLOCK:
      return withDay(s, a);
    case PART_OF_DAY:
      return withClock(s, a) || withDay(s, a);
    case ONE_DAY:
      return withDate(s, a) || withPeriod(s, a) || withClock(s, a) || withPart(s, a) || withTrailingName(s, a);
    case SPAN:
      return withWeekday(s, a);
    case RECURRING:
      return withHours(s, a);
    default:
      return null;
  }
}

/** The piece with whatever stands beside it and belongs to it. */
export function joinAll(s: Scan, first: Piece): Piece {
  let piece = first;
  for (let k = 0; k < 5; k++) {
    const more = join(s, piece);
    if (more === null) return piece;
    piece = more;
  }
  return piece;
}
