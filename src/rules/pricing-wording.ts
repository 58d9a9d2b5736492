// Odd wordings: a clause whose words, taken together, speak of a price or concession.
import { likelyClauses } from '../engine/likelihood.ts';
import { offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { type VetoName, vetoOf } from '../engine/vetoes.ts';

const VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'subjectTo'];

export default defineRule({
  id: 'pricing-wording',
  title: 'Worded like a price or concession',
  topic: 'pricing',
  severity: 'medium',
  why: 'The words read like an offer or a concession; the other side may take them as one.',
  words: [],
  find: (sentence) =>
    likelyClauses(sentence, 'pricing')
      .filter(({ start, end }) => vetoOf(sentence, start, end, VETOES) === null)
      .map(({ start, end }) => ({ start, end, facts: offerFacts(sentence, start, end) })),
});

export const examples: Examples = { flags: [], passes: {} };
