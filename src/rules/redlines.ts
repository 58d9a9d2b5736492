// "Your redlines are in", "agreed to your edits", "we've struck 7.2": changes to contract language.
import { findPhrases, provisos, TERM_VETOES } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const PART = '(?:clauses?|sections?|articles?|paragraphs?|the (?:contract|agreement|msa|nda|dpa|terms))';
const CHANGES = `(?:changes? to \\d[\\d.]*|redlines?|edits|mark-?ups?|amendments|(?:changes|comments) (?:to|on) ${PART}|revised (?:clause|wording|language))`;
const REDLINES = new RegExp(
  [
    `\\b(?:your|the|all|both)(?: [a-z'-]+)? ${CHANGES}(?: [a-z0-9.]+){0,5} (?:(?:is|are|all)(?: all)* (?:fine|accepted|agreed|in|ok|okay|good)|works? for (?:us|me))`,
    `\\b(?:accept(?:ed|ing)?|agree(?:d|ing)? (?:to|with|on)|take|taken|happy with|(?:ok|okay|fine) (?:to|with|by)) (?:on )?(?:all )?(?:of )?(?:your|the) (?:[a-z0-9'-]+ ){0,2}${CHANGES}`,
    "\\b(?:we|i)(?:'ve|'re|'m| have| are| am| can|'ll| will)?(?: happily| already| now| also)? (?:agree to )?(?:strik(?:e|ing)|struck|delet(?:e|ed|ing)|remov(?:e|ed|ing)|drop(?:ped)?|take(?:n)? out|replac(?:e|ed|ing)|reword(?:ed)?|amend(?:ed|ing)?|chang(?:e|ed|ing)|add(?:ed|ing)?|insert(?:ed)?|soften(?:ed)?|carv(?:e|ed|ing) out) (?:the |your |a )?(?:[a-z0-9.'-]+ ){0,3}(?:(?:clauses?|sections?|paragraphs?)(?: \\d[\\d.]*(?:\\([a-z0-9]+\\))?)?|wording|language|sentence|auto-?renewal|non-?(?:solicit|compete)|cap|sow|\\d+(?:\\.\\d+)+)",
    '(?:\\b(?:clause|section|paragraph|article) ?\\d+|(?:\\b(?:clause|section|paragraph|article) ?|^|[;,] )\\d+(?:\\.\\d+)+)(?:\\([a-z0-9]+\\))? (?:can go|goes|(?:doesn.t|won.t) apply|comes out|is gone|can come out|drops out|(?:is|no longer) (?:appl(?:y|ies)|out|deleted|removed|struck|changed|agreed|accepted|fine))\\b',
    '\\b(?:that|the) (?:[a-z0-9-]+ )?(?:clause|section|sentence|paragraph|wording) is (?:gone|deleted|struck)\\b',
    "\\b(?:our (?:legal|counsel|gc|lawyers?)|legal)(?: team)?(?: has| have|'s)? (?:signed off|approved|cleared|accepted)|\\b(?:taken|took) \\d[\\d.]* out\\b|\\b(?:we|i)(?:'ll| will)? (?:put|write|add) (?:it|that|this|those|them) in(?:to)? (?:the|your|our) (?:contract|order form|agreement|sow|msa)\\b",
    '\\b(?:forget|ignore) (?:clause|section) \\d[\\d.]*',
    '\\byour (?:changes|edits|amendments) look (?:fine|good)\\b',
    '\\b(?:legal|counsel|our lawyers?) (?:is|are) (?:ok|fine) with\\b',
    '\\b(?:redlines?|mark-?ups?|edits|amendments)(?: [a-z0-9.]+){0,4} (?:accepted|agreed|approved|cleared)(?=[.,;!]|$| (?:in full|as|by|on our)\\b)|\\b(?:ok|okay|fine|happy|agreed) to (?:strike|delete|remove|drop|add|amend|change|cut|take out|lose|reword) (?:the |your )?(?:[a-z-]+ )?(?:clauses?|sections?|articles?|paragraphs?|sentence|wording|\\d+\\.\\d)(?: \\d[\\d.]*)?',
    '\\b(?:clause|section|wording|sentence|paragraph|force majeure|non-?solicit(?:ation)?|non-?compete|indemnity) (?:clause )?(?:has been|is now) (?:removed|deleted|amended|changed|struck|reworded|replaced|dropped)\\b|\\b(?:took|taken) out (?:the|your) (?:[a-z-]+ ){0,2}(?:clause|sentence|wording|paragraph|non[- ]?(?:solicit|compete)[a-z]*|cap|indemnity|penalty)\\b',
    '\\bconsider (?:clause|section|paragraph|article) [0-9][0-9.]* (?:gone|out|struck|deleted|removed|agreed|accepted)\\b',
    "\\b(?:we|i) can live with (?:[a-z0-9'.-]+ ){0,3}(?:law|jurisdiction|courts|indemnity|cap|wording|clause)\\b",
  ].join('|'),
);

export default defineRule({
  id: 'redlines',
  title: 'Redlines accepted or made',
  topic: 'terms',
  severity: 'high',
  why: 'This changes the contract; legal has to agree before the other side reads it.',
  patterns: [REDLINES],
  find: (sentence) => provisos(sentence, findPhrases(sentence, REDLINES, TERM_VETOES), 'subject to legal review'),
});

export const examples: Examples = {
  flags: [
    '⟦Your redlines are fine⟧ on our side.',
    'We went through it and ⟦accept all your edits⟧.',
    "⟦We've struck the auto-renewal⟧ as you asked.",
    '⟦Clause 7.2 is out⟧.',
    '⟦Your edits to clauses 4 and 7 work for us⟧.',
    '⟦OK to your markup⟧ of section 11.',
    '⟦Consider section 9 gone⟧.',
    '⟦We agree to strike section 11⟧.',
    'The cap stays; ⟦11.4 can go⟧.',
    '⟦We can live with New York law⟧.',
    '⟦Our counsel has signed off⟧ on it.',
    '⟦We will take out the non-solicit⟧.',
    '⟦Clause 3.2 no longer applies⟧.',
    '⟦Forget section 6⟧.',
    "⟦Section 6.1 doesn't apply⟧ to charities.",
    '⟦Your amendments look good⟧ to us.',
    '⟦Counsel is fine with⟧ it.',
    '⟦Redlines accepted⟧.',
    '⟦OK to strike clause 8.2⟧.',
    'The ⟦non-solicitation clause has been removed⟧.',
  ],
  passes: {
    question: 'Are your redlines in the second draft?',
    request: 'Please send your redlines by mail.',
    'of something else': 'Forget the umbrella. Your edits to the photos work for the brochure.',
    refused: "We can't accept your redlines.",
    'quoted reply': 'Passing this on.\n\n> Are our redlines accepted?',
    negation: "I haven't opened your edits yet.",
  },
};
