// "15% off", "knock £200 off", "$39 instead of $79", "our best rate": a price cut in writing.
import { test } from '../engine/match.ts';
import { FIGURE, PRICE } from '../engine/money-words.ts';
import { findPhrases, OFFER_VETOES, offer } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NUMBER = '(?:[$£€₹] ?)?\\d[\\d.,]*(?:k| ?%| euros?)?';
const WORD = '(?:[a-z]+ per ?cent|a (?:tenth|fifth|quarter|third|week|month)|half)';
/** "24 months instead of 12" is a term, "term 3 kicks off" is a day. */
const TERM = '(?:years?|months?|weeks?|days?|hours?|rounds?)\\b';
const STARTS = '(?:kick|take|set|sign|sell|send|start|log|go)[a-z]*';
const CUT = '(?:come|drop|cut|lower|reduce|trim|bring|brought|got|squeeze)';
const DISCOUNT = new RegExp(
  [
    `\\b(?:take|taken|knock|knocking|give you|do|offer) (?:you )?(?:an? )?(?:full )?${NUMBER} (?:off|discount)`,
    `(?:an? )?(?:extra |another |further |flat )?${NUMBER} (?!${STARTS} off)(?:\\w+ )?(?:off(?![- ]peak)|discount(?! (?:factor|rate))|reduction|rebate)\\b`,
    `\\b(?:discount(?:ed)?|reduction)\\b[^.;]{0,30}? (?:of|by|to) ${NUMBER}`,
    `${NUMBER}(?! ${TERM})(?: [a-z/]+){0,3} (?:instead of|rather than|down from|not the) ${NUMBER}`,
    `\\b(?:half|quarter|third) (?:price|off)\\b`,
    `\\b${WORD} (?:off|less|cheaper|discount)\\b`,
    `\\b${PRICE}(?: [a-z0-9'/-]+){0,5}? (?:drops?|falls?|moves?|comes?|goes|steps?|(?:is|are|be|been) (?:reduced|cut|lowered|trimmed|dropped))(?: (?:up|down|back))? (?:to|from|by) ${FIGURE}`,
    `\\b(?:${CUT}|knock(?:ed)?) (?:down|(?:it|that|the|your|our|you|all)(?: [a-z'-]+){0,3}?) (?:from [$£€]?[\\d.,]+ )?(?:to|by) ${FIGURE}`,
    `\\bgot you (?:an? )?(?:[a-z]+ )?\\d[\\d.,]* ?(?:%|per ?cent)|\\b(?:lowered|reduced|dropped|trimmed|brought|got) (?:the|your|our) (?:[a-z'-]+ ){0,2}(?:price|rate|monthly|fee|total|quote|cost|rent|bill) (?:down )?to ${FIGURE}|\\b(?:we|i)(?:'ll| can| could| will) (?:go|get|come) (?:down to|as low as) ${FIGURE}`,
    `\\b(?:pay(?:ing)?|for) ${NUMBER} (?:less|under|below)\\b|\\b(?:it|that) (?:drops?|falls?|comes? down|goes down) to ${FIGURE}`,
    '\\b\\d[\\d.,]* ?% (?:still )?(?:stands|is yours)\\b|^(?:just )?for you[,:]? \\d[\\d.,]* ?%(?=[.;!]|$)',
    '\\bround(?:ed|ing)?(?: (?:it|that|you|the [a-z]+))? (?:down|off)\\b',
    `\\bdeduct ${NUMBER}|\\bwe(?:'re| are| come in) (?:[a-z]+ percent|\\d+%) (?:under|below)\\b`,
    '\\b(?:for|at) the price of (?:the|an?|one|two|three|four|nine|ten|\\d+)\\b|\\b(?:buy|order|take|bring) (?:\\d+|[a-z]+),? pay for\\b',
    "\\b(?:at|for) (?:cost|half|book)(?=[.,;)]|$| (?:for|on|plus|from|until|till|this)\\b)|\\b(?:at|on) (?:last (?:year|time|month)'s|(?:the|your) (?:old|same|current|existing|present|original)) (?:[a-z]+ )?(?:price|rate|fee|tariff|pricing|plan)\\b",
    `\\b(?:(?:we|i)(?:'ll|'m|'re| can| will| am| are)? (?:also |gladly |happily )?(?:giv|do|go|offer|allow)(?:e|ing)?|giving)(?: you| it| them)?(?: the same| another| a further| an?| up to| down| to| at| all)* \\d[\\d.,]* ?(?:%|per ?cent)(?! (?:off|less|discount|reduction|of (?!the (?:price|fee|list|invoice))|sure|confident|certain|more|growth))`,
    `\\b(?:we|i)(?:'ll| will| could)? (?:also |gladly )?(?:give|offer|do|extend|include)(?: you)? (?:an?|the|our|your|that) (?:[a-z-]+ ){0,3}(?:discount|better (?:price|rate|deal))`,
  ].join('|'),
);

/** "A 30% reduction in support tickets", "cut your processing time by half": what a product does, and no price. */
const OUTCOME =
  /\b(?:reduction|decrease|drop|off|cuts?|cutting|reduc(?:e[sd]?|ing)|lower(?:ed|s)?) (?:(?:in|of|the|your|our|their) )+(?:[a-z-]+ ){0,3}?(?:time|hours|tickets?|errors?|downtime|waste|usage|use|churn|emissions|consumption|workload|effort|delays?|no-shows?|calls|turnover|scrap|defects?|complaints?|(?:manual|admin) work|absences?)\b/;
const REACH = 50;

export default defineRule({
  id: 'discount',
  title: 'Discount or price cut',
  topic: 'pricing',
  severity: 'medium',
  why: 'A discount in writing can bind us before it is approved.',
  mayBeHigh: true,
  patterns: [DISCOUNT],
  find: (sentence) =>
    findPhrases(sentence, DISCOUNT, OFFER_VETOES)
      .filter(({ start, end }) => !test(OUTCOME, sentence.lower.slice(start, end + REACH)))
      .map((phrase) => {
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
    'On both chairs it is ⟦ten percent off⟧.',
    'From May the ⟦rate drops to 41 cents⟧.',
    'It stays ⟦on the old rate for a year⟧.',
    'Please ⟦deduct 4% from the May invoice⟧.',
    '⟦We are six percent under the last quote⟧.',
    'Paper goes through ⟦at cost for this run⟧.',
    'The estate ⟦for the price of the hatchback⟧.',
    '⟦I can give you 10% again⟧.',
    "We've ⟦knocked the total down from 6,800 to 6,200⟧.",
    '⟦It drops to 0.82 for a full load⟧.',
    '⟦We can go down to 3.10, final⟧.',
  ],
  passes: {
    refused: "We can't give you 15% off.",
    'not a price': 'Uptime rose by 15%.',
    'a term': 'You get 36 months of cover instead of 12.',
    'a start': 'The tour goes to Leeds before week 3 kicks off.',
    question: 'Would 10% off help?',
    'reported speech': 'Your buyer said 20% off is standard elsewhere.',
    past: 'Last year we gave you 10% off.',
    'quoted reply': 'Noted.\n\n> We need 15% off.',
    negation: 'There is no 15% off this time.',
    "somebody else's": 'Your webshop gives new members 10% off.',
    'in doubt': "I'm not sure we can do 15% off.",
    'no price': 'We reduced the agenda to 4 points.',
    'a result': 'Clients see a 40% reduction in no-shows. The tool cuts your processing time by 30%.',
  },
};
