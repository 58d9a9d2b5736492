// Money: $20, 1.5m EUR, five grand, £45 per seat per month, $10-20, 20 dollars and 43 cents.
import type { Mention } from '../../model/mention.ts';
import { type Currency, readCurrencyAfter, readCurrencyBefore } from './currency.ts';
import { readPer } from './per.ts';
import { readSum, type Sum } from './sum.ts';
import { at, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export interface Amounted {
  readonly mention: Mention;
  readonly next: number;
}

interface Price {
  readonly amount: number;
  readonly upTo: number | null;
  readonly code: string;
  readonly next: number;
}

function isLink(scan: Scan, i: number, start: number): boolean {
  const word = at(scan, i).text;
  return word === '-' || word === 'to' || (word === 'and' && at(scan, start - 1).text === 'between');
}

/** Scales the start of a range by its end's scale: "$5-7k". */
function sameScale(from: number, to: number): number {
  for (const scale of [1e3, 1e6, 1e9, 1e5, 1e7])
    if (from < 1000 && to >= scale && to / scale < 1000 && from * scale <= to && from < to / scale) return from * scale;
  return from;
}

/** The other end of a range: `-$20`, `to 20`, `and €7k`. */
function readUpTo(scan: Scan, i: number, start: number): { sum: Sum; currency: Currency | null } | null {
  if (!isLink(scan, i, start)) return null;
  const currency = readCurrencyBefore(scan, i + 1);
  const sum = readSum(scan, currency === null ? i + 1 : currency.next);
  return sum === null ? null : { sum, currency };
}

/** `$20`, `US$ 4.7bn`, `EUR 20-30`. */
function readSignFirst(scan: Scan, i: number): Price | null {
  const currency = readCurrencyBefore(scan, i);
  if (currency === null) return null;
  const digits = at(scan, currency.next);
  if ((digits.is & IS.digits) === 0 && (digits.is & IS.number) === 0) return null;
  const sum = readSum(scan, currency.next);
  if (sum === null) return null;
  const end = readUpTo(scan, sum.next, i);
  const isRange =
    end !== null &&
    end.sum.value > sum.value &&
    (end.currency !== null ||
      ((at(scan, end.sum.next).is & (IS.unit | IS.percent | IS.month)) === 0 && at(scan, end.sum.next).text !== '%'));
  if (end !== null && isRange) {
    const wide = end.currency === null && end.sum.value >= 1000 ? sameScale(sum.value, end.sum.value) : sum.value;
    return { amount: wide, upTo: end.sum.value, code: currency.code, next: end.sum.next };
  }
  const code = readTrailingCode(scan, sum.next, currency.code);
  return { amount: sum.value, upTo: null, ...code };
}

/** "$20 CAD": the code says which dollar. */
function readTrailingCode(scan: Scan, i: number, code: string): { code: string; next: number } {
  const after = at(scan, i);
  const named = after.text !== '' && after.end - after.start === 3 && after.is & IS.currency ? readCurrencyAfter(scan, i) : null;
  return named === null || named.factor !== 1 || code !== 'USD' ? { code, next: i } : { code: named.code, next: named.next };
}

/** The smaller coin after a whole sum: `20 dollars 43 cents`, `dollars and forty-five`. */
function readChange(scan: Scan, i: number): { value: number; next: number } | null {
  const hasAnd = at(scan, i).text === 'and';
  const sum = readSum(scan, hasAnd ? i + 1 : i);
  if (sum === null || sum.value >= 100 || sum.value < 1 || sum.isMoney) return null;
  const coin = readCurrencyAfter(scan, sum.next);
  if (coin !== null && coin.factor < 1) return { value: sum.value / 100, next: coin.next };
  const letter = at(scan, sum.next);
  if (letter.text === 'c' && letter.glued) return { value: sum.value / 100, next: sum.next + 1 };
  return null;
}

/** `20 dollars`, `3 CHF 4 cents`, `10-20 dollars`, `five grand`. */
function readNumberFirst(scan: Scan, i: number): Price | null {
  const sum = readSum(scan, i);
  if (sum === null) return null;
  const end = readUpTo(scan, sum.next, i);
  const ranged = end === null || end.currency !== null ? null : readCurrencyAfter(scan, end.sum.next);
  if (end !== null && end.sum.value > sum.value && (ranged !== null || end.sum.isMoney)) {
    const factor = ranged === null ? 1 : ranged.factor;
    const next = ranged === null ? end.sum.next : ranged.next;
    return {
      amount: sameScale(sum.value, end.sum.value) * factor,
      upTo: end.sum.value * factor,
      code: ranged === null ? '' : ranged.code,
      next,
    };
  }
  const currency = readCurrencyAfter(scan, sum.next);
  if (currency === null) return sum.isMoney ? { amount: sum.value, upTo: null, code: '', next: sum.next } : null;
  const change = currency.factor === 1 ? readChange(scan, currency.next) : null;
  const late =
    at(scan, currency.next).is & IS.scale && at(scan, currency.next).end - at(scan, currency.next).start > 2
      ? readLateScale(scan, currency.next)
      : null;
  if (late !== null) return { amount: sum.value * late, upTo: null, code: currency.code, next: currency.next + 1 };
  const amount = Math.round((sum.value * currency.factor + (change === null ? 0 : change.value)) * 100) / 100;
  return { amount, upTo: null, code: currency.code, next: change === null ? currency.next : change.next };
}

/** "75 USD million". */
function readLateScale(scan: Scan, i: number): number | null {
  const word = at(scan, i).text;
  return word === 'million' ? 1e6 : word === 'billion' ? 1e9 : null;
}

/** A price must not end inside a word or a number. */
function endsClean(scan: Scan, next: number): boolean {
  const last = at(scan, next - 1);
  return (last.is & IS.digits) === 0 || !/[0-9a-z_]/.test(scan.low.charAt(last.end));
}

/** The money that starts at token `i`, with what it is counted by. */
export function readMoney(scan: Scan, i: number): Amounted | null {
  const price = readSignFirst(scan, i) || readNumberFirst(scan, i);
  if (price === null || !endsClean(scan, price.next)) return null;
  const { per, next } = readPer(scan, price.next);
  const { amount, upTo, code } = price;
  const value = {
    amount,
    ...(upTo === null ? {} : { upTo }),
    ...(code === '' ? {} : { currency: code }),
    ...(per === '' ? {} : { per }),
  };
  return { mention: { kind: 'money', start: at(scan, i).start, end: at(scan, next - 1).end, value }, next };
}
