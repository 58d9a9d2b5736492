// "We finish the sample in 7 days", "if it leaks we replace it", "you get the keys on Monday": a plain present that promises.

import { clauseEnd, isRelative, timeWithin } from '../engine/clause.ts';
import { PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { test } from '../engine/match.ts';
import { KIN } from '../engine/others-date.ts';
import { planTo } from '../engine/rephrase.ts';
import { defineRule, type Examples, type Finding, type Sentence } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

/** What comes and ends by itself: "our quarter ends on 31 December", "my train arrives at ten". */
const THINGS = '(?:quarter|(?:fiscal |financial )?year|week|season|train|flight|plane|bus|office|shop|store|phone|lease|day)';
const OWN = `(?:i|we|(?:my|our)(?: own)? (?!(?:${THINGS}|${KIN}|own)\\b)[a-z]+(?: (?!(?:for|of|in|at|on|with|to|from)\\b)[a-z]+)?|one of (?:our|my) [a-z]+)`;
/** Verbs that tell what is, what one thinks or where one stands; and those that are past in the same form. */
const IDLE =
  "(?:i|we|you|he|she|they|it|also|now|always|each|simply|normally|an?|the|my|our|your|this|these|those|not?|either|too|so|then|all|both|am|are|is|was|were|be|been|ha(?:ve|d|s)|do(?! (?:it|the|over|both|all|one) )|did|does|don't|ca(?:n|nnot|n't)|could|couldn't|shall|should|would|wouldn't|may|might|must|will|won't|'[a-z]+|to|of|and|or|who|that|in|on|at|for|with|from|as|if|saw|sat|threw|terms|rates|prices|fees|conditions|understand|felt|guess|remember|use|speciali[sz]e|meant|wish|suppose|expect|suggest|recommend|propose|wonder|worry|said|ask|told|tell|met|spoke|talk|hea[rd]d?|went|came|got|gave|took|made|sent|paid|put|set|left|ran|began|bought|sold|lost|found|held|kept|built|brought|thought|knew|read|let|hit|spent|wrote|taught|caught|drove|flew|chose|broke|fell|rose|won|led|dealt|lent|rang|swore|wore|hid|forgot|grew|stood|stuck|struck|imagine|(?:answer|state|respond|reply|write|note|observe|thank|salute|refer|follow|lose|stand|sit|live|look|seem|feel|know|think|say|mean|need|want|like|love|hope|believe|see|sell|offer|speak|agree|rely|trust|meet)s?|answer|her|his|its|their|him|them|us|me|up|out|off|down|into|over|under|about|after|before|by|than|just|only|often|sometimes|never|really|still|travel|fly|drive|leave|arrive|land|attend|close|open|assume|prefer|enjoy|appreciate|doubt|miss|care|appear|tend|struggle|plan|aim|try|intend|promise|guarantee|[a-z]+ed|[a-z]+ing|[a-z]+ly)";
const DOES = new RegExp(
  `(^|[^a-z'"-])${OWN} (?:also |then |always |each |both |simply |now |normally )?(?!${IDLE}(?![a-z'-]))(?=[a-z]+ |(?:absorb|cover|swap|replace|bear|refund)\\b)`,
);
const YOU_GET =
  /(^|[^a-z'"-])(?:you|your [a-z]+) (?:also |each |all )?(?=(?:get|gets|receive|have(?! (?:my|our) word)|has|keep|own|see|sees|pay|find|hear) )|(^|[^a-z'"-])you(?:'re| are) (?=(?:live|up and running|covered|sorted)\b)/;
const CONDITION =
  /^(?:[-*] )?(?:if|should|when|once|whenever|where|as soon as|the (?:moment|minute|second|day)|any time|anything that|what|unless)\b|\b(?:if|should|once|the moment) [^,]{3,80}, /;

/** "We eat the difference": a cost or a remedy that is taken over needs no date, nor does work that is named. */
const BEARS =
  /^(?:(?:absorb|cover|swap|replace|bear|refund)(?: also)?(?=[.,;:]|$)|(?:bring|sort|repair|renew|migrate|label|come back|come and|do (?:it|the|over|both|all|one))\b)|^(?:eat|swallow|wear|absorb|bear|refund|replace|redo|swap|pay|cover|skip|credit|compensate|waive|split|carry|stand|foot|supply|take (?:back|away|out)) (?:the|that|it|them|any|all|anything|both|half|this|these|those|[a-z]+ again)\b/;

/** "Send our legal team", "it's our busiest week", "I'll bring my laptop": who is spoken of there does not act. */
const IS_OBJECT =
  /(?:\b(?:send(?:ing)?|bring(?:ing)?|take|get|meet|see|tell|ask|copy|cc(?:'?ing)?|be|are|is|was|to|with|of|for|from|by|at|as|let|give|call|email|join|about|via)|'s|'re|'m|'ll) $/;

/** "My team covers", "our vans leave", "our crew fit": one word names who acts, and the next what they do; in "my home phone" it does not. */
const ONE = /^(?:my|our)(?: own)? .*[^s ] (?:(?:also|then|always|each|both|simply|now|normally) )?$/;
const MANY_AS_ONE = /\b(?:partner|vendor|supplier|shift|plant|team|crew|staff|side|people|department|desk|factory|board) /;

/** Does the agent do what the verb says, and is not spoken of? */
function acts(before: string, agent: string, verb: string): boolean {
  const agrees = !test(ONE, agent) || test(MANY_AS_ONE, agent) || /^[a-z]+s\b/.test(verb);
  return agrees && !isRelative(before) && !test(IS_OBJECT, before);
}

function find(sentence: Sentence): Finding[] {
  const s = sentence.lower;
  const own = execIn(sentence, DOES);
  const m = own || execIn(sentence, YOU_GET);
  if (m === null) return [];
  const start = m.index + (m[1] || m[2] || '').length;
  const at = m.index + m[0].length;
  const end = clauseEnd(sentence, at);
  // "My sister Paula" does nothing yet.
  const isName = /[A-Z][a-z]/.test(sentence.text.slice(at, at + 2));
  if (
    isName ||
    (own !== null && !acts(s.slice(0, start), s.slice(start, at), s.slice(at))) ||
    test(ASIDE, s.slice(0, start)) ||
    test(NARRATED, s)
  )
    return [];
  const dated = timeWithin(sentence, Math.max(0, start - 30), end) !== null;
  if (
    !dated &&
    !(own !== null && (test(CONDITION, s.slice(0, start)) || test(BEARS, s.slice(at)) || /\b(?:you|your)\b/.test(s.slice(at, end))))
  )
    return [];
  if (vetoOf(sentence, start, at + 1, [...PROMISE_VETOES, 'past']) !== null) return [];
  return [
    promise(sentence, start, at, own === null || s.startsWith('promise', at) ? {} : { suggestion: planTo(sentence, start, at, end) }),
  ];
}

/** A subordinate clause, or a question within the sentence. */
const ASIDE =
  /\b(?:if|when|can|could|should|did|do|does|would|may|might|before|until|till|once|after|as|what|how|where|that|than|because|since|while|which|who|why|whether|unless|ask|asked|help|let|make|made|see|saw|hope|like|wish|so that|how much|the way|every time|to|by|with|from|of|for|into|under|against|about) $/;
const NARRATED =
  /\b(?:last|ago|yesterday|usually|today we|every time|sometimes|often|these days|nowadays|back then|at the moment|so far|already|(?:come|travel) (?:by|with|on) (?:the )?(?:train|plane|bus|coach|car|ferry))\b/;

export default defineRule({
  id: 'commitment-simple',
  title: 'Promise in the simple present',
  topic: 'commitment',
  severity: 'medium',
  why: 'What "we do" on a date or for this customer is read as what we will do.',
  patterns: [DOES, YOU_GET],
  find,
});

export const examples: Examples = {
  flags: [
    '⟦We finish the sample in 7 days⟧.',
    'If a seam leaks, ⟦we replace the panel⟧.',
    '⟦You get the keys on Monday⟧.',
    '⟦Our crew starts on 3 December at seven⟧.',
    'After the test ⟦we delete your files⟧.',
    '⟦We absorb the first two visits⟧.',
    'Your old boiler ⟦we replace⟧.',
    '⟦We do the customs papers for you⟧.',
  ],
  passes: {
    question: 'Do we finish on Monday or on Tuesday?',
    'a thought': 'We think Monday is a holiday there.',
    past: 'We met on Monday.',
    'a condition': 'Call me when you get the keys on Monday.',
    'quoted reply': 'Thanks!\n\n> We finish the sample in 7 days.',
    'by itself':
      'My son turns nine on Friday. Our quarter ends on 31 December. My train arrives at 9:40. I land on Monday. On Tuesday I come by train.',
    told: 'I spent eleven years there. I wrote to Sasha on the 12th.',
    'of papers and people': 'I answer in your order. I spoke to our trustees on Monday. Our cellist broke her wrist on Sunday.',
    negation: 'We never met the auditor on Monday.',
  },
};
