// Takes one's own message back from review.

import type { KeyUse } from '../store/idempotency.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import type { Caller, Work } from '../work/work.ts';
import { type Changed, changeHold } from './change-hold.ts';

export function withdrawHold(work: Work, caller: Caller, id: string, note: string | null, use: KeyUse | null): Promise<Outcome<Changed>> {
  return changeHold(work, caller, {
    hold: id,
    use,
    plan: async (hold, now) => {
      if (hold.sender !== caller.person.id) return refused('forbidden', 'Only its sender takes a message back.');
      return done({
        change: { state: 'withdrawn', decidedAt: now, outcome: { reasons: [], note } },
        event: { kind: 'hold-withdrawn', hold: id },
        detail: note === null ? null : { note },
      });
    },
  });
}
