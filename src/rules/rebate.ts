// "Rebate of 4%", "a 20% loyalty credit", "you keep 15%": a share of what is sold that goes to the other side.
import { findPhrases, OFFER_VETOES, offer } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const SHARE = '(?:\\d+(?:[.,]\\d+)? ?(?:%|per ?cent)|[a-z]+ per ?cent)';
const REBATE = new RegExp(
  [
    `\\b${SHARE} (?:[a-z-]+ )?(?:rebate|cash-?back|loyalty credit|back (?:on|at|if|when))\\b`,
    "\\b(?:rebate|cash-?back|loyalty credit|commission|royalty|referral fee|finder's fee|your (?:margin|cut|share)|our cut)(?: (?:of|at|is|stays|goes|moves|comes|drops|will be|from|to|up)|:)+ (?:[$£€] ?)?\\d[\\d.,]*(?![\\d:/]| ?(?:days?|weeks?|months?)\\b)",
    `\\b(?:you(?:r [a-z]+)?) keeps? ${SHARE}`,
    '\\b\\d+ points (?:on|off|to you)\\b',
    "\\b(?:rebate|credit|discount|refund|reduction)\\b(?: [a-z0-9%'-]+){0,5} (?:(?:has|have) been|is|are|will be|stands) (?:now |also )?(?:applied|approved|added|granted|agreed|extended|issued)\\b",
  ].join('|'),
);

export default defineRule({
  id: 'rebate',
  title: 'Rebate, commission or credit',
  topic: 'pricing',
  severity: 'medium',
  why: 'A share that is promised in writing comes off every sale it covers.',
  patterns: [REBATE],
  find: (sentence) => findPhrases(sentence, REBATE, OFFER_VETOES).map((phrase) => offer(sentence, phrase)),
});

export const examples: Examples = {
  flags: [
    '⟦Rebate of 4% above ninety pallets⟧.',
    'From today ⟦your margin moves from 18 to 22⟧.',
    '⟦You keep 15% of every ticket⟧.',
    'A goodwill ⟦credit is applied to the June bill⟧.',
    'It is ⟦20 points on new logos⟧.',
  ],
  passes: {
    question: 'Is a rebate of 4% usual?',
    'reported speech': 'They said the rebate of 4% ends in May.',
    'another sense': 'Lot 41 came back from the lab, and two were sent back.',
    'quoted reply': 'Noted.\n\n> We want a rebate of 4%.',
    negation: "We can't pay a rebate of 4%.",
  },
};
