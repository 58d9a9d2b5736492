// Finds the time, money and percent expressions of one sentence.
import type { Mention } from '../../model/mention.ts';
import { readDay } from './calendar.ts';
import { readMoney } from './money.ts';
import { readPercent } from './percent.ts';
import { readTime } from './time-expression.ts';
import { timeMention } from './time-value.ts';
import { at, NOTHING, readTokens, type Scan, type Token } from './tokens.ts';
import { ANCHOR, IS } from './words.ts';

export interface Clock {
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** `en-US` reads 3/4 as March 4, everything else as 3 April. */
  readonly locale: string;
}

const AMOUNT_START = IS.sign | IS.digits | IS.number | IS.currency;

/** An expression begins at most so many tokens before its first anchor. */
const FAR = 6;

/** For each token, whether an anchor stands there or shortly after, with nothing strange between; null where there is no anchor. */
function placesToTry(tokens: readonly Token[]): Uint8Array | null {
  let places: Uint8Array | null = null;
  let near = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { is, text } = tokens[i] || NOTHING;
    if (text === '') near = 0;
    else if ((is & ANCHOR) !== 0) near = FAR;
    else if (near > 0) near--;
    if (near === 0) continue;
    places = places || new Uint8Array(tokens.length);
    places[i] = near;
  }
  return places;
}

/** A number with nothing beside it that could make it an amount or a time; most numbers of a mail are such. */
function isPlainNumber(scan: Scan, i: number): boolean {
  const { is, start, end } = at(scan, i);
  if ((is & IS.digits) === 0 || end - start === 8) return false;
  // The last part of a longer code, such as 133-03-03-2020.
  if (at(scan, i).glued && at(scan, i - 1).text === '-' && at(scan, i - 2).is & IS.digits && at(scan, i - 1).glued) return true;
  const { text, glued } = at(scan, i + 1);
  return (
    text === '' ||
    text === ')' ||
    text === '=' ||
    (text === ',' && !(glued && at(scan, i + 2).glued)) ||
    (text === '.' && !(glued && at(scan, i + 2).glued))
  );
}

/**
 * Mentions of one sentence, in order and without overlap. `text` is folded, `low` its lower case of the same length.
 * The preposition that makes a time a deadline or a start (by, until, within, from, …) belongs to its span; on, at and for do not.
 */
export function findMentions(text: string, low: string, clock: Clock): Mention[] {
  const tokens = readTokens(low);
  const places = placesToTry(tokens);
  const found: Mention[] = [];
  if (places === null) return found;
  const scan: Scan = { tokens, text, low, today: readDay(clock.today), monthFirst: clock.locale === 'en-US' };
  for (let i = 0; i < tokens.length; ) {
    if (places[i] === 0 || isPlainNumber(scan, i)) {
      i++;
      continue;
    }
    const { is, text: word } = at(scan, i);
    const amount = is & AMOUNT_START || word === 'a' || word === 'half' ? readPercent(scan, i) || readMoney(scan, i) : null;
    if (amount !== null) {
      found.push(amount.mention);
      i = Math.max(amount.next, i + 1);
      continue;
    }
    const time = (is & ~IS.sign) !== 0 || word === '@' ? readTime(scan, i) : null;
    if (time !== null) found.push(timeMention(scan, time));
    i = time === null ? i + 1 : Math.max(time.piece.next, i + 1);
  }
  return found;
}
