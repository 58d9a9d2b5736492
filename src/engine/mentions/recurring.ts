// What returns: every Tuesday, each month, every two weeks, once a week, Tuesdays, quarterly.
import { readCount, readOrdinal } from './count.ts';
import { readUnit } from './duration.ts';
import { newPiece, type Piece } from './piece.ts';
import { at, type Scan } from './tokens.ts';
import { IS, UNIT } from './words.ts';

function isNamed(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if (token.is & (IS.weekday | IS.weekdays | IS.part | IS.month | IS.season)) return token.text !== 'sec';
  return (token.is & IS.unit) !== 0 && token.word.unit >= UNIT.minute && token.end - token.start > 2;
}

/** `every other day`, `each week`, `every two weekends`, `every 3rd Friday`. */
function readEvery(scan: Scan, i: number): Piece | null {
  let next = i + 1;
  const word = at(scan, next).text;
  if (word === 'other' || word === 'single' || word === 'business' || word === 'working') next++;
  const ordinal = readOrdinal(scan, next);
  if (ordinal !== null) next = ordinal.next;
  if (isNamed(scan, next)) return newPiece('recurring', next + 1);
  if (at(scan, next).text === 'weekday') return newPiece('recurring', next + 1);
  const count = at(scan, i).text === 'every' ? readCount(scan, next) : null;
  const unit = count === null ? null : readUnit(scan, count.next);
  return unit === null ? null : newPiece('recurring', unit.next);
}

/** `once a week`, `twice per month`. */
function readTimes(scan: Scan, i: number): Piece | null {
  const link = at(scan, i + 1).text;
  const token = at(scan, i + 2);
  if (link !== 'a' && link !== 'an' && link !== 'per' && link !== 'every' && link !== 'each') return null;
  return token.is & IS.unit && token.word.unit >= UNIT.hour ? newPiece('recurring', i + 3) : null;
}

/** Something that returns, at token `i`. */
export function readRecurring(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  if (token.is & IS.each) return readEvery(scan, i);
  if (token.text === 'once' || token.text === 'twice') return readTimes(scan, i);
  if (token.is & IS.often) return newPiece('recurring', i + 1);
  return token.is & IS.weekdays ? newPiece('recurring', i + 1) : null;
}
