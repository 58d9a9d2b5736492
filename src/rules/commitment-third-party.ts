// "Kay will send the forms": somebody else is named; low, because the sender binds only by speaking for them.

import { clauseEnd } from '../engine/clause.ts';
import { ADVERBS, isIdle, PROMISE_VETOES } from '../engine/commitment.ts';
import { exec, test } from '../engine/match.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

const WILL = "(?:'ll| will| shall| is going to)";
const DOES =
  '(?=(?:send|call|ship|contact|email|reach|get|deliver|provide|handle|take|follow|forward|set|prepare|give|bring|arrange|confirm|schedule|help|introduce|share|install|inspect|fix|collect|visit|issue|meet you|update|review|process|pick|run|lead|look after|cover|complete|draft|work|be (?:in touch|[a-z]+ing))\\b)';
const NAMED = new RegExp(`(?:^|[^A-Za-z'])((?:(?:Mr|Mrs|Ms|Dr)\\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?${WILL}) ${DOES}`);
/** Where a name may stand: most words are none, which only capitals tell. */
const ANYONE = new RegExp(NAMED.source.toLowerCase());
const PRONOUN = new RegExp(`(?:^|[^a-z'])((?:he|she|my colleague [a-z]+)${WILL}) ${ADVERBS}*${DOES}`);
const NO_NAME =
  /^(?:I|We|You|It|This|That|There|The|What|Who|When|Where|Nobody|Nothing|Everybody|Everyone|Someone|Our|My|Your|How|Which|If|And|But|So|Prices?|Rates?|Markets?|Time|Yes|No|Also|Then)\b/;

export default defineRule({
  id: 'commitment-third-party',
  title: 'Promise for somebody else',
  topic: 'commitment',
  severity: 'low',
  why: 'You speak for somebody else here; they should know.',
  patterns: [ANYONE, PRONOUN],
  find(sentence) {
    const named = execIn(sentence, ANYONE) === null ? null : exec(NAMED, sentence.text);
    const m = named || execIn(sentence, PRONOUN);
    if (m === null || m[1] === undefined) return [];
    const start = m.index + m[0].indexOf(m[1]);
    const at = m.index + m[0].length;
    if (test(NO_NAME, sentence.text.slice(start)) || isIdle(sentence.lower, at)) return [];
    if (vetoOf(sentence, start, at, PROMISE_VETOES) !== null) return [];
    return [{ start, end: clauseEnd(sentence, at), severity: 'low' }];
  },
});

export const examples: Examples = {
  flags: [
    '⟦Kay will send the forms⟧.',
    '⟦Mr. Petersen will inspect the lifts next week⟧.',
    '⟦She will call you about the badge⟧.',
    '⟦Dana is going to set up the room⟧.',
  ],
  passes: {
    question: 'Will Kay send the forms?',
    prediction: 'Prices will rise.',
    'quoted reply': 'Thanks!\n\n> Kay will send the forms.',
    negation: 'Nobody will know.',
  },
};
