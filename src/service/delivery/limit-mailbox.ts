// Mailboxes that do less than others: one that takes the person's own draft, one that only looks, and none at all.
import type { Mailbox, Rejected } from '../mailbox/mailbox.ts';

/** Sends the person's own draft in place of a copy, if `isReviewed` says so of its bytes. */
export function adoptDraft(mailbox: Mailbox, id: string, isReviewed: (mime: Uint8Array) => Promise<boolean>): Mailbox {
  return {
    ...mailbox,
    async keep() {
      const found = await mailbox.read(id);
      if (found.kind === 'rejected') return found;
      return (await isReviewed(found.mime)) ? { kind: 'kept', draft: found.draft } : { kind: 'rejected', reason: 'changed', retryAt: null };
    },
  };
}

/** Nothing leaves by it. That what it refuses did not leave is as certain as with any other refusal. */
const CLOSED: Rejected = { kind: 'rejected', reason: 'unavailable', retryAt: null };

export function onlyLook(mailbox: Mailbox): Mailbox {
  return { ...mailbox, keep: async () => CLOSED, send: async () => CLOSED };
}

export const noMailbox: Mailbox = {
  provider: 'gmail',
  keep: async () => CLOSED,
  send: async () => CLOSED,
  whereIs: async () => ({ kind: 'unseen' }),
  read: async () => CLOSED,
  check: async () => CLOSED,
};
