// "I'm sending it tomorrow", "I'm giving you the corner room": a present tense that promises a future.

import { clauseEnd, isRelative, timeWithin } from '../engine/clause.ts';
import { ADVERBS, isIdle, PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { expectToBe } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const SELF = '(?:i|we)';
const DOING = new RegExp(
  `(^|[^a-z'"])${SELF}(?:'m|'re| am| are) ${ADVERBS}*(?!going to|arriving|leaving (?!it|the|them|this)|preparing|telling|keeping (?:my|our) fingers|aiming|planning|hoping|trying|expecting|looking|thinking|considering)(?=[a-z]{2,}ing\\b)`,
);
const HOLDING =
  /^(?:sending (?:[a-z']+ ){1,6}(?:via|by)|holding|keeping|crediting|refunding|throwing|waiving|giving|making|taking|replacing|matching|charging|building|arranging|bringing|driving|adding|ring-fencing|reserving|setting|moving|extending|upgrading|swapping|covering|dropping|putting|including)\b/;
/** "We are doing this every night": so it is already. */
const HABIT = /\b(?:every|each) (?:day|night|week|month|morning)\b/;

function present(sentence: Parameters<typeof clauseEnd>[0]): Finding[] {
  const s = sentence.lower;
  const m = execIn(sentence, DOING);
  if (m !== null) {
    const start = m.index + (m[1] || '').length;
    const at = m.index + m[0].length;
    const end = clauseEnd(sentence, at);
    const dated = timeWithin(sentence, start, Math.min(s.length, end + 30)) !== null;
    const forYou =
      test(HOLDING, s.slice(at)) && /\b(?:you|your)\b|\b(?:via|by) courier\b|^putting (?!the\b).* on (?:it|this)\b/.test(s.slice(at, end));
    if (
      (dated || forYou) &&
      !/\b(?:working from|since|been|currently|usually|at the moment|every now|right now|these days|on behalf)\b/.test(
        s.slice(start, end + 4),
      ) &&
      !/^(?:sending you [^.]{40}|working (?:on|with)\b(?!.*\b(?:by|until|before|tomorrow|tonight|today)\b))/.test(s.slice(at, end))
    ) {
      if (
        !isIdle(s, at) &&
        !isIdle(`be ${s.slice(at, end)}`, 0) &&
        !isRelative(s.slice(0, start)) &&
        (/\byour?\b/.test(s.slice(at, end)) || !test(HABIT, s.slice(at))) &&
        vetoOf(sentence, start, at + 1, PROMISE_VETOES) === null
      ) {
        return [promise(sentence, start, at, { suggestion: expectToBe(sentence, start, at, end) })];
      }
    }
  }
  return [];
}

export default defineRule({
  id: 'commitment-present',
  title: 'Promise in the continuous present',
  topic: 'commitment',
  severity: 'medium',
  why: 'A present tense with a future time promises just as "will" does.',
  patterns: [DOING],
  find: present,
});

export const examples: Examples = {
  flags: [
    "⟦I'm sending it tomorrow⟧.",
    "⟦We're holding the Elm Suite for you until 5pm on Thursday⟧.",
    "⟦I'm giving you the corner room⟧.",
    "⟦We're putting a second plumber on it⟧.",
    "⟦We're deploying the patch tonight at 10⟧ and then we rest.",
    "⟦I'm driving the spare down myself on Friday⟧.",
  ],
  passes: {
    'no time': "I'm sending this from my phone.",
    question: 'Are we shipping on Monday or on Tuesday?',
    past: 'Last week we finish early, this week not.',
    'quoted reply': "Thanks!\n\n> I'm sending it tomorrow.",
    negation: 'Nothing moves before we hear from you, so no date yet.',
  },
};
