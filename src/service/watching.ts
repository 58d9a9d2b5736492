// Looks at what leaves by the mailboxes that are watched.
import type { Metrics } from './http/metrics.ts';
import { listWatches, takeUpWatches, watchMailbox } from './operations/watch-mailbox.ts';
import { type TakingTurns, takeTurns } from './take-turns.ts';
import type { Work } from './work/work.ts';

const TAKE_UP_EVERY_MS = 30_000;

export function keepWatching(work: Work, metrics: Pick<Metrics, 'count'>): TakingTurns {
  return takeTurns({
    failure: 'watching-failed',
    log: work.log,
    // A message may have 25 MB, and is read whole.
    most: 2,
    list: (limit) => listWatches(work, limit),
    keyOf: ({ tenant, person }) => `${tenant} ${person}`,
    run: async (due) => {
      const end = await watchMailbox(work, due);
      if (end !== null) metrics.count('countersign_watch_turns_total', { outcome: end });
      return end !== null;
    },
    beside: { everyMs: TAKE_UP_EVERY_MS, run: () => takeUpWatches(work) },
  });
}
