// "You'd be our only dealer", "we won't sell to your competitors": the company gives up other business.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const EXCLUSIVE =
  /\b(?:(?:you (?:can )?(?:have|get)|reserved|yours)[^.;?]{0,40}\bexclusively\b(?! (?:about|at))|exclusively (?:for|to|with) you|sole agency|(?:exclusive|exclusivity|sole|only(?! right\b| thing\b| is| on| over| until| for (?:the|a)| in the| to you)) (?:rights?|dealer|distributor|supplier|partner|reseller|use|distribution|for (?:you|your|the|a|\d)|to (?:you|your)|in (?:your|the)|on|is|applies|period|deal|shop)|only (?:for you|to you|yours|with you)|exclusivity|(?:we|i)(?:'ll| will)? (?:won't|not|will not) (?:be )?(?:sell|supply|work|deal|shop|book)(?:ing)?\b[^.;?]{0,30}\b(?:to|with|for|on|in|around)? ?(?:any(?:one)? else|another|other [a-z]+|your (?:competitors?)|competitors?|competing|rival [a-z]+|within|the price around|in your (?:area|town|street))|(?:nobody|no one) else (?:in|on|at|between|within) [^.;?]{0,40}\b(?:gets|has|will (?:get|have)|sells|carries|is offered)|(?:don't|won't|not|never) (?:offer|sell|give|licen[cs]e|show|take on) [^.;?]{0,40}\b(?:any(?:one|body)?|another) (?:else|other|[a-z]+)|(?:through|with|to|for) (?:us|you) alone|yours alone|you(?:'re| are| will be|'ll be) the only (?!one|person|people|thing|reason|way)[a-z]+ (?:in|on|with|that|who|we|to)\b|(?:for|to) any(?:body|one) else\b|nobody but you|(?:first|right of first) refusal|(?:your|the) (?:postcode|area) is (?:yours|exclusive)|no other (?:dealer|shop|client|customer|supplier|reseller)|non-?compete|ring-?fenced for you)/;

export default defineRule({
  id: 'exclusivity',
  title: 'Exclusivity',
  topic: 'terms',
  severity: 'high',
  why: 'Exclusivity gives up other customers and needs approval.',
  patterns: [EXCLUSIVE],
  find: (sentence) =>
    findPhrases(sentence, EXCLUSIVE, [...CLAIM_VETOES, 'thirdParty']).map((phrase) =>
      statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, 'subject to contract')),
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
    "⟦You're the only shop in⟧ the county that gets it.",
  ],
  passes: {
    question: 'Are you looking for exclusivity?',
    'another sense': 'The dealers meet on Tuesday.',
    'reported speech': 'He said they want exclusivity in Wales.',
    'quoted reply': 'I will ask.\n\n> We would need exclusivity.',
    'how it is sold': 'We supply exclusively to trade customers. Nobody else gets the joke.',
    fairness: "It's only right.",
    negation: 'That part of the brochure is not for you.',
  },
};
