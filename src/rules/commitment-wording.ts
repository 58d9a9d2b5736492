// Odd wordings: a clause whose words, taken together, speak of a promise.

import { isSoft } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { findWording } from '../engine/wording.ts';

/** "Ring me if it goes over -10", "just send a PO": what the other side is to do. */
const ASKS =
  /^\W*(?:(?:if|once|when) [^,]{0,60} )?(?:please |just |kindly )?(?:ring|call|send|let me|tell|email|text|drop me|ping|shout|give me) /;

/** What is wanted of the other side, what is over, and what the sender only feels or wishes. */
const NO_PROMISE =
  /\b(?:must (?:have|be)|needs? to|ask (?:you )?for|(?:'d|would) have to|pay (?:me|us)|wish to|confident|can (?:follow up|call|talk|walk you)|sorry|no (?:good )?news|(?:can't|cannot|couldn't)|this morning|provided)\b|\b(?:he|she|they|(?:the|our|your|my)(?: (?!will\b|be\b|is\b|are\b|get\b)[a-z-]+){1,3}) (?:reached|finished|arrived|left|came|went|grew|fell|retired|picked up)\b|^\W*(?:and )?(?:(?:i|we) (?:brought|made|took|went|had|did|[a-z]{3,}ed)|don't|what we)\b/;

export default defineRule({
  id: 'commitment-wording',
  title: 'Worded like a promise',
  topic: 'commitment',
  severity: 'medium',
  why: 'The words read like a promise, although no "will" stands in them.',
  find: (sentence, found) =>
    findWording(sentence, 'commitment', found).filter(({ start, end }) => {
      const clause = sentence.lower.slice(start, end);
      return !isSoft(clause) && !test(ASKS, clause) && !test(NO_PROMISE, clause);
    }),
});

export const examples: Examples = {
  flags: [
    '⟦We will not work for another brewer while the campaign runs⟧.',
    '⟦I will put the root cause report in your hands Friday⟧.',
    '⟦Delivered to your door on Monday and set up for you the same day⟧.',
    '⟦We will be at your gate with the truck on Friday⟧.',
  ],
  passes: {
    question: 'Will it be in your hands on Friday?',
    'a request': 'Ring me if the temperature goes over ten.',
    'small talk': 'The weather was kind to us.',
    'what is wanted': 'We must have your drawings by Friday in our hands.',
    'quoted reply': 'Thanks!\n\n> I will put the report in your hands on Friday.',
    negation: 'None of this is decided.',
    over: 'The crew finished at your site at six on Friday.',
  },
};
