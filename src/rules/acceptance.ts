// "Accepted as drafted", "we agree to the terms", "acceptable to us": contract language is taken as it stands.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THING =
  '(?:(?:the|your|these|those|all|both|that|this|their|said|proposed|revised|standard|updated) )+(?:[a-z0-9.-]+ ){0,3}(?:terms?|clauses?|contract|agreement|conditions|wording|language|schedule|section|paragraph|article|draft|amendments?|addendum|annex|appendix|nda|msa|dpa|sow|order form|po|purchase order|scope|proposal|plan|spec|specification|policy|requirements?|t&cs|cap|notice period|law|jurisdiction)';
const FINE = '(?:fine|ok|okay|good|acceptable|agreed|accepted|approved|confirmed|agreeable|no problem|not a problem|cleared|in order)';
const ACCEPT = new RegExp(
  [
    `\\b(?:we|i)(?:'re|'m| are| am|'ve| have| can|'d| do| hereby|'ll| will)?(?: also| all| both| now| happily| fully| formally| just)* (?:accept|agree(?:d)? (?:to|with|on|that)|approve|confirm(?:ed)?|sign(?:ed)? off (?:on)?|ok with|okay with|fine with|happy with|good with|comfortable with|content with|no objections? to|have no (?:objections?|issues?|problem) (?:to|with)|accepted|approved) ${THING}`,
    `\\b${THING}[^.;?]{0,30}? (?:is|are|was|were|has been|have been|looks?|all)(?: now| all| both| hereby)* ${FINE}\\b(?: (?:by|with|to|for) (?:us|me|our [a-z]+))?`,
    `\\b(?:accepted|agreed|approved|confirmed|signed off|cleared)(?: (?:by us|on our side|by legal|by our legal|by our lawyers))? (?:as (?:drafted|written|proposed|is|sent|marked|amended)|in full|without (?:changes?|reservation|amendment)|unchanged)\\b`,
    `\\b${FINE} (?:by|with|to|for|from) (?:us|me|our (?:side|legal|lawyers|counsel|end|team|board))\\b`,
    `\\b(?:works|good to go|nothing to add|no (?:changes|comments|objections?|issues)) (?:for|from|on) (?:us|me|our (?:side|legal|lawyers|counsel|end))\\b`,
    `\\b(?:can|happy to|prepared to|willing to|ready to|able to) (?:accept|agree to|live with|sign|work with|go with|countersign) ${THING}`,
    `\\b(?:is|are) (?:acceptable|agreeable)\\b`,
    "\\b(?:no objections?|we have a deal|you have our agreement|we(?:'ll| will) sign (?:it )?as (?:is|drafted))\\b",
    `^(?:yes|ok|okay|fine|agreed|accepted|confirmed|approved)[,:;-]* (?:to|on|with) (?:the |your |all )?(?:[a-z0-9-]+ ){0,4}(?:terms?|clauses?|wording|language|nda|msa|dpa|sow|contract|scope|changes|points?|conditions|cap|notice)`,
    '\\b(?:your|the) (?:terms|paper|contract|form|template) (?:will do|then|it is|stands?|appl(?:y|ies)|prevails?|governs?)\\b',
    '\\b(?:signed|countersigned) (?:copy|contract|agreement|order form|po|nda|msa|version)\\b[^.;]{0,20}\\b(?:attached|enclosed|here|back|today|below)\\b',
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
