// "at no charge", "two months free", "on the house": something given for nothing.
import { clauseStart } from '../engine/clause.ts';
import { isRight } from '../engine/money-words.ts';
import { findPhrases, OFFER_VETOES, offer, wordStart } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const FREE =
  /\b(?:(?:for|at|with) no (?:extra |additional )?(?:charge|cost|fee)|free of charge|(?:without|at no) (?:any )?(?:extra |additional )?(?:charge|cost)|free for (?:the|your|a|an|\d+|one|two|three|six|all)|(?:is|are|comes?|go|goes|stays?|'s) (?:all )?free(?! (?:to|on(?! (?:this|the second|all) )|at|for (?:a (?:call|chat|coffee)|lunch|coffee|all)|after|until|from|next|this|tomorrow|today|all day|in the|of|again|and|then|mon|tue|wed|thu|fri|sat|sun|-))|(?:first|next|last|extra|\d+|one|two|three|four|six|twelve) (?:[a-z]+ )?(?:days?|weeks?|months?|quarters?|years?|seats?|users?|hours?)(?: (?:is|are|comes?|go))? (?:for )?free|(?:rent|charge)[- ]free\b|free (?!to |for )(?:[a-z-]+ )?(?:months?|weeks?|year|delivery|shipping|installation|training|replacement|parking|seats?|licen[cs]es?|upgrades?|onboarding|set-?up|support|places?|tickets?|samples?|storage|returns?)\b|(?:first|second|next|extra|one) [a-z]+ (?:is |are |comes? )?free(?=[.,;!]|$| (?:so|for|if|on|with|when)\b)|(?:they're )?on the house|(?:eats?|stays?|travels?|rides?) free\b|(?:is|are|'s|be|goes?|it) on me\b|(?:they're )?on us\b|for free\b(?! (?:to|time|trial|speech|range|online))|for nothing(?=[.,;!)]|$| (?:if|since|as|till|until|on|because)\b)|gratis\b|complimentary\b|, free(?=[.,;!]|$)|(?:flies|fly|go|goes|come|comes) free(?=[.,;!]|$)|get (?:\d+|one|two|another) free\b|free (?:loan|of cost)|(?:on|out of) (?:our|my) (?:own )?(?:pocket|tab|bill|wallet|nickel|dime)\b|(?:is|are|as) (?:a|my|our) (?:gift|present|treat|freebie)\b|with our compliments|costs? you (?:nothing|only|just)|(?:is|are|'s) (?:built in|in the (?:price|rent|fee|rate)|inside the (?:current |same )?(?:fee|price))\b|(?:on|for) (?:our|my) account|(?:thrown|chucked) in\b|(?:i|we)(?:'ll|'m|'re|'ve| will| are| have| can)? (?:also |gladly |happily |even )?(?:throw|chuck)(?:ing|n|ed)? (?:[a-z'-]+ ){0,5}?in\b|(?:at|on) (?:our|my) (?:own )?(?:expense|cost|charge)|for nowt\b|\bfoc\b|(?:paid|covered|borne) by us\b|our (?:cost|treat|shout|gift)(?=[.,;)]|$)|(?:vat|tax(?:es)?|gst|tolls?|power|fuel|diesel|flights?|fees?|breakfast|labou?r|fitting|postage) in(?=[.,;)]|$)|trial (?:is |has been )?(?:now )?extended\b|free (?:this|next|until|till|with))/;

export default defineRule({
  id: 'free-of-charge',
  title: 'Free of charge',
  topic: 'pricing',
  severity: 'medium',
  why: 'This gives something away; the other side can insist on it.',
  patterns: [FREE],
  find: (sentence) =>
    findPhrases(sentence, FREE, OFFER_VETOES)
      .filter(({ end }) => !isRight(sentence.lower, end))
      .map((phrase) => {
        // The thing that is free stands before the words: "the second visit is on us".
        const start = Math.max(clauseStart(sentence, phrase.start), wordStart(sentence.lower, phrase.start - 60));
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
    "⟦We'll throw the trolley in⟧.",
    '⟦Your free trial is extended to June⟧.',
    '£40 a night, ⟦breakfast in⟧.',
    '⟦Maintenance is in the rent⟧.',
    '⟦Their flights are on our tab⟧.',
    '⟦The extra lift is a gift⟧.',
    '⟦Postage is free on this order⟧.',
    'Take eight, ⟦get one free⟧.',
    '⟦The extra month comes out of our own pocket⟧.',
    "⟦I'll repaint the gate for free⟧, since I scratched it.",
    '⟦Anyone who does not turn up gets another seat for nothing⟧.',
    '⟦Bird mesh chucked in⟧.',
    '⟦We do it again for free if the fit is not good⟧.',
    'Champagne and ⟦canapés thrown in for the evening⟧.',
  ],
  passes: {
    'another sense': 'Are you free for a call on Monday?',
    'a person or a place': 'Huw is free and keen, and the test bench is free again.',
    'free of something': 'The film is free of solvents.',
    'feel free': 'Feel free to forward this.',
    question: 'Is parking free?',
    'a right': 'You may cancel free of charge up to a week before.',
    'quoted reply': 'Thanks!\n\n> Is the first month free?',
    negation: "Returns aren't free of charge.",
  },
};
