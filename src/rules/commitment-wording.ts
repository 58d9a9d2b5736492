// Odd wordings: a clause whose words, taken together, speak of a promise.
import { likelyClauses } from '../engine/likelihood.ts';
import { offerFacts } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { type VetoName, vetoOf } from '../engine/vetoes.ts';

const VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'subjectTo'];

export default defineRule({
  id: 'commitment-wording',
  title: 'Worded like a promise',
  topic: 'commitment',
  severity: 'medium',
  why: 'The words read like a promise, although no "will" stands in them.',
  words: [],
  find: (sentence) =>
    likelyClauses(sentence, 'commitment')
      .filter(({ start, end }) => vetoOf(sentence, start, end, VETOES) === null)
      .map(({ start, end }) => ({ start, end, facts: offerFacts(sentence, start, end) })),
});

export const examples: Examples = { flags: [], passes: {} };
