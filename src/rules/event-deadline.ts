// "Before the holidays", "until the clocks change", "the same day", "overnight": a time without a date.

import { clauseEnd } from '../engine/clause.ts';
import { test } from '../engine/match.ts';
import { findPhrases } from '../engine/phrase.ts';
import { TIME_VETOES } from '../engine/promised-time.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const EVENT = new RegExp(
  [
    "\\b(?:before|b4|ahead of|in time for|until|till|throughout(?= the (?:go-?live|migration|roll-?out|season|term|project))|by the time) (?!(?:we|i|that|this|and|or|it|is|now|going|making|doing|getting|then|long|me|us|her|him|you wonder|either|any(?:one|body)|shipment|loading|departure|expiry)\\b|\\d)[a-z0-9'.-]+(?: [a-z0-9'.-]+){0,5}",
    '\\b(?:by|until|till|before|from) then\\b|\\b(?:by|until|till|before|from|on|to|through|up to) (?:the \\d{1,2}(?:st|nd|rd|th)(?! (?:floor|edition|grade|avenue|row))|(?:the )?weekend|(?:the )?(?:half[- ]term|month[- ]?end|year[- ]end|midsummer|go-?live|holidays?))\\b|\\b(?:by|before) \\d{1,2}(?=[;]|[.,](?!\\d)|$| and | sharp| at the latest)',
    '\\b(?:overnight|first thing|(?:the )?same (?:day|night|evening|morning|hour|week)|(?:within|inside) the (?:hour|day|week|month)|this (?:weekend|arvo|season|term|sprint)|the (?:day|morning|week|evening|night) (?:after|before|of|you|your)(?: [a-z]+){0,3})\\b',
  ].join('|'),
);

/** "A few questions before you sign:" leads to what is asked. */
const ASIDE = /\b(?:points|questions|observations|things|words?) $/;

export default defineRule({
  id: 'event-deadline',
  title: 'Deadline set by an event',
  topic: 'timeline',
  severity: 'medium',
  why: 'An event is a date too: the other side will plan by it.',
  patterns: [EVENT],
  find: (sentence) =>
    findPhrases(sentence, EVENT, TIME_VETOES)
      .map(({ start, end }) => ({ start, end: Math.min(end, clauseEnd(sentence, start)) }))
      .filter(({ start }) => !/:\W*$/.test(sentence.lower) && !test(ASIDE, sentence.lower.slice(0, start)))
      .filter(({ start, end }) => !sentence.mentions.some((m) => m.kind !== 'percent' && m.start < end && m.end > start))
      .map(({ start, end }) => ({ start, end, suggestion: `${sentence.text.slice(start, end)} (target, to be confirmed)` })),
});

export const examples: Examples = {
  flags: [
    'Your new counter will be in ⟦before the holidays⟧.',
    'We hold the old price ⟦until the clocks change⟧.',
    'Orders in by noon ship ⟦the same day⟧.',
    'The server is swapped ⟦overnight⟧.',
    'Sign it off ⟦before 2⟧ and it prints tonight.',
  ],
  passes: {
    question: 'Do you need it before the holidays?',
    'reported speech': 'She said they want it before the holidays.',
    past: 'We delivered it before the holidays last year.',
    'what is asked': 'Some questions before the board meets:',
    'no time': 'Go on then, the desk on the 4th floor is yours.',
    'quoted reply': 'Noted.\n\n> We need it before the holidays.',
    negation: 'Nothing happens until the board meets.',
  },
};
