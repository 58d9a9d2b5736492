// Calendar arithmetic on day numbers (days since 1970-01-01), with no clock and no Date.

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONDAY = 1;

/** Whole times that `b` goes into `a`, of which neither is negative: the machine divides whole numbers faster. */
export function div(a: number, b: number): number {
  return (a / b) | 0;
}

/** Day number of a date of the Gregorian calendar; months beyond 1–12 carry into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  // Months are counted from March, so that the leap day comes last: http://howardhinnant.github.io/date_algorithms.html
  const months = year * 12 + month - 3;
  const y = div(months, 12);
  return y * 365 + div(y, 4) - div(y, 100) + div(y, 400) + div(153 * (months - y * 12) + 2, 5) + day - 719469;
}

export function civilOf(n: number): Civil {
  const z = n + 719468;
  const era = div(z, 146097);
  const doe = z - era * 146097;
  const yoe = div(doe - div(doe, 1460) + div(doe, 36524) - div(doe, 146096), 365);
  const doy = doe - 365 * yoe - div(yoe, 4) + div(yoe, 100);
  const mp = div(5 * doy + 2, 153);
  return { year: yoe + era * 400 + (mp > 9 ? 1 : 0), month: mp < 10 ? mp + 3 : mp - 9, day: doy - div(153 * mp + 2, 5) + 1 };
}

/** Months beyond 1–12 carry into the year. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function weekdayOf(n: number): number {
  return (((n + 4) % 7) + 7) % 7;
}

/** Monday of the week that holds a day. */
export function weekStart(n: number): number {
  return n - ((weekdayOf(n) + 6) % 7);
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

/** Whether a day, and the one after it, has a year of four digits: what was meant by "the last 2027 years" has none. */
export function isWritable(n: number): boolean {
  return n >= -719528 && n < 2932896;
}

export function writeDay(n: number): string {
  const { year, month, day } = civilOf(n);
  return `${two(div(year, 100))}${two(year % 100)}-${two(month)}-${two(day)}`;
}

export function writeMoment(n: number, minute: number): string {
  const day = Math.floor(minute / 1440);
  const rest = minute - day * 1440;
  return `${writeDay(n + day)}T${two(div(rest, 60))}:${two(rest % 60)}`;
}

function digitsAt(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
}

/** Reads `YYYY-MM-DD`; anything else is the epoch. */
export function readDay(text: string): Civil {
  const read = { year: digitsAt(text, 0, 4), month: digitsAt(text, 5, 7), day: digitsAt(text, 8, 10) };
  const isDate = read.year < 10000 && read.month > 0 && read.month < 13 && read.day > 0 && read.day < 32;
  return isDate ? read : { year: 1970, month: 1, day: 1 };
}

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(n: number, months: number): number {
  if (months === 0) return n;
  // Beyond any calendar.
  if (Math.abs(months) > 99999) return months * 30;
  const { year, month, day } = civilOf(n);
  return dayNumber(year, month + months, Math.min(day, daysInMonth(year, month + months)));
}

/** `count` working days after (or, negative, before) a day; Saturday and Sunday are not worked. */
export function addBusinessDays(n: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  const whole = div(Math.abs(count), 5);
  let day = n + step * whole * 7;
  for (let left = Math.abs(count) - whole * 5; left > 0; ) {
    day += step;
    if (weekdayOf(day) % 6 !== 0) left--;
  }
  return day;
}

/** The `nth` given weekday of a month (−1: the last). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber(year, nth > 0 ? month : month + 1, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth > 0 ? nth - 1 : nth) * 7;
}

/** Easter Sunday by Gauss's rule, as it holds from 1900 to 2099. */
export function easterOf(year: number): number {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const isLate = e === 6 && (d === 29 || (d === 28 && year % 19 > 10));
  return dayNumber(year, 3, 22 + d + e) - (isLate ? 7 : 0);
}
