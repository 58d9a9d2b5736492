// "You'd be our only dealer", "we won't sell to your competitors": the company gives up other business.
import { test } from '../engine/match.ts';
import { CLAIM_VETOES, findPhrases, provisos } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const EXCLUSIVE =
  /\b(?:(?:you (?:can )?(?:have|get)|reserved|yours)[^.;?]{0,40}\bexclusively\b(?! (?:about|at))|sole agency|no other [a-z]+ (?:within|in|near) [^.;?]{0,25} (?:gets?|sells|stocks|has)\b|(?:don't|won't|do not|will not|never) (?:work|deal|trade|do business) (?:with|for) [^.;?]{0,20}competitors?|(?:neither|none) of us (?:will )?(?:poach|approach|solicit|hire)|stay(?:ing)? (?:away|clear|out)(?: of| from)+ your\b|(?:(?:whole|entire) [a-z]+|territory|area|market) to yoursel(?:f|ves)|(?:for|to) [a-z]+ alone\b|yours alone|(?:(?:nobody|no one) (?:else|but you)|no other [a-z]+|none of your [a-z]+) (?:gets?|sells|stocks|carries|pours|(?:has|will have) (?:it|this|that|them|the|one))\b(?! (?:it (?:that|this) way|the joke|to|any|booked))|(?:we|i) [a-z]+ (?:[a-z]+ )?for (?:no (?:other|one)|none of)|(?:won't|will not|not|never) (?:(?:approach|poach|act for|work for) (?:any(?:body|one)?|the|your|another)\b|solicit|open (?:a second|another)|appoint|be selling (?:it )?to)|(?:take|take on|act for|work for|have|use|buy|stock|sell) no other|your (?:only|sole) (?:agency|agent|supplier|dealer|broker)|competitors?(?: in [a-z]+)? (?:do(?:es)? not|don't|doesn't|won't|will never|never) gets?|reserve (?:it|this|that|them) (?:to|for) you|(?:exclusive|exclusivity|sole|only(?! right\b| thing\b| is| on| over| until| for (?:the|a)| in the| to you| for your (?:info|orient))) (?:(?:right|dealer|distributor|supplier|partner|reseller)s?|use|distribution|for (?:you|your|the|a|\d+)|(?:to|with) (?:you|your|us)|in (?:your|the)|on|is|period|deal|shop)\b|only (?:for you|to you|yours|with you|you get)\b|exclusivity|(?:we|i)(?:'ll| will)? (?:won't|not|will not) (?:be )?(?:sell|supply|work|deal|shop|book)(?:ing)?\b[^.;?]{0,30}\b(?:to|with|for|on|in|around)? ?(?:any(?:one)? else|another|other [a-z]+|your (?:competitors?)|competitors?|competing|rival [a-z]+|within|the price around|in your (?:area|town|street))|(?:nobody|no one) else (?:in|on|at|between|within) [^.;?]{0,40}\b(?:gets|has|will (?:get|have)|sells|carries|is offered)|(?:don't|won't|not|never) (?:offer|sell|give|licen[cs]e|show|take on) [^.;?]{0,40}\b(?:any(?:one|body)?|another) (?:else|other|[a-z]+)|you(?:'re| are| will be|'ll be) the only (?!one\b|ones (?:that|who|we|to)|person|guy|man|woman|people|thing|reason|way)[a-z]+ (?:in|on|with|that|who|we|to)\b|(?:for|to) any(?:body|one) else\b|(?:first|right of first) refusal|non-?compete)/;

/** "Exclusivity is not on the table", "an exclusive deal is too early". */
const TURNED_DOWN = /^(?: (?:is|are))? (?:not (?:on|some|poss|avail|agreed|offered)|too (?:early|soon)|a no\b|off the table)/;

export default defineRule({
  id: 'exclusivity',
  title: 'Exclusivity',
  topic: 'terms',
  severity: 'high',
  why: 'Exclusivity gives up other customers and needs approval.',
  patterns: [EXCLUSIVE],
  find: (sentence) =>
    provisos(
      sentence,
      findPhrases(sentence, EXCLUSIVE, [...CLAIM_VETOES, 'thirdParty']).filter(({ end }) => !test(TURNED_DOWN, sentence.lower.slice(end))),
      'subject to contract',
    ),
});

export const examples: Examples = {
  flags: [
    "You'd have ⟦exclusive rights⟧ in the north.",
    "⟦We won't sell to anyone else in your street⟧.",
    'You would be our ⟦sole distributor⟧ for Malta.',
    'You also get ⟦first refusal⟧ on the next lot.',
    '⟦Nobody else in your county gets⟧ this blend.',
    '⟦You have Scotland exclusively⟧.',
    'We ⟦will not appoint⟧ a further dealer in Wales.',
    '⟦I bake for no other⟧ hotel on the island.',
    'You have the ⟦whole valley to yourselves⟧.',
    "⟦You're the only shop in⟧ the county that gets it.",
    "We ⟦won't approach any⟧ of your riders.",
    'The mould is ⟦exclusive to us⟧ until May.',
    "I'd be ⟦your only agency⟧ in the county.",
    '⟦Neither of us will poach⟧ staff.',
    'We ⟦stay away from your accounts⟧.',
    '⟦No other dealer within 50 km gets⟧ this range.',
    '⟦Nobody but you gets⟧ this design.',
    'Your agreement gives you ⟦exclusivity⟧ in Leeds.',
    'Without delay we grant you ⟦exclusivity⟧ in Leeds.',
  ],
  passes: {
    question: 'Are you looking for exclusivity?',
    'another sense': 'The dealers meet on Tuesday.',
    'reported speech': 'He said they want exclusivity in Wales.',
    'quoted reply': 'I will ask.\n\n> We would need exclusivity.',
    'how it is sold': 'We supply exclusively to trade customers. Nobody else gets the joke.',
    'of a lock': 'Nobody gets hurt, and nobody has complained.',
    fairness: "It's only right.",
    negation: 'That part of the brochure is not for you.',
    refused: 'No, exclusivity is not on the table.',
    'too early': 'An exclusive deal is too early for us.',
  },
};
