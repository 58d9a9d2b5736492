// Money and percentages: $20, 1.5m EUR, five grand, £45 per seat per month, $10-20, 15%, fifteen per cent.
import type { Mention } from '../../model/mention.ts';
import { readCoinAfter, readCoinBefore } from './coin.ts';
import { isVague, NONE, readAmount, readCount } from './number.ts';
import { readPer } from './per.ts';
import { at, back, digits, eat, endOf, here, is, isGlued, isHere, isMark, type Scan, says, startOf, valueAt } from './tokens.ts';
import { ARTICLE, DIGITS, MONTH, NUMBER, PERCENT, SCALE, UNIT } from './words.ts';

/** Do the digits at hand begin a number, and not go on one, a code, a path or an address? */
function beginsNumber(s: Scan): boolean {
  const start = startOf(s, 0);
  const before = s.low.charAt(start - 1);
  if (!isGlued(s, 0)) return digits(s, -1) === 0 || digits(s, 0) !== 3;
  if ('("\'~+-'.indexOf(before) >= 0 || at(s, -1).label !== '') return true;
  return '/:,'.indexOf(before) >= 0 && !/[0-9]/.test(s.low.charAt(start - 2));
}

/** A sum without its currency: 12,000 · 1.5m · 50k · five million · 35 lakh. */
function readSum(s: Scan): number {
  const i = s.i;
  let sum = NONE;
  if (isHere(s, DIGITS)) {
    if (beginsNumber(s)) sum = readAmount(s);
  } else if (isHere(s, NUMBER | ARTICLE)) sum = readCount(s);
  if (sum < 0) {
    s.i = i;
    return NONE;
  }
  if (isVague(sum)) sum = 3;
  for (let k = 0; k < 2; k++) {
    const ahead = here(s, '-') ? 1 : 0;
    if (!is(s, ahead, SCALE) || (at(s, ahead).length === 1 && !isGlued(s, ahead))) break;
    sum *= valueAt(s, ahead);
    s.i += ahead + 1;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** Scales the start of a range by its end's scale: "$5-7k". */
function sameScale(from: number, to: number): number {
  for (const scale of [1e3, 1e6, 1e9]) if (to >= scale && to / scale < 1000 && from * scale <= to) return from * scale;
  return from;
}

interface Price {
  amount: number;
  upTo: number;
  code: string;
}

function isLink(s: Scan, start: number): boolean {
  return isMark(s, 0, '-') || here(s, 'to') || (here(s, 'and') && says(s, start - 1 - s.i, 'between'));
}

/** `$20`, `US$ 4.7bn`, `EUR 20-30`. */
function readSignFirst(s: Scan): Price | null {
  const i = s.i;
  const coin = readCoinBefore(s);
  if (coin === null) return null;
  const sum = isHere(s, coin.isName ? DIGITS : DIGITS | NUMBER) ? readSum(s) : NONE;
  // "many dollars 3 years ago": the number counts something else.
  if (sum < 0 || (coin.isName && isHere(s, UNIT | PERCENT))) return back(s, i);
  const price = { amount: sum * coin.factor, upTo: NONE, code: coin.code };
  const end = s.i;
  if (isLink(s, i)) {
    s.i++;
    const second = readCoinBefore(s);
    const upTo = readSum(s);
    if (upTo > sum && (second !== null || !isHere(s, UNIT | PERCENT | MONTH))) {
      price.upTo = upTo;
      if (second === null) price.amount = sameScale(sum, upTo);
      return price;
    }
    s.i = end;
  }
  // "$20 CAD": the code says which dollar.
  const named = coin.code === 'USD' && at(s, 0).length === 3 ? readCoinAfter(s) : null;
  if (named !== null && named.factor === 1) price.code = named.code;
  else s.i = end;
  return price;
}

/** The smaller coin after a whole sum: `20 dollars 43 cents`, `dollars and forty-five cents`. */
function readChange(s: Scan): number {
  const i = s.i;
  eat(s, 'and');
  const sum = readSum(s);
  const coin = sum >= 1 && sum < 100 ? readCoinAfter(s) : null;
  if (coin !== null && coin.factor < 1) return sum / 100;
  if (sum >= 1 && sum < 100 && isGlued(s, 0) && eat(s, 'c')) return sum / 100;
  s.i = i;
  return 0;
}

/** `20 dollars`, `3 CHF 4 cents`, `10-20 dollars`, `five grand`, `75 USD million`. */
function readNumberFirst(s: Scan): Price | null {
  const i = s.i;
  const sum = readSum(s);
  if (sum < 0) return null;
  const price = { amount: sum, upTo: NONE, code: '' };
  const end = s.i;
  if (isLink(s, i)) {
    s.i++;
    const upTo = readSum(s);
    const isMoney = says(s, -1, 'grand');
    const coin = upTo > sum ? readCoinAfter(s) : null;
    if (coin !== null || (isMoney && upTo > sum)) {
      const factor = coin === null ? 1 : coin.factor;
      price.amount = sameScale(sum, upTo) * factor;
      price.upTo = upTo * factor;
      if (coin !== null) price.code = coin.code;
      return price;
    }
    s.i = end;
  }
  const coin = readCoinAfter(s);
  if (coin === null) return says(s, -1, 'grand') ? price : back(s, i);
  price.code = coin.code;
  if (isHere(s, SCALE) && at(s, 0).length > 2) {
    price.amount *= valueAt(s, 0);
    s.i++;
  } else price.amount = Math.round((sum * coin.factor + (coin.factor === 1 ? readChange(s) : 0)) * 100) / 100;
  return price;
}

/** The money at hand, with what it is counted by. */
export function readMoney(s: Scan): Mention | null {
  const i = s.i;
  const start = startOf(s, 0);
  const price = readSignFirst(s) || readNumberFirst(s);
  if (price === null) return null;
  // A price must not end inside a word or a number.
  if (digits(s, -1) > 0 && /[0-9a-z_]/.test(s.low.charAt(endOf(s, -1)))) return back(s, i);
  const per = readPer(s);
  const value: { amount: number; upTo?: number; currency?: string; per?: string } = { amount: price.amount };
  if (price.upTo >= 0) value.upTo = price.upTo;
  if (price.code !== '') value.currency = price.code;
  if (per !== '') value.per = per;
  return { kind: 'money', start, end: endOf(s, -1), value };
}

/** What one of the percent sign or word at hand is worth; 0 where there is none. */
function readSign(s: Scan): number {
  const i = s.i;
  eat(s, '-');
  const isBasisPoint = here(s, 'bps');
  if (isHere(s, PERCENT)) {
    if (!here(s, '%') || !/[a-z0-9%=&]/.test(s.low.charAt(endOf(s, 0)))) {
      s.i++;
      return isBasisPoint ? 0.01 : 1;
    }
  } else if (here(s, 'per') && says(s, 1, 'cent')) {
    s.i += 2;
    return 1;
  }
  s.i = i;
  return 0;
}

/** The percentage at hand, with the other end of a range. */
export function readPercent(s: Scan): Mention | null {
  const i = s.i;
  const start = startOf(s, 0);
  const sum = readSum(s);
  if (sum < 0) return null;
  let factor = readSign(s);
  const end = s.i;
  let upTo = NONE;
  if (isLink(s, i) || here(s, 'or')) {
    s.i++;
    upTo = readSum(s);
    const second = upTo < 0 ? 0 : readSign(s);
    if (second === 0) upTo = NONE;
    else factor = second;
  }
  if (upTo < 0) s.i = end;
  if (factor === 0) return back(s, i);
  const percent = sum * factor;
  return { kind: 'percent', start, end: endOf(s, -1), value: upTo < 0 ? { percent } : { percent, upTo: upTo * factor } };
}
