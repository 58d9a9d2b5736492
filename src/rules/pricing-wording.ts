// Odd wordings: a clause whose words, taken together, speak of a price or concession.
import { defineRule, type Examples } from '../engine/rule.ts';
import { findWording } from '../engine/wording.ts';

/** "We are unable to waive the fee", "the market price is €80". */
const NO_OFFER =
  /\b(?:unable|can't|cannot|can not|won't|not able|not possible) (?:to |be able to |be |offer|give|do|go|waive|drop|reduce|match|lower)|\bthe market\b|\banalysts?\b/;

/** "They're at $22, 15% off multi-year": told of others from its first word on, and of nobody here. */
const OF_OTHERS =
  /^\W*(?:they|he|she)(?:'re at| are at| charge| want| wanted| ask| asked| offer| offered| quote| quoted| pay| paid| said| say| get| got)\b(?!.*\b(?:i|we|us|you|your|our)\b)/;

export default defineRule({
  id: 'pricing-wording',
  title: 'Worded like a price or concession',
  topic: 'pricing',
  severity: 'medium',
  why: 'The words read like an offer or a concession; the other side may take them as one.',
  find: (sentence) =>
    findWording(sentence, 'pricing').filter(({ start, end }) => {
      const { lower } = sentence;
      return !NO_OFFER.test(lower.slice(start, end)) && !OF_OTHERS.test(lower);
    }),
});

export const examples: Examples = {
  flags: [
    '⟦No extra cost for the night shift⟧.',
    '⟦You pay half on order and the rest on delivery⟧.',
    '⟦Thirty percent with the order⟧.',
    'We charge £40 an hour, ⟦parts at cost⟧.',
  ],
  passes: {
    question: 'Is it half now and half on collection?',
    'small talk': 'Half of the team was at the fair.',
    'quoted reply': 'Noted.\n\n> Can we pay half now?',
    'the other side asks': "You asked if we'd knock our fee off.",
    negation: 'No figure is agreed.',
  },
};
