// Times as people say them, in the reader's own time zone.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** “14:02” today, “tomorrow 09:30”, “Mon 30 Nov, 09:30”. */
export function sayTime(iso: string, now: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return 'at an unknown time';
  const clock = moment.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const days = Math.round((startOfDay(moment) - startOfDay(now)) / DAY_MS);
  if (days === 0) return clock;
  if (days === 1) return `tomorrow ${clock}`;
  if (days === -1) return `yesterday ${clock}`;
  const isFar = moment.getFullYear() !== now.getFullYear();
  const day = moment.toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isFar ? { year: 'numeric' as const } : {}),
  });
  return `${day}, ${clock}`;
}

/** The same with the time zone, for a time that others read in theirs: “today 16:00 GMT+1”. */
export function sayDue(iso: string, now: Date): string {
  const said = sayTime(iso, now);
  const zone = zoneOf(new Date(iso));
  return `${/^\d/.test(said) ? `today ${said}` : said}${zone === '' ? '' : ` ${zone}`}`;
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

function zoneOf(date: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
