// "It supports SSO", "works with Xero", "both sites included": what the product does, stated as fact.
import { test } from '../engine/match.ts';
import { FACT_VETOES, findPhrases, statement } from '../engine/phrase.ts';
import { withNote } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Sentence } from '../engine/rule.ts';

const ONE =
  '(?:it|our (?:[a-z-]+ ){0,3}[a-z]+|the (?!attached|following|enclosed|list|file|table|draft|memo)(?:[a-z0-9-]+ ){1,3}|(?:each|every) (?:[a-z]+ ){1,2})';
const MANY = '(?:we|both|all (?:[a-z]+ ){1,3})';
const ADVERB = '(?:fully |natively |already |both |all |do(?:es)? )*';
const FEATURE = new RegExp(
  [
    `\\b${ONE} ?${ADVERB}(?:supports|integrates with|syncs (?:with|to|both)|connects (?:to|with)|works with|runs on|handles|exports|imports|reads|recogni[sz]es|speaks|includes|comes with|covers|ships with|scales to|is compatible with|is rated|withstands|holds up to|takes up to|carries its|has (?:a )?(?:built[- ]in|native|full)) [a-z0-9$][a-z0-9.,-]*`,
    // What it fits: "works on your old tablets", "talks to any scanner", "a ready-made connector for …".
    '\\b(?:works|runs) (?:on|with|off) (?:the|your|any|every|both|all|existing|old)\\b|\\bworks? without|\\b(?:fits|(?:talks|plugs|hooks|links|syncs|connects|pairs|interfaces)(?: [a-z]+ly| up| straight)? (?:in)?to|(?:links?|syncs?|integrates?|connects?|pairs?)(?: up)? with) (?!for\\b|me\\b|my\\b)[a-z0-9]+',
    '^[^a-z]{0,4}(?:supports|includes|integrates|imports|exports|handles|syncs|connects|reads|works (?:in|on|with)|runs (?:in|on)) (?!for\\b|out\\b|me\\b|you\\b)[a-z0-9]+',
    '^[^a-z]{0,5}yes,? (?:it|they|the [a-z]+) (?:does|do|can)\\b(?! not\\b)',
    '\\b(?:native|ready(?:-made)?|two-way|certified|seamless|built-in) (?:connectors?|integrations?|sync|interfaces?|plug-?ins?|sso)\\b|\\b(?:connector|integration|interface|adapter|plug-?in) (?:to|for|with) [a-z0-9/]+ (?:exists|is|runs|comes|ships|works)\\b',
    // What it bears: "holds 250 kilos", "rated to minus 20", "frost proof".
    '\\b(?:rated|sealed|tested|insulated|accurate|runs?|works) (?:down )?(?:to|at|for) (?:minus |ip ?|up to |at least )?\\d',
    '\\b(?:holds?|takes?|carr(?:y|ies)|lifts?|withstands?|handles?|does) (?:up to )?(?:\\d[\\d.,]*|two|three|five|ten|twelve) ?(?:kg|kilos?|tons?|tonnes?|litres?|cycles|degrees|bar|users)\\b',
    '\\b(?:will|can) (?:handle|take|support) (?:up to )?(?:\\d[\\d,]*|[a-z]+ thousand) [a-z]+|\\b(?:price|fee|quote) (?:covers|includes) [a-z]+',
    '\\b(?:frost|water|rust|dust|weather|child)[- ]?proof\\b',
    // What is in it.
    "\\b(?:is|are|'s|comes?|goes) (?:now |already |also |all )?(?:in|inside|within|part of) (?:the|your|our|every|that|what) (?:[a-z]+ )?(?:plan|package|scope|box|licen[cs]e|tier|bundle|subscription|contract|product|you(?:'ve)? bought)\\b|\\b(?:now|is|are|all|both|[a-z]+s) in scope\\b",
    '\\b(?:\\d+|one|two|three|four|five|six|unlimited|up to [a-z0-9]+) (?:[a-z]+ )?(?:rounds? of (?:changes|revisions|corrections|amends|edits|feedback)|goes at|(?:users|seats|sites|visits|services|sessions|languages|environments|admins)(?: (?:of|at|on) (?:the )?[a-z]+)? (?:is|are|included|in(?=[.,;]|$)|inside|a year|per (?:year|month|user)|each))\\b',
    '\\b(?:is|are) covered (?:under|by) (?:this|the|your) (?:[a-z]+ )?(?:agreement|contract|plan|policy|service)\\b',
    '\\b(?:our|the|these|both|all) (?:[a-z-]+ )?[a-z]+s (?:withstand|resist|tolerate) [a-z0-9]+|\\bpart of the (?:job|service)\\b',
    `\\b${MANY} ?${ADVERB}(?:support(?! (?:should|will|would|is|are|was|team|staff|desk|for|from|to)\\b)|integrate with|export|import) [a-z0-9$][a-z0-9.,-]*`,
    '\\b(?:sso|scim|saml|mfa|api|webhooks?|audit logs?|single sign-on|offline mode) (?:is|are|comes?|works?|support)(?: (?!not\\b|no\\b|only\\b)[a-z]+){0,3} (?:included|supported|available|standard|built in|live|in all|on all|native|part of|out of the box|ready)',
    '\\b(?:out of the box|natively|built[- ]in|drop-in replacement|fully integrated|works offline)\\b',
    '\\b(?!not |never |no |\\d+ )(?:[a-z0-9-]+ )(?:is |are |comes? |- |all |both |fully |already )*(?:included|inclusive|supported|bundled|built in|thrown in)\\b(?: (?:in|with|on|as|for|from|at|out)\\b)?',
    '\\b(?:is|are|comes?) (?:available|standard) (?:in|with|on|as|for|from|at|out|today)\\b',
  ].join('|'),
);

/** "€2,200, transfers included" is part of a price, which has a flag of its own. */
const INCLUDED = /\b(?:included|inclusive|thrown in)\b/;

/** "My phone is waterproof": nothing that is sold. */
const MINE = /\b(?:my|his|her) (?:[a-z]+ )?[a-z]+ (?:is|are|runs|works) $/;

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
    findPhrases(sentence, FEATURE, FACT_VETOES)
      .filter(({ words, start }) => !(test(INCLUDED, words) && isPriced(sentence)) && !test(MINE, sentence.lower.slice(0, start)))
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
    '⟦It reads your ledger⟧ ⟦out of the box⟧.',
    'With that tier ⟦training is included⟧.',
    'The add-on ⟦talks to any⟧ till you own.',
    'There is a ⟦native connector⟧ for your ledger.',
    '⟦Yes, it does⟧ split invoices.',
    'Each shelf ⟦holds 80 kilos⟧.',
    'Both depots ⟦are in scope⟧.',
    'You have ⟦three rounds of changes⟧ with it.',
    'The server ⟦can take five thousand calls⟧ an hour.',
    '⟦The fee covers travel⟧ and set-up.',
    '⟦The panels withstand hail⟧ of 40 mm.',
    'The extra work ⟦is covered under this agreement⟧.',
  ],
  passes: {
    question: 'Which plans include SSO?',
    request: 'Please include the PO number.',
    refused: "The basic plan doesn't support SSO.",
    'quoted reply': 'I will ask.\n\n> It must support SSO.',
    'no product': 'My sister runs on Tuesdays and fits my coat.',
    negation: 'SAML is not included in the trial.',
    'in doubt': 'I doubt it supports Navision.',
    'a maybe': 'Possibly it works with SAP.',
    'of people': 'Both teams work with Jira.',
  },
};
