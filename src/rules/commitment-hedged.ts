// "I'll try", "we should be able to", "happy to": said softly; low, so that it never stands in the way.
import { clauseEnd } from '../engine/clause.ts';
import { PROMISE_VETOES } from '../engine/commitment.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const HEDGED =
  /(?:^|[^a-z'"])((?:i|we)(?:'ll| will|'m|'re| am| are)? (?:also |can |do )?(?:try(?:ing)? to|see (?:if|what)(?= (?:i|we) )|hope to (?:have|get|send|ship|be able)|hoping to (?:have|get|send|ship)|plan(?:ning)? to|aim(?:ing)? to|intend(?:ing)? to|should be able to|expect(?:ing)? to|(?:would) be (?:happy|glad) to|may be able to|might be able to|do (?:my|our) best to|be happy to (?!hear|see|meet|know|accept|agree)[a-z]+))\s+(?=[a-z])/;
const HAPPY =
  /^(?:[-*•] ?)?(?:i'm |we'd be |i'd be )?(?:more than |very |always )?(?:happy|glad) to (?!hear|see|meet|know|have|be |accept|agree|report|say|learn|note|read|inform|confirm)(?=[a-z])/;

export default defineRule({
  id: 'commitment-hedged',
  title: 'Hedged promise or offer',
  topic: 'commitment',
  severity: 'low',
  why: 'Softly said, but it raises an expectation.',
  patterns: [HEDGED, HAPPY],
  find(sentence) {
    const m = execIn(sentence, HEDGED);
    const lead = m === null || m[1] === undefined ? 0 : m[0].indexOf(m[1]);
    const hit = m || execIn(sentence, HAPPY);
    if (hit === null) return [];
    const start = hit.index + (m === null ? 0 : lead);
    const at = hit.index + hit[0].length;
    if (vetoOf(sentence, start, at, PROMISE_VETOES) !== null) return [];
    return [{ start, end: clauseEnd(sentence, at), severity: 'low', facts: { hedged: true } }];
  },
});

export const examples: Examples = {
  flags: [
    "⟦We'll try to send it on Monday⟧.",
    '⟦We hope to have it ready by May⟧.',
    '⟦Happy to walk your team through the console⟧.',
    '⟦We should be able to ship on Friday⟧.',
  ],
  passes: {
    question: 'Should we try to send it on Monday?',
    'a wish for the other': 'I hope you enjoyed the fair.',
    'quoted reply': "Thanks!\n\n> We'll try to send it on Monday.",
    negation: "I'm not happy with the layout.",
  },
};
