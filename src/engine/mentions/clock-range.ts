// Ranges of the day's hours: 3-8pm, from 9 to 11am, between 1 and 2:30.
import { readBareHour, readClock } from './clock-time.ts';
import type { Piece } from './piece.ts';
import { at, type Scan } from './tokens.ts';

/** The end of a clock range that starts at `i`; the hours may borrow each other's half of the day. */
export function readClockRange(scan: Scan, i: number, isBetween: boolean): Piece | null {
  const written = readClock(scan, i, true);
  const start = written || readBareHour(scan, i);
  if (start === null) return null;
  const link = at(scan, start.next).text;
  const isLink =
    link === '-' || link === '~' || link === 'to' || link === 'until' || link === 'till' || link === 'til' || (isBetween && link === 'and');
  if (!isLink) return null;
  const to = readClock(scan, start.next + 1, true);
  const end = to || (written !== null || isBetween ? readBareHour(scan, start.next + 1) : null);
  if (end === null || (written === null && to === null && !isBetween)) return null;
  start.next = end.next;
  start.toMinute = end.fromMinute;
  if (start.days === 1 && end.days === 0 && start.fromMinute + 720 < end.fromMinute) start.fromMinute += 720;
  else if (end.days === 1 && end.fromMinute < start.fromMinute) start.toMinute += 720;
  return start;
}
