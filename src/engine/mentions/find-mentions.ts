// Finds the time, money and percent expressions of one sentence.

import type { Mention } from '../../model/mention.ts';
import { test } from '../match.ts';
import { dayNumber, readDay } from './calendar.ts';
import { GAP, NOTHING } from './find-word.ts';
import { readMoney, readPercent } from './money.ts';
import { readTime } from './time.ts';
import { timeMention } from './time-value.ts';
import { at, digits, is, isGlued, isHere, isMark, readTokens, type Scan, says } from './tokens.ts';
import {
  ACRONYM,
  ANCHOR,
  ARTICLE,
  CENT,
  COIN,
  DIGITS,
  FEAST,
  MONTH,
  NATION,
  NEARBY,
  NUMBER,
  OFTEN,
  PART,
  PAYER,
  PERCENT,
  SCALE,
  SEASON,
  SHIFT,
  SIGN,
  UNIT,
  WEEKDAY,
  WEEKDAYS,
  type Word,
} from './words.ts';

export interface Clock {
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** `en-US` reads 3/4 as March 4, everything else as 3 April. */
  readonly locale: string;
}

const OPENS_AMOUNT = SIGN | COIN | CENT | NATION;
const BESIDE_AMOUNT = SIGN | NUMBER | DIGITS | COIN | CENT | NATION | SCALE | PERCENT | PAYER | ARTICLE;

/** An expression begins at most so many tokens before its first anchor. */
const FAR = 6;

/** What may be a mention with nothing known beside it. */
const ALONE = MONTH | WEEKDAY | WEEKDAYS | NEARBY | ACRONYM | OFTEN | FEAST | PART | UNIT | SEASON;

/** Can no mention begin here, by a look at the next token? */
function isHopeless(s: Scan): boolean {
  const word = at(s, 0);
  const after = at(s, 1);
  const isLast = after === GAP || after === NOTHING;
  if (word.is === 0 && word.text !== 'the') return true;
  if ((word.is & DIGITS) === 0) return isLast && (word.is & ALONE) === 0;
  if (word.length === 8) return false;
  // Most numbers of a mail end a clause, or are a later part of a code whose first part began nothing: 133-03-03-2020.
  if (isLast || ((after.is & DIGITS) !== 0 && after.length !== 3) || isMark(s, 1, ')=')) return true;
  if (isGlued(s, 0) && isMark(s, -1, '-/.:,#') && isGlued(s, -1) && digits(s, -2) > 0) return true;
  return isMark(s, 1, ',.') && !(isGlued(s, 1) && isGlued(s, 2)) && !is(s, 2, NEARBY | SHIFT | MONTH);
}

/** Can an amount begin here, by a look at the next token? */
function mayBeAmount(s: Scan): boolean {
  if (isHere(s, OPENS_AMOUNT)) return true;
  if (!isHere(s, DIGITS | NUMBER | ARTICLE)) return false;
  return (
    is(s, 1, BESIDE_AMOUNT) ||
    isMark(s, 1, "-,.'p") ||
    says(s, 1, 'to') ||
    says(s, 1, 'or') ||
    says(s, 1, 'and') ||
    says(s, 1, 'per') ||
    says(s, 1, 'of') ||
    says(s, 1, 'new') ||
    says(s, 1, 'hong')
  );
}

function readMention(s: Scan): Mention | null {
  const amount = mayBeAmount(s) ? readPercent(s) || readMoney(s) : null;
  if (amount !== null || says(s, 1, '%')) return amount;
  const time = readTime(s);
  return time === null ? null : timeMention(s, time);
}

let lastDay = { name: '', today: 0, year: 0, month: 0 };

/** Today as numbers; the same for every sentence of a draft. */
function dayOf(name: string): typeof lastDay {
  if (lastDay.name === name) return lastDay;
  const { year, month, day } = readDay(name);
  lastDay = { name, today: dayNumber(year, month, day), year, month };
  return lastDay;
}

/** American English, however it is written: "en-us", "en-US-u-hc-h12". */
const MONTH_FIRST = /^en[-_]us(?![a-z])/i;

/**
 * Mentions of one sentence, in order and without overlap. `text` is folded, `low` its lower case of the same length.
 * The preposition that makes a time a deadline or a start (by, until, within, from, …) belongs to its span; on, at and for do not.
 */
export function findMentions(text: string, low: string, clock: Clock): Mention[] {
  const words: Word[] = [];
  const starts: number[] = [];
  const found: Mention[] = [];
  if (!readTokens(low, words, starts)) return found;
  const { today, year, month } = dayOf(clock.today);
  const s: Scan = { i: 0, words, starts, text, low, today, year, month, monthFirst: test(MONTH_FIRST, clock.locale) };
  for (let anchor = 0; anchor < words.length; anchor++) {
    if ((at(s, anchor - s.i).is & ANCHOR) === 0) continue;
    let first = anchor;
    while (first > s.i && anchor - first < FAR && words[first - 1] !== GAP) first--;
    for (s.i = first; s.i <= anchor; ) {
      const i = s.i;
      const mention = isHopeless(s) ? null : readMention(s);
      if (mention !== null) found.push(mention);
      s.i = Math.max(s.i, i + 1);
    }
    anchor = s.i - 1;
  }
  return found;
}
