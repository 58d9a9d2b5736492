// Reads one piece of a time expression, whatever its kind.
import { test } from '../match.ts';
import { readClock } from './clock.ts';
import { readDate } from './date.ts';
import { dayOfMonth, readNearDay, readPart, readShiftedPart, readWeekday } from './day-name.ts';
import { edgeOf, readAcronym, readEdge, readOrdinalOf } from './edge.ts';
import { readFeast } from './feast.ts';
import { GAP, NOTHING } from './find-word.ts';
import { readLength, readUnit } from './length.ts';
import { readCount, readOrdinal } from './number.ts';
import { readBareYear, readPeriod, readSeason, unitPiece } from './period.ts';
import { bare, FUTURE, ONE_DAY, PAST, type Piece, RECURRING, spanPiece, timed, UNKNOWN } from './piece.ts';
import { at, back, digits, eat, eatOf, endOf, here, is, isHere, isMark, type Scan, says, valueAt } from './tokens.ts';
import {
  ACRONYM,
  AN,
  ARTICLE,
  BEGIN,
  COIN,
  DIGITS,
  EACH,
  EDGE,
  FEAST,
  HOUR,
  MINUTE,
  MONTH,
  NEARBY,
  NUMBER,
  OFTEN,
  ONE_OF,
  OPENER,
  ORDINAL,
  PART,
  PAYER,
  PREFIX,
  QUARTER,
  SCALE,
  SEASON,
  SHIFT,
  TAIL,
  UNIT,
  WEEK,
  WEEKDAY,
  WEEKDAYS,
  WEEKEND,
} from './words.ts';

/** Can the number at hand go on as a date, a clock or a length? */
function goesOn(s: Scan): boolean {
  return digits(s, 0) > 4 || is(s, 1, UNIT | MONTH | NUMBER | ORDINAL | PART | PREFIX) || (at(s, 1).in & TAIL) !== 0;
}

function readNumberFirst(s: Scan, loose: boolean): Piece | null {
  if (isHere(s, DIGITS | NUMBER)) {
    const { unit } = at(s, 1);
    if (unit > HOUR && unit !== QUARTER) return readLength(s);
    if (!goesOn(s)) return readBareYear(s);
  }
  return readDate(s, loose) || readClock(s, loose) || readPeriod(s) || readOrdinalOf(s) || readLength(s) || readBareYear(s);
}

/** `next Friday`, `last night`, `this quarter`, `next March`, `this summer`, `last Christmas`. */
function readShiftFirst(s: Scan): Piece | null {
  const i = s.i;
  const step = valueAt(s, 0);
  const named = (here(s, 'last') && readOrdinalOf(s)) || readWeekday(s) || readShiftedPart(s) || readPeriod(s);
  if (named) return named;
  const isFixed = step === 0 && !here(s, 'this');
  s.i++;
  if (isHere(s, SEASON)) return readSeason(s, step);
  const piece = isFixed ? null : isHere(s, MONTH) ? readDate(s, true) : readFeast(s);
  if (piece === null) return back(s, i);
  if (step < 0 && piece.from > s.today) {
    piece.from -= 365;
    piece.to -= 365;
  }
  piece.tense = step < 0 ? PAST : FUTURE;
  piece.sure = true;
  return piece;
}

/** `the week of October 6th`, `week commencing 4 Feb`, `w/c 4 Feb`. */
function readWeekOf(s: Scan): Piece | null {
  const i = s.i;
  s.i++;
  if (here(s, '/') && says(s, 1, 'c')) s.i += 2;
  else if (eat(s, 'of') || eatOf(s, BEGIN) || eat(s, 'ending')) eat(s, 'on');
  else return back(s, i);
  eat(s, 'the');
  const day = readDate(s, true) || readWeekday(s) || readFeast(s) || dayOfMonth(s, readOrdinal(s));
  if (day === null || day.kind !== ONE_DAY) return back(s, i);
  const week = spanPiece(s, day.from, day.from + 6, WEEK);
  week.open = day.open;
  if (day.tense === UNKNOWN || day.open) week.tense = day.tense;
  return week;
}

/** Words that begin few expressions: units, and what follows "the". */
function readUnitFirst(s: Scan): Piece | null {
  const { unit } = at(s, 0);
  if (unit === WEEK) {
    const week = readWeekOf(s);
    if (week !== null) return week;
    if (says(s, 1, 'after') && says(s, 2, 'next')) {
      s.i += 3;
      return unitPiece(s, WEEK, 2);
    }
  }
  const end = says(s, 1, '-') ? 2 : 1;
  // "By year-end"; "the month end report" is no time.
  if (unit >= WEEK && says(s, end, 'end')) {
    s.i += end + 1;
    const whole = unitPiece(s, unit, 0);
    const last = whole === null ? null : edgeOf(s, 'end', whole);
    if (last !== null) last.sure = false;
    return last;
  }
  if (unit !== WEEKEND) return readNearDay(s) || readPeriod(s);
  s.i++;
  return unitPiece(s, WEEKEND, 0);
}

