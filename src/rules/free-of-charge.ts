// "at no charge", "two months free", "on the house": something given for nothing.
import { clauseStart } from '../engine/clause.ts';
import { findPhrases, OFFER_VETOES, offer } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const FREE =
  /\b(?:(?:for|at|with) no (?:extra |additional )?(?:charge|cost|fee)|free of charge|(?:without|at no) (?:any )?(?:extra |additional )?(?:charge|cost)|free for (?:the|your|a|an|\d+|one|two|three|six|all)|(?:is|are|comes?|go|goes|stays?|'s) (?:all )?free(?! (?:to|on|at|for (?:a (?:call|chat|coffee)|lunch|coffee|all)|after|until|from|next|this|tomorrow|today|all day|in the|of|again|and|then|mon|tue|wed|thu|fri|sat|sun|-))|(?:first|next|last|extra|\d+|one|two|three|four|six|twelve) (?:[a-z]+ )?(?:days?|weeks?|months?|quarters?|years?|seats?|users?|hours?)(?: (?:is|are|comes?|go))? (?:for )?free|free (?:months?|weeks?|year|delivery|shipping|installation|training|replacement|parking|months)|on the house|(?:eats?|stays?|travels?|rides?) free\b|(?:is|are|'s|be|goes?|it) on me\b|on us\b|for nothing|gratis\b|complimentary\b|our treat|, free(?=[.,;!]|$)|(?:flies|fly|go|goes|come|comes) free(?=[.,;!]|$)|free (?:loan|of cost)|on (?:our|my) (?:tab|bill|wallet|nickel|dime)\b|(?:is|are|as) (?:a|my|our) (?:gift|present|treat|freebie)\b|with our compliments|costs? you nothing|you owe (?:me |us )?nothing|(?:is|are|'s) (?:built in|in the (?:price|rent|fee|rate)|inside the (?:current |same )?(?:fee|price))\b|(?:on|for) (?:our|my) account|(?:i|we)(?:'ll|'m|'re| are|'ve| have)? (?:also |gladly |happily )?(?:throw(?:ing|n)?|chuck(?:ing|ed)?) in\b|month(?:s)? off\b|(?:at|on) (?:our|my) (?:own )?(?:expense|cost)|for nowt\b|\bfoc\b|without charging you|(?:paid|covered|borne) by us\b|(?:we|i)(?:'ll| will)? (?:pay|cover|stand|eat|absorb|bear) (?:the|all|both|your) (?:[a-z]+ ){0,2}(?:hotel|travel|freight|carriage|postage|shipping|transport|courier|tax|duty|duties|mileage|fuel|difference)\b|free (?:this|next|until|till|with))/;

export default defineRule({
  id: 'free-of-charge',
  title: 'Free of charge',
  topic: 'pricing',
  severity: 'medium',
  why: 'This gives something away; the other side can insist on it.',
  patterns: [FREE],
  find: (sentence) =>
    findPhrases(sentence, FREE, OFFER_VETOES).map((phrase) => {
      // The thing that is free stands before the words: "the second visit is on us".
      const start = Math.max(clauseStart(sentence, phrase.start), phrase.start - 60);
      return offer(sentence, { ...phrase, start: Math.min(start, phrase.start) });
    }),
});

export const examples: Examples = {
  flags: [
    '⟦The second visit is on us⟧.',
    '⟦The first two months are free⟧.',
    'I have asked the desk, and ⟦you get the upgrade at no extra cost⟧.',
    "⟦I'll throw in the stand⟧.",
    '⟦Children under six eat free⟧.',
    '⟦We pay the hotel for both fitters⟧.',
    '⟦Maintenance is in the rent⟧.',
    '⟦Their flights are on our tab⟧.',
    '⟦The extra lift is a gift⟧.',
  ],
  passes: {
    'another sense': 'Are you free for a call on Monday?',
    'a person or a place': 'Huw is free and keen, and the test bench is free again.',
    'free of something': 'The film is free of solvents.',
    'feel free': 'Feel free to forward this.',
    question: 'Is parking free?',
    'quoted reply': 'Thanks!\n\n> Is the first month free?',
    negation: "Returns aren't free of charge.",
  },
};
