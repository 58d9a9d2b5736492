// Reads a whole time expression: its preposition, its pieces, a range's other end, and what trails it.
import { readLoneOrdinal, readPiece } from './any-piece.ts';
import { readBareHour, readHours } from './clock.ts';
import { GAP, NOTHING } from './find-word.ts';
import { joinAll } from './join.ts';
import { AT_TIME, BETWEEN, DEADLINE, FOR, IN, LAST_KEPT, OF, ON, readLead, START, WITHIN } from './lead.ts';
import { shifted } from './length.ts';
import { CLOCK, dayPiece, FUTURE, LENGTH, ONE_DAY, PART_OF_DAY, PAST, type Piece, SPAN, spanPiece } from './piece.ts';
import { readNumberRange, withRange } from './range.ts';
import {
  at,
  back,
  digits,
  eat,
  eatOf,
  here,
  is,
  isCapital,
  isGlued,
  isHere,
  isMark,
  S,
  type Scan,
  says,
  startOf,
  valueAt,
} from './tokens.ts';
import {
  A_MONTH,
  BASE,
  BEGIN,
  DAY,
  DIGITS,
  HALF_DAY,
  LATER,
  NEARBY,
  NUMBER,
  ON_FROM,
  ORDINAL,
  QUARTER,
  TO,
  WEEKDAY,
  YEAR,
  ZONE,
} from './words.ts';

export interface Expression {
  readonly piece: Piece;
  readonly role: number;
  /** Where the mention begins. */
  readonly start: number;
}

function shiftedDay(s: Scan, a: Piece, from: number, sign: number): Piece {
  if (a.open) {
    a.tense = sign < 0 ? PAST : FUTURE;
    return a;
  }
  const piece = dayPiece(s, shifted(from, a, sign));
  if (from === s.today) piece.tense = sign < 0 ? PAST : FUTURE;
  return piece;
}

/** `two weeks starting Monday`: the days it covers. */
function startingOn(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  if (!eatOf(s, BEGIN)) return null;
  eatOf(s, ON_FROM);
  const base = readPiece(s, true);
  if (base === null || base.kind !== ONE_DAY) return back(s, i);
  const day = joinAll(s, base);
  const piece = spanPiece(s, day.from, Math.max(day.from, shifted(day.from, a, 1) - 1), DAY);
  piece.tense = day.tense;
  return piece;
}

/** `a month before Christmas`, `three weeks from Monday`. */
function besideDay(s: Scan, a: Piece): Piece | null {
  const i = s.i;
  const isBefore = here(s, 'before');
  const base = eatOf(s, BASE) ? readPiece(s, true) : null;
  if (base === null || base.kind === LENGTH || base.kind === CLOCK || base.from === 0) return back(s, i);
  return shiftedDay(s, a, joinAll(s, base).from, isBefore ? -1 : 1);
}

/** Turns a length of time into a day where its preposition or what follows says so: 3 days ago, in two weeks, a month before Christmas. */
function anchored(s: Scan, a: Piece, role: number): Piece {
  if (a.kind !== LENGTH) return a;
  if (eat(s, 'ago') || eat(s, 'earlier')) return shiftedDay(s, a, s.today, -1);
  if (eatOf(s, LATER)) return shiftedDay(s, a, s.today, 1);
  // "in two weeks' time".
  const end = s.i;
  eat(s, "'");
  eat(s, S);
  if (!eat(s, 'time') || (s.i === end + 1 && role !== 0 && role !== IN && role !== WITHIN)) s.i = end;
  const day = startingOn(s, a) || besideDay(s, a);
  if (day !== null) return day;
  if (role === 0 || here(s, 'notice')) return a;
  if (role === IN) return shiftedDay(s, a, s.today, 1);
  if (role !== WITHIN && (role !== DEADLINE || !a.sure)) return a;
  const last = shiftedDay(s, a, s.today, 1);
  if (last.kind === ONE_DAY) {
    last.kind = SPAN;
    last.unit = DAY;
    last.from = Math.min(s.today, last.to);
  }
  last.tense = FUTURE;
  return last;
}

/** `or later`, `onwards`, `at the latest`. */
function skipTail(s: Scan): boolean {
  const i = s.i;
  if (at(s, 0) === NOTHING || at(s, 0) === GAP) return false;
  if (eat(s, 'onwards') || eat(s, 'onward') || eat(s, 'latest')) return true;
  if (here(s, 'at') && says(s, 1, 'the') && says(s, 2, 'latest')) s.i += 3;
  else if (eat(s, 'or') || eat(s, 'and')) {
    if (eat(s, 'later') || eat(s, 'earlier')) return true;
    const ends = at(s, 1) === NOTHING || at(s, 1) === GAP || isMark(s, 1, ',');
    if (ends && says(s, -1, 'or') && (eat(s, 'after') || eat(s, 'before'))) return true;
    s.i = i;
  }
  return s.i > i;
}

