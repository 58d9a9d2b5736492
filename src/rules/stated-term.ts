// "Hosting: Oslo, on our own racks", "Notice - 60 days", "7.2 - okay as drafted": a term as a field of a list.

import { clauseEnd } from '../engine/clause.ts';
import { isNoAnswer, OF_TERMS } from '../engine/contract-words.ts';
import { exec, test } from '../engine/match.ts';
import { FACT_VETOES, statement } from '../engine/phrase.ts';
import { withProviso } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Finding, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

/** The heading of a line, and what parts it from what it says. */
const FIELD = /^[^a-z]{0,12}[a-z](?:[^ :|="]| (?![|-])){1,70}(?: ?(?:\||:(?!\d))| -+>? ) */;
const CLAUSE =
  /^[^a-z0-9]{0,4}(?:re |on |your )?(?:(?:clause|cl|section|sec|article|art|para(?:graph)?|point|item|exhibit|annex|appendix|schedule|part|§)\.? ?[a-z0-9][a-z0-9.()]*|\d+\.\d+(?:\([a-z0-9]+\))?)(?: [^:|="]{1,50}?)??(?: ?(?:[|,]|:(?!\d))| -+) *|^[^a-z0-9]{0,4}(?:(?:cl(?:ause)?|sec(?:tion)?|art(?:icle)?)\.? ?\d[\d.]*|\d+\.\d+) /;
/** What is said to a numbered clause. */
const RULED =
  /^(?:fine|ok(?:ay)?|agreed|accepted|approved|adopted|yes|yep|yup|sure|happy|good|struck|deleted|removed|gone|granted|mutual|unchanged(?! since)|as (?:you (?:have|draft|propos|wrote|suggest|ask)[a-z]*|drafted|proposed|is|per your)|no (?:objections?|issues?|problem)|can live|works for|(?:we|i)(?:'re| are|'m| am)? (?:fine|ok(?:ay)?|good|happy|accept|agree|adopt|can live))\b/;
/** What any heading may be said to be, where it is a feature. */
const STATUS =
  /^(?:live|supported|included|built[- ]in|native|natively|unlimited|covered|standard|enforced|out of the box|shipping (?:in|with)|ships with|(?:on|in) (?:all|every) (?:tier|plan|edition|licen[cs]e)s?|available (?:on|in|to|now|today)|in scope|in(?=[.,;]|$)|(?:\d+|[a-z]{3,7})[- ]years?|\d+ months (?:parts|on|warranty|full|limited|labou?r)|no (?:limits?|caps?|minimum)|yes,? (?:from|on|in|with|both|up to|all|since)|up to \d[\d,.]*(?! ?%))\b/;
/** Where nothing follows it, a yes says less than its heading. */
const BARE = /^(?:yes|yep|yup|ok(?:ay)?|done|sure)(?:, [a-z]+ [a-z]+(?: it)?)?\W*$/;
/** A heading is no sentence. */
const SENTENCE =
  /^\W*(?:i|we|he|she|they|one|two|here|what|that|this|please|so|in|after|before|from|since|the following)\b|\bi\b|(?:\S+ ){8}/;
const IN_MONEY = /liab|indem|insur|penalt|damages|\bcap\b/;

/** What parts a heading from what it says. Most sentences hold nothing of the kind. */
const PARTS = /[:|,=]| -|^\W*\d+\.\d/;

/** "3) Damage.", "Row 31, sub-processors.": a heading that ends like a sentence. */
const HEADING = /^[^a-z0-9]{0,4}(?:(?:row|item|point|section|clause|no) \d+|q?\d{1,3})[.):,]* (?:[a-z'/&-]+ ?){1,4}[.)]*$/;

/** Does the sentence follow such a heading, and says something of its matter? */
function isHeaded({ lower, previous }: Sentence): boolean {
  if (previous === null || previous.text.length > 45 || !test(HEADING, previous.lower)) return false;
  return test(OF_TERMS, previous.lower) && !isNoAnswer(lower) && !test(BARE, lower);
}

/** One past the heading of a line that says something of its matter; -1 where there is none. */
function valueAt(sentence: Sentence): number {
  const { lower, startsLine, previous } = sentence;
  if (isHeaded(sentence)) return 0;
  if (!test(PARTS, lower)) return -1;
  const clause = exec(CLAUSE, lower);
  if (clause !== null && test(RULED, lower.slice(clause[0].length))) return clause[0].length;
  // "9. Governing law: …": what numbers the line is a sentence to the splitter.
  const isLine = startsLine || (previous?.startsLine === true && previous.text.length < 5);
  const field = isLine && /[:|]| -/.test(lower) ? exec(FIELD, lower) : null;
  if (field === null || test(SENTENCE, field[0])) return -1;
  const value = lower.slice(field[0].length);
  if (test(BARE, value) || !(test(OF_TERMS, field[0]) || test(STATUS, value))) return -1;
  return isNoAnswer(test(IN_MONEY, field[0]) ? value.replace(/^[$£€]/, '') : value) ? -1 : field[0].length;
}

function find(sentence: Sentence): Finding[] {
  const start = valueAt(sentence);
  if (start < 0) return [];
  const end = Math.max(start + 2, clauseEnd(sentence, start));
  if (vetoOf(sentence, start, end, FACT_VETOES) !== null) return [];
  const phrase = { start, end, words: sentence.lower.slice(start, end) };
  return [statement(sentence, phrase, withProviso(sentence, start, end, 'subject to contract'))];
}

export default defineRule({
  id: 'stated-term',
  title: 'Term or claim as a field',
  topic: 'terms',
  severity: 'medium',
  why: 'A line of a list that names a term is read as that term of the contract.',
  find,
});

export const examples: Examples = {
  flags: [
    'Hosting: ⟦Oslo, on our own racks⟧.',
    'Notice period - ⟦60 days⟧',
    '7.2 - ⟦okay as drafted⟧',
    '- Bulk export: ⟦live on every plan⟧',
    'Row 9 Backups | ⟦hourly, kept for 30 days⟧',
    'Clause 12, ⟦sure⟧.',
    'Section 9 (indemnity): ⟦accepted, with the same reach on both sides⟧.',
    'Pumps: ⟦five years, on-site exchange⟧',
    'Waiting time: ⟦five hours⟧',
    '6.3 ⟦fine as drafted⟧.',
    '4) Damage. ⟦Fair wear applies⟧, as in the guide.',
  ],
  passes: {
    question: 'Notice period: is 60 days what you need?',
    'put off': 'Penetration tests: see the list of Monday.\nAudit rights: with legal.',
    'turned down': 'SSO: not before next year.\n9.2 unlimited indemnity: no.',
    'a price': 'API access: £40 a month is what Kay has on her list.',
    'a sentence': 'One thing I noticed about the warranty: page 12 says four years, the table five.',
    'a bare yes': 'Insurance: yes.',
    'quoted reply': 'Will ask.\n\n> Hosting: Oslo only.',
    negation: 'Liability: we cannot move on this.',
  },
};