/** `first thing Monday`, `first thing tomorrow`. */
function readFirstThing(s: Scan): Piece | null {
  const i = s.i;
  if (!eat(s, 'first') || !eat(s, 'thing')) return back(s, i);
  eat(s, 'on');
  const day = readNearDay(s) || readWeekday(s) || readShiftFirst(s);
  if (day === null || day.from === 0) return back(s, i);
  return day.start < 0 ? timed(day, 480, 600) : day;
}

function recurring(s: Scan, length: number): Piece {
  s.i += length;
  return bare(RECURRING);
}

/** What returns: `every other day`, `every 3rd Friday`, `each week`, `once a week`, `Tuesdays`, `quarterly`. */
function readRecurring(s: Scan): Piece | null {
  const i = s.i;
  if (isHere(s, OFTEN | WEEKDAYS)) return recurring(s, 1);
  const { unit: far } = at(s, 2);
  if (here(s, 'once') || here(s, 'twice')) {
    const isLinked = (at(s, 1).in & AN) !== 0 || says(s, 1, 'per') || is(s, 1, EACH);
    return isLinked && far >= HOUR ? recurring(s, 3) : null;
  }
  if (!isHere(s, EACH)) return null;
  const isEvery = here(s, 'every');
  s.i++;
  eatOf(s, ONE_OF);
  readOrdinal(s);
  const { unit, text } = at(s, 0);
  if (isHere(s, WEEKDAY | WEEKDAYS | PART | MONTH | SEASON) || (unit >= MINUTE && text.length > 2) || text === 'weekday')
    return recurring(s, 1);
  return isEvery && readCount(s) >= 0 && readUnit(s) > 0 ? recurring(s, 0) : back(s, i);
}

const STARTS =
  NUMBER |
  ORDINAL |
  MONTH |
  WEEKDAY |
  WEEKDAYS |
  UNIT |
  PART |
  SHIFT |
  EDGE |
  ACRONYM |
  FEAST |
  SEASON |
  NEARBY |
  EACH |
  OFTEN |
  DIGITS |
  PREFIX |
  ARTICLE |
  OPENER;

/** One piece, past a "the". `loose` where a preposition before it says that a time is meant. */
export function readPiece(s: Scan, loose: boolean): Piece | null {
  const i = s.i;
  eat(s, 'the');
  const { is: classes } = at(s, 0);
  return ((classes & STARTS) !== 0 && readNamed(s, classes, loose)) || back(s, i);
}

function readNamed(s: Scan, is: number, loose: boolean): Piece | null {
  if (is & DIGITS) return readNumberFirst(s, loose);
  if (is & SHIFT) return readShiftFirst(s);
  const named =
    (is & MONTH ? readDate(s, loose) : null) ||
    (is & WEEKDAY ? readWeekday(s) : null) ||
    (is & (EDGE | PART) ? readEdge(s) || readClock(s, loose) || readPart(s) : null) ||
    (is & ACRONYM ? readAcronym(s) : null) ||
    (is & PREFIX ? readPeriod(s) : null) ||
    (is & FEAST ? readFeast(s) : null) ||
    (is & SEASON ? readSeason(s, null) : null) ||
    (is & NEARBY ? readNearDay(s) : null) ||
    (is & (EACH | OFTEN | WEEKDAYS | OPENER) ? readRecurring(s) : null);
  if (named !== null) return named;
  if (is & (NUMBER | ORDINAL)) return readFirstThing(s) || readNumberFirst(s, loose);
  return (is & UNIT ? readUnitFirst(s) : null) || readClock(s, loose) || readLength(s);
}

const NEXT_PHRASE =
  /^(?:i|we|you|he|she|it|they|our|your|my|will|can|could|would|should|must|may|please|that|which|so|then|when|if|as|but|because|though|while|with|is|are|was|be|thanks|subject|once|unless|provided|assuming|only|also)\b/;

/** Does the noun phrase end here, so that the ordinal before is no adjective? */
function endsPhrase(s: Scan): boolean {
  const after = at(s, 0);
  const end = endOf(s, -1);
  if (after === NOTHING) return true;
  if (after === GAP) return test(NEXT_PHRASE, s.low.slice(end + 1, end + 13));
  return !isHere(s, UNIT | PAYER | PART | COIN | SCALE) && !isMark(s, 0, '-/') && after.text !== 'half';
}

/** A day of the month after a preposition, where what follows does not make it the 22nd of something else. */
export function readLoneOrdinal(s: Scan): Piece | null {
  const i = s.i;
  const isThe = eat(s, 'the');
  const isDigits = isHere(s, DIGITS);
  const n = readOrdinal(s);
  return (n > 0 && (isThe || isDigits) && endsPhrase(s) && dayOfMonth(s, n)) || back(s, i);
}
