// What a time expression means: its value and tense, as the mention that rules read.
import type { Mention, TimeValue } from '../../model/mention.ts';
import { div, isWritable, writeDay, writeMoment } from './calendar.ts';
import { DEADLINE, SINCE, WITHIN } from './lead.ts';
import { CLOCK, FUTURE, INVALID, LENGTH, ONE_DAY, PAST, type Piece, RECURRING, type Tense } from './piece.ts';
import type { Expression } from './time.ts';
import { endOf, type Scan } from './tokens.ts';

function lengthValue({ open, months, days, minutes }: Piece): TimeValue {
  if (open) return { kind: 'duration' };
  const whole = div(months, 12) * 365 + (months % 12) * 30 + days;
  if (whole === 0) return { kind: 'duration', hours: Math.round((minutes / 60) * 100) / 100 };
  return minutes === 0 ? { kind: 'duration', days: whole } : { kind: 'duration', days: whole, hours: minutes / 60 };
}

function datedValue({ from, to, start, stop, flaw }: Piece): TimeValue {
  if (!isWritable(from) || !isWritable(to)) return { kind: 'unresolved' };
  const isDate = from === to && start === stop;
  const first = start < 0 ? writeDay(from) : writeMoment(from, start);
  const last = isDate ? first : stop < 0 ? writeDay(to) : writeMoment(to, stop);
  const value = { kind: isDate ? ('date' as const) : ('range' as const), from: first, to: last };
  return flaw === '' ? value : { kind: value.kind, from: first, to: last, contradiction: flaw };
}

function meaningOf(piece: Piece): TimeValue {
  const { kind, from, flaw } = piece;
  if (kind === INVALID) return { kind: 'invalid', contradiction: flaw };
  if (kind === LENGTH) return lengthValue(piece);
  if (kind === RECURRING) return { kind: 'recurring' };
  return kind === CLOCK || (from === 0 && kind < ONE_DAY) ? { kind: 'unresolved' } : datedValue(piece);
}

/** A deadline lies ahead unless its date is past beyond doubt. */
function tenseWith(s: Scan, { piece, role }: Expression): Tense {
  const { kind, from, to, open, tense } = piece;
  if (role === SINCE) return PAST;
  if ((role !== DEADLINE && role !== WITHIN) || tense === PAST || tense === FUTURE || kind === LENGTH || kind === RECURRING) return tense;
  return from === 0 || to >= s.today || open ? FUTURE : tense;
}

/** The mention of an expression that ends here. */
export function timeMention(s: Scan, expression: Expression): Mention {
  return { kind: 'time', start: expression.start, end: endOf(s, -1), value: meaningOf(expression.piece), tense: tenseWith(s, expression) };
}
