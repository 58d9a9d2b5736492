// "You will double your conversion rate", "it pays for itself within a year": a result that the other side is to see.
import { clauseEnd } from '../engine/clause.ts';
import { PROMISE_VETOES } from '../engine/commitment.ts';
import { findPhrases, notes } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THEIRS = "\\b(?:you|your (?:[a-z-]+ ){0,2}?[a-z-]+)(?:'ll| will) (?:[a-z]+ly )?";
const ABOUT = '(?:by )?(?:at least |up to |around |about |over |more than |an? (?:average|extra) (?:of )?)?';
/** A share or a multiple, and none of a price. */
const SHARE =
  '(?:\\d[\\d.,]* ?(?:%|per ?cent|x\\b|times\\b)|half\\b|a (?:third|quarter)\\b)(?! ?(?:off|discount|rebate|credit|refund|deposit|up ?front|cheaper|reduction(?! in)|less for|of the)\\b)';
const RESULT = new RegExp(
  [
    `${THEIRS}(?:double|triple|treble|quadruple|halve)\\b`,
    `${THEIRS}(?:see|get|have|notice|cut|reduce|increase|boost|grow|rise|drop|fall|shrink|improve|gain|lift|go (?:up|down)|come down)(?: [a-z'-]+){0,4}? ${ABOUT}${SHARE}`,
    `${THEIRS}save ${ABOUT}(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty) (?:hours?|days?|weeks?|people|heads|ftes?)\\b`,
    '\\b(?:pays?|will pay) for itself (?:in|within|inside|after|by|before)\\b',
    `\\bexpect (?:to see )?(?:an? |at least )${ABOUT}${SHARE} (?:[a-z]+ )?(?:return|uplift|increase|improvement|growth|savings?|reduction|drop|rise)\\b`,
  ].join('|'),
);

export default defineRule({
  id: 'commitment-result',
  title: 'Result promised',
  topic: 'commitment',
  severity: 'medium',
  why: 'A result that the other side is told to expect is one that they can hold us to.',
  patterns: [RESULT],
  find: (sentence) => {
    const found = findPhrases(sentence, RESULT, [...PROMISE_VETOES, 'refused', 'past']);
    const whole = found.map((phrase) => ({ ...phrase, end: Math.max(phrase.end, clauseEnd(sentence, phrase.end)) }));
    return notes(sentence, whole, 'typical, not guaranteed');
  },
});

export const examples: Examples = {
  flags: [
    '⟦You will double your bookings by spring⟧.',
    '⟦Your pipeline will grow by at least 30%⟧.',
    "⟦You'll see 50% faster onboarding⟧.",
    '⟦Your team will save ten hours a week⟧.',
    'The pump ⟦pays for itself within a year⟧.',
    '⟦Expect a 3x return in the first quarter⟧.',
  ],
  passes: {
    question: 'Do you think your pipeline will grow by 30%?',
    hypothetical: 'If I said that your costs will drop by half, nobody would believe it.',
    'reported speech': 'Their page says you will double your bookings.',
    past: 'Last year your pipeline grew by 30%.',
    'a wish': 'I hope the move goes well.',
    'quoted reply': 'Noted.\n\n> You will double your bookings.',
    negation: "I can't promise that you will see 50% faster onboarding.",
    'what they do': 'You will have 50 guests on Friday, as planned.',
  },
};
