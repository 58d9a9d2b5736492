// Asks another person in place of those of one step.
import type { Person } from '../../model/person.ts';
import { mayReview } from '../holding/route-hold.ts';
import type { KeyUse } from '../store/idempotency.ts';
import { findPerson } from '../store/people.ts';
import type { StoredHold, StoredStep } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import type { Caller, Work } from '../work/work.ts';
import { type Changed, changeHold } from './change-hold.ts';

export interface Reassignment {
  readonly to: string;
  readonly step?: string | undefined;
  readonly note?: string | undefined;
}

export function reassignHold(work: Work, caller: Caller, id: string, asked: Reassignment, use: KeyUse | null): Promise<Outcome<Changed>> {
  return changeHold(work, caller, {
    hold: id,
    use,
    plan: async (hold, _now, tx) => {
      const step = findStep(hold, caller, asked.step);
      if (!step.ok) return step;
      const to = await findPerson(tx, caller.tenant, asked.to);
      const objection = objectTo(to, hold, step.value);
      if (objection !== null) return refused('bad-request', objection);
      const reviewers = [{ id: asked.to, standsInFor: null }];
      const steps = hold.steps.map((one) => (one === step.value ? { ...one, reviewers } : one));
      return done({
        change: { steps },
        event: { kind: 'hold-reassigned', hold: id, step: step.value.name, to: asked.to },
        detail: asked.note === undefined || asked.note === '' ? null : { note: asked.note },
      });
    },
  });
}

/** The step that is meant: one of the caller's own, or any for an administrator. */
function findStep(hold: StoredHold, { person }: Caller, name: string | undefined): Outcome<StoredStep> {
  if (hold.sender === person.id) return refused('own-hold', 'Nobody chooses who decides on their own message.');
  const waiting = hold.steps.filter((step) => step.state === 'waiting' && (name === undefined || step.name === name));
  const own = waiting.find(({ reviewers }) => reviewers.some(({ id }) => id === person.id));
  const step = own ?? (person.roles.includes('admin') ? waiting[0] : undefined);
  return step === undefined ? refused('forbidden', 'No step of this hold waits for you.') : done(step);
}

/** Why this person cannot be asked, or null. */
function objectTo(to: Person | null, hold: StoredHold, step: StoredStep): string | null {
  if (to === null || !to.active) return 'There is no such person.';
  if (!mayReview(to)) return 'That person is no reviewer.';
  if (to.id === hold.sender) return 'Nobody decides on their own message.';
  const others = hold.steps.filter((one) => one !== step);
  const isElsewhere =
    others.some(({ reviewers, state }) => state === 'waiting' && reviewers.length === 1 && reviewers[0]?.id === to.id) ||
    hold.decisions.some(({ by, step: decided }) => by === to.id && decided !== step.name);
  return isElsewhere ? 'That person answers another step of this hold; a second pair of eyes is another person.' : null;
}
