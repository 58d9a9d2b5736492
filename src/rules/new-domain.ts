// A reply that now reaches a company which was not in the thread: the classic wrong recipient.
import { domainOf } from '../engine/flag-key.ts';
import { type DraftView, defineRule, type Examples, type Finding } from '../engine/rule.ts';

export default defineRule({
  id: 'new-domain',
  title: 'New company in the thread',
  topic: 'recipient',
  severity: 'medium',
  why: 'A recipient belongs to a company that was not in this thread before.',
  scope: 'draft',
  find(view): readonly Finding[] {
    const { draft, settings } = view;
    const { isReply = true, participants: told = [] } = draft.thread || {};
    if (!isReply) return [];
    const participants = told.length > 0 ? told : addressesIn(view);
    if (participants.length === 0) return [];
    const known = participants.map(domainOf).concat(settings.internalDomains, draft.from === undefined ? [] : domainOf(draft.from.address));
    const isKnown = (domain: string): boolean => known.some((other) => domain === other || domain.slice(-other.length - 1) === `.${other}`);
    const strangers = draft.to.concat(draft.cc, draft.bcc).filter(({ address }) => address.indexOf('@') > 0 && !isKnown(domainOf(address)));
    if (strangers.length === 0) return [];
    const finding = { start: 0, end: 0, facts: { recipients: strangers.length } };
    // A quotation names its writer, and rarely all who read it.
    return [told.length > 0 ? finding : Object.assign(finding, { severity: 'low' as const })];
  },
});

const ADDRESS = /[\w.+'-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,64}){1,4}/g;
/** So much of what is quoted: the newest messages of the thread. */
const MOST_READ = 20_000;

/** Whom the quoted messages name: no mail client tells an add-in who was in the thread. */
function addressesIn({ text, segments }: DraftView): readonly string[] {
  let quoted = '';
  for (const { kind, start, end } of segments)
    if (kind === 'quoted' && quoted.length < MOST_READ) quoted += `${text.slice(start, Math.min(end, start + MOST_READ))}\n`;
  return quoted.match(ADDRESS) || [];
}

export const examples: Examples = { flags: [], passes: {} };
