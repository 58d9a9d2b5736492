// Feasts: Christmas Eve, Easter Monday 2027, Thanksgiving, Black Friday, and those of other calendars.
import { civilOf, dayNumber, easterOf, MONDAY, nthWeekday } from './calendar.ts';
import { newPiece, type Piece, tenseOf } from './piece.ts';
import { at, type Scan } from './tokens.ts';
import { IS } from './words.ts';

function day(scan: Scan, next: number, n: number): Piece {
  const piece = newPiece('day', next, n);
  piece.tense = tenseOf(n, n, scan.today);
  return piece;
}

/** Feasts of other calendars: a time, though not one that is resolved here. */
const MOVABLE = [
  'ramadan',
  'eid',
  'diwali',
  'chanukah',
  'hanukkah',
  'passover',
  'holi',
  'chinese new year',
  'lunar new year',
  'golden week',
];

interface Holiday {
  readonly words: string;
  readonly on: (year: number) => number;
}

const fixed =
  (month: number, n: number) =>
  (year: number): number =>
    dayNumber(year, month, n);
const thanksgiving = (year: number): number => nthWeekday(year, 11, 4, 4);

/** Longest first where one begins another. */
const HOLIDAYS: readonly Holiday[] = [
  { words: 'christmas eve', on: fixed(12, 24) },
  { words: 'christmas', on: fixed(12, 25) },
  { words: 'xmas', on: fixed(12, 25) },
  { words: 'new years eve', on: fixed(12, 31) },
  { words: 'new year s eve', on: fixed(12, 31) },
  { words: 'new years', on: fixed(1, 1) },
  { words: 'new year s', on: fixed(1, 1) },
  { words: 'boxing day', on: fixed(12, 26) },
  { words: 'good friday', on: (year) => easterOf(year) - 2 },
  { words: 'easter monday', on: (year) => easterOf(year) + 1 },
  { words: 'easter mon', on: (year) => easterOf(year) + 1 },
  { words: 'easter sunday', on: easterOf },
  { words: 'easter', on: easterOf },
  { words: 'thanksgiving', on: thanksgiving },
  { words: 'black friday', on: (year) => thanksgiving(year) + 1 },
  { words: 'cyber monday', on: (year) => thanksgiving(year) + 4 },
  { words: 'halloween', on: fixed(10, 31) },
  { words: 'valentine s day', on: fixed(2, 14) },
  { words: 'valentines day', on: fixed(2, 14) },
  { words: 'independence day', on: fixed(7, 4) },
  { words: 'labor day', on: (year) => nthWeekday(year, 9, MONDAY, 1) },
  { words: 'memorial day', on: (year) => nthWeekday(year, 5, MONDAY, -1) },
  { words: 'mlk day', on: (year) => nthWeekday(year, 1, MONDAY, 3) },
  { words: 'martin luther king day', on: (year) => nthWeekday(year, 1, MONDAY, 3) },
];

interface Feast {
  readonly parts: readonly string[];
  readonly on: ((year: number) => number) | null;
}

function byFirst(): ReadonlyMap<string, readonly Feast[]> {
  const map = new Map<string, Feast[]>();
  const add = (words: string, on: Feast['on']): void => {
    const parts = words.split(' ');
    const list = map.get(parts[0] || '') || [];
    list.push({ parts, on });
    map.set(parts[0] || '', list);
  };
  for (const { words, on } of HOLIDAYS) add(words, on);
  for (const words of MOVABLE) add(words, null);
  return map;
}

const BY_FIRST = byFirst();

/** One past `parts`, with apostrophes between them, or −1. */
function matchAll(scan: Scan, i: number, parts: readonly string[]): number {
  let next = i;
  for (const part of parts) {
    if (at(scan, next).text === "'") next++;
    if (at(scan, next).text !== part) return -1;
    next++;
  }
  return next;
}

/** `Christmas`, `Easter Monday 2027`, `Thanksgiving day`; not the one of "Merry Christmas". */
export function readHoliday(scan: Scan, i: number): Piece | null {
  if (
    (at(scan, i).is & IS.holiday) === 0 ||
    /(?:happy|merry|lovely|great|good|restful) $/.test(scan.low.slice(Math.max(0, at(scan, i).start - 8), at(scan, i).start))
  )
    return null;
  for (const { parts, on } of BY_FIRST.get(at(scan, i).text) || []) {
    let next = matchAll(scan, i, parts);
    if (next < 0) continue;
    if (on === null) return newPiece('part', next);
    const last = at(scan, next).text;
    if (last === 'day' || last === 'weekend') next++;
    return onHoliday(scan, next, on);
  }
  return null;
}

function onHoliday(scan: Scan, i: number, on: (year: number) => number): Piece {
  const written = at(scan, i).text === 'of' || at(scan, i).text === 'in' ? i + 1 : i;
  const token = at(scan, written);
  if (token.end - token.start === 4 && token.n > 1900 && token.n < 2200) return day(scan, written + 1, on(token.n));
  const { year } = civilOf(scan.today);
  return day(scan, i, on(year) >= scan.today ? on(year) : on(year + 1));
}
