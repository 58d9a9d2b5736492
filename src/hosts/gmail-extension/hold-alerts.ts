// What a person is told of holds while they look elsewhere: what became of their own messages, and what waits for their answer.
import * as z from 'zod/mini';
import type { HoldState, HoldSummary } from '../../model/hold.ts';

export interface Alert {
  /** The same thing is told once. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What was seen at the last look. */
export const Seen = z.object({
  /** One's own messages that waited. */
  pending: z.array(z.string()),
  /** What waited for one's answer. */
  asked: z.array(z.string()),
  /** Of which it was said that the time is short. */
  urged: z.array(z.string()),
});
export type Seen = z.infer<typeof Seen>;

export interface Look {
  readonly mine: readonly HoldSummary[];
  readonly toReview: readonly HoldSummary[];
  /** Those of one's own that were asked from this browser and waited when it heard of them last: also since the last look. */
  readonly waiting: readonly string[];
  readonly now: Date;
}

/** So long before its time is over. */
const URGENT_MS = 15 * 60_000;

const ENDS: Partial<Record<HoldState, string>> = {
  released: 'Released',
  returned: 'Returned to you',
  expired: 'Nobody answered in time; it was not sent',
};

/** What is new since the last look; of what is to be answered, at the first one only how much waits. */
export function alertsOf(
  seen: Seen | null,
  { mine, toReview, waiting, now }: Look,
): { readonly alerts: readonly Alert[]; readonly seen: Seen } {
  const asked = toReview.map(({ id }) => id);
  const urgent = toReview.filter(({ dueAt }) => Date.parse(dueAt) - now.getTime() <= URGENT_MS);
  const next = {
    pending: mine.filter(({ state }) => state === 'pending').map(({ id }) => id),
    asked,
    urged: urgent.map(({ id }) => id),
  };
  const waited = new Set([...(seen?.pending ?? []), ...waiting]);
  const ended = mine.flatMap(({ id, state, subject }) => {
    const title = waited.has(id) ? ENDS[state] : undefined;
    return title === undefined ? [] : [{ id: `${id} ${state}`, title, text: nameOf(subject) }];
  });
  if (seen === null) return { alerts: asked.length === 0 ? ended : [...ended, greet(asked.length)], seen: next };
  const arrived = toReview
    .filter(({ id }) => !seen.asked.includes(id))
    .map(({ id, sender, subject }) => ({ id: `${id} asked`, title: `${sender.name} asks for your answer`, text: nameOf(subject) }));
  const urged = urgent
    .filter(({ id }) => !seen.urged.includes(id) && seen.asked.includes(id))
    .map(({ id, sender, subject }) => ({ id: `${id} due`, title: `Due soon: ${sender.name} waits for you`, text: nameOf(subject) }));
  return { alerts: [...ended, ...arrived, ...urged], seen: next };
}

function greet(count: number): Alert {
  return {
    id: 'waiting',
    title: count === 1 ? 'A message waits for your answer' : `${count} messages wait for your answer`,
    text: 'Countersign',
  };
}

function nameOf(subject: string): string {
  return subject.trim() === '' ? '(no subject)' : subject;
}
