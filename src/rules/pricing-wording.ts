// Odd wordings: a clause whose words, taken together, speak of a price or concession.
import { test } from '../engine/match.ts';
import { HOW_OFTEN } from '../engine/money-words.ts';
import { defineRule, type Examples, type Found, type Sentence } from '../engine/rule.ts';
import { findWording } from '../engine/wording.ts';
import type { Span } from '../model/span.ts';

/** "We are unable to waive the fee", "the market price is €80". */
const NO_OFFER =
  /\b(?:unable|not in a position|can't|cannot|can not|won't|not able|not possible) (?:to |be able to |be |offer|give|do|go|waive|drop|reduce|match|lower)|\b(?:isn't|is not|not) something\b|\b(?:aren't|isn't|not) free\b|\b(?:perhaps|should've|should have)\b|(?:^\W*(?:and )?|\bin (?:19|20)\d\d,? )(?:i|we) (?:paid|spent|sold|had|held|kept|gave|charged)\b|\bthe market\b|\b(?:depends on|look (?:into|at))\b|\bwalk you through\b|\bprices are up\b|\banalysts?\b/;
const MEASURED = new RegExp(HOW_OFTEN);

/** "They're at $22, 15% off multi-year": told of others from its first word on, and of nobody here. */
const OF_OTHERS =
  /^\W*(?:ok, |yes, |well, )?you(?:'re| are) (?:asking|proposing|offering)\b|^\W*(?:they|he|she)(?:'re at| are at| charge| want| wanted| ask| asked| offer| offered| quote| quoted| pay| paid| said| say| get| got)\b(?!.*\b(?:i|we|us|you|your|our)\b)/;

/** "99.5% a month" is a level of service. */
const NEARLY_ALL = 90;

/** A clause without a sum that is known for a term, or for a promise with its date. */
function isKnown({ mentions }: Sentence, found: readonly Found[], { start, end }: Span): boolean {
  if (
    mentions.some((m) => (m.kind === 'money' || (m.kind === 'percent' && m.value.percent < NEARLY_ALL)) && m.start < end && m.end > start)
  )
    return false;
  const topics = found.filter(({ finding }) => finding.start < end && finding.end > start).map(({ rule }) => rule.topic);
  const has = (topic: Found['rule']['topic']): boolean => topics.indexOf(topic) >= 0;
  return has('terms') || has('security') || has('scope') || (has('commitment') && has('timeline'));
}

export default defineRule({
  id: 'pricing-wording',
  title: 'Worded like a price or concession',
  topic: 'pricing',
  severity: 'medium',
  why: 'The words read like an offer or a concession; the other side may take them as one.',
  find: (sentence, found) =>
    findWording(sentence, 'pricing', found).filter((span) => {
      const { lower } = sentence;
      const clause = lower.slice(span.start, span.end);
      return !test(NO_OFFER, clause) && !test(MEASURED, clause) && !test(OF_OTHERS, lower) && !isKnown(sentence, found, span);
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
    'a condition': 'If you prefer, we could meet.',
    'a term': 'Two years on parts and labour, whatever the weather.',
    negation: 'No figure is agreed.',
  },
};
