// "Your rate is frozen", "we'll match it", "valid until the 30th": a price that is kept, capped or matched.
import { PRICE } from '../engine/money-words.ts';
import { CLAIM_VETOES, findPhrases, offer, withNoun } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NOUN = `(?:${PRICE.slice(3, -1)}|offer|number|figure)`;
const NAMED = `(?:[a-z'-]+ ){0,2}${NOUN}`;
const STAYS =
  "(?:held|holds?|frozen|locked(?: in)?|fixed|capped|firm|guaranteed|protected|stays?(?! (?:high|low))(?: put| as| where)?|remains?|unchanged|honou?red|kept|(?:won't|will not|doesn't|does not|never) (?:move|increase|change|go(?:es)? (?:up|above)|rise|apply|budge)|valid|good (?:until|till|through|for)|stands?|matched)";
const HOLD = new RegExp(
  [
    `\\b(?:hold|held|keep|kept|lock|locked|fix|cap|honou?r|match|leave|holding|keeping|locking|fixing)(?: in)?(?: you)?(?: at)? (?:the |your |that |this |same )+${NAMED}`,
    `\\b${NOUN}(?: (?:of|on|in|for|i|we)(?: [$£€]?[a-z0-9.,-]+){1,3}| above| below)?:? (?:is |are |will |would |be )*(?:also |all |now |still )?${STAYS}`,
    '\\b(?:all|everything|this|it)(?: of the above| above| below)? (?:is |are )?(?:stands?|good|valid|firm|frozen) (?:to|until|till|through)\\b',
    '\\b(?:same|old) (?:prices?|pricing|rates?|fees?|money|deal|number|figure|cost|tariff|margin|per|\\d[\\d.,]*(?=$|[,.;]))(?: [a-z]+){0,3}?(?= (?:as|your|they|for|like|until|till|next|this|on|per|all|both|across|again|stays)\\b|[.,;)!]|$)',
    "\\b(?:last (?:year|time|month|season)'s|this year's) (?:price|rate|number|figure|money|fee)s?\\b",
    "\\b(?:we|i)(?:'re not| are not| aren't|'m not| am not| won't| will not|'ll not| ain't| don't) (?:be )?(?:go|put|rais|increas|hik|bump)[a-z]*(?: (?:the|your|our|any|that))?(?: [a-z]+)? (?:up on (?:you|price)|prices?(?: up)?|rates?(?: up)?|fees?(?: up)?)\\b",
    `\\bwill not (?:raise|increase) (?:the |your |our )?${NAMED}`,
    "\\b(?:we|i)(?:'ll| will| can|'d)? (?:also |always |happily )?(?:match|beat) (?:it|that|any|their|what|whatever)\\b|\\bsame \\d[\\d.,]* (?:an?|per) ",
    "\\b(?:we|i)(?:'ll| will| can)? (?:freeze|lock) (?:it|that|this|them)(?: in)? (?:for|until|till|through|at)\\b",
    "\\b(?:at|on) today's (?:price|rate|pricing)\\b|\\byou (?:stay|remain) on (?:the|your) (?:[a-z0-9]+ )?(?:tariff|rate|plan|price|pricing)\\b",
    '\\b(?:stays?|stay|remains?|keeps?|held|kept|fixed|frozen|locked|capped) at (?:[$£€]|\\d[\\d.,]*(?! ?(?:days?|weeks?|months?|years?|hours?|%)))',
  ].join('|'),
);

export default defineRule({
  id: 'price-hold',
  title: 'Price held, capped or matched',
  topic: 'pricing',
  severity: 'medium',
  why: 'Holding a price binds us while our own costs move.',
  patterns: [HOLD],
  find: (sentence) =>
    findPhrases(sentence, HOLD, [...CLAIM_VETOES, 'refused', 'past']).map((phrase) => offer(sentence, withNoun(sentence, phrase))),
});

export const examples: Examples = {
  flags: [
    '⟦Your rate is frozen until 2027⟧.',
    'We can ⟦hold that price through March⟧.',
    "Send me their offer and ⟦we'll match it⟧.",
    'Yes, ⟦we can match their price⟧.',
    '⟦The prices on the second sheet are firm until June⟧.',
    '⟦Same per desk as last year⟧.',
    "⟦The second hall at last year's rate⟧.",
    "I'm ⟦keeping the price at 310⟧.",
    "⟦We're not putting prices up this year⟧.",
    'Yep, ⟦same 35 a head as before⟧.',
    '⟦I freeze that for the next three orders⟧.',
    '⟦Our quoted rate is fixed until March⟧.',
  ],
  passes: {
    question: 'Can you hold the rate until May?',
    'another sense': 'Please hold the line while I look.',
    past: 'Last year we held the rate.',
    'quoted reply': 'I see.\n\n> Please keep the price at 40.',
    negation: 'Nothing is decided on the rate.',
    told: 'In 2019 we held the price for six months.',
    'of banks': 'Interest rates stay high.',
    mended: "I'll fix that at the weekend.",
  },
};
