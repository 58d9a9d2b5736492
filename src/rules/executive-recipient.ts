// The mail goes to somebody on the policy's list of executives: a second look costs little.

import { defineRule, type Examples, type Finding } from '../engine/rule.ts';
import type { Address } from '../model/draft.ts';

export default defineRule({
  id: 'executive-recipient',
  title: 'Goes to an executive',
  topic: 'recipient',
  severity: 'low',
  why: 'One of the recipients is on the list of executives.',
  scope: 'draft',
  find({ draft, settings }): readonly Finding[] {
    const { titles, addresses } = settings.executives;
    const people = draft.to.concat(draft.cc, draft.bcc);
    const isListed = ({ address, name }: Address): boolean => {
      const low = address.trim().toLowerCase();
      if (addresses.some((listed) => listed.toLowerCase() === low)) return true;
      const words = ` ${(name || '').toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
      return titles.some((title) => words.indexOf(` ${title.toLowerCase()} `) >= 0);
    };
    const count = people.filter(isListed).length;
    if (count === 0) return [];
    return [{ start: 0, end: 0, facts: { executives: count } }];
  },
});

export const examples: Examples = { flags: [], passes: {} };
