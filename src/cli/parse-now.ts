// `--now`: the moment, or the day, that dates in a mail are read against.
import { resolveLocalDay } from '../engine/mentions/local-day.ts';
import { usage } from './failure.ts';

const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** In UTC. One of the two lies within the same day of any time zone, from -12 to +14 hours. */
const HOURS = ['T12:00Z', 'T00:00Z'];

/** `timeZone` is the policy's, by which “today” is told: a day without a time is the day there. */
export function parseNow(text: string | undefined, timeZone: string): Date {
  if (text === undefined) return new Date();
  const [, day = '', time] = ISO.exec(text) ?? [];
  const now = time === undefined ? findDay(day, timeZone) : findDay(day, 'UTC') && new Date(text);
  if (now === undefined || Number.isNaN(now.getTime()))
    throw usage(`--now is a moment such as 2026-11-20T09:00:00Z, or a day of the calendar, not “${text}”`);
  return now;
}

/** A moment within that day. None where there is no such day: `Date` takes 30 February for 2 March. */
function findDay(day: string, timeZone: string): Date | undefined {
  return HOURS.map((hour) => new Date(day + hour)).find((moment) => resolveLocalDay(moment, timeZone) === day);
}
