// "20 year guarantee", "if it fails we replace it": what is promised about quality after the sale.
import { findPhrases, provisos, TERM_VETOES } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NUMBER = '(?:\\d+|one|two|three|four|five|six|ten|twelve|fifteen|twenty|lifetime)';
const SPAN = `${NUMBER}[- ]?(?:days?|weeks?|months?|years?|yrs?|seasons?|hours?)?`;
/** What a remedy costs the other side: nothing. */
const REMEDY =
  "you (?:don't|do not|won't|needn't) (?:pay|owe)|you (?:pay|owe) (?:us |me )?nothing|you (?:get|have) (?:it|them|your|the|a|an|another|one|everything)\\b[^.;?]{0,30}\\b(?:back|again|new|one|free|credit|refund|nothing)|(?:that|it|this|they)(?:'s| is|'re| are) (?:on|down to) (?:me|us)\\b|(?:is|are|gets?) (?:free|credited|refunded|waived|swapped|replaced|mended|changed|made (?:up|good))\\b|is (?:our|my) (?:problem|loss|cost)|at our (?:own )?(?:cost|expense)|(?:we|i)(?:'ll| will)? (?:come (?:back )?and|replace|repair|refund|mend|re-?do|rework|credit|buy|bear|(?:lift|eat|own|swap|fix|change) (?:it|them|the)\\b|take (?:it|them) back|make (?:up|it good)|send (?:a|another)|supply)\\b";
const WARRANTY = new RegExp(
  [
    `\\b${SPAN}(?:'s?)? (?:[a-z-]+ ){0,2}(?:warranty|guarantee|guaranteed|cover(?:age)?|insurance[- ]backed|insurance backed)\\b`,
    `\\b(?:warranty|guarantee|guaranteed|warranted|covered)(?: [a-z]+){0,5} (?:for|of|is|to|runs?|includes?|covers?|until|against) (?:the |a |our |full |up to |[a-z]+ and |parts)*(?:${SPAN}|life|parts|labou?r|leaks?|defects?|damage)`,
    "\\b(?:we|i)(?:'ll| will)? (?:replace|repair|swap|fix) (?:it|them|that|the)\\b[^.;?]{0,40}\\b(?:free|for nothing|no charge|at our (?:cost|expense)|no questions|like for like|within|(?:if|that) (?:it|they|fails?|breaks?))",
    `\\bguaranteed ${NUMBER} (?:years|months)\\b|\\bmoney[- ]back (?:guarantee|promise)\\b`,
    '\\b(?:free|full|extended|parts and labou?r) (?:[a-z-]+ )?(?:warranty|guarantee|replacement)\\b',
    '\\b(?:warranty|guarantee)\\b[^.;?]{0,30} (?:prolonged|extended|included)\\b',
    // What is done for nothing where something is not as it should be; what follows an order is an offer.
    `\\b(?:if|should|miss|any(?:thing)?|what(?:ever)?|in case)\\b(?! (?:any )?of you)(?! (?:you|we|i|this|that|it)(?:'re|'d|'ll)? (?:sign|order|buy|take|book|commit|pay|confirm|go|pick|want|need|come|renew|like|prefer|can|could|don't|have|are|choose|feel|works?|helps?|suits?)\\b)[^.;?]{3,80}?,? (?:${REMEDY})`,
    `(?:^|[,;:] |\\b(?:and|give|gives|get|has|have|with|carr(?:y|ies)|put|a|my|our|the) )${NUMBER}[- ](?:years?|yrs?|months?)'? (?:on|for) (?:the|all|every|any|each|parts|labou?r|wear|output|defects)\\b(?! (?:market|team|job|road|board|first|next|last))`,
    '\\bfor (?:each|every) (?:full |started |further )?(?:day|hour|week) (?:of|late|we)\\b|\\b(?:loan(?:er)?|courtesy|replacement) [a-z]+(?: [a-z]+){0,3} while\\b',
    '\\b(?:is|are|be) (?:on us|on me|free|ours|refunded|credited) if (?:it|they|we|he|she)\\b',
    `^[^a-z0-9]{0,3}(?:(?:warranty|guarantee) )?${NUMBER}[- ](?:years?|yrs?|months?)(?: on)? (?:parts|product|limited|full|manufacturer|labou?r|mechanical|structural)`,
    // What it will bear: "the paint won't fade", "it lasts ten years", "send it back if it doesn't suit".
    "\\b(?:it|they|these|the (?!lease|contract|term|course)[a-z]+) (?:(?:won't|will (?:not|never)) (?:peel|rust|crack|fade|leak|warp)|(?:lasts?|(?:is |are |'s |'re )?good for) (?:\\d+|[a-z]+) (?:years|seasons|winters|harvests))\\b",
    "\\b(?:send (?:it|them) back|return (?:it|them)) if (?:it|they|you) (?:doesn't|don't)\\b",
    "\\b(?:we|i)(?:'ll| will)? (?:stand behind|guarantee (?:the|our)|warrant (?:that|the|our)|underwrite)\\b[^.;?]{0,40}",
  ].join('|'),
);

export default defineRule({
  id: 'warranty',
  title: 'Warranty or guarantee',
  topic: 'terms',
  severity: 'medium',
  why: 'A warranty in a mail can go further than the one in the contract.',
  patterns: [WARRANTY],
  find: (sentence) => provisos(sentence, findPhrases(sentence, WARRANTY, TERM_VETOES), 'subject to contract'),
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
    '⟦Should the mixer fall short of its rate, we rework⟧ it where it stands.',
    'We ⟦give 12 years on the frame⟧.',
    'A second survey ⟦is free if it⟧ rains.',
    '⟦The varnish will not crack⟧ in the sun.',
    '⟦They last fifteen years⟧ outdoors.',
    "⟦Return them if they don't⟧ fit.",
    '⟦The hinges are good for ten years⟧.',
    'The paint is ⟦guaranteed 10 years⟧ against peeling.',
  ],
  passes: {
    question: 'Does your old boiler have a warranty?',
    'another sense': 'It will not take long. The lease lasts ten years. The market has no guarantee of growth.',
    'an offer': 'If you sign in May, the training is on us.',
    'reported speech': 'He said theirs has a 10 year warranty.',
    'quoted reply': 'Let me look.\n\n> Is there a 10 year warranty?',
    negation: "We don't give a 10 year warranty on rentals.",
  },
};
