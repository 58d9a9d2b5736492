// What is only thought of, and binds nobody.
import { test } from '../match.ts';
import type { Sentence } from '../rule.ts';
import { watch } from '../watch.ts';

export const HYPOTHETICAL =
  /\b(?:if (?:i|we|they|you|he|she) (?:had|were|was|did|could|would)\b|if (?:i|we) (?:ever (?:[a-z]+ed|did|had|were|went|sold|got)|opened|offered|had to)|were to|would have|could have|should have|suppose|supposing|imagine|hypothetical|in theory|thought experiment|not saying|wish (?:i|we|you)|as if|even if (?:i|we))\b/;
const maySuppose = watch(HYPOTHETICAL);
/** So far before the end of what is said. */
const REACH = 200;

/** "If we had to offer …", "I'm not saying that we're going to": nobody is bound by a thought. */
export function isHypothetical(sentence: Sentence, start: number, end: number): boolean {
  if (!maySuppose(sentence)) return false;
  const s = sentence.lower;
  return test(HYPOTHETICAL, s.slice(0, Math.min(s.length, end)).slice(-REACH)) || /\bnot saying\b/.test(s.slice(0, start));
}
