// "See attached", and nothing is: the most common thing a mail forgets.
import { exec, test } from '../engine/match.ts';
import { defineRule, type Examples, type Finding, inDraft } from '../engine/rule.ts';
import { vetoOf } from '../engine/vetoes.ts';

const ATTACHED =
  /\b(?:(?:i've|i have|i|we've|we have|we|have) (?:now |also |just )?(?:attach(?:ed)?|enclosed?)\b|(?:is|are|find|see|in|per|signed|as|the|please find|here(?:'s| is)) (?:the |a )?(?:attached|enclosed)\b|\battached (?:is|are|you|please|herewith|here|to this|for your|pdf|file|the|a|our|my)\b|^(?:attached|enclosed)\b|\b(?:find|see|have) (?:the |our |my |your |a |an )?(?:[a-z0-9-]+ ){1,4}attached\b(?! to\b)|^(?:the |our |my )?(?:[a-z0-9-]+ (?!is |are )){1,3}attached[.!]?$|\b(?:see|in) (?:the |my |our )?(?:attachments?|enclosure)\b|\battaching (?:the|a|our|my|it|here)\b)/;
/** Most mails speak of none. */
const SPEAKS = /attach|enclos/;
const EARLIER =
  /\b(?:earlier|yesterday|last (?:week|mail|e-?mail|message)|previous(?:ly)?|sent you|was attached|were attached|your attachment|you attached|had attached|will attach|i'll attach|to be attached)\b/;

export default defineRule({
  id: 'missing-attachment',
  title: 'Attachment mentioned but missing',
  topic: 'attachment',
  severity: 'medium',
  why: 'The mail speaks of an attachment, but none is attached.',
  scope: 'draft',
  find({ draft, sentences }): readonly Finding[] {
    if (draft.attachments === undefined || draft.attachments.length > 0) return [];
    for (const sentence of sentences) {
      if (!test(SPEAKS, sentence.lower) || test(EARLIER, sentence.lower)) continue;
      const m = exec(ATTACHED, sentence.lower);
      if (m === null || vetoOf(sentence, m.index, m.index + m[0].length, ['question', 'reported', 'quoted', 'refused']) !== null) continue;
      return [inDraft(sentence, { start: m.index, end: m.index + m[0].length })];
    }
    return [];
  },
});

export const examples: Examples = {
  flags: [
    'Hi Ann, ⟦please find attached⟧ the order form.',
    'The plan ⟦is attached⟧.',
    '⟦Attached the drawing⟧, as agreed on the phone.',
    '⟦I have attached⟧ both files.',
    'Please ⟦find the price list attached⟧.',
    '⟦Deck attached⟧.',
  ],
  passes: {
    question: 'Was the form attached to your mail?',
    'the other side': 'Thank you for the plan you attached.',
    'to come': "I'll attach the plan to the invitation.",
    'quoted reply': 'Thanks!\n\n> Please find attached the plan.',
    negation: 'Nothing is on the attached list yet, I was told yesterday.',
  },
};
