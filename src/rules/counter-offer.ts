// "OK on the 10%", "42 works for us", "call it 900": the other side's number is accepted.
import { findPhrases, OFFER_VETOES, offer } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NUMBER = '(?:the |your |that |at |to |with |on |for )*(?:[$£€] ?)?\\d[\\d.,]*(?:k| ?%)?';
const OFFER = '(?:(?:your|the|that) (?:(?:counter[- ]?)?offer|price|number|rate|terms|counter|ask))';
const COUNTER = new RegExp(
  [
    `\\b(?!(?:fine|ok) for 1?\\d(?=[.,;!]|$))(?:good|ok|okay|fine|agreed?|deal (?:at|for|on)|go (?:to|with|for|at)|meet you|accept|can do|works?|settle|let's do|call it|live with|take|say) (?:with |on |at |to |for |in )*${NUMBER}(?![\\d:/]| ?%| ?(?:off|less|discount|cheaper|below)\\b|(?:st|nd|rd|th)\\b| ?(?:am|pm|o'clock|minutes?|mins?|hours?|days?|weeks?|people|calls?|questions?|things|items|months?|years?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\b)`,
    `\\b(?:(?:we|i)(?:'ll| will| can)? (?:meet|match|beat) (?:you )?|(?:yours|sold|settled?) (?:at|for) |(?:make|leave|keep|put) it (?:at |to )?(?=[$£€]|\\d[\\d,]{2}|\\d+k|\\d[\\d.,]* (?:an?|per) ))${NUMBER}(?![\\d.,]\\d|\\d| ?(?:[ap]m|of|days?|weeks?|months?|hours?|people|minutes?)\\b)`,
    `\\b\\d[\\d.,]*(?:k| ?%)?,? and we(?:'re| are) (?:done|good|agreed)\\b`,
    `(?:[$£€] ?\\d[\\d.,]*k?|\\d[\\d.,]*(?: ?%|k\\b))(?: [a-z]+){0,3} (?:works|is fine|it is|is good|agreed|is a deal)\\b`,
    '^(?:agreed|ok|okay|deal|fine|done|yes),? (?:[a-z]+ per ?cent|\\d[\\d.,]* ?%)(?=[.,;!]|$)|\\bprice match (?:approved|agreed|confirmed|granted)\\b',
    `\\b(?:we |i )?(?:accept|agree to|go with|meet|match|honou?r|live with|take) ${OFFER}`,
    `\\b${OFFER} (?:is |are )?(?:agreed|works|fine|ok|okay|good)`,
    `\\b(?:split the difference|meet (?:you )?(?:halfway|half way)|meet you in the middle (?:at|on) ${NUMBER}|you(?:'ve| have) got (?:yourself )?a deal|it's a deal|we have a deal|consider it a deal|deal!)`,
  ].join('|'),
);

export default defineRule({
  id: 'counter-offer',
  title: 'Counter-offer accepted',
  topic: 'pricing',
  severity: 'medium',
  why: 'Accepting a number closes the deal on it.',
  patterns: [COUNTER],
  find: (sentence) => findPhrases(sentence, COUNTER, OFFER_VETOES).map((phrase) => offer(sentence, phrase)),
});

export const examples: Examples = {
  flags: [
    'After a long night: ⟦OK on the 10%⟧.',
    '⟦$42 works for us⟧.',
    'Fine, ⟦call it 900⟧.',
    '⟦We accept your counter-offer⟧.',
    'We ⟦can do $14 a seat⟧.',
    'I can ⟦meet you in the middle at 3,100⟧.',
    '⟦Yours for 1,900⟧.',
    "⟦We'll meet the 11.20 you got elsewhere⟧.",
    '⟦Price match approved⟧.',
    "That works, ⟦9,400 and we're done⟧.",
  ],
  passes: {
    question: 'Would $42 work for you?',
    'a time': 'Yes, 10 am is fine.',
    refused: "We can't accept your offer.",
    'quoted reply': 'Let me ask.\n\n> Can we call it 900?',
    negation: 'No deal yet.',
    'too little': 'Net 42 is too low for us.',
    counted: 'We can match 12 of the 15 lines to your PO.',
    'a discount': 'We can do 20% off for the pair.',
  },
};
