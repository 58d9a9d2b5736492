// "Accepted as drafted", "we agree to the terms", "acceptable to us": contract language is taken as it stands.
import { test } from '../engine/match.ts';
import { findPhrases, provisos, TERM_VETOES } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const THING = '(?:the|your|all|both|that|these|this|those|revised|standard|clauses?|\\d[\\d.]*)(?: [a-z0-9.&/-]+){0,5}';
const FINE = '(?:fine|ok|okay|good|acceptable|agreed|accepted|approved|agreeable|cleared)';
const US = '(?:us|me|our (?:side|end|legal|lawyers|counsel|team|board))';
const ACCEPT = new RegExp(
  [
    `\\b(?:we|i|my client|legal)(?:'re|'m|'ve|'ll|'d| are| am| is| have| can| do| will)?(?: also| all| both| now| hereby| happily)* (?:accept(?:ed)?|adopt|consent to|concede|agree(?:d)? (?:to|with|on|that)|approved?|confirm(?:ed)?|countersign(?:ed)?|sign(?:ed)? off(?: on)?|(?:ok|okay|fine|happy|good|comfortable|content|live|relaxed|easy) (?:with|about|on)|(?:have )?no (?:objections?|issues?|problem) (?:to|with)) ${THING}`,
    `\\b(?:is|are) (?:acceptable|agreeable)\\b`,
    '\\b(?:penalt(?:y|ies)|malus|lds?|liquidated damages|super-?cap|retention)\\b[^;?]{0,45}? (?:accepted|acceptable|agreed|okay|fine)(?=[ .,;]|$)',
    '\\b(?:fine|happy|ok|okay) with (?:[a-z]+ )?(?:law|courts|jurisdiction|arbitration)\\b(?! firm)',
    '\\b(?:happy|fine|ok|okay|good|agreed|yes) (?:with|to|on) (?:all|both|each|every)(?: (?:\\d+|two|three|four|five|of))*(?: (?:your|those|these|the)\\b(?! best)|(?=[.,;]|$))',
    '\\b(?:sign(?:ed)?|countersign(?:ed)?|work on|use|adopt|take|go (?:with|ahead on)|fine,) (?:also )?(?:on )?your (?:own |standard |general )?(?:conditions|paper|template|(?:standard )?terms|form|wording|baa|dpa|nda|msa)(?=[ .,;]|$)(?! (?:and|for|has|is|are|was|says|attached))',
    '\\bon your (?:own )?(?:paper|template)(?=[.,;]|$)',
    "\\b(?:we|i)(?:'ll| will)? (?:(?:do not|don't|won't|will not) (?:contest|dispute|insist on)|wear|live with|let go)\\b|\\bwe(?:'ll| will)? (?:wear|live with)(?=[.,;]|$)",
    '\\b(?:insured|subrogation|courts|law|seat|clause|indemnity|arbitration|jurisdiction|assignment|audits?|warranty|carve-out|exclusivity|escrow|lien waivers)(?: [a-z]+){0,5}[,:]? (?:okay|ok|fine|sure|acceptable|yes|agreed)(?=[.,;]|$)',
    '\\b(?:accepted|agreed) at [$£€]?\\d',
    "\\bconfirm (?:our |the )?acceptance of\\b|\\b(?:we|i)(?:'ve| have) (?:counter)?signed (?:it(?=[.,;]|$)|your [a-z]+|the (?:nda|dpa|baa|contract|msa|agreement))\\b|\\b(?:we|i)(?:'ve| have|'ll| will)? agreed? to (?:an? (?:cap\\b|liquidated|penalty|[a-z ]{0,20}clause)|(?:change|amend|replace|remove|delete|add) (?:the|your|an?) (?:[a-z]+ ){0,3}(?:law|clause|wording|terms?|cap|section|sentence|paragraph|jurisdiction)\\b)|\\bour (?:legal team|lawyers?|counsel|attorneys?|board|gc) (?:(?:has|have|is|are) )*(?:accept(?:ed)?|(?:ok|okay|fine|happy|good|comfortable) with|no (?:objections?|issues?|problem) (?:to|with)|signed off on) (?:the|your|all|both|clause)|\\b(?:we|i) waive (?:our|any|the) rights?\\b|\\b(?:happy|fine|ok|okay|good) with (?:clause|section|article|paragraph)s? \\d",
    `\\b(?:we|i)(?:'re| are|'m| am) (?:fine|ok|okay|happy|good|comfortable) with (?:replac|chang|delet|strik|add|mov|remov|dropp|cutt|rais|lower|shift)ing (?:the |that |your |a )?(?:[a-z-]+ ){0,2}(?:clause|wording|sentence|cap|limit|terms?|notice|liability|indemnity|paragraph|section|"|\\d)`,
    '\\bno (?:problem|issue)s? with (?:the|your) (?:[a-z-]+ )?(?:indemnity|cap|clause|terms|wording|nda|contract)\\b',
    "\\b(?:we|i)(?:'ll| will| can)? (?:take|leave|keep|sign) (?:(?:the|your|all|both|clauses?|sections?|articles?|that)(?: [a-z0-9.&/-]+){0,5}) as (?:is\\b|(?:it|they) (?:is|are|stands?)|drafted|written|proposed)|\\b(?:agree|consent|happy) to be bound by|\\b(?:we|i) can sign (?:it )?as (?:is|drafted)|\\b(?:contract|agreement|nda)(?:'s| is) good to go",
    '(?: -|:|,) (?:accepted|agreed|approved)(?=[.;]|$|, (?!see|let|then|thanks|talk|speak|i ))',
    '\\b(?:carve-out|sentence|wording|indemnity|exclusivity|non-solicit|termination|cap|right|clause) (?:[a-z]+ ){0,3}(?:(?:goes|stays|comes|is) (?:back )?(?:in|out)|stays)(?=[.,;]|$| of | from | as )',
    '\\b(?:putting|going|goes|writing) (?:it |that |this )?(?:in|into) (?:the|a|our|your) (?:contract|order form|side letter|agreement|msa|sow|schedule)\\b',
    '^(?:accepted|agreed|approved), (?:mutual|as you|at)\\b',
    '^(?:\\d+(?:\\.\\d+)+|\\d+[.):]|\\d[\\d.]* -) (?:accepted|agreed|approved)\\b',
    '\\b(?:sentence|wording|clause|paragraph|line) (?:can|may) (?:go in|stay|stand|come out)(?=[.,;]|$| as (?:drafted|you have it))',
    `\\b(?:the|your|all|both|that|clauses?) (?:[a-z0-9.-]+ ){0,3}(?:terms?|non-solicit|non-compete|indemnity|carve-out|clauses?|contract|agreement|wording|language|schedule|section|paragraph|draft|annex|version|nda|msa|dpa|sow|po|plan|policy|cap|notice period|\\d+)(?: [a-z]+){0,3} (?:is|are|all|looks?)(?: all| both| now| hereby)* ${FINE}\\b(?: (?:by|with|to|for) ${US})?(?: as (?:you )?[a-z]+)?`,
    `\\b(?:accepted|agreed|approved|confirmed|cleared)(?: by [a-z]+)? (?:as (?:drafted|written|proposed|is|sent|amended|printed|submitted|presented|set out|(?:it|they) (?:is|are|stands?))|in full|without (?:further )?(?:changes?|reservation|amendment)|unchanged)\\b`,
    `\\b(?:${FINE}|works|no (?:changes|comments|objections?)) (?:by|with|to|for|from|on) ${US}\\b`,
    `^(?:yes|ok|okay|fine|agreed|accepted|approved)(?: agreed)?[,:;-]* (?:to|on|with) ${THING}`,
    "\\b(?:no objections?|we have a deal|you have our agreement|we(?:'ll| will) sign (?:it )?as (?:is|drafted))\\b",
    '\\b(?:your|the) (?:[a-z]+ )?(?:terms|conditions|paper|contract|form|template)(?: of [a-z]+)? (?:will do|stands?|appl(?:y|ies)|prevails?|governs?)\\b',
  ].join('|'),
);

