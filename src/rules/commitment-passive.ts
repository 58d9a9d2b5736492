// "The other two will ship on Thursday", "First delivery on Monday", "it will be released": no agent, but the sender's own goods.
import { clauseStart, timeWithin } from '../engine/clause.ts';
import { PROMISE_VETOES, promise } from '../engine/commitment.ts';
import { defineRule, type Examples } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';
import { execIn } from '../engine/wordings.ts';

/** "Shipped", "sent", "taken", "paid", "done", and where a thing then is. */
const DONE = '(?:[a-z]+(?:ed|[nlp]t|ld|id|en|ne|up)|ready|live|available|with you|(?:on|at|in) (?:your|site|the)|yours|there)';
const PASSIVE = new RegExp(
  `\\b(?:will|shall|'ll|is going to|are going to|is to|are to)(?: not| then| all| both| each)? (?:be (?:all )?${DONE}|ship|arrive|follow|go (?:out|live|on|first|into)|land|leave|remain|stay|come (?:with|out|by|from))(?![a-z])`,
);

export default defineRule({
  id: 'commitment-passive',
  title: 'Promise without an agent',
  topic: 'commitment',
  severity: 'low',
  why: 'Nobody is named, but the other side will expect it from you.',
  patterns: [PASSIVE],
  find(sentence) {
    const s = sentence.lower;
    const m = execIn(sentence, PASSIVE);
    if (m === null) return [];
    const start = clauseStart(sentence, m.index);
    if (/\b(?:which|that|where|who|when|whom) $/.test(s.slice(0, start))) return [];
    const subject = s.slice(start, m.index).replace(/^\s+/, '');
    if (subject.length < 2 || /\b(?:which|that|where|who|when)\b/.test(subject) || /^(?:i|we|you|he|they|this)\b/.test(subject)) return [];
    if (vetoOf(sentence, m.index, m.index + 4, [...PROMISE_VETOES, 'past']) !== null) return [];
    const found = promise(sentence, start, m.index + m[0].length, {});
    const ours =
      /\b(?:your|our|the (?:order|units?|replacement|invoice|delivery|contract|other|lads|boys|guys|crew|fitters|van|truck))\b|^(?:lads|boys|guys|crew|van|truck|it|they)\b/.test(
        subject,
      );
    const dated = timeWithin(sentence, start, found.end) !== null;
    return [{ ...found, severity: ours && dated ? 'medium' : 'low' }];
  },
});

export const examples: Examples = {
  flags: [
    '⟦The other two will ship on Thursday⟧.',
    '⟦Your order will be delivered by noon⟧.',
    '⟦Your tickets will be sent on Monday⟧.',
    '⟦The replacement unit will be with you tomorrow⟧.',
  ],
  passes: {
    question: 'When will the parts be delivered?',
    'reported speech': 'The carrier says the parcel will be delivered on Monday.',
    'quoted reply': 'Thanks!\n\n> The other two will ship on Thursday.',
    negation: 'I doubt it.',
    prediction: 'Prices will rise.',
  },
};
