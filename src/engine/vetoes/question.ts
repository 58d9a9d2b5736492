// What is asked: of the other side, or told of as a question.
import { test, without } from '../match.ts';
import type { Sentence } from '../rule.ts';
import { watch } from '../watch.ts';

export const ASKS =
  /\b(?:let (?:me|us) know|tell (?:me|us)|wonder(?:ing)?|ask(?:ed|ing)?(?: you| them| him| her| me| us)?|not sure|unsure|(?:do|did)n't know|don't know|no idea|check|confirm|see|say|know|remember|advise|clarify|unclear|depends on|not (?:decided|clear)) (?:if|whether|when|what|which|who|how|why|where)\b/;
const mayAsk = watch(ASKS);
const INDIRECT = new RegExp(`${ASKS.source}[^,;:]*$`);

/** "Let me know whether …", "asked if …": what follows is asked, not said. */
function isIndirect(sentence: Sentence, start: number): boolean {
  return mayAsk(sentence) && test(INDIRECT, sentence.lower.slice(0, start));
}

const INTERROGATIVE =
  '(?:can|could|would|will|do|does|did|is|are|was|were|have|has|had|may|might|shall|should|what|when|where|who|why|how|which|whose|am|any chance|any)';
const STARTS_AS_QUESTION = new RegExp(
  `^(?:(?:and|but|so|or|also|then|please|ok|okay|well|now|in particular)[,:]? |[a-z]+[,:] )?${INTERROGATIVE}(?:n't)?\\b`,
);
/** But for closing quotes and brackets. */
const ENDS_AS_QUESTION = /\?["') \n]*$/;
const SUBORDINATE = /^(?:if|before|once|when|while|since|given|assuming|so that|in case|after)\b/;
/** Where a clause begins that asks: what is said before it is said. */
const ASKING_CLAUSE = new RegExp(`(?:[,;:(]|\\s-|\\band\\b|\\bbut\\b|\\bor\\b)\\s*(?:and |but |so |or )?${INTERROGATIVE}(?:n't)? `, 'g');
/** "…, ok?": asks of what was said, and does not make it a question. */
const ASSENT_TAG = /[,;.-]\s*(?:ok|okay|right|yes|no|deal|alright|all right|yeah|huh|isn't it|agreed|fair|sounds? good)\s*\?+["')\s]*$/;

const TO_LAST_PAUSE = /^.*[-*:)\u2022] /;

/** "Yes - could we ship on Monday?", "- Could we …": from the last pause or mark before `start` on. */
function clauseWith(s: string, start: number): string {
  return without(TO_LAST_PAUSE, s.slice(0, start)) + s.slice(start);
}

/** A question to the other side: "Can we do 10%?"; but not "We'll do 10%, does that work?". */
export function isQuestion(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  if (!test(ENDS_AS_QUESTION, s)) return isIndirect(sentence, start);
  if (test(ASSENT_TAG, s)) return test(STARTS_AS_QUESTION, s);
  if (test(STARTS_AS_QUESTION, s) || test(STARTS_AS_QUESTION, clauseWith(s, start))) return true;
  if (test(SUBORDINATE, s)) {
    const comma = s.indexOf(',');
    if (comma < 0 || start < comma) return true;
    return test(STARTS_AS_QUESTION, s.slice(comma + 1).trim());
  }
  let asksBehind = false;
  s.replace(ASKING_CLAUSE, (_, at: number) => {
    if (at >= end - 1) asksBehind = true;
    return '';
  });
  return !asksBehind;
}
