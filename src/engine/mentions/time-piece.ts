// Reads one piece of a time expression, whatever its kind.
import { readDate } from './calendar-date.ts';
import { readClock } from './clock-time.ts';
import { readOrdinal } from './count.ts';
import { dayOfMonth, readPart, readRelativeDay, readShiftedPart, readWeekday } from './day-name.ts';
import { readDuration } from './duration.ts';
import { readAcronym, readEdge, readOrdinalOf } from './edge.ts';
import { readHoliday } from './holiday.ts';
import { readBareYear, readPeriod, span, unitSpan } from './period.ts';
import type { Piece } from './piece.ts';
import { readRecurring } from './recurring.ts';
import { readSeason } from './season.ts';
import { at, GAP, NOTHING, type Scan } from './tokens.ts';
import { IS, UNIT } from './words.ts';

function readNumberFirst(scan: Scan, i: number, loose: boolean): Piece | null {
  return (
    readDate(scan, i, loose) ||
    readClock(scan, i, loose) ||
    readPeriod(scan, i) ||
    readOrdinalOf(scan, i) ||
    readDuration(scan, i) ||
    readBareYear(scan, i)
  );
}

function readShiftFirst(scan: Scan, i: number): Piece | null {
  return (
    (at(scan, i).text === 'last' ? readOrdinalOf(scan, i) : null) ||
    readWeekday(scan, i) ||
    readShiftedPart(scan, i) ||
    readPeriod(scan, i) ||
    readShiftedMonth(scan, i)
  );
}

/** `next March`, `this summer`, `last Christmas`. */
function readShiftedMonth(scan: Scan, i: number): Piece | null {
  const token = at(scan, i + 1);
  if (token.is & IS.season) return readSeason(scan, i + 1, true);
  const piece = token.is & IS.month ? readDate(scan, i + 1, true) : token.is & IS.holiday ? readHoliday(scan, i + 1) : null;
  const word = at(scan, i).text;
  if (piece === null || word === 'that' || word === 'same' || word === 'current') return null;
  const isPast = word === 'last' || word === 'past' || word === 'previous';
  if (isPast && piece.yearless && piece.from > scan.today) {
    piece.from -= 365;
    piece.to -= 365;
  }
  piece.tense = isPast ? 'past' : 'future';
  piece.sure = true;
  return piece;
}

/** `the week of October 6th`, `week commencing 4 Feb`, `w/c 4 Feb`, `the weekend`. */
function readWeekOf(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  let next = i + 1;
  if (token.text === 'w') {
    if (at(scan, i + 1).text !== '/' || at(scan, i + 2).text !== 'c') return null;
    next = i + 3;
  } else {
    const link = at(scan, next).text;
    if (link === 'of' || link === 'beginning' || link === 'commencing' || link === 'starting' || link === 'ending') next++;
    else return null;
    if (at(scan, next).text === 'on') next++;
  }
  if (at(scan, next).text === 'the') next++;
  const ordinal = readOrdinal(scan, next);
  const day =
    readDate(scan, next, true) ||
    readWeekday(scan, next) ||
    readHoliday(scan, next) ||
    (ordinal === null ? null : dayOfMonth(scan, ordinal.next, ordinal.n));
  if (day === null || day.shape !== 'day') return null;
  const week = span(scan, day.next, day.from, day.from + 6, UNIT.week);
  week.yearless = day.yearless;
  if (day.tense === 'unknown' || day.yearless) week.tense = day.tense;
  return week;
}

/** Words that begin few expressions: units, and what follows "the". */
function readUnitFirst(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  if (token.text === 'week' || token.text === 'w') {
    const week = readWeekOf(scan, i);
    if (week !== null) return week;
    if (at(scan, i + 1).text === 'after' && at(scan, i + 2).text === 'next') return unitSpan(scan, i + 3, UNIT.week, 2);
    return readPeriod(scan, i);
  }
  if (token.text === 'weekend') return unitSpan(scan, i + 1, UNIT.weekend, 0);
  if (token.text === 'day') return readRelativeDay(scan, i);
  return readPeriod(scan, i);
}

