// Odd wordings: a clause whose words, taken together, speak of a term or a firm claim.
import { test } from '../engine/match.ts';
import { defineRule, type Examples, type Found, type Sentence } from '../engine/rule.ts';
import { findWording } from '../engine/wording.ts';
import type { Span } from '../model/span.ts';

/** What is under way, put off, over or promised with "will" is no term of the contract. */
const NO_TERM =
  /\b(?:attached|enclosed|set out below|still with|planning|perhaps|may have|missing|(?:not|isn't) planned|proposal|couldn't|wasn't|weren't|didn't|noticed|declined|(?:we|i)(?:'re|'m| are| am) [a-z]+ing|(?:we|i|you)(?:'ll| will)|(?:are|is) (?:doing|staying|coming|going|leaving|arriving)|(?:clause|section|article) [\d.]+ (?:places|puts|imposes|requires|asks|wants|gives|lets|says|allows)|too (?:early|soon|late)|might be|never agreed|(?:is|are) not [a-z0-9 ]{2,20}(?:certified|accredited|compliant|approved))\b/;
/** What it costs is a price, although no rule of prices knows the words. */
const OF_MONEY = /\b(?:fees?|charge[sd]?|interest|prices?|invoices?|deposits?|instal?ments?|in advance|in arrears|at cost)\b/;
/** "Data residency: …": what a clause is about, and not yet what it says. */
const HEADS = /^(?::| ?-|[.,]? ?\|)/;
const SPEAKS = /\b(?:i|we|you|it|they)\b/;

/** What follows if something goes wrong, and what one answers for, is a term and a price at once. */
const REMEDY = /\b(?:if|or|unless|should|every|each|fail|miss|late|leaves?|caps?|liab|cover|guarant|refund|back|until|undertake)/;

/** A clause that is known for a price, or for a promise with its date, is a term besides only where it says what follows if. */
function isKnown({ lower }: Sentence, found: readonly Found[], { start, end }: Span): boolean {
  const topics = found
    .filter(({ rule, finding }) => rule.id !== 'pricing-wording' && finding.start < end && finding.end > start)
    .map(({ rule }) => rule.topic);
  const has = (topic: Found['rule']['topic']): boolean => topics.indexOf(topic) >= 0;
  const clause = lower.slice(start, end);
  if (test(NO_TERM, clause) || (test(HEADS, lower.slice(end)) && !test(SPEAKS, clause) && clause.split(' ').length < 7)) return true;
  return (has('pricing') || test(OF_MONEY, clause) || (has('commitment') && has('timeline'))) && !test(REMEDY, clause);
}

export default defineRule({
  id: 'terms-wording',
  title: 'Worded like a term',
  topic: 'terms',
  severity: 'medium',
  why: 'The words read like a term of the contract or a firm claim; the other side may rely on them.',
  find: (sentence, found) => findWording(sentence, 'terms', found).filter((span) => !isKnown(sentence, found, span)),
});

export const examples: Examples = {
  flags: [
    "⟦Either side can leave with a month's notice⟧.",
    '⟦Every joint is covered for ten years⟧.',
    '⟦Clauses 7, 9 and 14 are fine as you drafted them⟧.',
    "⟦You can leave with thirty days' notice⟧.",
  ],
  passes: {
    question: 'Are your kitchens nut free?',
    'small talk': 'The kitchen is being painted.',
    'a price': 'The cable trays are in the price.',
    'a heading': 'Data residency:',
    'under way': 'We are arranging all permits from our side.',
    'quoted reply': 'I will look.\n\n> All our kitchens must be nut free.',
    'turned down': 'Unlimited liability for data breach: not agreed.',
    negation: 'The one clause we cannot sign is 14.3.',
    named: 'Clause 8 places unlimited liability on us.',
  },
};
