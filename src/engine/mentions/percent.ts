// Percentages: 15%, 15-20 %, fifteen per cent, 20 pct, 150 bps.
import type { Amounted } from './money.ts';
import { readSum, type Sum } from './sum.ts';
import { at, type Scan } from './tokens.ts';

/** The token after a percent sign or word, and what one of it is worth; null where there is none. */
function readSign(scan: Scan, i: number): { next: number; factor: number } | null {
  const dash = at(scan, i).text === '-' ? i + 1 : i;
  const word = at(scan, dash).text;
  if (word === '%') {
    return /[a-z0-9%=&]/.test(scan.low.charAt(at(scan, dash).end)) ? null : { next: dash + 1, factor: 1 };
  }
  if (word === 'percent' || word === 'pct') return { next: dash + 1, factor: 1 };
  if (word === 'per' && at(scan, dash + 1).text === 'cent') return { next: dash + 2, factor: 1 };
  if (word === 'percentage') return { next: dash + 1, factor: 1 };
  return word === 'bps' ? { next: dash + 1, factor: 0.01 } : null;
}

function readOther(scan: Scan, i: number, start: number): Sum | null {
  const link = at(scan, i).text;
  const joins = link === '-' || link === 'to' || link === 'or' || (link === 'and' && at(scan, start - 1).text === 'between');
  return joins ? readSum(scan, i + 1) : null;
}

/** The percentage that starts at token `i`, with the other end of a range. */
export function readPercent(scan: Scan, i: number): Amounted | null {
  const sum = readSum(scan, i);
  if (sum === null) return null;
  const own = readSign(scan, sum.next);
  const other = readOther(scan, own === null ? sum.next : own.next, i);
  const sign = other === null ? own : readSign(scan, other.next) || own;
  if (sign === null) return null;
  const upTo = other !== null && sign !== own ? other.value * sign.factor : null;
  const next = upTo === null && own !== null ? own.next : sign.next;
  const percent = sum.value * sign.factor;
  const value = upTo === null ? { percent } : { percent, upTo };
  return { mention: { kind: 'percent', start: at(scan, i).start, end: at(scan, next - 1).end, value }, next };
}
