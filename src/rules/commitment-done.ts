// "Consider it done", "leave it with me", "I've got this": a promise in the clothes of a finished fact.
import { clauseEnd } from '../engine/clause.ts';
import { PROMISE_VETOES } from '../engine/commitment.ts';
import { capitalLike } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const KEPT =
  "\\b(?:i|we)(?:'ve| have)? (?:just |already |now )?(?:blocked|set aside|held|reserved|kept|put (?:aside|by)|pencilled in|saved|ring-?fenced|allocated|booked)(?: (?:out|off|back|aside))? (?:you )?(?:the|that|your|an?|one|two|it|both|all)\\b(?: (?!for\\b)[a-z0-9'-]+){0,5} (?:for you\\b|in your name\\b)";
const SAFE =
  "\\byour(?:s| (?:[a-z]+ )?(?:slot|place|seat|spot|room|table|date|price|order|booking|space|stand|berth|pitch|allocation|deposit|rate)s?)(?:'s| is| are) (?:all )?(?:safe|secured?|guaranteed|locked in)\\b(?! (?:from|to|with))";
const YOURS =
  "\\byours (?:goes|comes|is) (?:in |out |up )?(?:first|next)\\b|(?:\\b(?:it is|they're|that's|(?:slot|one|room|seat|place|table|unit|spot|date|stand|plot|it)(?:'s| is)) (?:all )?yours|\\b(?:i'm|we're|i am|we are) (?:already )?on it)(?=[.,!;]|$)|\\byou can (?:bank|count|rely|depend) on (?:it|that|this|us|me)\\b";
const DONE = new RegExp(
  [
    KEPT,
    SAFE,
    YOURS,
    String.raw`\b(?:consider (?:it|this|the [a-z]+) (?:done|fixed|gone|sorted|handled|booked|settled|arranged|ordered|reserved|dealt with)|leave (?:it|this) (?:with|to) (?:me|us)|(?:i've|we've|i have) got (?:this|you covered)|it's as good as done|count (?:me|us) in|(?:i|we) (?:have|'ve) (?:it|this) in hand|will do\b(?=[.!,]|$)|you're covered|(?:we|i) have you covered)`,
  ].join('|'),
);

export default defineRule({
  id: 'commitment-done',
  title: 'Promise told as done',
  topic: 'commitment',
  severity: 'medium',
  why: 'The other side will take this as settled, although the work is still ahead.',
  patterns: [DONE],
  find(sentence) {
    const m = execIn(sentence, DONE);
    if (m === null || vetoOf(sentence, m.index, m.index + m[0].length, [...PROMISE_VETOES, 'refused']) !== null) return [];
    return [
      {
        start: m.index,
        end: Math.min(clauseEnd(sentence, m.index + m[0].length), m.index + m[0].length + 60),
        suggestion: capitalLike(sentence.text.slice(m.index), 'let me check what is possible and come back to you'),
      },
    ];
  },
});

export const examples: Examples = {
  flags: [
    '⟦Consider it done⟧.',
    '⟦Leave it with me⟧.',
    "Don't worry, ⟦we've got you covered⟧.",
    '⟦Will do⟧.',
    "⟦I've set aside the corner pitch for you⟧.",
    '⟦Your berth is safe⟧.',
    '⟦Yours comes out first⟧.',
    "Yes, ⟦we're on it⟧.",
    '⟦You can bank on it⟧.',
    'The last ⟦one is yours⟧.',
    '⟦Consider it handled⟧.',
  ],
  passes: {
    question: 'Should I consider it done?',
    'another sense': 'He left it with the porter. I have saved a seat for my mother.',
    'asked of it': 'Is the last one yours?',
    'quoted reply': 'Thanks!\n\n> Consider it done.',
    negation: "Please don't leave it with me, I have no authority there.",
  },
};
