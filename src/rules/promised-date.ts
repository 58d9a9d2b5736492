// The date inside a promise: "I'll send it on Tuesday", "you'll have it within a week".
import { isCourteous, isFoundSmall } from '../engine/courtesy.ts';
import { test } from '../engine/match.ts';
import { openTimes, timed } from '../engine/promised-time.ts';
import { defineRule, type Examples, type Found } from '../engine/rule.ts';

/** From these log-odds on what only reads like a promise carries its date. */
const SURE = 0.25;

/** Soft promises, those of others, and what only reads like one, have no date to hold anybody to; the day of a call is one, though a low one. */
function isDated({ rule, finding, odds }: Found): boolean {
  if (rule.topic !== 'commitment' || (rule.id === 'commitment-wording' && odds < SURE)) return false;
  return (finding.severity || rule.severity) !== 'low' || isCourteous(finding);
}

/** "The first 14 days free", "the four hours of notice", "two hours a week": how much, and not when; and what is so now. */
const MEASURE = /^ (?:free|(?:of )?(?:notice|reaction|response)|ago|(?:a|per|each|every) (?:day|week|month|quarter|year))\b/;
const NOW = /\bnow$|^(?:the )?(?:annual|hourly|monthly|quarterly)$/;

const LOW = { severity: 'low' as const };

export default defineRule({
  id: 'promised-date',
  title: 'Date in a promise',
  topic: 'timeline',
  severity: 'medium',
  why: 'A promised date is what the other side will plan by.',
  mentions: ['time'],
  find(sentence, found) {
    const promises = found.filter(isDated);
    if (promises.length === 0) return [];
    return openTimes(sentence)
      .filter((m) => promises.some(({ finding: { start, end } }) => m.start < end && m.end > start))
      .filter(({ start, end }) => !test(NOW, sentence.lower.slice(start, end)) && !test(MEASURE, sentence.lower.slice(end)))
      .map((m) => Object.assign(timed(sentence, m), isFoundSmall(found, m.start, m.end) ? LOW : null));
  },
});

export const examples: Examples = {
  flags: [
    "I'll send the floor plan ⟦on Tuesday⟧.",
    "You'll have the proofs ⟦within a week⟧.",
    "We're installing the kiosk ⟦on 3 March⟧.",
    'Will send the deck ⟦tonight⟧.',
  ],
  passes: {
    question: 'Will you send the floor plan on Tuesday?',
    whereabouts: "I'll be in Leeds on Tuesday.",
    past: 'I sent the floor plan on Tuesday.',
    'how much': "We'll give you the first 14 days free.",
    'quoted reply': "Thanks.\n\n> I'll send the floor plan on Tuesday.",
    negation: 'Nothing happens on Tuesday.',
  },
};
