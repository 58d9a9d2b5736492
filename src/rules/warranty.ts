// "20 year guarantee", "if it fails we replace it": what is promised about quality after the sale.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const SPAN = '(?:\\d+|one|two|three|four|five|six|ten|twelve|twenty|lifetime)[- ]?(?:days?|weeks?|months?|years?|yrs?|seasons?|hours?)?';
const FAILS =
  '(?:breaks?|broken|fails?|leaks?|cracks?|warps?|lifts?|opens?|quits?|packs? (?:in|up)|comes? (?:off|loose)|goes? (?:wrong|down|off)|gives? (?:trouble|way)|faulty|defective|damaged|late|lost|short|wrong|rejected|not right|unhappy|not happy|dies)';
const REMEDY =
  "(?:(?:we|i)(?:'ll| will)? (?:replace|repair|fix|swap|refund|credit|change|mend|redo|pay|cover|bear|make (?:it|them|that) good|put (?:it|that) right)|(?:is|are|gets?) (?:replaced|swapped|credited|refunded|changed|mended|made good)|you (?:don't|do not|won't|needn't) pay|you (?:owe|pay) nothing)";
const WARRANTY = new RegExp(
  [
    `\\b${SPAN}(?:'s?)? (?:[a-z-]+ ){0,2}(?:warranty|guarantee|guaranteed|cover(?:age)?|insurance[- ]backed|insurance backed)\\b`,
    `\\b(?:warranty|guarantee|guaranteed|warranted|covered)(?: [a-z]+){0,5} (?:for|of|is|to|runs?|includes?|covers?|until|against) (?:the |a |our |full |up to |[a-z]+ and |parts)*(?:${SPAN}|life|parts|labour|labor|leaks?|rust|defects?|everything|breakages?|faults?|failure|damage)`,
    `\\b(?:if|should|any|anything|whatever|what)\\b[^.;?]{0,60}\\b${FAILS}\\b[^.;?]{0,40}?\\b${REMEDY}`,
    "\\b(?:we|i)(?:'ll| will)? (?:replace|repair|swap|fix) (?:it|them|that|the)\\b[^.;?]{0,40}\\b(?:free|for nothing|no charge|at our (?:cost|expense)|no questions|like for like|within|if it|if they|that (?:fails?|breaks?|leaks?|dies))",
    '\\b(?:free|full|extended|parts and labou?r) (?:[a-z-]+ )?(?:warranty|guarantee|replacement)\\b',
    '\\b(?:warranty|guarantee) (?:is )?(?:extended|included)',
    '\\b(?:warranty|guarantee)\\b[^.;?]{0,30} (?:prolonged|extended|carries over|lengthened)\\b',
    `^(?:warranty|guarantee): ?${SPAN}`,
    "\\b(?:we|i)(?:'ll| will) stand behind\\b[^.;?]{0,40}",
    '\\b(?:we|i) (?:stand behind|guarantee (?:the|our)|warrant (?:that|the|our))\\b[^.;?]{0,40}',
  ].join('|'),
);

export default defineRule({
  id: 'warranty',
  title: 'Warranty or guarantee',
  topic: 'terms',
  severity: 'medium',
  why: 'A warranty in a mail can go further than the one in the contract.',
  patterns: [WARRANTY],
  find: (sentence) =>
    findPhrases(sentence, WARRANTY, [...CLAIM_VETOES, 'refused', 'thirdParty']).map((phrase) =>
      statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, 'subject to contract')),
    ),
});

export const examples: Examples = {
  flags: [
    'It comes with a ⟦10 year warranty⟧ from us.',
    '⟦If a seam leaks we replace⟧ the whole panel.',
    'The frame is ⟦guaranteed for life⟧.',
    '⟦20 years insurance backed⟧.',
    'The ⟦warranty on both is prolonged⟧ by five months.',
    '⟦If a seat warps in the first five years, you pay nothing⟧.',
    '⟦Anything that arrives broken is replaced⟧ on the spot.',
  ],
  passes: {
    question: 'Does your old boiler have a warranty?',
    'another sense': 'The market has no guarantee of growth.',
    'reported speech': 'He said theirs has a 10 year warranty.',
    'quoted reply': 'Let me look.\n\n> Is there a 10 year warranty?',
    negation: "We don't give a 10 year warranty on rentals.",
  },
};
