// A part of a time expression, resolved as far as it can be alone.
import { dayNumber } from './calendar.ts';
import type { Scan } from './tokens.ts';

export type Tense = 'past' | 'present' | 'future' | 'unknown';

export const PAST = 'past';
export const PRESENT = 'present';
export const FUTURE = 'future';
export const UNKNOWN = 'unknown';

/** A time of day: only the minutes are known. */
export const CLOCK = 1;
/** A part of a day, such as the morning; with a day where it names one (tonight). */
export const PART_OF_DAY = 2;
export const ONE_DAY = 3;
/** A week, a month, a quarter, a year, … */
export const SPAN = 4;
export const LENGTH = 5;
export const RECURRING = 6;
export const INVALID = 7;

export interface Piece {
  kind: number;
  /** First and last day. */
  from: number;
  to: number;
  /** Minutes after midnight, or −1. */
  start: number;
  stop: number;
  /** A weekday whose date nothing has fixed yet, or −1. */
  weekday: number;
  /** The unit of a span or a length, or 0. */
  unit: number;
  months: number;
  days: number;
  minutes: number;
  /** "a few" of a length; a clock without its half of the day; a date without its year. */
  open: boolean;
  tense: Tense;
  /** May stand alone; otherwise a preposition or another piece must say that it is a time. */
  sure: boolean;
  /** Why it contradicts itself. */
  flaw: string;
}

export function newPiece(kind: number, from: number, to: number, unit: number, tense: Tense): Piece {
  return {
    kind,
    from,
    to,
    start: -1,
    stop: -1,
    weekday: -1,
    unit,
    months: 0,
    days: 0,
    minutes: 0,
    open: false,
    tense,
    sure: true,
    flaw: '',
  };
}

/** A piece without a day. */
export function bare(kind: number): Piece {
  return newPiece(kind, 0, 0, 0, UNKNOWN);
}

/** Where days stand against today. */
export function tenseOf(s: Scan, from: number, to: number): Tense {
  if (to < s.today) return PAST;
  return from > s.today ? FUTURE : PRESENT;
}

export function dayPiece(s: Scan, n: number): Piece {
  return newPiece(ONE_DAY, n, n, 0, tenseOf(s, n, n));
}

export function spanPiece(s: Scan, from: number, to: number, unit: number): Piece {
  return newPiece(SPAN, from, to, unit, tenseOf(s, from, to));
}

/** Months of the calendar; `first` counts from the year 0. */
export function monthsPiece(s: Scan, first: number, count: number, unit: number): Piece {
  return spanPiece(s, dayNumber(0, first + 1, 1), dayNumber(0, first + count + 1, 1) - 1, unit);
}

/** A date that does not exist, and why. */
export function invalid(flaw: string): Piece {
  const piece = bare(INVALID);
  piece.flaw = flaw;
  return piece;
}

/** Says at which minutes of its day a piece is. */
export function timed(piece: Piece, start: number, stop: number): Piece {
  piece.start = start;
  piece.stop = stop;
  return piece;
}
