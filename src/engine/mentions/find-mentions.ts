// Finds the time, money and percent expressions of one sentence.
import type { Mention } from '../../model/mention.ts';
import { readDay } from './calendar.ts';
import { readMoney } from './money.ts';
import { readPercent } from './percent.ts';
import { readTime } from './time-expression.ts';
import { timeMention } from './time-value.ts';
import { at, GAP, NOTHING, readTokens, type Scan, type Token } from './tokens.ts';
import { IS } from './words.ts';

export interface Clock {
  /** The sender's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** `en-US` reads 3/4 as March 4, everything else as 3 April. */
  readonly locale: string;
}

const BESIDE_AMOUNT = IS.sign | IS.number | IS.currency | IS.scale | IS.percent | IS.payer;

/** An expression begins at most so many tokens before its first anchor. */
const FAR = 6;

/** For each token, whether an anchor stands there or shortly after, with nothing strange between; null where there is no anchor. */
function placesToTry(tokens: readonly Token[]): Uint8Array | null {
  let places: Uint8Array | null = null;
  let near = 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { is, text } = tokens[i] || NOTHING;
    if (text === '') near = 0;
    else if ((is & IS.anchor) !== 0) near = FAR;
    else if (near > 0) near--;
    if (near === 0) continue;
    places = places || new Uint8Array(tokens.length);
    places[i] = near;
  }
  return places;
}

/** What may be a mention with nothing known beside it. */
const ALONE = IS.month | IS.weekday | IS.weekdays | IS.relative | IS.acronym | IS.often | IS.holiday | IS.part | IS.unit;

/** Can no mention begin here, by a look at the next token? Most numbers of a mail are such. */
function isHopeless(scan: Scan, i: number): boolean {
  const { is, start, end, glued } = at(scan, i);
  const after = at(scan, i + 1);
  const isLast = after === GAP || after === NOTHING;
  if ((is & IS.digits) === 0) return isLast ? (is & ALONE) === 0 : is === 0 && at(scan, i).text !== '@';
  // The last part of a longer code, such as 133-03-03-2020.
  if (glued && at(scan, i - 1).text === '-' && at(scan, i - 1).glued && at(scan, i - 2).is & IS.digits) return true;
  if (end - start === 8) return false;
  if (isLast || after.text === ')' || after.text === '=') return true;
  return (
    (after.text === ',' || after.text === '.') &&
    !(after.glued && at(scan, i + 2).glued) &&
    (at(scan, i + 2).is & (IS.relative | IS.shift | IS.month)) === 0
  );
}

/** Can the number at `i` be an amount, by a look at the next token? */
function mayBeAmount(scan: Scan, i: number): boolean {
  const { is, text } = at(scan, i);
  if ((is & (IS.sign | IS.currency)) !== 0) return true;
  if ((is & (IS.digits | IS.number)) === 0 && text !== 'a' && text !== 'half') return false;
  const after = at(scan, i + 1);
  if (after.text === ':' || after.text === '/' || after.text === ')') return false;
  return (
    (after.is & BESIDE_AMOUNT) !== 0 ||
    after.is === 0 ||
    after.text === 'to' ||
    after.text === 'or' ||
    after.text === 'and' ||
    after.text === 'per' ||
    text === 'half'
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
    if (places[i] === 0 || isHopeless(scan, i)) {
      i++;
      continue;
    }
    const amount = mayBeAmount(scan, i) ? readPercent(scan, i) || readMoney(scan, i) : null;
    if (amount !== null) {
      found.push(amount.mention);
      i = Math.max(amount.next, i + 1);
      continue;
    }
    const time = readTime(scan, i);
    if (time !== null) found.push(timeMention(scan, time));
    i = time === null ? i + 1 : Math.max(time.piece.next, i + 1);
  }
  return found;
}
