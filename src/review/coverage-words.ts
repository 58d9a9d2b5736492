// The words for how much of what left passed Countersign. They say what is on record, and no more.
import type { CoverageFigures, PersonCoverage, WatchReason } from '../model/coverage.ts';
import { sayTime } from '../ui/moment.ts';
import { count } from '../ui/names.ts';
import type { CoverageReport } from '../wire/coverage-endpoints.ts';

/** One line: what is known, of whom. */
export function sayCoverage({ total: { people, watched, incomplete, figures } }: CoverageReport, whose: string): string {
  if (watched === 0 && figures.sent === 0) return `What ${whose} sends is not watched: no mailbox is connected for it.`;
  const rest = figures.missed === 0 ? '' : `; ${figures.missed} did not`;
  return `${incomplete + figures.unread > 0 ? sayKnown(figures, whose) : sayAll(figures, whose)}${rest}.${watched === people ? '' : ` ${watched} of ${count(people, 'mailbox')} ${watched === 1 ? 'is' : 'are'} watched.`}`;
}

function sayAll({ sent, passed }: CoverageFigures, whose: string): string {
  if (sent === 0) return `Nothing that counts left ${whose} in 7 days`;
  return `Of ${count(sent, 'message')} ${whose} sent in 7 days, ${passed} passed Countersign`;
}

function sayKnown({ sent, passed }: CoverageFigures, whose: string): string {
  if (sent === 0) return `Of what is known, nothing that counts left ${whose} in 7 days`;
  return `Of what is known, ${passed} of ${count(sent, 'message')} ${whose} sent in 7 days passed Countersign`;
}

/** What is known of those that did not pass, and what is not known. */
export function listDetails({ total: { incomplete, figures } }: CoverageReport): string[] {
  const { missed, own, smtp, api, asked, pending, unread } = figures;
  return [
    ...(smtp > 0 ? [`${smtp} left by another mail program.`] : []),
    ...(api > 0 ? [`${api} left by a program through Google’s API.`] : []),
    ...(own > 0 ? [`${own} left by Gmail itself: a phone, a browser without Countersign, or one where nobody signed in to it.`] : []),
    ...(missed > 0
      ? [asked === 0 ? 'In none of them is anything that policy asks about.' : `In ${asked} of them is something that policy asks about.`]
      : []),
    ...(pending > 0 ? [`${pending} left within the last hour: word that they passed may still come.`] : []),
    ...(unread > 0 ? [`${count(unread, 'more message')} could not be read, so nobody knows.`] : []),
    ...(incomplete > 0 ? [`Of ${count(incomplete, 'mailbox')} not all of these 7 days is known.`] : []),
  ];
}

export function sayFigures({ sent, passed }: CoverageFigures): string {
  return sent === 0 ? 'nothing sent' : `${passed} of ${sent} passed`;
}

const REASONS: Partial<Readonly<Record<WatchReason, string>>> = {
  off: 'watching is off',
  'not-connected': 'no mailbox connected for it',
  'not-a-sender': 'not a rep any more',
  revoked: 'access was taken back',
  denied: 'Google does not allow it',
  locked: 'the service has no key to it',
};

/** Whether it is known at all; null where it is, for all of the time. */
export function sayWatch({ watch: { state, reason, since, through }, gaps }: PersonCoverage, from: string, now: Date): string | null {
  if (state === 'not-watched') return `Not watched: ${REASONS[reason ?? 'not-connected'] ?? 'it cannot be read'}.`;
  if (state === 'starting' || since === null) return 'Watching begins.';
  const parts = [
    ...(since > from ? [`Watched since ${sayTime(since, now)}.`] : []),
    ...gaps.map((gap) => `Not known: ${sayTime(gap.from, now)} to ${sayTime(gap.until, now)}.`),
    ...(reason !== null && through !== null ? [`Known until ${sayTime(through, now)}.`] : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
