// Asks another person in place of those of one step.
import type { TenantSettings } from '../../model/tenant-settings.ts';
import { dateIn } from '../holding/business-time.ts';
import { isAway, mayReview } from '../holding/route-hold.ts';
import type { Tx } from '../store/database.ts';
import type { KeyUse } from '../store/idempotency.ts';
import { findPerson } from '../store/people.ts';
import type { StoredHold, StoredStep } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import type { Caller, Work } from '../work/work.ts';
import { type Changed, changeHold } from './change-hold.ts';
import { getGroundOf } from './place-hold.ts';

export interface Reassignment {
  readonly to: string;
  readonly step?: string | undefined;
  readonly note?: string | undefined;
}

export async function reassignHold(
  work: Work,
  caller: Caller,
  id: string,
  asked: Reassignment,
  use: KeyUse | null,
): Promise<Outcome<Changed>> {
  const { settings } = await getGroundOf(work, caller);
  return changeHold(work, caller, {
    hold: id,
    use,
    plan: async (hold, now, tx) => {
      const step = findStep(hold, caller, asked.step);
      if (!step.ok) return step;
      const apart = listApart(hold, step.value, settings);
      const objection = (await objectTo(tx, asked.to, hold, dateIn(now, settings.hours.timeZone))) ?? objectToSecond(asked.to, hold, apart);
      if (objection !== null) return refused('bad-request', objection);
      const steps = hold.steps.map((one) => {
        if (one === step.value) return { ...one, reviewers: [{ id: asked.to, standsInFor: null }] };
        return isWaiting(one) && apart.includes(one) ? { ...one, reviewers: one.reviewers.filter(({ id }) => id !== asked.to) } : one;
      });
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
async function objectTo(tx: Tx, id: string, { tenant, sender }: StoredHold, today: string): Promise<string | null> {
  const to = await findPerson(tx, tenant, id);
  if (to === null || !to.active) return 'There is no such person.';
  if (!mayReview(to)) return 'That person is no reviewer.';
  if (id === sender) return 'Nobody decides on their own message.';
  if (!isAway(to, today)) return null;
  const standIn = to.away?.standIn ? await findPerson(tx, tenant, to.away.standIn) : null;
  return standIn === null ? 'That person is away.' : `That person is away; ${standIn.name} stands in for them.`;
}

/** The steps whose answer another person has to give; none of those that either of two may answer. */
function listApart({ steps }: StoredHold, step: StoredStep, { escalations }: TenantSettings): StoredStep[] {
  const isShared = ({ name }: StoredStep) => escalations.some((one) => one.name === name && one.needs === 'any');
  return isShared(step) ? [] : steps.filter((one) => one !== step && !isShared(one));
}

/** Whoever has answered one of them, or is the only one who can, answers no other. */
function objectToSecond(to: string, { decisions }: StoredHold, apart: readonly StoredStep[]): string | null {
  const isTaken = apart.some(
    (step) =>
      decisions.some(({ by, step: name }) => by === to && name === step.name) ||
      Object.values(step.settledBy).includes(to) ||
      (isWaiting(step) && step.reviewers.every(({ id }) => id === to)),
  );
  return isTaken ? 'That person answers another step of this hold; a second pair of eyes is another person.' : null;
}

function isWaiting({ state }: StoredStep): boolean {
  return state === 'waiting';
}
