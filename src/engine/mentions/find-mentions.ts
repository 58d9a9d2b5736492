// Finds the time, money and percent expressions of one sentence.
import type { Mention } from '../../model/mention.ts';
import { civilOf, readDay } from './calendar.ts';
import { GAP, NOTHING } from './find-word.ts';
import { readMoney, readPercent } from './money.ts';
import { readTime } from './time.ts';
import { timeMention } from './time-value.ts';
import { at, digits, is, isGlued, isMark, readTokens, type Scan, says } from './tokens.ts';
import { ANCHOR, ARTICLE, CENT, COIN, DIGITS, MONTH, NATION, NEARBY, NUMBER, PAYER, PERCENT, SCALE, SHIFT, SIGN } from './words.ts';

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

/** Can no mention begin with this number, by a look at the next token? Most numbers of a mail are such. */
function isHopeless(s: Scan): boolean {
  const after = at(s, 1);
  // The last part of a longer code, such as 133-03-03-2020.
  if (isGlued(s, 0) && says(s, -1, '-') && isGlued(s, -1) && digits(s, -2) > 0) return true;
  if (digits(s, 0) === 8) return false;
  if (after === GAP || after === NOTHING || isMark(s, 1, ')=')) return true;
  return isMark(s, 1, ',.') && !(isGlued(s, 1) && isGlued(s, 2)) && !is(s, 2, NEARBY | SHIFT | MONTH);
}

/** Can an amount begin here, by a look at the next token? */
function mayBeAmount(s: Scan): boolean {
  if (is(s, 0, OPENS_AMOUNT)) return true;
  if (!is(s, 0, DIGITS | NUMBER | ARTICLE)) return false;
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
  if (amount !== null) return amount;
  const time = readTime(s);
  return time === null ? null : timeMention(s, time);
}

/**
 * Mentions of one sentence, in order and without overlap. `text` is folded, `low` its lower case of the same length.
 * The preposition that makes a time a deadline or a start (by, until, within, from, …) belongs to its span; on, at and for do not.
 */
export function findMentions(text: string, low: string, clock: Clock): Mention[] {
  const today = readDay(clock.today);
  const { year, month } = civilOf(today);
  const monthFirst = clock.locale === 'en-US';
  const s: Scan = { i: 0, words: [], starts: [], ends: [], values: [], text, low, today, year, month, monthFirst };
  const found: Mention[] = [];
  if (!readTokens(s)) return found;
  const { words } = s;
  for (let anchor = 0; anchor < words.length; anchor++) {
    if ((at(s, anchor - s.i).is & ANCHOR) === 0) continue;
    let first = anchor;
    while (first > s.i && anchor - first < FAR && words[first - 1] !== GAP) first--;
    for (s.i = first; s.i <= anchor; ) {
      const i = s.i;
      const mention = is(s, 0, DIGITS) && isHopeless(s) ? null : readMention(s);
      if (mention !== null) found.push(mention);
      s.i = Math.max(s.i, i + 1);
    }
    anchor = s.i - 1;
  }
  return found;
}
