// Lengths of time: 3 days, an hour and a half, two business days, 1 year 2 months, half a day, all week.
import { type Count, readCount } from './count.ts';
import { newPiece, type Piece } from './piece.ts';
import { at, type Scan } from './tokens.ts';
import { IS, UNIT } from './words.ts';

const MINUTES: Readonly<Record<number, number>> = { [UNIT.second]: 1 / 60, [UNIT.minute]: 1, [UNIT.hour]: 60 };
const DAYS: Readonly<Record<number, number>> = { [UNIT.day]: 1, [UNIT.night]: 1, [UNIT.week]: 7, [UNIT.fortnight]: 14, [UNIT.weekend]: 7 };
const MONTHS: Readonly<Record<number, number>> = {
  [UNIT.month]: 1,
  [UNIT.quarter]: 3,
  [UNIT.year]: 12,
  [UNIT.decade]: 120,
  [UNIT.century]: 1200,
};

/** Adds `n` units to a duration. */
export function addUnits(piece: Piece, n: number, unit: number): void {
  piece.minutes += n * (MINUTES[unit] || 0);
  const months = n * (MONTHS[unit] || 0);
  piece.months += Math.floor(months);
  piece.days += n * (DAYS[unit] || 0) + (months - Math.floor(months)) * 30;
  if (piece.unit === 0) piece.unit = unit;
}

interface UnitAt {
  readonly unit: number;
  readonly next: number;
  readonly business: boolean;
}

const BETWEEN = [
  'more',
  'additional',
  'extra',
  'less',
  'full',
  'consecutive',
  'calendar',
  'whole',
  'entire',
  'upcoming',
  'coming',
  'next',
  'following',
];
const SHORT = ['h', 'd', 'w', 'y'];

/** A unit and the words that may stand before it. */
export function readUnit(scan: Scan, i: number): UnitAt | null {
  let next = at(scan, i).text === '-' && at(scan, i).glued ? i + 1 : i;
  let business = false;
  const word = at(scan, next).text;
  if (word === 'business' || word === 'working') {
    business = true;
    next++;
  } else if (BETWEEN.indexOf(word) >= 0) next++;
  const token = at(scan, next);
  if ((token.is & IS.unit) === 0) return null;
  if (SHORT.indexOf(token.text) >= 0 && !token.glued && token.text !== 'h') return null;
  // "3D" and "2D" are no lengths of time.
  if (token.text === 'd' && (at(scan, next - 1).n === 2 || at(scan, next - 1).n === 3)) return null;
  const unit = token.text === 'workday' ? UNIT.day : token.word.unit;
  return { unit, next: next + 1, business: (business && unit === UNIT.day) || token.text === 'workday' };
}

/** The longer end of "3-5 days", "two to three weeks", "one or two months". */
function readUpTo(scan: Scan, i: number): Count | null {
  const link = at(scan, i).text;
  return link === '-' || link === 'to' || link === 'or' ? readCount(scan, i + 1) : null;
}

/** One count and unit, added to `piece`. */
function readOne(scan: Scan, i: number, piece: Piece): boolean {
  const first = readCount(scan, i);
  if (first === null) return false;
  const count = readUpTo(scan, first.next) || first;
  const unit = readUnit(scan, count.next);
  if (unit === null) return false;
  // "the 2nd day" is not two days, and "a second" is more often an ordinal than a time.
  if (at(scan, i).text === 'a' && at(scan, unit.next - 1).text === 'second') return false;
  addUnits(piece, count.n, unit.unit);
  if (count.vague) piece.vague = true;
  if (unit.business) piece.business = true;
  piece.next = unit.next;
  return true;
}

/** "and a half" after the unit, as in "an hour and a half". */
function readHalfAfter(scan: Scan, piece: Piece): void {
  const i = piece.next;
  if (at(scan, i).text !== 'and') return;
  const half = at(scan, i + 1).text === 'a' ? i + 2 : i + 1;
  const word = at(scan, half).text;
  if (word !== 'half' && word !== 'quarter') return;
  addUnits(piece, word === 'half' ? 0.5 : 0.25, piece.unit);
  piece.next = half + 1;
}

function isOld(scan: Scan, i: number): boolean {
  const next = at(scan, i).text === '-' ? i + 1 : i;
  return at(scan, next).text === 'old' || (at(scan, next).text === 'of' && at(scan, next + 1).text === 'age');
}

/** `all day`, `the whole week`, `full year`. */
function readWhole(scan: Scan, i: number): Piece | null {
  const next = at(scan, i + 1).text === '-' ? i + 2 : i + 1;
  const token = at(scan, next);
  if ((token.is & IS.unit) === 0 || token.word.unit < UNIT.hour || SHORT.indexOf(token.text) >= 0 || /s$/.test(token.text)) return null;
  const piece = newPiece('duration', next + 1);
  addUnits(piece, 1, token.word.unit);
  return piece;
}

/** A length of time at token `i`. */
export function readDuration(scan: Scan, i: number): Piece | null {
  const word = at(scan, i).text;
  if (word === 'all' || word === 'whole' || word === 'full' || word === 'entire') return readWhole(scan, i);
  const piece = newPiece('duration', i);
  if (!readOne(scan, i, piece)) return null;
  readHalfAfter(scan, piece);
  for (let more = true; more; ) {
    let next = piece.next;
    const had = piece.next;
    if (at(scan, next).text === ',') next++;
    if (at(scan, next).text === 'and') next++;
    more = (at(scan, next).is & (IS.digits | IS.number)) !== 0 && readOne(scan, next, piece) && piece.next > had;
  }
  return isOld(scan, piece.next) ? null : piece;
}