/** "Time and place: agreed". */
const MEETING = /\b(?:time|place|date|day|invite|invitation|meeting|call|lunch|dinner|drinks)\b[^.;]{0,20}$/;

/** "What we agreed on the call" tells of it. */
const TOLD = /\b(?:what|as|everything) $/;

/** "I can live with 1,900 a rack", "we accept your rate": a price that is taken, and no contract language. */
const OF_A_PRICE = /\b(?:with|accept|to|on|about) (?:your |the )?(?:[$£€]?\d[\d,]*\d\b(?!\.\d)|(?:[a-z0-9]+ )?(?:rate|price|number|fee)\b)/;

export default defineRule({
  id: 'acceptance',
  title: 'Terms accepted',
  topic: 'terms',
  severity: 'medium',
  why: 'This accepts contract language; the other side can treat it as agreed.',
  patterns: [ACCEPT],
  find: (sentence) =>
    provisos(
      sentence,
      findPhrases(sentence, ACCEPT, TERM_VETOES).filter(({ start, words }) => {
        const before = sentence.lower.slice(0, start);
        return !test(TOLD, before) && !test(MEETING, before) && !test(OF_A_PRICE, words);
      }),
      'subject to legal review',
    ),
});

export const examples: Examples = {
  flags: [
    '⟦We have a deal⟧.',
    '⟦Clause 9 is accepted as drafted⟧.',
    '⟦We agree to the revised wording⟧.',
    'Inspection by your agency ⟦is acceptable⟧ to everyone here.',
    '⟦The notice period is fine by us⟧.',
    "⟦We're fine with replacing the old wording⟧.",
    '⟦We consent to the audit right⟧, once a year.',
    'Your wording of the penalty clause ⟦we do not contest⟧.',
    '⟦We can sign your DPA as it is⟧.',
    'The Dutch ⟦courts, fine⟧.',
    'Insurance certificate at 5M, ⟦agreed⟧.',
    '⟦Happy with English law⟧ and the London courts.',
    'That ⟦sentence can stay⟧.',
    '⟦No issue with the liability wording⟧.',
    '⟦We can sign it as drafted⟧.',
    "The ⟦contract's good to go⟧ from our end.",
    'Your ⟦penalty of 1% per week is agreed⟧.',
    '⟦We accept 14.2 as you have it⟧.',
    '⟦We take clause 7 as it stands⟧.',
    'PO terms ⟦accepted as printed⟧.',
    '⟦Our lawyers have no objection to your draft⟧.',
    '⟦We waive our right⟧ to subcontract.',
    "⟦We've signed it⟧, unchanged.",
    '⟦We agree to change the law⟧ to that of Jersey.',
  ],
  passes: {
    question: 'Are the terms acceptable to your lawyers?',
    'no contract':
      "No problem with the parking. Your invite: accepted. Time and place: agreed, see you there. We're happy with moving the call to three.",
    'of earlier': 'Confirming what we agreed on the call:',
    'a demand': 'Please accept the invitation.',
    refused: "We can't accept the indemnity as drafted.",
    'quoted reply': 'I will ask legal.\n\n> Is clause 9 accepted as drafted?',
    negation: "We haven't agreed to the revised terms.",
  },
};
