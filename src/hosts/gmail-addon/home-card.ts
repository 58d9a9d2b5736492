// The first card: what waits for the reader's answer, and their own messages that others are asked about.
import type { HoldSummary } from '../../model/hold.ts';
import { sayClock, subjectOf } from '../../review/words.ts';
import { sayAgo } from '../../ui/moment.ts';
import { firstName, HOLD_STATE_NAMES, SEVERITY_NAMES, TOPIC_NAMES } from '../../ui/names.ts';
import type { Me } from '../../wire/me-endpoints.ts';
import type { Card, Section, Widget } from './card.ts';

/** Which list: what waits for the reader, or their own messages. */
export type View = 'to-review' | 'mine';

export interface Page {
  readonly items: readonly HoldSummary[];
  /** Asks for the page after it; null at the end. */
  readonly next: string | null;
}

export interface Home {
  readonly me: Me;
  /** Null for who is no reviewer. */
  readonly waiting: Page | null;
  /** Null for who sends nothing. */
  readonly own: Page | null;
}

const TITLES: Readonly<Record<View, string>> = { 'to-review': 'Waiting for you', mine: 'Your own messages' };
const EMPTY: Readonly<Record<View, string>> = { 'to-review': 'Nothing waits for you.', mine: 'None of your messages was held.' };

export function homeCard({ me, waiting, own }: Home, now: Date): Card {
  const refresh: Widget = { kind: 'buttons', buttons: [{ text: 'Refresh', call: { run: 'onRefresh' } }] };
  const sections: Section[] = [];
  if (waiting !== null) sections.push(listSection('to-review', waiting, now));
  if (own !== null && (own.items.length > 0 || waiting === null)) {
    sections.push(listSection('mine', own, now));
  }
  sections.push({ widgets: [{ kind: 'text', text: [{ text: 'This list does not move by itself.', tone: 'quiet' }] }, refresh] });
  return { title: 'Countersign', subtitle: sayCount(me), sections };
}

/** The next page, on top of the first. */
export function pageCard(view: View, page: Page, now: Date): Card {
  return { title: TITLES[view], subtitle: 'Further messages', sections: [listSection(view, page, now)] };
}

function sayCount({ person, toReview }: Me): string {
  const isReviewer = person.roles.includes('manager') || person.roles.includes('admin');
  if (!isReviewer) return person.name;
  return toReview === 0 ? 'Nothing waits for you' : `${toReview} ${toReview === 1 ? 'waits' : 'wait'} for you`;
}

function listSection(view: View, { items, next }: Page, now: Date): Section {
  const lines: Widget[] = items.map((item) => toLine(item, now));
  if (lines.length === 0) lines.push({ kind: 'text', text: EMPTY[view] });
  if (next !== null) {
    lines.push({ kind: 'buttons', buttons: [{ text: 'Show more', call: { run: 'onMore', parameters: { view, after: next } } }] });
  }
  return { title: TITLES[view], widgets: lines };
}

function toLine(item: HoldSummary, now: Date): Widget {
  const { id, severity, topics, sender, author, recipients, quote, asked } = item;
  const [first, ...others] = recipients;
  const people = `${firstName(sender.name)}${author === 'agent' ? ' (agent)' : ''} to ${first ?? 'nobody yet'}`;
  return {
    kind: 'line',
    above: `${SEVERITY_NAMES[severity]} · ${sayState(item, now)} · ${topics.map((topic) => TOPIC_NAMES[topic]).join(', ')}`,
    text: [{ text: subjectOf(item), isBold: true }],
    below: `“${quote}”${asked > 1 ? ` and ${asked - 1} more` : ''} · ${people}${others.length === 0 ? '' : ` +${others.length}`}`,
    opens: { run: 'onOpenHold', parameters: { hold: id } },
  };
}

/** Distances, never a time of day: a script runs in its own time zone and not in the reader's. */
function sayState(item: HoldSummary, now: Date): string {
  if (item.state === 'pending') return sayClock(item, now);
  const state = HOLD_STATE_NAMES[item.state];
  return item.decidedAt === null ? state : `${state} ${sayAgo(item.decidedAt, now)}`;
}
