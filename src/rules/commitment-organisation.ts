// "Our devs are deploying tonight", "a specialist from our team will contact you": the company binds itself through its people.
import { clauseEnd, timeWithin } from '../engine/clause.ts';
import { ADVERBS, isIdle, OWN_TEAM, PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { OFFER_VETOES } from '../engine/phrase.ts';
import { planTo } from '../engine/rephrase.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const SUBJECT = `(?:${OWN_TEAM}|(?:a|an|the) (?:[a-z-]+ ){0,3}(?:from|on|of) (?:our|my) (?:team|office|support)|[a-z]+ from (?:our|my) [a-z]+|the team|someone from (?:our|my|the) [a-z]+|one of (?:our|the|my) [a-z]+)`;
const WILL = new RegExp(`(^|[^a-z'"])${SUBJECT}(?: will| shall| is going to) (?:not |never )?${ADVERBS}*(?=[a-z])`);
const DOING = new RegExp(`(^|[^a-z'"])${SUBJECT} (?:is|are) ${ADVERBS}*(?!aiming|planning|hoping|trying|expecting)(?=[a-z]+ing\\b)`);
/** Who comes to work is no guest. */
const COMES = /^be (?:there|on site|with you|at your|round|over)\b/;
const BY_US =
  /\b(?:will|shall|can|are going to) (?:also |then |now )?(?:be (?:[a-z]+ ){1,3}(?:by (?:us|me|our [a-z]+)|from (?:us|our [a-z]+))|(?:ship|follow|come|go|leave|arrive|reach you) (?:out )?(?:to you )?(?:from (?:us|me|our)\b)?)/;

export default defineRule({
  id: 'commitment-organisation',
  title: "Promise on the company's behalf",
  topic: 'commitment',
  severity: 'medium',
  why: 'This commits colleagues or the company to work that others must do.',
  patterns: [WILL, DOING, BY_US],
  find(sentence) {
    const s = sentence.lower;
    for (const pattern of [WILL, DOING]) {
      const m = execIn(sentence, pattern);
      if (m === null) continue;
      const start = m.index + (m[1] || '').length;
      const at = m.index + m[0].length;
      if (pattern === DOING && timeWithin(sentence, start, clauseEnd(sentence, at)) === null) continue;
      const comes = test(COMES, s.slice(at));
      if ((isIdle(s, at) && !comes) || vetoOf(sentence, start, at + 1, comes ? OFFER_VETOES : PROMISE_VETOES) !== null) continue;
      const found = promise(sentence, start, at, {});
      return [pattern === WILL ? { ...found, suggestion: planTo(sentence, start, at, found.end) } : found];
    }
    const by = execIn(sentence, BY_US);
    if (by === null || !/\b(?:us|me|our|follow)\b/.test(by[0]) || /\b(?:i|we) $/.test(s.slice(0, by.index))) return [];
    const start = Math.max(0, s.lastIndexOf(',', by.index) + 1);
    if (vetoOf(sentence, by.index, by.index + 4, PROMISE_VETOES) !== null) return [];
    return [promise(sentence, start + (/^\s*/.exec(s.slice(start)) || [''])[0].length, by.index + by[0].length, {})];
  },
});

export const examples: Examples = {
  flags: [
    '⟦Our devs are deploying the patch tonight at 10⟧ and then we rest.',
    '⟦A migration specialist from our team will contact you within one business day⟧.',
    '⟦Our support team will monitor the cut-over⟧.',
    '⟦Material shall be dispatched by us within 15 days of advance⟧.',
    '⟦Lads will be there at 7 with the scaffold⟧.',
  ],
  passes: {
    'another party': 'Your legal team will want the Word version.',
    question: 'Will our team get badges?',
    'no promise': 'Our team is growing.',
    'quoted reply': 'Thanks!\n\n> Our support team will monitor the cut-over.',
    negation: 'None of our people will be there.',
  },
};
