// A reply that now reaches a company which was not in the thread: the classic wrong recipient.
import { domainOf } from '../engine/flag-key.ts';
import { exec } from '../engine/match.ts';
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
    const { thread } = draft;
    if (thread !== undefined && !thread.isReply) return [];
    const told = thread?.participants || [];
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

const DOMAIN = /^@[\w-]{1,64}(?:\.[\w-]{2,64}){1,4}/;
const LONGEST_DOMAIN = 260;
/** The newest messages of a thread stand first. */
const MOST_SIGNS = 1000;

/** Whom the quoted messages name: no mail client tells an add-in who was in the thread. Read from sign to sign, for this is done at every keystroke. */
function addressesIn({ text, segments }: DraftView): readonly string[] {
  const found: string[] = [];
  let signs = 0;
  let i = 0;
  let segment = segments[i];
  for (let at = text.indexOf('@'); at >= 0 && signs < MOST_SIGNS; at = text.indexOf('@', at + 1)) {
    while (segment !== undefined && segment.end <= at) segment = segments[++i];
    if (segment === undefined || segment.kind !== 'quoted') continue;
    signs++;
    const domain = exec(DOMAIN, text.slice(at, Math.min(segment.end, at + LONGEST_DOMAIN)));
    if (domain !== null) found.push(domain[0]);
  }
  return found;
}

export const examples: Examples = { flags: [], passes: {} };
