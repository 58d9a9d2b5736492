// Times of day: 3pm, 15:30, 8.30 p.m., 15h00, half past seven, noon, 9 o'clock CET.
import { readSpelled } from './count.ts';
import { newPiece, type Piece } from './piece.ts';
import { at, type Scan } from './tokens.ts';
import { IS } from './words.ts';

interface Meridiem {
  readonly next: number;
  /** 0 for am, 12 for pm, −1 where none is written. */
  readonly add: number;
}

const NONE = -1;

function readMeridiem(scan: Scan, i: number, loose: boolean): Meridiem {
  const token = at(scan, i);
  if (token.text === 'am' || token.text === 'pm') return { next: skipDot(scan, i + 1), add: token.text === 'am' ? 0 : 12 };
  if (token.text !== 'a' && token.text !== 'p') return { next: i, add: NONE };
  const add = token.text === 'a' ? 0 : 12;
  let next = at(scan, i + 1).text === '.' ? i + 2 : i + 1;
  if (at(scan, next).text === 'm') {
    next++;
    return { next: skipDot(scan, next), add };
  }
  return loose && token.glued ? { next: i + 1, add } : { next: i, add: NONE };
}

/** The dot of "p.m." belongs to it only inside the sentence or after "p." */
function skipDot(scan: Scan, i: number): number {
  const dot = at(scan, i);
  return dot.text === '.' && dot.glued && at(scan, i - 1).text === 'm' ? i + 1 : i;
}

/** A zone and what stands between: `CET`, `(CET)`, `UTC+2`. */
function skipZone(scan: Scan, i: number): number {
  const bracket = at(scan, i).text === '(' ? 1 : 0;
  const zone = at(scan, i + bracket);
  if ((zone.is & IS.zone) === 0 || (zone.glued && bracket === 0 && at(scan, i - 1).is & IS.digits)) return i;
  if (zone.end - zone.start < 3 && scan.text.charAt(zone.start) === scan.low.charAt(zone.start)) return i;
  let next = i + bracket + 1;
  const sign = at(scan, next).text;
  if ((sign === '+' || sign === '-') && at(scan, next + 1).is & IS.digits && at(scan, next).glued) next += 2;
  return bracket === 0 ? next : at(scan, next).text === ')' ? next + 1 : i;
}

function clock(scan: Scan, next: number, hour: number, minute: number, add: number): Piece | null {
  if (hour > 24 || minute > 59 || (add !== NONE && hour > 12 && add === 0) || (hour === 24 && minute > 0)) return null;
  const h = add === NONE ? hour : hour === 12 ? add : hour > 12 ? hour : hour + add;
  let end = skipZone(scan, next);
  if (at(scan, end).text === 'sharp') end++;
  const piece = newPiece('clock', end);
  piece.fromMinute = h * 60 + minute;
  piece.toMinute = piece.fromMinute;
  // Written without a.m. or p.m.: a part of the day may still say which is meant.
  piece.days = add === NONE && hour > 0 && hour < 12 ? 1 : 0;
  return piece;
}

function readColon(scan: Scan, i: number, hour: number): Piece | null {
  const minute = at(scan, i + 2);
  if (minute.end - minute.start !== 2 || !minute.glued) return null;
  let next = i + 3;
  const second = at(scan, next + 1);
  if (at(scan, next).text === ':' && second.is & IS.digits && second.glued) next += 2;
  if (at(scan, next).text === '.' && at(scan, next + 1).glued && at(scan, next + 1).is & IS.digits) next += 2;
  // An aspect ratio or a scripture verse has no second digit; a MAC or IPv6 address goes on.
  if (at(scan, next).text === ':' && at(scan, next).glued && at(scan, next + 1).glued) return null;
  const { next: end, add } = readMeridiem(scan, next, true);
  return clock(scan, end, hour, minute.n, add);
}

function readHourFirst(scan: Scan, i: number, loose: boolean): Piece | null {
  const hour = at(scan, i);
  const width = hour.end - hour.start;
  const mark = at(scan, i + 1);
  const minute = at(scan, i + 2);
  const hasMinute = (minute.is & IS.digits) !== 0 && minute.glued && minute.end - minute.start === 2;
  if (width <= 2 && mark.text === ':' && minute.is & IS.digits) return readColon(scan, i, hour.n);
  if (width <= 2 && mark.text === 'h' && mark.glued) {
    if (hasMinute) return clock(scan, i + 3, hour.n, minute.n, NONE);
    return loose ? clock(scan, i + 2, hour.n, 0, NONE) : null;
  }
  if (width <= 2 && mark.text === '.' && mark.glued && hasMinute) {
    const { next, add } = readMeridiem(scan, i + 3, loose);
    if (add !== NONE && hour.n <= 12) return clock(scan, next, hour.n, minute.n, add);
    return null;
  }
  if (width <= 4) {
    const { next, add } = readMeridiem(scan, i + 1, loose);
    if (add !== NONE && hour.n > 0 && (width > 2 || hour.n <= 12)) {
      return width <= 2 ? clock(scan, next, hour.n, 0, add) : clock(scan, next, Math.floor(hour.n / 100), hour.n % 100, add);
    }
  }
  return width <= 2 ? readOClock(scan, i + 1, hour.n) : null;
}

