// "Accepted as drafted", "we agree to the terms", "acceptable to us": contract language is taken as it stands.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THING =
  '(?:(?:the|your|all|both|that|revised|standard) )+(?:[a-z0-9.-]+ ){0,3}(?:terms?|clauses?|contract|agreement|wording|schedule|section|paragraph|draft|annex|nda|dpa|po|plan|policy|cap|notice period)';
const FINE = '(?:fine|ok|good|acceptable|agreed|accepted|approved|agreeable)';
const ACCEPT = new RegExp(
  [
    `\\b(?:we|i)(?:'re| are| am| have| can| do| will)?(?: all| both)* (?:accept|agree(?:d)? (?:to|with|on|that)|approve|confirm(?:ed)?|sign(?:ed)? off (?:on)?|ok with|okay with|fine with|happy with|good with|comfortable with|content with|no objections? to|have no (?:objections?) (?:to|with)|accepted|approved) ${THING}`,
    `\\b${THING}[^.;?]{0,30}? (?:is|are|all)(?: all| both)* ${FINE}\\b(?: (?:by|with|to|for) (?:us|me|our [a-z]+))?`,
    `\\b(?:accepted|agreed|approved)(?: (?:by us|on our side))? (?:as (?:drafted|is|sent|amended)|in full|without (?:changes?|reservation|amendment)|unchanged)\\b`,
    `\\b${FINE} (?:by|with|to|for|from) (?:us|me|our (?:side|legal|end))\\b`,
    `\\b(?:works|good to go|nothing to add|no (?:objections?)) (?:for|from|on) (?:us|me|our (?:side|legal|end))\\b`,
    `\\b(?:can) (?:accept|agree to|sign) ${THING}`,
    `\\b(?:is|are) (?:acceptable|agreeable)\\b`,
    '\\b(?:no objections?|we have a deal)\\b',
    `^(?:ok|fine|agreed|accepted|approved)[,:;-]* (?:to|on|with) (?:the |your )?(?:[a-z0-9-]+ ){0,4}(?:terms?|clauses?|wording|nda|dpa|contract|cap|notice)`,
    '\\b(?:your|the) (?:terms|contract|template) (?:stands?)\\b',
    '\\b(?:signed) (?:copy|contract|agreement|po|nda|version)\\b[^.;]{0,20}\\b(?:attached|here|back)\\b',
  ].join('|'),
);

export default defineRule({
  id: 'acceptance',
  title: 'Terms accepted',
  topic: 'terms',
  severity: 'medium',
  why: 'This accepts contract language; the other side can treat it as agreed.',
  patterns: [ACCEPT],
  find: (sentence) =>
    findPhrases(sentence, ACCEPT, [...CLAIM_VETOES, 'refused', 'thirdParty']).map((phrase) =>
      statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, 'subject to legal review')),
    ),
});

export const examples: Examples = {
  flags: [
    'Clause 9 is ⟦accepted as drafted⟧.',
    '⟦We agree to the revised wording⟧.',
    'Inspection by your agency ⟦is acceptable⟧ to everyone here.',
    '⟦The notice period is fine by us⟧.',
  ],
  passes: {
    question: 'Are the terms acceptable to your lawyers?',
    'a demand': 'Please accept the invitation.',
    refused: "We can't accept the indemnity as drafted.",
    'quoted reply': 'I will ask legal.\n\n> Is clause 9 accepted as drafted?',
    negation: "We haven't agreed to the revised terms.",
  },
};
