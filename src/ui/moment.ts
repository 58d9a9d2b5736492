// Times as people say them, in the reader's own time zone and in the order of their region. All that is shown of a time comes from here.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const UNKNOWN = 'at an unknown time';

/** “14:02” today, “tomorrow 09:30”, “Mon 30 Nov, 09:30” (“Mon, Nov 30, 09:30” in the US). */
export function sayTime(iso: string, now: Date): string {
  return sayDue(iso, now).replace(/^today /, '');
}

/** The same for a time that is still to come, where “today” is worth saying: “today 16:00”. */
export function sayDue(iso: string, now: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return UNKNOWN;
  return `${dayOf(moment, now)} ${clockOf(moment)}`;
}

/** A day of the calendar, `2026-11-30`, which is the same in all time zones; what is none is said as it stands. */
export function sayDay(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return day;
  return new Date(day).toLocaleDateString(readersLocale(), { ...SHORT_DAY, year: 'numeric', timeZone: 'UTC' });
}

/** A date as the engine reads it: a day, a time of a day (`2026-11-30T16:00`, in nobody's time zone), or `from/to` of these. */
export function sayDate(date: string): string {
  return date
    .split('/')
    .map((one) => {
      const [day = '', clock] = one.split('T');
      if (clock === undefined) return sayDay(day);
      return clock === '23:59' ? `end of ${sayDay(day)}` : `${sayDay(day)} ${clock}`;
    })
    .join(' to ');
}

function dayOf(moment: Date, now: Date): string {
  const days = Math.round((startOfDay(moment) - startOfDay(now)) / DAY_MS);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const isFar = moment.getFullYear() !== now.getFullYear();
  return `${moment.toLocaleDateString(readersLocale(), { ...SHORT_DAY, ...(isFar ? { year: 'numeric' as const } : {}) })},`;
}

function clockOf(moment: Date): string {
  return moment.toLocaleTimeString(readersLocale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function readersLocale(): string {
  return englishFor(new Intl.DateTimeFormat().resolvedOptions().locale);
}

/** English, as all our texts are, with the order of the reader's region: “en-DE” for a German. */
export function englishFor(locale: string): string {
  return `en-${new Intl.Locale(locale).maximize().region ?? 'GB'}`;
}

/** “4 min”, “1 h 12 min”, “2 days”. */
export function sayDuration(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / MINUTE_MS));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 || hours >= 10 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

/** “in 2 h”, “12 min ago”. */
export function sayDistance(iso: string, now: Date): string {
  const distance = Date.parse(iso) - now.getTime();
  if (Number.isNaN(distance)) return '';
  if (Math.abs(distance) < MINUTE_MS) return distance < 0 ? 'a moment ago' : 'in less than a minute';
  return distance < 0 ? `${sayDuration(-distance)} ago` : `in ${sayDuration(distance)}`;
}

/** The same for what has happened: two clocks that differ a little never put it into the future. */
export function sayAgo(iso: string, now: Date): string {
  const past = now.getTime() - Date.parse(iso);
  return past < MINUTE_MS ? 'a moment ago' : `${sayDuration(past)} ago`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
