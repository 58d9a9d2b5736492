// What a time expression means: its value and tense, as the mention that rules read.
import type { Mention, TimeValue } from '../../model/mention.ts';
import { isWritable, writeDay, writeMoment } from './calendar.ts';
import type { Piece, Tense } from './piece.ts';
import type { Expression } from './time-expression.ts';
import { at, type Scan } from './tokens.ts';

type TimeMention = Extract<Mention, { kind: 'time' }>;

function durationOf({ vague, months, days, minutes }: Piece): TimeValue {
  if (vague) return { kind: 'duration' };
  const whole = Math.floor(months / 12) * 365 + (months % 12) * 30 + days;
  if (whole === 0) return { kind: 'duration', hours: Math.round((minutes / 60) * 100) / 100 };
  return minutes === 0 ? { kind: 'duration', days: whole } : { kind: 'duration', days: whole, hours: minutes / 60 };
}

function datedOf(piece: Piece): TimeValue {
  const { from, to, fromMinute, toMinute } = piece;
  if (!isWritable(from) || !isWritable(to)) return { kind: 'unresolved' };
  const isOne = from === to && (fromMinute === toMinute || piece.shape === 'day');
  const isDate = isOne && fromMinute === toMinute;
  const start = fromMinute < 0 ? writeDay(from) : writeMoment(from, fromMinute);
  const end = isDate ? start : toMinute < 0 ? writeDay(to) : writeMoment(to, toMinute);
  const value = { kind: isDate ? ('date' as const) : ('range' as const), from: start, to: end };
  return piece.contradiction === '' ? value : { ...value, contradiction: piece.contradiction };
}

function meaningOf(piece: Piece): TimeValue {
  switch (piece.shape) {
    case 'invalid':
      return { kind: 'invalid', contradiction: piece.contradiction };
    case 'duration':
      return durationOf(piece);
    case 'recurring':
      return { kind: 'recurring' };
    case 'clock':
      return { kind: 'unresolved' };
    case 'part':
      return piece.from === 0 ? { kind: 'unresolved' } : datedOf(piece);
    case 'day':
    case 'span':
      return datedOf(piece);
  }
}

/** A deadline lies ahead unless its date is past beyond doubt. */
function tenseWith({ piece, lead }: Expression, scan: Scan): Tense {
  const role = lead === null ? 'none' : lead.role;
  if (role === 'since') return 'past';
  const isAhead = role === 'deadline' || role === 'within';
  if (!isAhead || piece.tense === 'past' || piece.tense === 'future') return piece.tense;
  if (piece.shape === 'duration' || piece.shape === 'recurring') return piece.tense;
  return piece.from === 0 || piece.to >= scan.today || piece.yearless ? 'future' : piece.tense;
}

/** The mention of an expression. */
export function timeMention(scan: Scan, expression: Expression): TimeMention {
  const { piece, first } = expression;
  return {
    kind: 'time',
    start: at(scan, first).start,
    end: at(scan, piece.next - 1).end,
    value: meaningOf(piece),
    tense: tenseWith(expression, scan),
  };
}
