// The calendar day in the sender's time zone.
import { writeDay } from './calendar.ts';

/** `now` as `YYYY-MM-DD` in an IANA zone, or in the machine's own for `local`. Never throws: a zone that is not known is UTC. */
export function resolveLocalDay(now: Date, timeZone: string): string {
  const millis = now.getTime();
  if (Number.isNaN(millis)) return writeDay(0);
  if (timeZone === 'local') return writeDay(Math.floor(millis / 86400000 - now.getTimezoneOffset() / 1440));
  try {
    const text = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
    const parts = /^(\d+)\/(\d+)\/(\d+)$/.exec(text.replace(/[^\d/]/g, ''));
    if (parts !== null) return `${parts[3]}-${parts[1]}-${parts[2]}`;
  } catch {
    // RangeError: no such zone, or a host without zone data.
  }
  return writeDay(Math.floor(millis / 86400000));
}
