// What an organisation sets for its reviews: when people work, how long an answer may take, and who is asked.
import * as z from 'zod/mini';
import { TOPICS } from './flag.ts';
import { hoursUpTo } from './hours.ts';

const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00'));
const TimeZone = z.string().check(z.refine(isTimeZone, 'must be a time zone such as Europe/Berlin'));
const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Asking `Intl` is slow, and settings are read at every request. */
const known = new Set<string>();

function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    if (name === '') return false;
    new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    known.add(name);
    return true;
  } catch {
    // `Intl` says no by throwing.
    return false;
  }
}

/** Opening hours of one week day; a day that is left out is a day off. */
const OpeningHours = z
  .object({ opens: Clock, closes: Clock })
  .check(z.refine((day) => day.opens < day.closes, { error: 'closes before it opens', path: ['closes'] }));

export const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const BusinessHours = z.object({
  timeZone: TimeZone,
  week: z.partialRecord(z.enum(WEEK_DAYS), OpeningHours),
  /** Days off, `YYYY-MM-DD`. */
  holidays: z.array(z.iso.date()).check(z.maxLength(500)),
});
export type BusinessHours = z.infer<typeof BusinessHours>;

/** Who else is asked about a topic: `all` asks them beside the sender's manager, `any` takes either's answer. */
export const Escalation = z.object({
  name: Text,
  topics: z.array(z.enum(TOPICS)).check(z.minLength(1)),
  people: z.array(z.string()).check(z.minLength(1)),
  needs: z.enum(['any', 'all']),
});
export type Escalation = z.infer<typeof Escalation>;

export const Team = z.object({ name: Text, reviewers: z.array(z.string()).check(z.minLength(1)) });
export type Team = z.infer<typeof Team>;

/** `projects/…/topics/…`, and the address of the service account that Pub/Sub signs its requests as. */
export const SentNotices = z.object({
  topic: z.string().check(z.regex(/^projects\/[\w.:-]{1,100}\/topics\/[\w.~+%-]{3,255}$/, 'must be projects/…/topics/…')),
  account: z.string().check(z.maxLength(320), z.regex(/^[^\s@]+@[^\s@]+$/, 'must be the address of a service account')),
});
export type SentNotices = z.infer<typeof SentNotices>;

export const TenantSettings = z.object({
  hours: BusinessHours,
  /** Business hours until an answer is due; then the hold expires, and nothing is sent. */
  answerWithin: hoursUpTo(500),
  /** Business hours before that at which everyone concerned is warned. */
  warnBefore: hoursUpTo(500),
  /** Hours of the clock for which a release may be used. */
  receiptValid: hoursUpTo(24 * 30),
  teams: z.array(Team).check(z.maxLength(200)),
  escalations: z.array(Escalation).check(z.maxLength(50)),
  /** Asked where a sender has no manager who could answer; the tenant's administrators if empty. */
  fallback: z.array(z.string()),
  /** Who sends a released message: its sender, or the service where the sender's mailbox is connected. */
  afterRelease: z._default(z.enum(['sender-sends', 'service-sends']), 'sender-sends'),
  /** Whether the service watches what leaves by the reps' connected mailboxes, and compares it with what passed. */
  watchSent: z._default(z.boolean(), false),
  /** Where the provider gives notice of it; null where the service only looks from time to time. */
  sentNotices: z._default(z.nullable(SentNotices), null),
  returnReasons: z.array(Text).check(z.maxLength(30)),
  /** Days after its end for which the words of a hold, and the details of its audit, are kept. */
  keepDays: z.int().check(z.gte(1), z.lte(3650)),
});
export type TenantSettings = z.infer<typeof TenantSettings>;

/** As they may be set now; those that were stored before are read as they are. */
export const NewSettings = TenantSettings.check(
  z.refine(({ warnBefore, answerWithin }) => warnBefore < answerWithin, {
    error: 'must be less than answerWithin: the warning comes before the time is up',
    path: ['warnBefore'],
  }),
);

const NINE_TO_FIVE = { opens: '09:00', closes: '17:30' };

export const defaultSettings: TenantSettings = {
  hours: {
    timeZone: 'UTC',
    week: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
    holidays: [],
  },
  answerWithin: 8,
  warnBefore: 2,
  receiptValid: 72,
  teams: [],
  escalations: [],
  fallback: [],
  afterRelease: 'sender-sends',
  watchSent: false,
  sentNotices: null,
  returnReasons: [
    'Not agreed with us',
    'Outside your authority',
    'Too definite: hedge it',
    'Wrong figure or date',
    'Legal must see it first',
  ],
  keepDays: 365,
};
