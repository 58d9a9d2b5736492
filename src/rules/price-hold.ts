// "Your rate is frozen", "we'll match it", "valid until the 30th": a price that is kept, capped or matched.
import { findPhrases, offer, withNoun } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NOUN =
  '(?:prices?|pricing|rates?|quotes?|offer|fees?|rent|tariff|tiers?|figures?|cost|number|discounts?|premium|margin|retainer|terms)';
const PRICE = `(?:[a-z'-]+ ){0,2}${NOUN}`;
const HOLD = new RegExp(
  [
    `\\b(?:hold|holding|held|keep|keeping|kept|lock|locking|locked|fix|fixing|freeze|freezing|cap|capping|honou?r|honou?ring|guarantee|protect|match|matching|beat|maintain|leave|stick to|stand by|extend)(?: in)?(?: you)?(?: at)? (?:the |your |that |this |our |today's |these |those |any |their |all |current |same )+${PRICE}`,
    `\\b${NOUN} (?:is |are |will be |will |would |can be |has been |have been )?(?:also |all |now |still )?(?:held|holds?|frozen|locked(?: in)?|fixed|capped|firm|guaranteed|protected|stays?|stay(?:s|ing)? (?:put|the same|as)|remains?|unchanged|kept|won't (?:go up|rise|change|move|increase)|will not (?:go up|rise|change|move|increase)|valid|good (?:until|till|through|for)|stands?|matched)`,
    "\\b(?:same|current|old|existing|this year's|last year's|today's) (?:price|rate|fee|rates|prices|pricing|terms|deal|money) (?:as|for|until|till|through|next|again|this|until|on|stays)\\b",
    '^(?:and )?(?:same|old) (?:price|rate|fee|rates|prices|pricing|deal)\\b',
    '\\bno (?:price |rate |fee |annual |further )?(?:increases?|rises?|uplift|hikes?)(?: [a-z]+){0,2} (?:for|until|till|before|during|this|in|next|through|over)\\b',
    `\\b(?:won't|will not|never|not going to) (?:raise|increase|put up|touch|change) (?:the |your |our )?${PRICE}`,
    "\\b(?:increases?|uplifts?|rises?) (?:is |are |will be )?(?:capped|limited|won't apply|does(?:n't| not) apply|fixed)",
    "\\b(?:we|i)(?:'ll| will| can)? (?:match|beat) (?:it|that|them|any|their)\\b",
    '\\b(?:stays?|stay|remains?|keeps?|held|kept|fixed|frozen|locked|capped) (?:at|in at) (?:[$£€]|\\d[\\d.,]*(?! ?(?:days?|weeks?|months?|years?|hours?|%)))',
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
    findPhrases(sentence, HOLD, ['question', 'reported', 'quoted', 'hypothetical', 'past', 'refused', 'subjectTo']).map((phrase) =>
      offer(sentence, withNoun(sentence, phrase)),
    ),
});

export const examples: Examples = {
  flags: [
    '⟦Your rate is frozen until 2027⟧.',
    'We can ⟦hold that price through March⟧.',
    'There is ⟦no price increase for two years⟧.',
    "Send me their offer and ⟦we'll match it⟧.",
  ],
  passes: {
    question: 'Can you hold the rate until May?',
    'another sense': 'Please hold the line while I look.',
    past: 'Last year we held the rate.',
    'quoted reply': 'I see.\n\n> Please keep the price at 40.',
    negation: 'Nothing is decided on the rate.',
  },
};
