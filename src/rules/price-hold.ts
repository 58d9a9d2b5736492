// "Your rate is frozen", "we'll match it", "valid until the 30th": a price that is kept, capped or matched.
import { CLAIM_VETOES, findPhrases, offer, withNoun } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NOUN = '(?:prices?|pricing|rates?|quotes?|offer|fees?|tiers?|number|premium|margin|retainer)';
const PRICE = `(?:[a-z'-]+ ){0,2}${NOUN}`;
const HOLD = new RegExp(
  [
    `\\b(?:hold|held|keep|kept|lock|locked|fix|cap|honou?r|match|leave)(?: in)?(?: you)?(?: at)? (?:the |your |that |this |same )+${PRICE}`,
    `\\b${NOUN} (?:is |are |will |would )?(?:also |all |now |still )?(?:held|holds?|frozen|locked(?: in)?|fixed|capped|firm|guaranteed|protected|stays?|stay(?:s|ing)? (?:put|as)|remains?|unchanged|kept|won't (?:move|increase)|will not (?:move|increase)|valid|good (?:until|till|through|for)|stands?|matched)`,
    '\\b(?:same|old) (?:price|rate|fee|rates|prices|pricing|deal) (?:as|for|until|till|through|next|this|until|on|stays)\\b',
    '^(?:and )?(?:same|old) (?:price|rate|fee|rates|prices|pricing|deal)\\b',
    '\\b(?:stays?|remains?|keeps?|kept|held) (?:at|on) (?:the |your )?(?:old|same|current|present|existing|original) (?:price|rate|fee|tariff|pricing|plan)\\b',
    '\\bno (?:price |rate |fee )?(?:increases?)(?: [a-z]+){0,2} (?:for|until|till|during|this|in|next|through|over)\\b',
    `\\bwill not (?:raise|increase) (?:the |your |our )?${PRICE}`,
    "\\b(?:increases?) (?:is |are )?(?:capped|limited|won't apply|does not apply|fixed)",
    "\\b(?:we|i)(?:'ll| will)? match (?:it|that)\\b",
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
    'There is ⟦no price increase for two years⟧.',
    "Send me their offer and ⟦we'll match it⟧.",
    'It ⟦stays at the old rate for a year⟧.',
  ],
  passes: {
    question: 'Can you hold the rate until May?',
    'another sense': 'Please hold the line while I look.',
    past: 'Last year we held the rate.',
    'quoted reply': 'I see.\n\n> Please keep the price at 40.',
    negation: 'Nothing is decided on the rate.',
  },
};
