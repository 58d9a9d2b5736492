// Moves the time at which an answer is due.
import { addBusinessHours } from '../holding/business-time.ts';
import type { KeyUse } from '../store/idempotency.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { type Changed, changeHold } from './change-hold.ts';

export async function extendHold(work: Work, caller: Caller, id: string, hours: number, use: KeyUse | null): Promise<Outcome<Changed>> {
  const { settings } = await getTenant(reading(work), caller.tenant);
  return changeHold(work, caller, {
    hold: id,
    use,
    plan: async (hold) => {
      const { person } = caller;
      if (hold.sender === person.id) return refused('own-hold', 'Only reviewers give themselves more time.');
      const isAsked = hold.steps.some(({ state, reviewers }) => state === 'waiting' && reviewers.some((one) => one.id === person.id));
      if (!isAsked && !person.roles.includes('admin')) return refused('forbidden', 'You are not asked about this message.');
      const dueAt = addBusinessHours(hold.dueAt, hours, settings.hours);
      const left = Math.min(settings.warnBefore, hours / 2);
      const warnAt = addBusinessHours(hold.dueAt, hours - left, settings.hours);
      return done({ change: { dueAt, warnAt }, event: { kind: 'hold-extended', hold: id, dueAt: dueAt.toISOString() }, detail: null });
    },
  });
}
