// Odd wordings: a clause whose words, taken together, speak of a term or a firm claim.
import { defineRule, type Examples } from '../engine/rule.ts';
import { findWording } from '../engine/wording.ts';

export default defineRule({
  id: 'terms-wording',
  title: 'Worded like a term',
  topic: 'terms',
  severity: 'medium',
  why: 'The words read like a term of the contract or a firm claim; the other side may rely on them.',
  find: (sentence) => findWording(sentence, 'terms'),
});

export const examples: Examples = {
  flags: [
    "⟦Either side can leave with a month's notice⟧.",
    '⟦Every joint is covered for ten years⟧.',
    '⟦Clauses 7, 9 and 14 are fine as you drafted them⟧.',
    "⟦You can leave with thirty days' notice⟧.",
  ],
  passes: {
    question: 'Are your kitchens nut free?',
    'small talk': 'The kitchen is being painted.',
    'quoted reply': 'I will look.\n\n> All our kitchens must be nut free.',
    'turned down': 'Unlimited liability for data breach: not agreed.',
    negation: 'The one clause we cannot sign is 14.3.',
  },
};
