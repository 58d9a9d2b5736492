// "Consider it done", "leave it with me", "I've got this": a promise in the clothes of a finished fact.
import { clauseEnd, clauseStart } from '../engine/clause.ts';
import { PROMISE_VETOES } from '../engine/commitment.ts';
import { wordEnd } from '../engine/phrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const DONE =
  /\b(?:consider (?:it|this|the [a-z]+) (?:done|fixed|gone|sorted|handled|booked|ordered)|leave (?:it|this|that|the (?:[a-z]+ ){1,2}) ?(?:with|to) (?:me|us)|(?:i've|we've|i have) got (?:this|you covered)|it's as good as done|count (?:me|us) in(?! (?:for|to) (?:lunch|dinner|drinks|coffee|the call)\b)|(?:i|we) (?:have|'ve) (?:it|this) in hand|will do\b(?=[.!,]|$)|you're covered|(?:we|i) have you covered|(?:i|we)(?:'ve| have) (?:blocked|set aside|held|reserved|kept|saved|booked) [^,;.]{3,40} for you\b|your (?:slot|place|seat|table|date) is (?:safe|secure)|yours (?:goes|comes) (?:in|out) first\b|(?:(?:it|one|slot|room|table)(?:'s| is) yours|(?:i'm|we're) on it)(?=[.,!;]|$)|(?:it|that) (?:won't|will (?:not|never)) happen again(?=[.!]|$)|there(?:'ll| will) be [^,;.]{1,40} on (?:standby|site|call)\b|(?:^|you can )(?:bank|count) on (?:it|that|us|the)\b)/;

/** Where a whole clause says so, another can stand for it. */
function instead(start: number): string {
  return `${start === 0 ? 'Let' : 'let'} me check what is possible and come back to you`;
}

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
    const start = m.index;
    const end = wordEnd(sentence.lower, Math.min(clauseEnd(sentence, start + m[0].length), start + m[0].length + 60));
    return [{ start, end, suggestion: clauseStart(sentence, start) === start ? instead(start) : undefined }];
  },
});

export const examples: Examples = {
  flags: [
    '⟦Consider it done⟧.',
    '⟦Leave it with me⟧.',
    "Don't worry, ⟦we've got you covered⟧.",
    '⟦Will do⟧.',
    "⟦I've set aside the corner pitch for you⟧.",
    '⟦Your place is safe⟧.',
    '⟦Yours comes out first⟧.',
    "Yes, ⟦we're on it⟧.",
    '⟦You can bank on it⟧.',
    'The last ⟦one is yours⟧.',
    '⟦Consider it handled⟧.',
    '⟦That will never happen again⟧.',
    "⟦There'll be a plumber on call⟧.",
    '⟦Leave the permits with me⟧.',
  ],
  passes: {
    question: 'Should I consider it done?',
    'another sense': 'He left it with the porter. I have saved a seat for my mother.',
    'asked of it': 'Is the last one yours?',
    'quoted reply': 'Thanks!\n\n> Consider it done.',
    negation: "Please don't leave it with me, I have no authority there.",
  },
};
