// Times of day: 3pm, 15:30, 8.30 p.m., 15h00, half past seven, noon, 9 o'clock CET; 3-8pm, from 9 to 11am.
import { div } from './calendar.ts';
import { NONE, readSpelled } from './number.ts';
import { bare, CLOCK, type Piece, timed } from './piece.ts';
import { at, back, digits, eat, eatOf, here, is, isCapital, isGlued, isHere, isMark, joins, type Scan, says, valueAt } from './tokens.ts';
import { AN, ARTICLE, DIGITS, EDGE, MINUTE, NUMBER, PART, QUARTER, TILL, ZONE } from './words.ts';

/** 0 for a.m., 12 for p.m., −1 where none is written. */
function readHalf(s: Scan, loose: boolean): number {
  const { text } = at(s, 0);
  const add = text.charAt(0) === 'a' ? 0 : 12;
  const m = says(s, 1, '.') ? 2 : 1;
  if (text === 'am' || text === 'pm') s.i++;
  else if (text !== 'a' && text !== 'p') return NONE;
  else if (says(s, m, 'm')) {
    s.i += m + 1;
    // The dot of "p.m."
    if (isGlued(s, 0)) eat(s, '.');
  } else if (loose && isGlued(s, 0)) s.i++;
  else return NONE;
  return add;
}

/** A zone and what stands between: `CET`, `(CET)`, `UTC+2`. */
function skipZone(s: Scan): void {
  const i = s.i;
  const isBracketed = eat(s, '(');
  if (!isHere(s, ZONE) || (at(s, 0).length < 3 && !isCapital(s, 0)) || (isGlued(s, 0) && digits(s, -1) > 0)) {
    s.i = i;
    return;
  }
  s.i++;
  if (isMark(s, 0, '+-') && isGlued(s, 0) && digits(s, 1) > 0) s.i += 2;
  if (isBracketed && !eat(s, ')')) s.i = i;
}

/** `open` where neither a.m. nor p.m. is written: a part of the day may still say which is meant. */
function clockPiece(s: Scan, hour: number, minute: number, add: number): Piece | null {
  if (hour > 24 || minute > 59 || (add === 0 && hour > 12) || (hour === 24 && minute > 0)) return null;
  const h = add < 0 || hour > 12 ? hour : (hour % 12) + add;
  skipZone(s);
  eat(s, 'sharp');
  const piece = timed(bare(CLOCK), h * 60 + minute, h * 60 + minute);
  piece.open = add < 0 && hour > 0 && hour < 12;
  return piece;
}

function readColon(s: Scan): Piece | null {
  const hour = valueAt(s, 0);
  const minute = valueAt(s, 2);
  if (digits(s, 2) !== 2 || !isGlued(s, 2)) return null;
  s.i += 3;
  for (const mark of [':', '.']) if (joins(s, 0, mark)) s.i += 2;
  // An aspect ratio or a scripture verse has no second digit; a MAC or IPv6 address goes on.
  if (here(s, ':') && isGlued(s, 0) && isGlued(s, 1)) return null;
  return clockPiece(s, hour, minute, readHalf(s, true));
}

function readHourFirst(s: Scan, loose: boolean): Piece | null {
  const hour = valueAt(s, 0);
  const width = digits(s, 0);
  const hasMinute = digits(s, 2) === 2 && isGlued(s, 2) && isGlued(s, 1);
  if (width < 3) {
    if (says(s, 1, ':') && digits(s, 2) > 0) return readColon(s);
    if (says(s, 1, 'h') && isGlued(s, 1)) {
      if (!hasMinute && !loose) return null;
      s.i += hasMinute ? 3 : 2;
      return clockPiece(s, hour, hasMinute ? valueAt(s, -1) : 0, NONE);
    }
    if (says(s, 1, '.') && hasMinute) {
      const minute = valueAt(s, 2);
      s.i += 3;
      const add = readHalf(s, loose);
      return add < 0 || hour > 12 ? null : clockPiece(s, hour, minute, add);
    }
  }
  if (width > 4) return null;
  s.i++;
  const add = readHalf(s, loose);
  if (add < 0 || hour === 0) return width < 3 ? readOClock(s, hour) : null;
  if (width > 2) return clockPiece(s, div(hour, 100), hour % 100, add);
  return hour > 12 ? null : clockPiece(s, hour, 0, add);
}

function readOClock(s: Scan, hour: number): Piece | null {
  if (hour === 12 && eat(s, 'noon')) return clockPiece(s, 12, 0, NONE);
  const length = here(s, 'oclock') ? 1 : here(s, 'o') && says(s, 2, 'clock') ? 3 : 0;
  s.i += length;
  return length === 0 || hour > 12 ? null : clockPiece(s, hour, 0, readHalf(s, false));
}

