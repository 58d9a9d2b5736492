// A reply that now reaches a company which was not in the thread: the classic wrong recipient.
import { domainOf } from '../engine/flag-key.ts';
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';

export default defineRule({
  id: 'new-domain',
  title: 'New company in the thread',
  topic: 'recipient',
  severity: 'medium',
  why: 'A recipient belongs to a company that was not in this thread before.',
  scope: 'draft',
  find({ draft, settings }): readonly Finding[] {
    const { thread } = draft;
    if (thread === undefined || !thread.isReply || thread.participants === undefined || thread.participants.length === 0) return [];
    const known = thread.participants
      .map(domainOf)
      .concat(settings.internalDomains, draft.from === undefined ? [] : domainOf(draft.from.address));
    const isKnown = (domain: string): boolean => known.some((other) => domain === other || domain.slice(-other.length - 1) === `.${other}`);
    const strangers = draft.to.concat(draft.cc, draft.bcc).filter(({ address }) => address.indexOf('@') > 0 && !isKnown(domainOf(address)));
    return strangers.length === 0 ? [] : [{ start: 0, end: 0, facts: { recipients: strangers.length } }];
  },
});

export const examples: Examples = { flags: [], passes: {} };
