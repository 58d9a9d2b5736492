// What is turned down.
import { test, without } from '../match.ts';
import type { Sentence } from '../rule.ts';
import { watch } from '../watch.ts';
import { ownClause } from './own-clause.ts';

const REFUSES =
  /\b(?:can't|cannot|can not|couldn't|won't be able|unable|not able|aren't able|isn't able|not allowed|not authori[sz]ed|not (?:in a position|possible|going|prepared|agreed|offered|offering|willing)|isn't possible|don't|do not|doesn't|does not|didn't|did not|haven't|have not|hasn't|isn't|aren't|is not|are not|wasn't|weren't|never|no longer|nobody|none of|not yet|refuse[ds]?|decline[ds]?|rather than|without|wouldn't|would not|shouldn't|no plans?|not (?:a|an|the|any|however)|a no|hardly|neither|nor|too (?:early|soon) to|not (?:sure|certain)|unsure|(?:i|we) doubt)\b/;
export const REFUSES_OR_NO = new RegExp(`${REFUSES.source}|\\b(?:no|possibly|perhaps|maybe) `);
const mayRefuse = watch(REFUSES_OR_NO);
const REFUSAL = new RegExp(
  `${REFUSES.source}[^;:]*$|\\bno (?:[a-z]+ ){0,2}$|\\b(?:possibly|perhaps|maybe) (?:(?:i|we|it|they)(?:'[a-z]+| [a-z]+)? )?$`,
);

/** "Unlimited liability: not agreed", "15% off is not possible". */
const DECLINED =
  /^(?: [a-z]+)? (?:isn't|aren't|is not|are not)\W*$|^(?:(?! (?:even|though|although|because|since|which|as|while|unlike|if|when|unless|that|where|whose|who|so)\b)[^.;:?!,]){0,40}(?:(?:: ?| -+ )(?:no(?=\W*$|[,.;!]| (?:way|chance|deal|can do|thanks)\b)|not\b|declined|rejected|refused|sorry|can't)| (?:is|are|was) (?:not|off the table|out of the question|declined|rejected|refused|a no|wrong|untrue|false|(?:a bit |far |much |way )?too (?:early|soon|long|much|high|low|short|steep|tight|late))\b| (?:might|may|could) be (?:possible|an option|doable|tricky|hard)\b| (?:isn't|aren't|wasn't|won't be) (?:possible|available|included|agreed|offered|on the table|something)| (?:can't|cannot|won't) (?:be|work|happen|fly)\b(?! again))/;
/** "If you don't like it, lunch is on me": a condition, and no refusal. */
const UNLESS =
  /\b(?:(?:if|when|where|in case) (?!(?:i|we) )(?:[a-z'-]+ ){1,4}?|any(?:one|body) who |whoever |what )(?:don't|do not|doesn't|does not|can't|cannot|aren't|isn't|is not|are not|didn't|did not|hasn't|haven't|never)\b/;

/** So far before what is said, and so far behind it. */
const REACH = 160;
const NEAR = 60;

/** "Exclusivity is", "not on the table": the verb belongs to what follows. */
function verbAt(lower: string, end: number): number {
  return lower.endsWith(' is', end) || lower.endsWith(' are', end) ? lower.lastIndexOf(' ', end - 1) : end;
}

/** A concession or a term that is refused, missing or denied: "we can't do 15%". */
export function isRefused(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  return (
    (mayRefuse(sentence) && test(REFUSAL, without(UNLESS, ownClause(s, start, REACH)))) ||
    test(DECLINED, s.slice(verbAt(s, end), end + NEAR))
  );
}
