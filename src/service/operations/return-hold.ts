// Gives a message back to its sender: what is wrong, what is fine, and wording that would be.
import type { ReturnHold, StatementAnswer } from '../../wire/hold-endpoints.ts';
import type { KeyUse } from '../store/idempotency.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { findOwnSteps, toDecisions, withState } from './answer-steps.ts';
import { type Changed, changeHold } from './change-hold.ts';

export async function returnHold(work: Work, caller: Caller, id: string, asked: ReturnHold, use: KeyUse | null): Promise<Outcome<Changed>> {
  const { settings } = await getTenant(reading(work), caller.tenant);
  const unknown = asked.reasons.find((reason) => !settings.returnReasons.includes(reason));
  if (unknown !== undefined) return refused('bad-request', 'A reason is not one of your organisation’s; please write it as a note.');
  const answers = new Map(asked.statements.map((answer) => [answer.key, answer]));
  return changeHold(work, caller, {
    hold: id,
    use,
    plan: async (hold, now) => {
      const own = findOwnSteps(hold, caller, asked.digest);
      if (!own.ok) return own;
      const given = toDecisions(own.value, caller.person.id, now, (key) => answers.get(key));
      // By what is kept: words on a statement that is not the caller's to answer would reach nobody.
      const says = asked.reasons.length > 0 || (asked.note ?? '') !== '' || given.some(({ note, proposal }) => note || proposal);
      if (!says) return refused('bad-request', 'Please say why: choose a reason, or write a note or a wording.');
      const keysOf = (kind: StatementAnswer['kind']) => [...new Set(given.filter((one) => one.kind === kind).map(({ key }) => key))];
      const outcome = { reasons: asked.reasons, note: asked.note ?? null };
      return done({
        change: {
          state: 'returned',
          steps: withState(hold, own.value, 'returned'),
          decisions: [...hold.decisions, ...given],
          decidedAt: now,
          outcome,
        },
        event: { kind: 'hold-returned', hold: id, released: keysOf('release'), returned: keysOf('return') },
        detail: { ...outcome, statements: given.map(({ key, note, proposal }) => ({ key, note, proposal })) },
      });
    },
  });
}
