// Days by name: today, the day after tomorrow, next Friday, the 22nd, tonight, this morning, Christmas Eve.
import { civilOf, dayNumber, daysInMonth, easterOf, FRIDAY, MONDAY, nthWeekday, SATURDAY, SUNDAY, weekdayOf } from './calendar.ts';
import { isCapital } from './calendar-date.ts';
import { stepOf, weekStart } from './period.ts';
import { newPiece, type Piece, tenseOf } from './piece.ts';
import { at, type Scan, type Token } from './tokens.ts';
import { IS } from './words.ts';

function day(scan: Scan, next: number, n: number): Piece {
  const piece = newPiece('day', next, n);
  piece.tense = tenseOf(n, n, scan.today);
  return piece;
}

/** Offset in days of a word such as `tomorrow`; NaN for other words. */
function offsetOf(word: string): number {
  switch (word) {
    case 'today':
    case 'todays':
      return 0;
    case 'tomorrow':
    case 'tomorrows':
    case 'tmrw':
    case 'tmr':
    case 'tomorow':
      return 1;
    case 'yesterday':
      return -1;
    default:
      return Number.NaN;
  }
}

/** `today`, `tonight`, `now`, `right now`, `the day after tomorrow`. */
export function readRelativeDay(scan: Scan, i: number): Piece | null {
  const token = at(scan, i);
  const offset = offsetOf(token.text);
  if (!Number.isNaN(offset)) return day(scan, i + 1, scan.today + offset);
  if (token.text === 'tonight' || token.text === 'tonite') {
    const piece = partOn(scan, i + 1, scan.today, 'night');
    piece.tense = 'future';
    return piece;
  }
  if (token.text === 'now') return day(scan, i + 1, scan.today);
  if (token.text !== 'day') return null;
  const side = at(scan, i + 1).text;
  const base = offsetOf(at(scan, i + 2).text);
  if ((side !== 'after' && side !== 'before') || Number.isNaN(base)) return null;
  return day(scan, i + 3, scan.today + base + (side === 'after' ? 1 : -1));
}

/** First and last minute of each part of a day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [360, 720],
  mornings: [360, 720],
  breakfast: [420, 540],
  lunch: [720, 840],
  lunchtime: [720, 840],
  afternoon: [720, 1080],
  afternoons: [720, 1080],
  arvo: [720, 1080],
  daytime: [480, 1080],
  dinner: [1080, 1200],
  dinnertime: [1080, 1200],
  evening: [1080, 1320],
  evenings: [1080, 1320],
  night: [1200, 1439],
};

export function partOn(scan: Scan, next: number, n: number, name: string): Piece {
  const piece = newPiece('part', next, n);
  const [from, to] = PARTS[name] || [0, 1439];
  piece.fromMinute = from;
  piece.toMinute = to;
  piece.tense = n === 0 ? 'unknown' : n === scan.today && name !== 'morning' ? 'future' : tenseOf(n, n, scan.today);
  return piece;
}

function isPart(token: Token): boolean {
  return (token.is & IS.part) !== 0 && PARTS[token.text] !== undefined;
}

/** `morning`, `early afternoon`: a part of some day; alone it is not sure to be a time. */
export function readPart(scan: Scan, i: number): Piece | null {
  const early = at(scan, i).text;
  let next = i;
  if (early === 'early' || early === 'late' || early === 'later' || early === 'mid') next++;
  if (next > i && at(scan, next).text === '-') next++;
  const token = at(scan, next);
  if (!isPart(token)) return null;
  const piece = partOn(scan, next + 1, 0, token.text);
  piece.sure = false;
  return piece;
}

/** `this morning`, `last night`, `next afternoon`, `later this afternoon`. */
export function readShiftedPart(scan: Scan, i: number): Piece | null {
  const shift = at(scan, i);
  const token = at(scan, i + 1);
  if ((shift.is & IS.shift) === 0 || !isPart(token)) return null;
  if (token.text === 'lunch' || token.text === 'dinner' || token.text === 'breakfast' || shift.text === 'same' || shift.text === 'that')
    return null;
  const piece = partOn(scan, i + 2, scan.today + stepOf(shift.text), token.text);
  if (shift.text === 'this' && token.text === 'morning') piece.tense = 'present';
  return piece;
}

/** Is an abbreviation such as "sun" or "sat" meant as a weekday here? */
function isSureWeekday(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if ((token.is & IS.doubtful) === 0) return true;
  const after = at(scan, i + 1);
  const before = at(scan, i - 1);
  if (after.is & IS.digits || (after.text === ',' && at(scan, i + 2).is & (IS.digits | IS.month))) return true;
  return before.is & IS.shift || before.text === 'by' || before.text === 'until' || before.text === 'on'
    ? true
    : isCapital(scan, token) && (i > 0 || scan.tokens.length < 3);
}

/** `Friday`, `this Friday`, `next Monday`, `last Tuesday`, `the following Wednesday`. */
export function readWeekday(scan: Scan, i: number): Piece | null {
  const shift = at(scan, i);
  let next = i;
  if (shift.is & IS.shift) next++;
  if (next > i && shift.text === 'this' && stepOf(at(scan, next).text) !== 0) next++;
  const token = at(scan, next);
  if ((token.is & IS.weekday) === 0 || !isSureWeekday(scan, next)) return null;
  const end = at(scan, next + 1).text === '.' && token.end - token.start <= 4 && at(scan, next + 2).text !== '' ? next + 1 : next + 1;
  const ahead = (token.word.weekday - weekdayOf(scan.today) + 7) % 7;
  const step = next === i ? 0 : stepOf(at(scan, next - 1).text);
  if (step < 0) return day(scan, end, scan.today + (ahead === 0 ? -7 : ahead - 7));
  if (step > 0) {
    const far = shift.text === 'next' && at(scan, next - 1).text === 'next';
    const inNextWeek = weekStart(scan.today) + 7 + ((token.word.weekday - MONDAY + 7) % 7);
    return day(scan, end, far ? inNextWeek : scan.today + (ahead === 0 ? 7 : ahead));
  }
  const piece = day(scan, end, scan.today + ahead);
  if (next === i) {
    piece.weekday = token.word.weekday;
    piece.tense = 'unknown';
  } else if (shift.text === 'that' || shift.text === 'same') piece.tense = 'unknown';
  return piece;
}

/** A day of the month alone, in this month or the next: `the 22nd`. */
export function dayOfMonth(scan: Scan, next: number, n: number): Piece | null {
  if (n < 1 || n > 31) return null;
  const { year, month, day: today } = civilOf(scan.today);
  let m = n < today ? month + 1 : month;
  while (daysInMonth(civilOf(dayNumber(year, m, 1)).year, ((m - 1) % 12) + 1) < n) m++;
  const piece = day(scan, next, dayNumber(year, m, n));
  piece.tense = 'unknown';
  piece.sure = false;
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

const SPLIT: ReadonlyArray<{ readonly parts: readonly string[]; readonly on: ((year: number) => number) | null }> = [
  ...HOLIDAYS.map(({ words, on }) => ({ parts: words.split(' '), on })),
  ...MOVABLE.map((words) => ({ parts: words.split(' '), on: null })),
];

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
  for (const { parts, on } of SPLIT) {
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

/** End of the working week that holds a day. */
export function lastWorkday(n: number): number {
  const w = weekdayOf(n);
  return w === SATURDAY ? n - 1 : w === SUNDAY ? n - 2 : n + FRIDAY - w;
}

export function endOfMonth(n: number): number {
  const { year, month } = civilOf(n);
  return dayNumber(year, month + 1, 1) - 1;
}
