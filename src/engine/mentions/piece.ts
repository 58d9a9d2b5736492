// A part of a time expression, resolved as far as it can be alone.

export type Tense = 'past' | 'present' | 'future' | 'unknown';

export type Shape =
  /** A time of day: only the minutes are known. */
  | 'clock'
  /** A part of a day, such as the morning; with a day where it names one (tonight). */
  | 'part'
  | 'day'
  /** A week, a month, a quarter, a year, … */
  | 'span'
  | 'duration'
  | 'recurring'
  | 'invalid';

export interface Piece {
  shape: Shape;
  /** Index of the token after it. */
  next: number;
  /** First and last day. */
  from: number;
  to: number;
  /** Minutes after midnight, or −1. */
  fromMinute: number;
  toMinute: number;
  /** A weekday whose date nothing has fixed yet, or −1. */
  weekday: number;
  /** The unit of a span or duration, or 0. */
  unit: number;
  /** Length of a duration; days are working days where `business`. */
  months: number;
  days: number;
  minutes: number;
  business: boolean;
  /** "a few": no number is meant. */
  vague: boolean;
  tense: Tense;
  /** No year was written, so another year may be meant. */
  yearless: boolean;
  /** May stand alone; otherwise a preposition or another piece must say that it is a time. */
  sure: boolean;
  contradiction: string;
}

export function newPiece(shape: Shape, next: number, from = 0, to = from): Piece {
  return {
    shape,
    next,
    from,
    to,
    fromMinute: -1,
    toMinute: -1,
    weekday: -1,
    unit: 0,
    months: 0,
    days: 0,
    minutes: 0,
    business: false,
    vague: false,
    tense: 'unknown',
    yearless: false,
    sure: true,
    contradiction: '',
  };
}

/** A date that does not exist, and why. */
export function invalid(next: number, contradiction: string): Piece {
  const piece = newPiece('invalid', next);
  piece.contradiction = contradiction;
  return piece;
}

/** Where days stand against today. */
export function tenseOf(from: number, to: number, today: number): Tense {
  if (to < today) return 'past';
  return from > today ? 'future' : 'present';
}
