// Counts: 3, 3.5, twenty-five, a couple of, half an, two and a half.
import { isDigitAt } from './number-text.ts';
import { at, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export interface Count {
  readonly n: number;
  readonly next: number;
  /** "a few", "several": no number is meant. */
  readonly vague: boolean;
}

function count(n: number, next: number, vague = false): Count {
  return { n, next, vague };
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** `25`, `3.5`, `1/2`, `½`; not a part of a longer number. */
function readDigits(scan: Scan, i: number): Count | null {
  const first = at(scan, i);
  const sign = FRACTION_SIGNS[scan.low.charAt(first.start)];
  if (sign !== undefined) return count(sign, i + 1);
  if ((first.is & IS.digits) === 0 || first.end - first.start > 4) return null;
  const dot = at(scan, i + 1);
  const rest = at(scan, i + 2);
  if (rest.is & IS.digits && rest.glued && dot.glued) {
    if (dot.text === '.') return isDigitAt(scan.low, rest.end) ? null : count(Number(scan.low.slice(first.start, rest.end)), i + 3);
    if (dot.text === '/' && rest.n > 0 && first.n < rest.n && rest.n <= 4) return count(first.n / rest.n, i + 3);
  }
  return count(first.n, i + 1);
}

/** `twenty five`, `a hundred`, `two thousand`. */
export function readSpelled(scan: Scan, i: number): Count | null {
  let next = i;
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  while (next < i + 8) {
    const token = at(scan, next);
    if ((token.is & IS.number) === 0) {
      const joins = (token.text === '-' || (token.text === 'and' && last >= 100)) && sum > 0 && (at(scan, next + 1).is & IS.number) !== 0;
      if (!joins || (token.text === '-' && (last < 20 || at(scan, next + 1).n >= 10))) break;
      next++;
      continue;
    }
    if (token.n >= 100) {
      if (last === token.n) break;
      sum = (sum === 0 ? 1 : sum) * token.n;
      last = token.n;
    } else {
      if (last < 20 || (last < 100 && token.n >= 10)) break;
      sum += token.n;
      last = token.n;
    }
    next++;
  }
  return next === i ? null : count(sum, next);
}

function readArticle(scan: Scan, i: number): Count | null {
  const after = at(scan, i + 1).text;
  if (after === 'couple') return count(2, at(scan, i + 2).text === 'of' ? i + 3 : i + 2);
  if (after === 'few') return count(3, i + 2, true);
  if (after === 'dozen') return count(12, i + 2);
  if (after === 'half') return count(0.5, i + 2);
  if (after === 'hundred' || after === 'thousand') {
    const spelled = readSpelled(scan, i + 1);
    return spelled === null ? null : count(spelled.n, spelled.next);
  }
  return count(1, i + 1);
}

function readPlain(scan: Scan, i: number): Count | null {
  const token = at(scan, i);
  if (token.is & IS.number) return readSpelled(scan, i);
  switch (token.text) {
    case 'a':
    case 'an':
      return readArticle(scan, i);
    case 'couple':
      return count(2, at(scan, i + 1).text === 'of' ? i + 2 : i + 1);
    case 'few':
    case 'several':
    case 'some':
      return count(3, i + 1, true);
    case 'another':
      return count(1, i + 1);
    case 'half': {
      const after = at(scan, i + 1).text;
      return count(0.5, after === 'a' || after === 'an' ? i + 2 : after === '-' ? i + 2 : i + 1);
    }
    default:
      return readDigits(scan, i);
  }
}

/** A count and, where one follows, its "and a half". */
export function readCount(scan: Scan, i: number): Count | null {
  const plain = readPlain(scan, i);
  if (plain === null || at(scan, plain.next).text !== 'and') return plain;
  const a = at(scan, plain.next + 1).text;
  const next = a === 'a' || a === 'an' ? plain.next + 2 : plain.next + 1;
  if (at(scan, next).text === 'half') return count(plain.n + 0.5, next + 1);
  return plain;
}

export interface Ordinal {
  readonly n: number;
  readonly next: number;
}

/** `22nd`, `second`, `twenty-first`. */
export function readOrdinal(scan: Scan, i: number): Ordinal | null {
  const token = at(scan, i);
  const after = at(scan, i + 1);
  if (token.is & IS.digits) {
    const suffix = after.glued && (after.text === 'st' || after.text === 'nd' || after.text === 'rd' || after.text === 'th');
    return suffix ? { n: token.n, next: i + 2 } : null;
  }
  if (token.is & IS.ordinal) return { n: token.n, next: i + 1 };
  if (token.n !== 20 && token.n !== 30) return null;
  const dash = after.text === '-' ? 1 : 0;
  const rank = at(scan, i + 1 + dash);
  return rank.is & IS.ordinal && rank.n < 10 ? { n: token.n + rank.n, next: i + 2 + dash } : null;
}
