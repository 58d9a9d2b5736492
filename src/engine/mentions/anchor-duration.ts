// Turns a length of time into a day: 3 days ago, in two weeks, a month before Christmas, two weeks starting Monday.
import { attachAll } from './attach.ts';
import type { Lead } from './lead.ts';
import { shifted } from './period.ts';
import { newPiece, type Piece, tenseOf } from './piece.ts';
import { readPiece } from './time-piece.ts';
import { at, type Scan } from './tokens.ts';
import { UNIT } from './words.ts';

/** Turns a duration into a day where "ago", "from now" or "before X" follows. */
export function anchorDuration(scan: Scan, a: Piece, lead: Lead | null): Piece {
  if (a.shape !== 'duration') return a;
  const word = at(scan, a.next).text;
  if (word === 'ago' || word === 'earlier') return shiftedDay(scan, a, scan.today, -1, a.next + 1);
  if (word === 'hence' || word === 'later' || word === 'out') return shiftedDay(scan, a, scan.today, 1, a.next + 1);
  if (word === 'time' && (lead === null || lead.role === 'in' || lead.role === 'within')) a.next++;
  else if (word === "'" || word === 's') {
    const time = word === "'" && at(scan, a.next + 1).text === 's' ? a.next + 2 : a.next + 1;
    if (at(scan, time).text === 'time') a.next = time + 1;
  }
  if (word === 'starting' || word === 'beginning' || word === 'commencing') return startingOn(scan, a) || a;
  const isBefore = word === 'before';
  if (isBefore || word === 'after' || word === 'from' || word === 'since' || word === 'following') {
    const base = readPiece(scan, a.next + 1, true);
    if (base !== null && base.shape !== 'duration' && base.shape !== 'clock' && base.from !== 0) {
      const full = attachAll(scan, base);
      if (at(scan, a.next + 1).text === 'today' || word !== 'from' || full.from !== 0)
        return shiftedDay(scan, a, full.from, isBefore ? -1 : 1, full.next);
    }
  }
  if (lead === null || at(scan, a.next).text === 'notice') return a;
  if (lead.role === 'in') return shiftedDay(scan, a, scan.today, 1, a.next);
  if (lead.role !== 'within' && lead.role !== 'deadline') return a;
  if (lead.role === 'deadline' && at(scan, lead.next - 1).text !== 'than') return a;
  const end = shiftedDay(scan, a, scan.today, 1, a.next);
  if (end.shape === 'day' && end.fromMinute < 0) {
    end.shape = 'span';
    end.unit = UNIT.day;
    end.from = Math.min(scan.today, end.to);
  }
  end.tense = 'future';
  return end;
}

/** `two weeks starting Monday`: the days it covers. */
function startingOn(scan: Scan, a: Piece): Piece | null {
  const link = at(scan, a.next + 1).text;
  const base = readPiece(scan, link === 'on' || link === 'from' ? a.next + 2 : a.next + 1, true);
  if (base === null || base.shape !== 'day') return null;
  const day = attachAll(scan, base);
  const piece = newPiece('span', day.next, day.from, Math.max(day.from, shifted(day.from, a, 1) - 1));
  piece.unit = UNIT.day;
  piece.tense = day.tense;
  return piece;
}

function shiftedDay(scan: Scan, a: Piece, from: number, sign: number, next: number): Piece {
  if (a.vague) {
    a.tense = sign < 0 ? 'past' : 'future';
    a.next = next;
    return a;
  }
  const to = shifted(from, a, sign);
  const piece = newPiece('day', next, to);
  const isNow = from === scan.today;
  piece.tense = isNow ? (sign < 0 ? 'past' : 'future') : tenseOf(to, to, scan.today);
  return piece;
}
