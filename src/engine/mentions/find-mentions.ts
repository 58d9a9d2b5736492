// Finds the time, money and percent expressions of one sentence.
import type { Mention } from '../../model/mention.ts';
import { readDay } from './calendar.ts';
import { mayMention } from './gate.ts';
import { readMoney } from './money.ts';
import { readPercent } from './percent.ts';
import { readTime } from './time-expression.ts';
import { timeMention } from './time-value.ts';
import { at, readTokens, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export interface Clock {
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** `en-US` reads 3/4 as March 4, everything else as 3 April. */
  readonly locale: string;
}

const MONEY_START = IS.sign | IS.digits | IS.number | IS.currency;
const TIME_START =
  IS.digits |
  IS.number |
  IS.ordinal |
  IS.month |
  IS.weekday |
  IS.weekdays |
  IS.unit |
  IS.part |
  IS.shift |
  IS.edge |
  IS.lead |
  IS.acronym |
  IS.holiday |
  IS.season |
  IS.relative |
  IS.each |
  IS.often |
  IS.glue;

/**
 * Mentions of one sentence, in order and without overlap. `text` is folded, `low` its lower case of the same length.
 * The preposition that makes a time a deadline or a start (by, until, within, from, …) belongs to its span; on, at and for do not.
 */
export function findMentions(text: string, low: string, clock: Clock): Mention[] {
  if (!mayMention(low)) return [];
  const tokens = readTokens(low);
  const scan: Scan = { tokens, text, low, today: readDay(clock.today), monthFirst: clock.locale === 'en-US' };
  const found: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const { is, text: word } = at(scan, i);
    if (word === '') {
      i++;
      continue;
    }
    const amount = is & MONEY_START || word === 'a' || word === 'c' || word === 'half' ? readPercent(scan, i) || readMoney(scan, i) : null;
    if (amount !== null) {
      found.push(amount.mention);
      i = Math.max(amount.next, i + 1);
      continue;
    }
    const time = is & TIME_START || word === '@' ? readTime(scan, i) : null;
    if (time !== null) {
      found.push(timeMention(scan, time));
      i = Math.max(time.piece.next, i + 1);
      continue;
    }
    i++;
  }
  return found;
}