/** Is a piece that cannot stand alone made a time by its preposition? */
function isLed(s: Scan, { kind, unit }: Piece, role: number, first: number): boolean {
  const ahead = first - s.i;
  if (role === 0) return false;
  if (kind === PART_OF_DAY) return role !== ON && role !== FOR && role !== OF;
  if (unit === A_MONTH || unit === QUARTER) return role !== AT_TIME || isCapital(s, ahead);
  if (unit === YEAR) return role !== AT_TIME && role !== ON && !says(s, ahead - 1, 'over') && !says(s, ahead - 1, 'up');
  return true;
}

/** Does another day or hour follow? */
function isLink(s: Scan, ahead: number, isBetween: boolean): boolean {
  return (at(s, ahead).in & TO) !== 0 || (isBetween && says(s, ahead, 'and'));
}

function readLed(s: Scan, role: number): Piece | null {
  const isBetween = role === BETWEEN || role === START;
  const the = here(s, 'the') ? 1 : 0;
  if (is(s, the, DIGITS | NUMBER | ORDINAL) && (isLink(s, the + 1, isBetween) || isLink(s, the + 2, isBetween))) {
    const days = readNumberRange(s, isBetween);
    if (days !== null) return days;
  }
  if (is(s, the, DIGITS | NUMBER) && (isLink(s, 1, isBetween) || isMark(s, 1, ':.haph') || (at(s, 1).in & HALF_DAY) !== 0)) {
    const i = s.i;
    const clocks = readHours(s, isBetween);
    if (clocks !== null && clocks.stop !== clocks.start && isTimely(s, i, clocks, isBetween)) return clocks;
    s.i = i;
  }
  const piece = readPiece(s, role !== 0 && role !== FOR);
  if (piece !== null) return piece;
  if (role === 0 || role === IN || role === OF || role === WITHIN) return readBesideDay(s);
  return readLoneOrdinal(s) || (role === AT_TIME ? readAtHour(s) : readBesideDay(s));
}

/** Bare hours on both sides ("from 3 to 8") are times only where nothing counted follows. */
function isTimely(s: Scan, i: number, clocks: Piece, isBetween: boolean): boolean {
  if (!isBetween) return !isMark(s, 0, '-');
  if (!clocks.open) return true;
  if (at(s, 0) === NOTHING || isMark(s, 0, '.?,)')) return !says(s, i + 1 - s.i, '.');
  return isHere(s, NEARBY | WEEKDAY | ZONE) || here(s, 'in') || here(s, 'this') || here(s, 'on');
}

/** `10, tonight`, `9 tomorrow morning`: a bare hour beside its day. */
function readBesideDay(s: Scan): Piece | null {
  const i = s.i;
  const hour = digits(s, 0) > 0 && valueAt(s, 0) <= 12 ? readBareHour(s) : null;
  const joined = hour === null ? null : joinAll(s, hour);
  return joined === null || joined === hour || joined.start < 0 || joined.open ? back(s, i) : joined;
}

/** `at 12`, where the clause ends or the day follows. */
function readAtHour(s: Scan): Piece | null {
  const i = s.i;
  const hour = valueAt(s, 0) > 0 ? readBareHour(s) : null;
  if (hour === null) return null;
  const joined = joinAll(s, hour);
  const ends = at(s, 0) === NOTHING || (isMark(s, 0, '.,?!') && !isGlued(s, 1));
  return joined !== hour || ends ? joined : back(s, i);
}

/** The time expression at hand. */
export function readTime(s: Scan): Expression | null {
  const i = s.i;
  const role = readLead(s);
  const first = s.i;
  const read = readLed(s, role);
  if (read === null) return back(s, i);
  // "later than 5 days" is a limit, "by 5 days" a measure.
  if (read.kind === LENGTH && role === DEADLINE && !says(s, first - 1 - s.i, 'than')) read.sure = false;
  const joined = anchored(s, joinAll(s, read), role);
  if (joined.kind === LENGTH) joined.sure = true;
  const piece = joinAll(s, withRange(s, joinAll(s, joined), role === BETWEEN));
  const isTrailed = skipTail(s);
  if (!piece.sure && !isTrailed && !isLed(s, piece, role, first)) return back(s, i);
  // "shorter by 12 days" sets no deadline.
  const isMeasure = piece.kind === LENGTH && says(s, i - s.i, 'by');
  const isKept = role !== 0 && !isMeasure && (role <= LAST_KEPT || (role === IN && (joined.kind === PART_OF_DAY || read.kind === LENGTH)));
  return { piece, role, start: startOf(s, (isKept ? i : first) - s.i) };
}