/** `first thing`, `first thing Monday`, `first thing in the morning`: the day joins later. */
function readFirstThing(scan: Scan, i: number): Piece | null {
  if (at(scan, i).text !== 'first' || at(scan, i + 1).text !== 'thing') return null;
  const next = at(scan, i + 2).text === 'on' ? i + 3 : i + 2;
  const day = readRelativeDay(scan, next) || readWeekday(scan, next) || readShiftFirst(scan, next);
  if (day === null || day.from === 0) return null;
  if (day.fromMinute < 0) {
    day.fromMinute = 8 * 60;
    day.toMinute = 10 * 60;
  }
  return day;
}

/** One piece at token `i`, past a "the". `loose` where a preposition before it says that a time is meant. */
export function readPiece(scan: Scan, i: number, loose: boolean): Piece | null {
  const start = at(scan, i).text === 'the' ? i + 1 : i;
  const token = at(scan, start);
  const is = token.is;
  if (is & IS.digits) return readNumberFirst(scan, start, loose);
  if (is & IS.shift) return readShiftFirst(scan, start);
  const named =
    (is & IS.month ? readDate(scan, start, loose) : null) ||
    (is & IS.weekday ? readWeekday(scan, start) : null) ||
    (is & IS.relative ? readRelativeDay(scan, start) : null) ||
    (is & (IS.edge | IS.part) ? readEdge(scan, start) || readClock(scan, start, loose) || readPart(scan, start) : null) ||
    (is & (IS.acronym | IS.prefix) ? readAcronym(scan, start) || readPeriod(scan, start) : null) ||
    (is & (IS.each | IS.often | IS.weekdays) ? readRecurring(scan, start) : null) ||
    (is & IS.holiday ? readHoliday(scan, start) : null) ||
    (is & IS.season ? readSeason(scan, start, false) : null);
  if (named !== null) return named;
  if (is & (IS.number | IS.ordinal)) {
    return readFirstThing(scan, start) || readNumberFirst(scan, start, loose);
  }
  const unit = is & IS.unit ? readUnitFirst(scan, start) : null;
  if (unit !== null) return unit;
  if ((is & IS.glue) === 0) return null;
  return readClock(scan, start, loose) || readDuration(scan, start) || readRecurring(scan, start) || null;
}

const NEXT_PHRASE =
  /^(?:i|we|you|he|she|it|they|our|your|my|will|can|could|would|should|must|may|please|that|which|so|then|when|if|as|but|because|though|while|with|is|are|was|be|thanks|subject|once|unless|provided|assuming|only|also)\b/;

/** Does the noun phrase end before token `i`, so that an ordinal there is no adjective? */
function endsPhrase(scan: Scan, i: number): boolean {
  const after = at(scan, i);
  const { end } = at(scan, i - 1);
  if (after === NOTHING) return true;
  if (after === GAP) return NEXT_PHRASE.test(scan.low.slice(end + 1, end + 13));
  return (
    (after.is & (IS.unit | IS.payer | IS.part | IS.currency | IS.scale)) === 0 &&
    after.text !== '-' &&
    after.text !== 'half' &&
    after.text !== '/'
  );
}

/** A day of the month after a preposition, where what follows does not make it the 22nd of something else. */
export function readLoneOrdinal(scan: Scan, i: number): Piece | null {
  const start = at(scan, i).text === 'the' ? i + 1 : i;
  const ordinal = readOrdinal(scan, start);
  if (ordinal === null || (start === i && (at(scan, i).is & IS.digits) === 0)) return null;
  return endsPhrase(scan, ordinal.next) ? dayOfMonth(scan, ordinal.next, ordinal.n) : null;
}
