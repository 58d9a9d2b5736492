// Sums without their currency: 12,000 · 1.5m · 50k · five million · 35 lakh.
import { readCount } from './count.ts';
import { readAmount } from './number-text.ts';
import { at, GAP, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export interface Sum {
  readonly value: number;
  readonly next: number;
  /** "grand" names money by itself. */
  readonly isMoney: boolean;
}

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  grand: 1e3,
  hundred: 100,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};

/** The first token that starts at or after a place in the text. */
export function tokenAt(scan: Scan, i: number, place: number): number {
  let next = i;
  while (next < scan.tokens.length && at(scan, next) !== GAP && at(scan, next).start < place) next++;
  return next;
}

function withScale(scan: Scan, value: number, i: number): Sum {
  let next = i;
  let scaled = value;
  let isMoney = false;
  for (let k = 0; k < 2; k++) {
    const dash = at(scan, next).text === '-' ? next + 1 : next;
    const token = at(scan, dash);
    const scale = token.is & IS.scale ? SCALE[token.text] : undefined;
    if (scale === undefined || (token.end - token.start === 1 && !token.glued)) break;
    scaled *= scale;
    next = dash + 1;
    if (token.text === 'grand') isMoney = true;
  }
  return { value: Math.round(scaled * 1e6) / 1e6, next, isMoney };
}

/** Do the digits at token `i` begin a number, and not go on one, a code, a path or an address? */
function beginsNumber(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if (!token.glued) return true;
  const before = at(scan, i - 1);
  if (
    before.is & (IS.sign | IS.currency) ||
    before.text === '(' ||
    before.text === '"' ||
    before.text === "'" ||
    before.text === '~' ||
    before.text === '+'
  )
    return true;
  return (
    (before.text === '-' || before.text === '/' || before.text === ':' || before.text === ',') &&
    (before.text === '-' || !/[0-9]/.test(scan.low.charAt(before.start - 1)))
  );
}

/** A sum at token `i`. */
export function readSum(scan: Scan, i: number): Sum | null {
  const token = at(scan, i);
  if (token.is & IS.digits) {
    if (!beginsNumber(scan, i)) return null;
    const amount = readAmount(scan.low, token.start);
    return amount === null ? null : withScale(scan, amount.value, tokenAt(scan, i, amount.end));
  }
  if (token.is & IS.number) {
    const spelled = readCount(scan, i);
    return spelled === null ? null : withScale(scan, spelled.n, spelled.next);
  }
  if (token.text !== 'a' && token.text !== 'an' && token.text !== 'half' && token.text !== 'couple' && token.text !== 'few') return null;
  const count = readCount(scan, i);
  return count === null ? null : withScale(scan, count.n, count.next);
}
