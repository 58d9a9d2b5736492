// The words for a hold, as its sender reads them.
import type { Hold } from '../model/hold.ts';
import type { PersonRef } from '../model/person.ts';
import { firstName, listOf } from '../ui/names.ts';
import type { Failed } from '../wire/client.ts';

/** Short enough for a button: a first name where one is asked, else what they are. */
export function nameAsked(reviewers: readonly PersonRef[] | undefined): string {
  const [first, ...others] = reviewers ?? [];
  if (first === undefined) return 'your manager';
  if (others.length > 1) return 'your reviewers';
  return [first, ...others].map(({ name }) => firstName(name)).join(' or ');
}

/** Who decided; null where all of it had been settled by an earlier review. */
export function nameDeciders(hold: Hold): string | null {
  const names = hold.statements.flatMap(({ decisions }) => decisions.map(({ by }) => by.name));
  const decided = hold.history.filter(({ kind }) => kind === 'hold-released' || kind === 'step-released' || kind === 'hold-returned');
  const all = new Set([...names, ...decided.flatMap(({ by }) => (by === null ? [] : [by.name]))]);
  return all.size === 0 ? null : listOf([...all]);
}

/** What went wrong, and what to do now. */
export function describeFailure({ code, problem }: Failed, name: string, contact: string): string {
  const ask = contact === '' ? `ask ${name} yourself` : `ask ${name} yourself (${contact})`;
  switch (code) {
    case 'unreachable':
    case 'unavailable':
    case 'timeout':
    case 'internal':
      return `Not asked: the review service gives no answer. Your message and your note are kept here, and nothing was sent. Try again, change the words, or ${ask}.`;
    case 'nothing-to-review':
      return 'Not asked: under the policy in force nobody has to see this message. The newest policy has been read; press Send.';
    case 'not-sendable':
      return 'Not asked: some of these words may not be sent at all, and no reviewer can release them. Please change them.';
    case 'unauthenticated':
      return 'Not asked: you are signed out. Sign in to Countersign, then try again.';
    case 'rate-limited':
      return 'Not asked: too many requests at once. Wait a minute, then try again.';
    case 'not-found':
      return 'The service does not know this hold any more. Ask again if the message still needs it.';
    default:
      return problem?.detail ?? 'The service could not do this. Try again in a moment.';
  }
}
