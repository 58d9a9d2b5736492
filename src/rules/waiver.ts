// "The setup fee is waived", "we won't invoice that": a charge that is dropped.
import { findPhrases, OFFER_VETOES, offer, withNoun } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';

const NOUN =
  '(?:fees?|charges?|costs?|surcharges?|deposit|invoice|excess|setup|onboarding|delivery|carriage|freight|retainer|licen[cs]e|premium|uplift|indexation|escalation|mileage|corkage|disposal)';
const FEE = `(?:[a-z'/-]+ ){0,3}${NOUN}`;
/** What is charged by its time or its turn; a phone is charged otherwise. */
const WORK =
  '(?:day|hour|visit|trip|work|survey|session|sample|meeting|call-?out|time|delivery|return|month|week|night|training|licen[cs]e|seat|user|item|line|edition|change)';
const WAIVER = new RegExp(
  [
    `\\b(?:waiv(?:e|es|ed|ing)|scrap(?:ped)?|writ(?:e|ing|ten) off|forgiv(?:e|en|ing)|absorb(?:ed|ing)?|swallow(?:ed|ing)?|eat(?:ing)?|drop(?:ped)?|remov(?:e|ed|ing)|skip(?:ped)?|forget|cancel(?:led|ling)?|cover(?:ed|ing)?) (?:the |your |any |that |our |this |both )?${FEE}`,
    `\\b${NOUN}(?:'s|:|,)? (?:is |are |will be |has been )?(?:waived|dropped|gone|scrapped|removed|absorbed|written off|on us|covered|void(?:ed)?|not charged)`,
    `(?:\\b(?:we|i)(?:'ll not| won't| are not|'re not|'m not| am not| ain't| don't| do not) |(?:^|, |\\band )(?:won't|wont|not) )(?:be )?(?:charg|invoic|bill)(?:e|ing)?(?: you)?(?: for)?\\b[^.;,]{0,40}`,
    `\\b${WORK}s? (?:is|are|will be) (?:not (?:being )?|no longer )(?:charged|invoiced|billed)\\b`,
    `\\b${WORK}s? (?:isn't|aren't|won't be) (?:being )?(?:charged|invoiced|billed)\\b`,
    `\\btak(?:e|ing) (?:the |that |your )${FEE} off\\b`,
    `\\b(?:no|without) (?:[a-z-]+ ){0,2}(?:fees?|charges?|surcharges?|retainer|deposit|call-?out)(?: [a-z]+){0,3} (?:for|on|from|this|until|applies|in|if|when)\\b`,
    '(?:^|, )no (?:extra |additional |further )?(?:charges?|costs?|fees?|storage|deposit|premium)(?=[,.;!]|$)',
    '^no (?:[a-z-]+ ){0,2}(?:fees?|charges?|surcharges?|retainer|deposit|call-?out charge)\\b',
    '\\bwaived\\b',
  ].join('|'),
);

export default defineRule({
  id: 'waiver',
  title: 'Fee or charge waived',
  topic: 'pricing',
  severity: 'medium',
  why: 'Waiving a charge gives away revenue and is hard to take back.',
  patterns: [WAIVER],
  find: (sentence) => findPhrases(sentence, WAIVER, OFFER_VETOES).map((phrase) => offer(sentence, withNoun(sentence, phrase))),
});

export const examples: Examples = {
  flags: [
    'Good news: ⟦the onboarding fee is waived for this order⟧.',
    "⟦We won't invoice you for the second visit⟧.",
    'I have asked finance to ⟦waive the late charge on May⟧.',
    '⟦No retainer for January⟧.',
    'Same price as before, ⟦and wont charge you for the mattresses⟧.',
    '⟦The second day is not being charged⟧.',
    '⟦Corkage scrapped for the whole evening⟧.',
  ],
  passes: {
    'another sense': "My phone isn't charged.",
    question: 'Could the setup fee be waived?',
    refused: 'The delivery charge stays, I am afraid.',
    'reported speech': 'They said the setup fee was waived elsewhere.',
    'quoted reply': 'Understood.\n\n> Please waive the setup fee.',
    negation: 'None of the fees change.',
  },
};
