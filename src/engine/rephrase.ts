// Safer wordings: how to say the same without being bound by it.
import { timeWithin } from './clause.ts';
import type { Sentence } from './rule.ts';

function capitalLike(model: string, text: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase() && first !== 'I' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** "we", "our engineers", "Kay and I", "the two of us". */
const PLURAL = /^we$|^(?:our|the)\b.*s$|\band i$/i;

/** "we'll have it live by Friday" → "we are aiming to have it live by Friday, to be confirmed". */
export function planTo(sentence: Sentence, start: number, verbAt: number, end: number): string {
  const agent = sentence.lower.slice(start, verbAt);
  const self = /^i\b/.test(agent)
    ? 'I'
    : /^we\b/.test(agent)
      ? 'we'
      : sentence.text.slice(start, verbAt).split(/'|\s(?:will|shall|won|is|are)\b/)[0] || 'we';
  const rest = sentence.text.slice(verbAt, end);
  const dated = timeWithin(sentence, start, end) !== null;
  const am = self === 'I' ? 'am' : PLURAL.test(self) ? 'are' : 'is';
  if (/\b(?:won't|not|never|no longer)\b/.test(agent)) {
    return capitalLike(sentence.text.slice(start), `${self} ${self === 'I' || am === 'are' ? 'do' : 'does'} not plan to ${rest}`);
  }
  const words = dated ? `${self} ${am} aiming to ${rest}, to be confirmed` : `${self} ${am === 'is' ? 'plans' : 'plan'} to ${rest}`;
  return capitalLike(sentence.text.slice(start), words);
}

/** "I'm sending it tomorrow" → "I expect to be sending it tomorrow, to be confirmed". */
export function expectToBe(sentence: Sentence, start: number, verbAt: number, end: number): string {
  const self = /^i\b/.test(sentence.lower.slice(start, verbAt)) ? 'I' : 'we';
  return capitalLike(sentence.text.slice(start), `${self} expect to be ${sentence.text.slice(verbAt, end)}, to be confirmed`);
}

/** "Will send tonight" → "Planning to send tonight, to be confirmed". */
export function planning(sentence: Sentence, start: number, verbAt: number, end: number): string {
  return capitalLike(sentence.text.slice(start), `planning to ${sentence.text.slice(verbAt, end)}, to be confirmed`);
}

/** Puts the words behind an approval: "15% off" → "15% off, subject to approval". */
export function subjectToApproval(sentence: Sentence, start: number, end: number): string {
  return `${sentence.text.slice(start, end)}, subject to approval on our side`;
}
