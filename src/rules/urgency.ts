// "ASAP", "right away", "immediately": speed without a date; low, because it binds to nothing exact.
import { findPhrases } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const URGENT =
  /\b(?:asap|as soon as possible|right away|straight away|immediately|without delay|at once|pronto|top priority|on the double)\b/;

export default defineRule({
  id: 'urgency',
  title: 'Urgency without a date',
  topic: 'timeline',
  severity: 'low',
  why: 'Speed is promised or asked for, but nobody can tell when.',
  patterns: [URGENT],
  find: (sentence) =>
    findPhrases(sentence, URGENT, ['question', 'reported', 'quoted', 'hypothetical', 'past', 'pleasantry'])
      .filter(({ start }) => !/ed $/.test(sentence.lower.slice(0, start)))
      .map(({ start, end }) => ({ start, end })),
});

export const examples: Examples = {
  flags: [
    'Please sign it ⟦ASAP⟧.',
    "I'll look into it ⟦right away⟧.",
    'Send me the logs ⟦as soon as possible⟧.',
    'The patch goes out ⟦immediately⟧.',
  ],
  passes: {
    question: 'Do you need it ASAP?',
    past: 'The team answered immediately.',
    'reported speech': 'He said he wants it ASAP.',
    'quoted reply': 'On its way.\n\n> We need it ASAP.',
    negation: 'No rush at all.',
  },
};
