// Delivers what was released, apart from housekeeping: a provider that is slow holds up nothing else.
import { deliverHold, listDeliveries } from './operations/deliver-hold.ts';
import { forgetMessages } from './operations/forget-messages.ts';
import { type TakingTurns, takeTurns } from './take-turns.ts';
import type { Work } from './work/work.ts';

const FORGET_EVERY_MS = 10 * 60_000;

export function keepDelivering(work: Work): TakingTurns {
  return takeTurns({
    failure: 'delivering-failed',
    log: work.log,
    most: 4,
    list: (limit) => listDeliveries(work, limit),
    keyOf: ({ tenant, hold }) => `${tenant} ${hold}`,
    run: async (due) => (await deliverHold(work, due)) !== null,
    beside: { everyMs: FORGET_EVERY_MS, run: () => forgetMessages(work) },
  });
}
