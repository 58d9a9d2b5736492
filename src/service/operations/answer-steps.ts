// Which steps a reviewer answers for, and what their answers are once written down.
import type { StatementAnswer } from '../../wire/hold-endpoints.ts';
import type { StoredDecision, StoredHold, StoredStep } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import type { Caller } from '../work/work.ts';

/** The steps that wait for this person, if the hold is not their own and is the one they saw. */
export function findOwnSteps(hold: StoredHold, { person }: Caller, digest: string): Outcome<readonly StoredStep[]> {
  if (hold.sender === person.id) return refused('own-hold', 'Nobody decides on their own message.');
  const steps = hold.steps.filter(({ state, reviewers }) => state === 'waiting' && reviewers.some(({ id }) => id === person.id));
  if (steps.length === 0) return refused('forbidden', 'You are not asked about this message, or have answered already.');
  if (hold.digest !== digest) return refused('stale', 'This is not the message that you were shown; please read it again.');
  return done(steps);
}

/** What is not answered is not decided: nobody's silence stands as their word. */
export function toDecisions(
  steps: readonly StoredStep[],
  by: string,
  now: Date,
  answerOf: (key: string) => StatementAnswer | undefined,
): StoredDecision[] {
  const at = now.toISOString();
  const decide = ({ name, keys }: StoredStep) =>
    keys.flatMap((key): StoredDecision[] => {
      const answer = answerOf(key);
      if (answer === undefined) return [];
      const { kind, note, proposal } = answer;
      return [{ step: name, key, by, at, kind, note: note || null, proposal: proposal || null }];
    });
  return steps.flatMap(decide);
}

/** Gives these steps a state; the others stay. */
export function withState(hold: StoredHold, answered: readonly StoredStep[], state: StoredStep['state']): StoredStep[] {
  return hold.steps.map((step) => (answered.includes(step) ? { ...step, state } : step));
}
