// Business hours: when an answer is due, counted only while the tenant works, in its own time zone.
import { type BusinessHours, WEEK_DAYS } from '../../model/tenant-settings.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Longer than this nobody is on holiday. */
const MOST_DAYS = 1500;

/** A calendar day, as the milliseconds of its midnight were it in UTC. */
type Day = number;

/** The moment at which `hours` of business time have passed since `start`. With no opening hours at all, the clock counts. */
export function addBusinessHours(start: Date, hours: number, settings: BusinessHours): Date {
  let left = hours * HOUR_MS;
  let day = dayOf(start, settings.timeZone);
  for (let looked = 0; looked < MOST_DAYS; looked++, day += DAY_MS) {
    const open = openingOf(day, settings);
    if (open === null) continue;
    const from = Math.max(start.getTime(), open.from);
    const span = Math.max(0, open.until - from);
    if (left <= span && span > 0) return new Date(from + left);
    left -= span;
  }
  return new Date(start.getTime() + hours * HOUR_MS);
}

function openingOf(day: Day, { week, holidays, timeZone }: BusinessHours): { from: number; until: number } | null {
  const date = new Date(day);
  const name = WEEK_DAYS[(date.getUTCDay() + 6) % 7];
  const hours = name === undefined ? undefined : week[name];
  if (hours === undefined || holidays.includes(date.toISOString().slice(0, 10))) return null;
  return { from: momentOf(day, hours.opens, timeZone), until: momentOf(day, hours.closes, timeZone) };
}

/** The calendar day of a moment in a time zone, `YYYY-MM-DD`. */
export function dateIn(moment: Date, timeZone: string): string {
  return new Date(dayOf(moment, timeZone)).toISOString().slice(0, 10);
}

function dayOf(moment: Date, timeZone: string): Day {
  const wall = moment.getTime() + offsetAt(moment.getTime(), timeZone);
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** The moment at which the clock on the wall shows this time. Where the clock skips it, the moment it is set forward. */
function momentOf(day: Day, clock: string, timeZone: string): number {
  const wall = day + Number(clock.slice(0, 2)) * HOUR_MS + Number(clock.slice(3)) * MINUTE_MS;
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const),
  });
  formats.set(timeZone, made);
  return made;
}

const MOST_OFFSETS = 5000;
const offsets = new Map<string, number>();

/** How far the wall clock is ahead of UTC at a moment. Clocks are set at a full minute, so within one it stays. */
function offsetAt(moment: number, timeZone: string): number {
  const minute = Math.floor(moment / MINUTE_MS) * MINUTE_MS;
  const key = `${minute} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = findOffset(minute, timeZone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function findOffset(moment: number, timeZone: string): number {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - moment;
}
