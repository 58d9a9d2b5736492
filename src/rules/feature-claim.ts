// "It supports SSO", "works with Xero", "both sites included": what the product does, stated as fact.
import { CLAIM_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withNote } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Sentence } from '../engine/rule.ts';

const ONE =
  '(?:it|our (?:[a-z-]+ ){0,3}[a-z]+|the (?!attached|following|enclosed|list|file|table|draft|memo)(?:[a-z0-9-]+ ){1,3}|that (?:[a-z-]+ )|each (?:[a-z]+ ){1,2}|every (?:[a-z]+ ){1,2})';
const MANY = '(?:we|both|all (?:[a-z]+ ){1,3})';
const ADVERB = '(?:fully |natively |already |both |all |do(?:es)? )*';
const FEATURE = new RegExp(
  [
    `\\b${ONE} ?${ADVERB}(?:supports|integrates with|syncs (?:with|to|both)|connects (?:to|with)|works with|runs on|handles|exports|imports|includes|comes with|covers|ships with|scales to|is compatible with|is rated|withstands|holds up to|takes up to|carries its|has (?:a )?(?:built[- ]in|native|full)) [a-z0-9$][a-z0-9.,-]*`,
    `\\b${MANY} ?${ADVERB}(?:support(?! (?:should|will|would|is|are|was|team|staff|desk|for|from|to)\\b)|integrate with|sync (?:with|to)|connect to|export|import|are compatible with) [a-z0-9$][a-z0-9.,-]*`,
    '\\b(?:sso|scim|saml|mfa|api|webhooks?|audit logs?|single sign-on|offline mode) (?:is|are|comes?|works?|support)(?: (?!not\\b|no\\b|only\\b)[a-z]+){0,3} (?:included|supported|available|standard|built in|live|in all|on all|native|part of|out of the box|ready)',
    '\\b(?:out of the box|natively|built[- ]in|drop-in replacement|fully integrated|works offline)\\b',
    '\\b(?:[a-z0-9-]+ )(?:is |are |comes? |- |all |both |fully |already )*(?:included|inclusive|supported|bundled|built in|thrown in)\\b(?: (?:in|with|on|as|for|from|at|out)\\b)?',
    '\\b(?:is|are|comes?) (?:available|standard) (?:in|with|on|as|for|from|at|out|today)\\b',
    '\\bis (?:in scope|part of (?:your|the) (?:licen[cs]e|plan|package|contract))\\b',
    '\\bincluded in (?:the|your|our|every|all|that) (?:[a-z]+ ){0,2}(?:price|plan|fee|package)\\b',
  ].join('|'),
);

/** "€2,200, transfers included" is part of a price, which has a flag of its own. */
const INCLUDED = /\b(?:included|inclusive|thrown in)\b/;

function isPriced({ mentions }: Sentence): boolean {
  return mentions.some(({ kind }) => kind === 'money');
}

export default defineRule({
  id: 'feature-claim',
  title: 'Feature stated as fact',
  topic: 'scope',
  severity: 'medium',
  why: 'A feature stated as fact becomes part of what was sold.',
  patterns: [FEATURE],
  find: (sentence) =>
    findPhrases(sentence, FEATURE, [...CLAIM_VETOES, 'refused', 'past', 'thirdParty'])
      .filter(({ words }) => !(INCLUDED.test(words) && isPriced(sentence)))
      .map((phrase) => {
        const found = statement(
          sentence,
          phrase,
          withNote(sentence, phrase.start, phrase.end, 'see the product documentation for the details'),
        );
        return phrase.words.length < 4 ? { ...found, severity: 'low' as const } : found;
      }),
});

export const examples: Examples = {
  flags: [
    'Yes, ⟦it supports SSO⟧ and SCIM.',
    'On that plan ⟦SSO is included⟧ from the first seat.',
    'It reads your ledger ⟦out of the box⟧.',
    'With that tier ⟦training is included⟧.',
  ],
  passes: {
    question: 'Which plans include SSO?',
    request: 'Please include the PO number.',
    refused: "The basic plan doesn't support SSO.",
    'quoted reply': 'I will ask.\n\n> It must support SSO.',
    negation: 'SAML is not included in the trial.',
  },
};
