// Odd wordings: a clause whose words, taken together, speak of a price or concession.
import { defineRule, type Examples } from '../engine/rule.ts';
import { findWording } from '../engine/wording.ts';

export default defineRule({
  id: 'pricing-wording',
  title: 'Worded like a price or concession',
  topic: 'pricing',
  severity: 'medium',
  why: 'The words read like an offer or a concession; the other side may take them as one.',
  find: (sentence) => findWording(sentence, 'pricing'),
});

export const examples: Examples = {
  flags: [
    '⟦We take 8% of spend rather than 12%⟧.',
    '⟦Thirty percent with the order⟧.',
    '⟦Half now, half on collection⟧.',
    '⟦Same money as last time⟧.',
  ],
  passes: {
    question: 'Is it half now and half on collection?',
    'small talk': 'Half of the team was at the fair.',
    'quoted reply': 'Noted.\n\n> Can we pay half now?',
    negation: 'No figure is agreed.',
  },
};
