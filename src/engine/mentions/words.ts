// What the words of time, money and percent expressions may be, and the units of time.

/** What a word may be; one word may be several things ("second", "may", "sun"). */
export const NUMBER = 1 << 1;
export const ORDINAL = 1 << 6;
export const MONTH = 1 << 2;
export const WEEKDAY = 1 << 7;
export const WEEKDAYS = 1 << 12;
export const UNIT = 1 << 4;
/** A part of the day; its value is its hours, 612 for six to twelve. */
export const PART = 1 << 8;
/** next, last, this; its value is −1, 0 or 1. */
export const SHIFT = 1 << 3;
export const EDGE = 1 << 20;
/** Begins a phrase of `lead.ts`. */
export const LEAD = 1 << 26;
export const ACRONYM = 1 << 21;
export const FEAST = 1 << 22;
export const SEASON = 1 << 10;
export const ZONE = 1 << 27;
/** A currency's code or name; its label is the code. */
export const COIN = 1 << 5;
export const SCALE = 1 << 23;
export const NEARBY = 1 << 9;
export const EACH = 1 << 13;
export const OFTEN = 1 << 24;
/** More often something else than a time: may, sun, second. */
export const DOUBTFUL = 1 << 28;
export const PERCENT = 1 << 14;
/** What a price may be counted by; its label is the name we give it. */
export const PAYER = 1 << 15;
export const DIGITS = 1 << 0;
/** A currency sign. */
export const SIGN = 1 << 16;
/** Begins the name of a year, a quarter or a week: FY, Q, w/c. */
export const PREFIX = 1 << 25;
/** A mention has at least one of these. */
export const ANCHOR = 1 << 17;
/** Says whose dollar it is; its label is the code. */
export const NATION = 1 << 18;
/** A code that is a word or a name unless it is written in capitals. */
export const CAPITAL = 1 << 29;
/** Begins a count without a number: a, half, few. */
export const ARTICLE = 1 << 11;
/** A cent, penny or the like. */
export const CENT = 1 << 19;

/** Begins what has no other class: all day, once a week. */
export const OPENER = 1 << 30;

/** The small words, by the places where they may stand. */
export const TO = 1 << 3;
export const AT = 1 << 1;
export const ABOUT = 1 << 2;
export const FILLER = 1 << 7;
export const WHOLE = 1 << 8;
export const WORKING = 1 << 9;
export const OWNER = 1 << 4;
export const BEGIN = 1 << 5;
export const PARTLY = 1 << 6;
export const LEADS_DAY = 1 << 10;
export const BASE = 1 << 11;
export const AN = 1 << 0;
export const TILL = 1 << 12;
export const OR = 1 << 13;
export const CLOSING = 1 << 14;

/** What may stand between a day and what joins it, beside words of `JOINS`. */
export const JOINER = 1 << 15;

export const OF_IN = 1 << 16;
export const ON_IN = 1 << 17;
export const ON_FROM = 1 << 18;
export const HALF_DAY = 1 << 19;
export const ONE_OF = 1 << 20;
export const LATER = 1 << 21;
/** Needs another anchor beside it to say anything; most are common in any mail. */
export const WEAK = 1 << 23;
/** Goes on from a number that is a time. */
export const TAIL = 1 << 22;

export interface Word {
  /** The word or mark itself; `#` for digits. */
  readonly text: string;
  readonly length: number;
  readonly is: number;
  /** The sets of small words that it is in. */
  readonly in: number;
  /** A number word's value, an ordinal's rank, a month, a weekday. */
  readonly n: number;
  /** Which unit of time, or 0. */
  readonly unit: number;
  readonly label: string;
}

export const SECOND = 1;
export const MINUTE = 2;
export const HOUR = 3;
export const DAY = 4;
export const WEEK = 6;
export const FORTNIGHT = 7;
export const A_MONTH = 8;
export const QUARTER = 9;
export const YEAR = 10;
export const DECADE = 11;
export const WEEKEND = 13;
export const WORKDAY = 14;
