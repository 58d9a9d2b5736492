// Odd wordings: a clause whose words, taken together, speak of a term or a firm claim.
import { likelyClauses } from '../engine/likelihood.ts';
import { offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { type VetoName, vetoOf } from '../engine/vetoes.ts';

const VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'subjectTo', 'pleasantry'];

export default defineRule({
  id: 'terms-wording',
  title: 'Worded like a term',
  topic: 'terms',
  severity: 'medium',
  why: 'The words read like a term of the contract or a firm claim; the other side may rely on them.',
  words: [],
  find: (sentence) =>
    likelyClauses(sentence, 'terms')
      .filter(({ start, end }) => vetoOf(sentence, start, end, VETOES) === null)
      .map(({ start, end, severity }) => ({ start, end, severity, facts: offerFacts(sentence, start, end) })),
});

export const examples: Examples = {
  flags: [
    '⟦Frames are beech and good for life⟧.',
    '⟦Every joint is covered for ten years⟧.',
    '⟦Clauses 7, 9 and 14 are fine as you drafted them⟧.',
    '⟦You can cancel up to a fortnight before and get every penny back⟧.',
  ],
  passes: {
    question: 'Are your kitchens nut free?',
    'small talk': 'The kitchen is being painted.',
    'quoted reply': 'I will look.\n\n> All our kitchens must be nut free.',
    negation: 'Nothing in the file is about this.',
  },
};