/** `seven pm`, `seven thirty pm`, `eight o'clock`. */
function readSpelledHour(s: Scan): Piece | null {
  const hour = valueAt(s, 0);
  if (hour < 1 || hour > 12) return null;
  s.i++;
  const spoken = readOClock(s, hour);
  if (spoken !== null) return spoken;
  eat(s, '-');
  const minute = Math.max(0, readSpelled(s));
  const add = readHalf(s, false);
  return add < 0 ? null : clockPiece(s, hour, minute, add);
}

/** `half past seven`, `a quarter to eight`, `20 past 3pm`, `three minutes to eight`. */
function readPast(s: Scan): Piece | null {
  eatOf(s, AN);
  let minutes = eat(s, 'half') ? 30 : eat(s, 'quarter') ? 15 : 0;
  const isQuarter = minutes === 15;
  if (minutes === 0) {
    minutes = isHere(s, DIGITS) ? valueAt(s, 0) : readSpelled(s);
    if (isHere(s, DIGITS)) s.i++;
    if (minutes < 1 || minutes > 59) return null;
  }
  const { unit } = at(s, 0);
  if (unit === MINUTE || unit === QUARTER) s.i++;
  if (unit === QUARTER) minutes *= 15;
  const isPast = eat(s, 'past');
  if (!isPast && !((isQuarter || unit === MINUTE || unit === QUARTER) && eat(s, 'to'))) return null;
  const hour = readSimple(s, true) || readBareHour(s);
  return hour === null ? null : timed(hour, hour.start + (isPast ? minutes : -minutes), hour.start + (isPast ? minutes : -minutes));
}

/** A time that names its hour first. */
function readSimple(s: Scan, loose: boolean): Piece | null {
  const i = s.i;
  const { text } = at(s, 0);
  let piece: Piece | null = null;
  if (isHere(s, DIGITS)) piece = readHourFirst(s, loose);
  else if (isHere(s, NUMBER)) piece = readSpelledHour(s);
  else {
    s.i += text === 'mid' && says(s, 1, '-') && says(s, 2, 'night') ? 3 : 1;
    if (text === 'noon' || text === 'midday') piece = clockPiece(s, 12, 0, NONE);
    else if (text === 'midnight' || s.i > i + 1) piece = clockPiece(s, 24, 0, NONE);
  }
  return piece === null ? back(s, i) : piece;
}

/** A time of day. `loose` where a preposition or a day beside it makes 3p, 15h or 8.30 a time. */
export function readClock(s: Scan, loose: boolean): Piece | null {
  const i = s.i;
  if (!isHere(s, DIGITS | NUMBER | ARTICLE | PART | EDGE) && at(s, 0).unit !== QUARTER) return null;
  return readSimple(s, loose) || readPast(s) || back(s, i);
}

/** A bare hour where one is expected: after "at", or beside another time. */
export function readBareHour(s: Scan): Piece | null {
  const i = s.i;
  const n = valueAt(s, 0);
  const width = digits(s, 0);
  s.i++;
  let piece: Piece | null = null;
  if (width === 4) piece = clockPiece(s, div(n, 100), n % 100, NONE);
  else if (width === 0) piece = is(s, -1, NUMBER) && n >= 1 && n <= 12 ? clockPiece(s, n, 0, NONE) : null;
  else if (width < 3 && joins(s, 0, '.')) {
    s.i += 2;
    piece = digits(s, -1) === 2 ? clockPiece(s, n, valueAt(s, -1), NONE) : null;
  } else if (width < 3) piece = clockPiece(s, n, 0, NONE);
  return piece === null ? back(s, i) : piece;
}

/** A time of day, or a range of hours, which may borrow each other's half of the day: `3-8pm`, `from 9 to 11am`, `between 1 and 2:30`. */
export function readHours(s: Scan, isBetween: boolean): Piece | null {
  const i = s.i;
  const written = readClock(s, true);
  const first = written || readBareHour(s);
  if (first === null) return null;
  const end = s.i;
  if (eatOf(s, TILL) || (isBetween && eat(s, 'and'))) {
    const to = readClock(s, true);
    const last = to || (written !== null || isBetween ? readBareHour(s) : null);
    // "From 22 to 19%" is no time.
    if (last !== null && (written !== null || to !== null || isBetween) && !here(s, '%')) {
      first.stop = last.start;
      if (first.open && !last.open && first.start + 720 < last.start) first.start += 720;
      else if (last.open && last.start < first.start) first.stop += 720;
      return first;
    }
  }
  s.i = end;
  return written || back(s, i);
}
