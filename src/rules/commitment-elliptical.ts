// "Will send tonight", "Sending the link in a sec", "Back to you by noon": the subject is left out.

import { timeWithin } from '../engine/clause.ts';
import { ADVERBS, isIdle, PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { planning } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Finding } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const LEAD =
  '^(?:[-*•] ?|\\d+[.)] ?)?(?:(?:ok|okay|yes|yep|sure|great|thanks|perfect|hi|hey|and|but|so|then|also|noted|understood)[a-z ]{0,14}[,!.:-]? *)?';
const WILL = new RegExp(`${LEAD}\\b(?:will|shall|won't|gonna|going to) ${ADVERBS}*(?=[a-z])`);
const AFTER = new RegExp(`(?:, (?:and |but )?| and | & |[-;:] |\\. )(?:will|shall|won't|gonna) ${ADVERBS}*(?=[a-z])`);
const GERUND = new RegExp(
  `${LEAD}\\b(?!looking|hoping|going|being|having|thinking|wondering|writing|trying|meeting|travell?ing|judging|speaking|according|during|regarding|[a-z]*thing|assuming)(?=[a-z]{2,}ing (?:you|it|this|that|the|your|our|a|an|over|out|on|back|all|both)\\b)`,
);
const BACK =
  /^(?:[-*•] ?)?(?:back to you|let me (?:get|come) back to you (?:[a-z]+ ){0,5}(?:by|before|on|tomorrow|today|tonight)\b|more (?:from me|to follow|to come)|(?:invoice|contract|quote|proposal|details|draft|update|report|samples?|numbers|link) (?:to follow|by|tomorrow|tonight|with you)|on it\b|(?:there|on site|round) (?:by|before|at|for) (?=\d|half|noon|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)|(?:goes|going) out (?=tonight|today|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|on |by )|(?:on|at|with|in|back (?:on|in|with)) your (?:doorstep|desk|dock|door|inbox|site|hands|yard|shelves) (?=by|before|tomorrow|tonight|today|first thing|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)|on its way (?:to you )?(?:by|tomorrow|on))/;

function elided(sentence: Parameters<typeof timeWithin>[0]): Finding[] {
  const s = sentence.lower;
  for (const pattern of [WILL, AFTER]) {
    const m = execIn(sentence, pattern);
    if (m === null) continue;
    const at = m.index + m[0].length;
    const word = m[0].search(/(?:will|shall|won't|gonna|going to) /);
    const start = m.index + word;
    if (
      /^(?:i|we|you|he|she|it|they|this|that|there|the|your|our|my|a|an|have|any|anyone|these|those|all|be (?:the|a|an|interesting|fun))\b/.test(
        s.slice(at),
      )
    )
      continue;
    if (
      pattern === AFTER &&
      /\b(?:he|she|they|it|who|which|that|you|[a-z]+s)\b[^,]*$/.test(s.slice(0, m.index)) &&
      !/\b(?:i|we)\b/.test(s.slice(0, m.index))
    )
      continue;
    if (isIdle(s, at) || vetoOf(sentence, start, at + 1, PROMISE_VETOES) !== null) continue;
    const found = promise(sentence, start, at, {});
    return [{ ...found, suggestion: planning(sentence, start, at, found.end) }];
  }
  return [];
}

export default defineRule({
  id: 'commitment-elliptical',
  title: 'Promise with the subject left out',
  topic: 'commitment',
  severity: 'medium',
  why: 'Even without "I" or "we" this promises what the sender will do.',
  patterns: [WILL, AFTER, GERUND, BACK],
  find(sentence): readonly Finding[] {
    const found = elided(sentence);
    if (found.length > 0 || sentence.lower.length > 220) return found;
    const s = sentence.lower;
    const m = execIn(sentence, GERUND) || execIn(sentence, BACK);
    if (m === null || vetoOf(sentence, 0, s.length, PROMISE_VETOES) !== null) return [];
    const start = m.index === 0 && m[0].length < s.length && test(GERUND, s) ? m[0].length : 0;
    const end = promise(sentence, start, start + 3, {}).end;
    const dated = timeWithin(sentence, start, end) !== null;
    const now = /\b(?:now|over|across|shortly|asap|in a sec|right away)\b/.test(s.slice(start, end));
    if (!dated && !now && execIn(sentence, BACK) === null) return [];
    return [promise(sentence, start, start + 3, {})];
  },
});

export const examples: Examples = {
  flags: [
    '⟦Will send the deck tonight⟧.',
    'Thanks, ⟦will get the contract over to you tomorrow⟧.',
    '⟦Sending the new link in a sec⟧.',
    '⟦Back to you by noon⟧.',
    '⟦Gonna drop it off at yours⟧.',
    '⟦Let me get back to you on the seals by Monday⟧.',
    '⟦On your doorstep Monday morning⟧.',
  ],
  passes: {
    question: 'Will you be at the fair?',
    'it is not the sender': 'Will be interesting to see who turns up.',
    'no time': 'Sending you my best wishes.',
    'quoted reply': 'Thanks!\n\n> Will send the deck tonight.',
    negation: 'Not sending anything yet.',
  },
};
