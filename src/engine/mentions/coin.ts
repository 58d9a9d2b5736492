// Currencies by sign, code and name, before a number and after it.
import { at, back, digits, eat, here, is, isCapital, isGlued, isHere, isMark, S, type Scan, says, valueAt } from './tokens.ts';
import { CAPITAL, CENT, COIN, DIGITS, NATION, SIGN } from './words.ts';

export interface Coin {
  /** ISO code. */
  readonly code: string;
  /** Part of the whole unit: 0.01 for cents. */
  readonly factor: number;
  /** A word and no code: less sure to stand before its number. */
  readonly isName: boolean;
}

function coin(s: Scan, length: number, code: string, factor: number, isName: boolean): Coin {
  s.i += length;
  return { code, factor, isName };
}

/** `A$`, `US$`: whose dollar it is, and its sign. */
function readDollars(s: Scan, isSure: boolean): Coin | null {
  return isSure && isHere(s, NATION) && says(s, 1, '$') ? coin(s, 2, at(s, 0).label, 1, false) : null;
}

/** A code or a name; those that are also other words need their capitals. */
function readNamed(s: Scan): Coin | null {
  const { label, is: classes, text } = at(s, 0);
  if ((classes & CENT) !== 0) return coin(s, 1, label, 0.01, true);
  // "1 Gbps" is a speed.
  if ((classes & COIN) === 0 || text === 'gbps' || ((classes & CAPITAL) !== 0 && !isCapital(s, 0))) return null;
  return coin(s, 1, label, 1, label !== text.toUpperCase() && text !== 'rs');
}

/** A sign, code or name before a number: `$`, `US$`, `u.s. $`, `EUR`, `Rs.`, `ringgit`. */
export function readCoinBefore(s: Scan): Coin | null {
  const { label } = at(s, 0);
  if (isHere(s, SIGN)) return coin(s, 1, label, 1, false);
  const dollars = readDollars(s, isGlued(s, 1) || isCapital(s, 0) || here(s, 'c'));
  if (dollars !== null) return dollars;
  if (here(s, 'u') && says(s, 1, '.') && says(s, 2, S)) {
    const sign = says(s, 3, '.') ? 4 : 3;
    return says(s, sign, '$') ? coin(s, sign + 1, 'USD', 1, false) : null;
  }
  const named = readNamed(s);
  if (says(s, -1, 'rs')) eat(s, '.');
  return named;
}

/** `Australian dollars`, `Hong Kong dollars`, `New Zealand dollars`. */
function readNational(s: Scan): Coin | null {
  const i = s.i;
  if (here(s, 'hong') || here(s, 'new')) s.i++;
  const { label } = at(s, 0);
  if (!isHere(s, NATION)) return back(s, i);
  s.i++;
  const named = isHere(s, COIN) ? readNamed(s) : null;
  return named?.isName ? coin(s, 0, label, 1, true) : back(s, i);
}

/** A sign, code or name after a number: `€`, `US$`, `dollars`, `Australian dollars`, `quid`, `cents`, `p`. */
export function readCoinAfter(s: Scan): Coin | null {
  const i = s.i;
  if (isGlued(s, 0)) eat(s, '-');
  const { label } = at(s, 0);
  // "bought 3 $20 cards": the sign belongs to the number after it.
  if (isHere(s, SIGN)) return !isGlued(s, 0) && isGlued(s, 1) && is(s, 1, DIGITS) ? back(s, i) : coin(s, 1, label, 1, false);
  const compound = readDollars(s, isGlued(s, 0) && isGlued(s, 1)) || readNational(s);
  if (compound !== null) return compound;
  if (here(s, 'p') && isGlued(s, 0) && valueAt(s, -1) > 12 && !isMark(s, 1, '.')) return coin(s, 1, 'GBP', 0.01, false);
  const named = readNamed(s);
  if (named === null) return back(s, i);
  if (label === 'GBP') {
    // "20 pounds of flour".
    if (named.isName && named.factor === 1 && here(s, 'of')) return back(s, i);
    eat(s, 'sterling');
  }
  // A code before another number belongs to that number.
  return !named.isName && digits(s, 0) > 0 && !isGlued(s, 0) && digits(s, -2) === 0 ? back(s, i) : named;
}
