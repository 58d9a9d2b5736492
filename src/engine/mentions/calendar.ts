// Calendar arithmetic on day numbers (days since 1970-01-01), with no clock and no Date.

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const SUNDAY = 0;
export const MONDAY = 1;
export const FRIDAY = 5;
export const SATURDAY = 6;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function dayOfMillis(millis: number): number {
  return Math.floor(millis / 86400000);
}

export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : LENGTHS[month - 1] || 0;
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day number of a date of the Gregorian calendar; months beyond 1–12 carry into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  // Years are counted from March, so that the leap day comes last: http://howardhinnant.github.io/date_algorithms.html
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilOf(n: number): Civil {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function weekdayOf(n: number): number {
  return (((n + 4) % 7) + 7) % 7;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

function four(n: number): string {
  return n >= 1000 ? `${n}` : `0${n < 100 ? 0 : ''}${two(n)}`;
}

/** Whether a day, and the one after it, has a year of four digits: what was meant by "the last 2027 years" has none. */
export function isWritable(n: number): boolean {
  const { year } = civilOf(n);
  return year >= 0 && civilOf(n + 1).year <= 9999;
}

export function writeDay(n: number): string {
  const { year, month, day } = civilOf(n);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

export function writeMoment(n: number, minute: number): string {
  const day = n + Math.floor(minute / 1440);
  const rest = ((minute % 1440) + 1440) % 1440;
  return `${writeDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function digitsAt(text: string, from: number, count: number): number {
  let n = 0;
  for (let i = from; i < from + count; i++) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}

/** Reads `YYYY-MM-DD`; anything else is the epoch. */
export function readDay(text: string): number {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  return isRealDate(year, month, day) ? dayNumber(year, month, day) : 0;
}

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(n: number, months: number): number {
  const { year, month, day } = civilOf(n);
  const first = dayNumber(year, month + months, 1);
  const { year: y, month: m } = civilOf(first);
  return first + Math.min(day, daysInMonth(y, m)) - 1;
}

/** `count` working days after (or, negative, before) a day; Saturday and Sunday are not worked. */
export function addBusinessDays(n: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  const whole = Math.floor(Math.abs(count) / 5);
  let day = n + step * whole * 7;
  let left = Math.abs(count) - whole * 5;
  while (left > 0) {
    day += step;
    const w = weekdayOf(day);
    if (w !== SUNDAY && w !== SATURDAY) left--;
  }
  return day;
}

/** The `nth` given weekday of a month (−1: the last). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Easter Sunday, by the anonymous Gregorian computus. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}
