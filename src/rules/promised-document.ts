// "The contract will follow", "I'll send the deck": a document the other side now waits for.
import { clauseEnd } from '../engine/clause.ts';
import { findPhrases } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const DOCUMENT =
  '(?:contract|agreement|quote|quotation|proposal|invoice|order form|deck|slides|presentation|report|data ?sheet|spec(?:ification)?s?|drawings?|plans?|files?|documents?|paperwork|brochure|price list|sow|msa|nda|dpa|certificate|case study|minutes|notes|summary|draft|template|spreadsheet|forms?|agenda|calculation|estimate)';
const PROMISED = new RegExp(
  `\\b(?:send(?:ing)?|attach|forward|email|share|get|have|prepare|draft|circulate)(?: you| over| across| out)? (?:the |a |an |our |your |my |that |this |both )?(?:[a-z-]+ ){0,3}${DOCUMENT}\\b|\\b${DOCUMENT} (?:will |to )(?:follow|come|be sent|be attached|be with you)`,
);

export default defineRule({
  id: 'promised-document',
  title: 'Document promised',
  topic: 'attachment',
  severity: 'low',
  why: 'The other side will wait for this document.',
  words: ['will ll foll', 'cont agre quot prop invo orde deck data draw plan file docu pape pric nda minu summ draf spre form agen'],
  find: (sentence) =>
    /\b(?:i|we)(?:'ll| will| shall| am going to|'m going to|'re going to)\b|\bwill (?:send|follow|be sent|share|forward)\b|\bto follow\b/.test(
      sentence.lower,
    )
      ? findPhrases(sentence, PROMISED, ['question', 'reported', 'quoted', 'hypothetical', 'past']).map(({ start, end }) => ({
          start,
          end: clauseEnd(sentence, end),
        }))
      : [],
});

export const examples: Examples = {
  flags: [
    "I'll ⟦send the revised contract⟧.",
    'The ⟦invoice will follow⟧.',
    "We'll ⟦share the drawings⟧.",
    'I will ⟦forward you the data sheet⟧.',
  ],
  passes: {
    question: 'Will you send the contract?',
    request: 'Please send the contract.',
    past: 'I sent the contract.',
    'quoted reply': "Thanks.\n\n> I'll send the revised contract.",
    negation: 'No contract is needed.',
  },
};
