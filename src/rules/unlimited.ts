// "Unlimited users", "no cap on calls", "as many seats as you like": scope without an end.
import { test } from '../engine/match.ts';
import { WANTED } from '../engine/others-date.ts';
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const UNLIMITED =
  /\b(?:unlimited (?!liabilit|indemnit|risk|damages)[a-z-]+(?: (?!isn\b|aren\b|won\b|in\b|on\b|to\b|for\b|at\b|with\b|and\b|of\b|per\b|is\b|are\b)[a-z]+)?|(?:is|are) unlimited(?=[ .,;]|$)(?! up)|(?:limitless|unmetered|uncapped|endless|as many|any number of) (?:[a-z-]+ ){0,2}(?:users?|seats?|calls?|support|revisions?|storage|data|bandwidth|projects?|visits?|access|hours?|changes?|requests?|emails?|usage|minutes|sites?|licen[cs]es?|logins?|mileage|returns?|downloads?|guests?|amends?|rounds?|as you (?:like|want|need))|as (?:many|much|often|long) (?:[a-z]+ )?as (?:you|they|it) (?:like|want|need|wish|takes)|(?:no|without(?: a| any)?) (?:limits?|caps?|ceiling|upper limit|maximum|fair[- ]use limit|restrictions?|mileage limit|page limit|minimums?) (?:on|to|for|of|at)|(?:has|have|with) no (?:[a-z]+ )?(?:limits?|caps?)(?=[.,;!]|$)|without (?:any )?limits?(?= (?:under|on|in) )|forever|for life|in perpetuity|perpetual (?:licen[cs]e|use|access|right))\b/;

/** "What your note asks for: unlimited runs": wanted, and not yet given. */
const YOURS = /\byour (?:clause|section|point|note|mail|request|list)\b/;

export default defineRule({
  id: 'unlimited',
  title: 'Unlimited use or scope',
  topic: 'scope',
  severity: 'medium',
  why: 'Scope without a limit cannot be priced or delivered safely.',
  patterns: [UNLIMITED],
  find: (sentence) =>
    findPhrases(sentence, UNLIMITED, [...CLAIM_VETOES, 'refused', 'past', 'thirdParty', 'pleasantry'])
      .filter(({ start }) => !test(WANTED, sentence.lower.slice(0, start)) && !test(YOURS, sentence.lower.slice(0, start)))
      .map((phrase) => statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, limitOf(phrase.words)))),
});

function limitOf(words: string): string {
  return /perpetu|for life/.test(words) ? 'subject to contract' : 'within our fair-use limits';
}

export const examples: Examples = {
  flags: [
    'The plan has ⟦unlimited users⟧.',
    'You may print ⟦as many as you like⟧.',
    'There is ⟦no cap on⟧ calls.',
    'The licence is yours ⟦in perpetuity⟧.',
    'The plan has ⟦unlimited archives⟧ in it.',
    'Roaming on it ⟦is unlimited⟧.',
    'You can print ⟦without limit⟧ under this plan.',
    'The API ⟦has no rate limits⟧.',
  ],
  passes: {
    question: 'Do you need unlimited users?',
    'their wish': 'You want unlimited seats, I see.',
    refused: "We can't offer unlimited support.",
    'reported speech': 'They said theirs has unlimited users.',
    'what they ask for': 'Your clause 9, unlimited substitution, is with the funder.',
    'quoted reply': 'I see.\n\n> We want unlimited users.',
    negation: 'The trial does not have unlimited storage.',
  },
};
