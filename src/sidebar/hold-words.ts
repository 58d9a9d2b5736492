// The words for a hold, as its sender reads them.
import type { Holding } from '../compose/hold.ts';
import type { Delivery, DeliveryReason } from '../model/delivery.ts';
import type { Hold, ReviewStep } from '../model/hold.ts';
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

/** Where several must sign, all of them are named. */
export function nameSigners(steps: readonly ReviewStep[]): string {
  return listOf([...new Set(steps.map(({ reviewers }) => nameAsked(reviewers)))]);
}

/** Who has not answered yet. */
export function nameWaiting({ steps, waitingFor }: Pick<Hold, 'steps' | 'waitingFor'>): string {
  const open = steps.filter(({ state }) => state === 'waiting');
  return open.length > 1 ? nameSigners(open) : nameAsked(waitingFor);
}

/** Who decided; null where all of it had been settled by an earlier review. */
export function nameDeciders(hold: Hold): string | null {
  const names = hold.statements.flatMap(({ decisions }) => decisions.map(({ by }) => by.name));
  const decided = hold.history.filter(({ kind }) => kind === 'hold-released' || kind === 'step-released' || kind === 'hold-returned');
  const all = new Set([...names, ...decided.flatMap(({ by }) => (by === null ? [] : [by.name]))]);
  return all.size === 0 ? null : listOf([...all]);
}

const IN_HAND: Partial<Readonly<Record<Delivery['state'], string>>> = {
  sent: 'Sent: discard this draft',
  unknown: 'It may have left: look in Sent',
};

/** How it stands with the manager. */
export function titleOf({ hold, isCurrent, isReleased, delivery }: Holding): string {
  if (hold.value === null) return 'A manager must countersign this';
  const by = nameDeciders(hold.value);
  const signed = by === null ? 'Countersigned' : `Countersigned by ${by}`;
  switch (hold.value.state) {
    case 'pending':
      return isCurrent.value ? 'Not sent yet' : `You changed it: the earlier words are still with ${nameWaiting(hold.value)}`;
    case 'released':
      if (delivery.value !== null) return IN_HAND[delivery.value.state] ?? `${signed}: being sent`;
      if (isReleased.value) return `${signed}: press Send`;
      return isCurrent.value ? 'The release has run out' : 'Your change voided the release';
    case 'returned':
      return `Returned by ${by ?? 'your manager'}`;
    case 'withdrawn':
      return 'You took it back';
    case 'expired':
      return 'Nobody answered in time';
  }
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

/** Why the service did not send what it was to; null where it was not to. */
export function describeUnsent(delivery: Delivery | null): string | null {
  if (delivery === null || delivery.reason === null || delivery.state === 'waiting') return null;
  return `It was not sent for you: ${UNSENT[delivery.reason]}.`;
}

const UNSENT: Readonly<Record<DeliveryReason, string>> = {
  'not-connected': 'your mailbox is not connected to Countersign',
  'other-provider': 'the draft is in a mailbox that is not connected',
  'attachments-without-message': 'its attachments are in your mail program only',
  'attachments-unknown': 'your mail program does not say whether it has attachments',
  'reply-without-message': 'as a reply it would leave its thread',
  'no-sender-address': 'no address of yours is known',
  'receipt-expired': 'the time of the release was over',
  'settings-changed': 'your organisation now leaves sending to you',
  'sender-inactive': 'your account at Countersign is closed',
  mismatch: 'it was not word for word what was released',
  'words-deleted': 'its words were deleted by the time limit of your organisation',
  'not-sent': 'it is certain that it has not left',
  quota: 'your mail provider takes no more messages for now',
  revoked: 'the permission for your mailbox was taken back',
  denied: 'your mail provider refused it',
  invalid: 'your mail provider could not read it',
  gone: 'the draft is not in your mailbox any more',
  changed: 'the draft in your mailbox was changed',
  unavailable: 'your mail provider gave no answer',
};
