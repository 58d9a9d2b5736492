// Reads a whole time expression: its preposition, its pieces, a range's other end, and what trails it.
import { anchorDuration } from './anchor-duration.ts';
import { attachAll } from './attach.ts';
import { civilOf, dayNumber, daysInMonth } from './calendar.ts';
import { readDate } from './calendar-date.ts';
import { readClockRange } from './clock-range.ts';
import { readBareHour } from './clock-time.ts';
import { readOrdinal } from './count.ts';
import { type Lead, readLead } from './lead.ts';
import { newPiece, type Piece, tenseOf } from './piece.ts';
import { readLoneOrdinal, readPiece } from './time-piece.ts';
import { at, GAP, NOTHING, type Scan } from './tokens.ts';
import { IS, UNIT } from './words.ts';

export interface Expression {
  readonly piece: Piece;
  readonly lead: Lead | null;
  /** First token of the mention. */
  readonly first: number;
}

function isRangeLink(text: string, isBetween: boolean): boolean {
  if (
    text === '-' ||
    text === '~' ||
    text === 'to' ||
    text === 'until' ||
    text === 'till' ||
    text === 'til' ||
    text === 'through' ||
    text === 'thru'
  )
    return true;
  return isBetween && text === 'and';
}

/** The last day of a range whose end is only a number: `August 10 to 22`. */
function readEndDay(scan: Scan, a: Piece, i: number): Piece | null {
  const start = at(scan, i).text === 'the' ? i + 1 : i;
  const ordinal = readOrdinal(scan, start);
  const token = at(scan, start);
  const n = ordinal !== null ? ordinal.n : token.is & IS.digits && token.end - token.start <= 2 ? token.n : 0;
  if (n < 1 || n > 31 || a.shape !== 'day' || a.from !== a.to || a.fromMinute >= 0) return null;
  const next = ordinal !== null ? ordinal.next : start + 1;
  if (ordinal === null && (at(scan, next).is & (IS.unit | IS.percent | IS.payer) || at(scan, next).text === '%')) return null;
  const { year, month, day } = civilOf(a.from);
  if (n <= day && a.weekday >= 0) return null;
  if (n > day && n > daysInMonth(year, month))
    return { ...a, shape: 'invalid', next, contradiction: `That month has only ${daysInMonth(year, month)} days.` };
  const end = newPiece('day', next, dayNumber(year, n < day ? month + 1 : month, n));
  const late = at(scan, next).text === ',' ? at(scan, next + 1) : at(scan, next);
  if (late.n > 1900 && late.n < 2200 && late.end - late.start === 4) {
    const shift = dayNumber(late.n, month, 1) - dayNumber(year, month, 1);
    end.next = at(scan, next).text === ',' ? next + 2 : next + 1;
    a.from += shift;
    end.from += shift;
    end.to += shift;
  }
  return end;
}

/** Extends a piece to the end of its range. */
function withRange(scan: Scan, a: Piece, isBetween: boolean): Piece {
  if (a.shape === 'duration' || a.shape === 'recurring' || !isRangeLink(at(scan, a.next).text, isBetween)) return a;
  const i = a.next + 1;
  const link = readLead(scan, i);
  const start = link !== null && link.role === 'between' ? link.next : i;
  const read = readPiece(scan, start, true);
  const whole =
    read === null || read.shape === 'duration' || read.shape === 'recurring' || (!read.sure && read.unit === 0)
      ? null
      : attachAll(scan, read);
  const isSameKind = whole !== null && (a.shape === 'clock' ? whole.fromMinute >= 0 : whole.shape !== 'clock' || a.from === a.to);
  const end = isSameKind && whole !== null && (a.sure || whole.sure || whole.unit === a.unit) ? whole : readEndDay(scan, a, i);
  if (end === null) return a;
  return closeRange(scan, a, end);
}

function closeRange(scan: Scan, a: Piece, end: Piece): Piece {
  if (a.shape === 'clock' && end.shape === 'clock') {
    a.toMinute = end.fromMinute;
    a.next = end.next;
    return a;
  }
  if (end.shape === 'clock') {
    a.toMinute = end.toMinute;
    a.next = end.next;
    return a;
  }
  if (a.shape === 'invalid' || end.shape === 'invalid') {
    const bad = a.shape === 'invalid' ? a : end;
    bad.next = end.next;
    return bad;
  }
  // A year written at the end counts for both: "Jan-Feb 2027", "10 August - 12 September 2027".
  if (a.yearless && !end.yearless && end.from !== 0) {
    const { month, day } = civilOf(a.from);
    const { year } = civilOf(end.from);
    const same = dayNumber(year, month, day);
    a.from = same <= end.to ? same : dayNumber(year - 1, month, day);
  }
  let to = end.to;
  if (to < a.from && end.weekday >= 0) to += 7;
  if (to < a.from && end.yearless) to = dayNumber(civilOf(to).year + 1, civilOf(to).month, civilOf(to).day);
  const piece = newPiece('span', end.next, a.from, Math.max(to, a.from));
  piece.unit = UNIT.day;
  piece.fromMinute = a.fromMinute;
  piece.toMinute = end.toMinute < 0 ? -1 : end.toMinute;
  piece.tense = a.tense === 'unknown' ? end.tense : tenseOf(piece.from, piece.to, scan.today);
  piece.contradiction = a.contradiction || end.contradiction;
  return piece;
}

