// "15% off", "knock £200 off", "$39 instead of $79", "our best rate": a price cut in writing.
import { findPhrases, OFFER_VETOES, offer } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NUMBER = '(?:[$£€₹] ?)?\\d[\\d.,]*(?:k| ?%| euros?)?';
const DISCOUNT = new RegExp(
  [
    `\\b(?:take|taken|knock|knocking|give you|do|offer) (?:you )?(?:an? )?(?:full )?${NUMBER} (?:off|discount)`,
    `(?:an? )?(?:extra |another |further |flat )?${NUMBER} (?:\\w+ )?(?:off|discount|reduction|rebate)\\b`,
    `\\b(?:discount(?:ed)?|reduction)\\b[^.;]{0,30}? (?:of|by|to) ${NUMBER}`,
    `\\bcome (?:the |your |our |that |this |it |down )*(?:[a-z]+ )?(?:prices?|rates?|fees?|bill|invoice|rent|down)\\b[^.;]{0,20}? (?:by|to) ${NUMBER}`,
    `${NUMBER}(?: [a-z/]+){0,3} (?:instead of|rather than|down from|not the) ${NUMBER}`,
    `\\b(?:half|quarter|third) (?:price|off)\\b`,
    `\\b(?:half|a (?:third|quarter|week|month)) off (?:the|your|all|our)\\b`,
    `\\b(?:we|i)(?:'ll| will| could)? (?:also |gladly )?(?:give|offer|do|extend|include)(?: you)? (?:an?|the|our|your|that) (?:[a-z-]+ ){0,3}(?:discount|better (?:price|rate|deal))`,
    `\\b(?:discount|reduction)s? (?:is)? ?included`,
    `\\b(?:bill|invoice)(?: you)? (?:only )?half\\b`,
  ].join('|'),
);

export default defineRule({
  id: 'discount',
  title: 'Discount or price cut',
  topic: 'pricing',
  severity: 'medium',
  why: 'A discount in writing can bind us before it is approved.',
  mayBeHigh: true,
  patterns: [DISCOUNT],
  find: (sentence) =>
    findPhrases(sentence, DISCOUNT, OFFER_VETOES).map((phrase) => {
      const found = offer(sentence, phrase);
      const percent = found.facts === undefined ? undefined : found.facts.percent;
      return typeof percent === 'number' && percent > 20 ? { ...found, severity: 'high' as const } : found;
    }),
});

export const examples: Examples = {
  flags: [
    'We can ⟦do 15% off if you sign by Friday⟧.',
    "For the pallets ⟦I'll give you a better rate⟧.",
    'New members pay ⟦$39 instead of $79⟧.',
    "Order both and we'll ⟦take £200 off⟧.",
    'The second boat goes at ⟦half price⟧.',
  ],
  passes: {
    refused: "We can't give you 15% off.",
    'not a price': 'Uptime rose by 15%.',
    question: 'Would 10% off help?',
    'reported speech': 'Your buyer said 20% off is standard elsewhere.',
    past: 'Last year we gave you 10% off.',
    'quoted reply': 'Noted.\n\n> We need 15% off.',
    negation: 'There is no 15% off this time.',
  },
};