function readOClock(scan: Scan, i: number, hour: number): Piece | null {
  let next = i;
  if (at(scan, i).text === 'oclock') next = i + 1;
  else if (at(scan, i).text === 'o' && at(scan, i + 1).text === "'" && at(scan, i + 2).text === 'clock') next = i + 3;
  else if (at(scan, i).text === 'noon' && hour === 12) return clock(scan, i + 1, 12, 0, NONE);
  if (next === i || hour > 12) return null;
  const { next: end, add } = readMeridiem(scan, next, false);
  return clock(scan, end, hour, 0, add);
}

/** `seven pm`, `seven thirty pm`, `eight o'clock`. */
function readSpelledHour(scan: Scan, i: number): Piece | null {
  const hour = at(scan, i);
  if (hour.n < 1 || hour.n > 12) return null;
  const spoken = readOClock(scan, i + 1, hour.n);
  if (spoken !== null) return spoken;
  const minute = readSpelled(scan, at(scan, i + 1).text === '-' ? i + 2 : i + 1);
  const { next, add } = readMeridiem(scan, minute === null ? i + 1 : minute.next, false);
  return add === NONE ? null : clock(scan, next, hour.n, minute === null ? 0 : minute.n, add);
}

/** The hour after "half past" or "ten to": `seven`, `8pm`, `noon`. */
function readHour(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const whole = readSimple(scan, i, true);
  if (whole !== null) return whole;
  return token.n >= 1 && token.n <= 12 && (token.is & (IS.number | IS.digits)) !== 0 ? clock(scan, i + 1, token.n, 0, NONE) : null;
}

/** `half past seven`, `a quarter to eight`, `20 past 3pm`, `three minutes to eight`. */
function readPast(scan: Scan, i: number): Piece | null {
  let next = at(scan, i).text === 'a' ? i + 1 : i;
  const first = at(scan, next);
  let minutes = first.text === 'half' ? 30 : first.text === 'quarter' ? 15 : 0;
  if (minutes > 0) next++;
  else {
    const spelled = first.is & IS.digits ? { n: first.n, next: next + 1 } : readSpelled(scan, next);
    if (spelled === null || spelled.n < 1 || spelled.n > 59) return null;
    minutes = spelled.n;
    next = spelled.next;
    const unit = at(scan, next).text;
    if (unit === 'minutes' || unit === 'minute' || unit === 'mins' || unit === 'min') next++;
    else if (unit === 'quarters') {
      minutes *= 15;
      next++;
    }
  }
  const relation = at(scan, next).text;
  const sure = relation === 'past' || (relation === 'to' && (minutes === 15 || at(scan, next - 1).is & IS.unit));
  if (!sure) return null;
  const hour = readHour(scan, next + 1);
  if (hour === null) return null;
  hour.fromMinute += relation === 'past' ? minutes : -minutes;
  hour.toMinute = hour.fromMinute;
  return hour;
}

/** A time that names its hour first. */
function readSimple(scan: Scan, i: number, loose: boolean): Piece | null {
  const token = at(scan, i);
  if (token.is & IS.digits) return readHourFirst(scan, i, loose);
  if (token.is & IS.number) return readSpelledHour(scan, i);
  if (token.text === 'noon' || token.text === 'midday') return clock(scan, i + 1, 12, 0, NONE);
  if (token.text === 'midnight') return clock(scan, i + 1, 24, 0, NONE);
  if (token.text === 'mid' && at(scan, i + 1).text === '-' && at(scan, i + 2).text === 'night') return clock(scan, i + 3, 24, 0, NONE);
  return null;
}

/** A time of day. `loose` where a preposition or a day beside it makes 3p, 15h or 8.30 a time. */
export function readClock(scan: Scan, i: number, loose: boolean): Piece | null {
  const { is, text } = at(scan, i);
  const simple = readSimple(scan, i, loose);
  if (simple !== null) return simple;
  return is & (IS.digits | IS.number) || text === 'half' || text === 'quarter' || text === 'a' ? readPast(scan, i) : null;
}

/** A bare hour where one is expected: after "at", or beside another time. */
export function readBareHour(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  if (token.is & IS.digits) {
    const width = token.end - token.start;
    const dot = at(scan, i + 1);
    const minute = at(scan, i + 2);
    if (width === 4) return clock(scan, i + 1, Math.floor(token.n / 100), token.n % 100, NONE);
    if (width > 2 || token.n > 24) return null;
    if (dot.text === '.' && dot.glued && minute.glued && minute.is & IS.digits) {
      return minute.end - minute.start === 2 ? clock(scan, i + 3, token.n, minute.n, NONE) : null;
    }
    return clock(scan, i + 1, token.n, 0, NONE);
  }
  return token.is & IS.number && token.n >= 1 && token.n <= 12 ? clock(scan, i + 1, token.n, 0, NONE) : null;
}