/** `10 to 22 August`, `from the 13th to the 15th of July`, `1-8 September`: the first day is only a number. */
function readNumberRange(scan: Scan, i: number, isBetween: boolean): Piece | null {
  const start = at(scan, i).text === 'the' ? i + 1 : i;
  const ordinal = readOrdinal(scan, start);
  const token = at(scan, start);
  const n = ordinal !== null ? ordinal.n : token.is & IS.digits && token.end - token.start <= 2 ? token.n : 0;
  const link = ordinal !== null ? ordinal.next : start + 1;
  if (n < 1 || n > 31 || !isRangeLink(at(scan, link).text, isBetween)) return null;
  const end = readDate(scan, at(scan, link + 1).text === 'the' ? link + 2 : link + 1, false);
  if (end === null || end.shape !== 'day') return null;
  const { year, month, day } = civilOf(end.from);
  const from = newPiece('day', end.next, dayNumber(year, n > day ? month - 1 : month, n));
  from.tense = end.tense;
  return closeRange(scan, from, end);
}

/** `or later`, `onwards`, `at the latest`. */
function skipTail(scan: Scan, i: number): number {
  const word = at(scan, i).text;
  const after = at(scan, i + 1).text;
  if (word === 'onwards' || word === 'onward') return i + 1;
  if ((word === 'or' || word === 'and') && (after === 'later' || after === 'earlier')) return i + 2;
  const beyond = at(scan, i + 2);
  if (word === 'or' && (after === 'after' || after === 'before') && (beyond === NOTHING || beyond === GAP || beyond.text === ','))
    return i + 2;
  if (word === 'at' && after === 'the' && at(scan, i + 2).text === 'latest') return i + 3;
  return word === 'latest' ? i + 1 : i;
}

/** Is a piece that cannot stand alone made a time by its preposition? */
function isLed(piece: Piece, role: Lead['role'], scan: Scan, i: number): boolean {
  if (role === 'none') return false;
  if (piece.shape === 'part') return role !== 'on' && role !== 'for' && role !== 'of';
  if (piece.unit === UNIT.month || piece.unit === UNIT.quarter)
    return role !== 'at' || scan.text.charAt(at(scan, i).start) !== scan.low.charAt(at(scan, i).start);
  if (piece.unit === UNIT.year) return role !== 'at' && role !== 'on' && at(scan, i - 1).text !== 'over' && at(scan, i - 1).text !== 'up';
  return true;
}

function readLed(scan: Scan, i: number, lead: Lead | null): Piece | null {
  const role = lead === null ? 'none' : lead.role;
  const isBetween = role === 'between' || role === 'start';
  const token = at(scan, at(scan, i).text === 'the' ? i + 1 : i);
  if (token.is & (IS.digits | IS.number | IS.ordinal)) {
    const days = readNumberRange(scan, i, isBetween);
    if (days !== null) return days;
  }
  if (token.is & (IS.digits | IS.number) && (at(scan, i + 1).is & (IS.month | IS.unit)) === 0) {
    const clocks = readClockRange(scan, i, isBetween);
    if (clocks !== null && isTimely(scan, i, clocks, isBetween)) return clocks;
  }
  const piece = readPiece(scan, i, role !== 'none' && role !== 'for');
  if (piece !== null) return piece;
  if (lead === null || role === 'in' || role === 'of' || role === 'within') return readBesideDay(scan, i);
  return readLoneOrdinal(scan, i) || (role === 'at' ? readAtHour(scan, i) : readBesideDay(scan, i));
}

/** Bare hours on both sides ("from 3 to 8") are times only where nothing counted follows. */
function isTimely(scan: Scan, i: number, clocks: Piece, isBetween: boolean): boolean {
  const after = at(scan, clocks.next);
  if (!isBetween) return after.text !== '-';
  if (clocks.days === 0) return true;
  if (after === NOTHING || after.text === '.' || after.text === '?' || after.text === ',' || after.text === ')')
    return at(scan, i + 1).text !== '.';
  return (after.is & (IS.relative | IS.weekday | IS.zone)) !== 0 || after.text === 'in' || after.text === 'this' || after.text === 'on';
}

/** `10, tonight`, `9 tomorrow morning`: a bare hour beside its day. */
function readBesideDay(scan: Scan, i: number): Piece | null {
  const hour = at(scan, i).is & IS.digits && at(scan, i).n <= 12 ? readBareHour(scan, i) : null;
  if (hour === null) return null;
  const joined = attachAll(scan, hour);
  return joined === hour || joined.fromMinute < 0 || joined.yearless ? null : joined;
}

/** `at 12`, where the clause ends or the day follows. */
function readAtHour(scan: Scan, i: number): Piece | null {
  const hour = readBareHour(scan, i);
  if (hour === null) return null;
  const after = at(scan, hour.next);
  const joined = attachAll(scan, hour);
  if (joined !== hour) return joined;
  const isLast =
    after === NOTHING ||
    ((after.text === '.' || after.text === ',' || after.text === '?' || after.text === '!') && !at(scan, hour.next + 1).glued);
  return isLast && at(scan, i).n > 0 ? hour : null;
}

/** The time expression that starts at token `i`. */
export function readTime(scan: Scan, i: number): Expression | null {
  const lead = readLead(scan, i);
  const start = lead === null ? i : lead.next;
  const read = readLed(scan, start, lead);
  if (read === null) return null;
  const role = lead === null ? 'none' : lead.role;
  const joined = anchorDuration(scan, attachAll(scan, read), lead);
  const whole = withRange(scan, attachAll(scan, joined), role === 'between');
  const piece = attachAll(scan, whole);
  const end = skipTail(scan, piece.next);
  if (!piece.sure && end === piece.next && !isLed(piece, role, scan, start)) return null;
  piece.next = end;
  // "shorter by 12 days" sets no deadline.
  const isMeasure = piece.shape === 'duration' && at(scan, i).text === 'by';
  const isKept =
    lead !== null && !isMeasure && (lead.kept || (lead.role === 'in' && (joined.shape === 'part' || read.shape === 'duration')));
  return { piece, lead, first: isKept ? i : start };
}
