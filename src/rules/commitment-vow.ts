// "I promise", "we guarantee", "rest assured", "you have my word": binding by the word itself.

import { clauseEnd, clauseStart } from '../engine/clause.ts';
import { PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { expectInstead } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const VOW =
  /(?:\b(?:i|we)(?: can| do| will|'ll|'re| are| am)*,? (?:(?:hereby|[a-z]+ly) )?(?:promise|guarantee|commit(?:ted)? to|undertake|pledge|vow|swear|warrant|give you (?:my|our) word|assure you|ensure|make sure|see to it|can confirm (?=(?:we|i|that (?:we|i)|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|all|delivery|\d)\b))\b|\byou have (?:my|our) word\b|\b(?:you can )?rest assured\b|\byou can (?:count|rely) on\b|\b(?:that's|this is|it's) a promise\b|,? (?:i )?promise(?=[.!,]|$)|\bhand on heart\b|, guaranteed(?=[.!,]|$)|\bguaranteed (?=(?:by|before|delivery|to|in)\b))/;

/** Said behind a promise, and with nothing of its own. */
const TAG = /^(?:(?:i )?promise|you have (?:my|our) word|hand on heart|guaranteed)[^a-z]*$/;

export default defineRule({
  id: 'commitment-vow',
  title: 'Promise or guarantee by name',
  topic: 'commitment',
  severity: 'medium',
  why: 'A promise or guarantee in so many words is the strongest form of commitment.',
  patterns: [VOW],
  find(sentence): readonly Finding[] {
    const m = execIn(sentence, VOW);
    if (m === null) return [];
    const own = m.index + (/^[,\s]*/.exec(m[0]) || [''])[0].length;
    // "It leaves tonight, promise": what is promised stands before it.
    const start = own > 0 && test(TAG, sentence.lower.slice(own)) ? clauseStart(sentence, own - 2) : own;
    const verbAt = m.index + m[0].length;
    if (vetoOf(sentence, start, verbAt, PROMISE_VETOES) !== null) return [];
    if (vetoOf(sentence, start, verbAt, ['refused']) !== null) return [];
    const end = clauseEnd(sentence, verbAt);
    return [promise(sentence, start, verbAt, { suggestion: expectInstead(sentence, start, verbAt, end) })];
  },
});

export const examples: Examples = {
  flags: [
    '⟦I promise to send it on Monday⟧.',
    '⟦We guarantee delivery before the holidays⟧.',
    '⟦I promise you the report on Monday⟧.',
    '⟦Rest assured the migration is taken care of⟧.',
    '⟦You have my word⟧.',
    '⟦We undertake to keep two engineers on site⟧.',
    '⟦It leaves the yard on Monday, promise⟧.',
    '⟦Your parts are there by noon, guaranteed⟧.',
  ],
  passes: {
    refused: "I can't promise a date before the vendor answers.",
    'reported speech': 'The competitor says they guarantee 100% uptime.',
    question: 'Can you guarantee the volumes for next year?',
    'quoted reply': 'Thanks.\n\n> I promise you the report on Monday.',
    negation: "We don't guarantee availability on Sundays.",
  },
};
