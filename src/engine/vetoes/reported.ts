// What somebody else said.
import { exec, test } from '../match.ts';
import type { Sentence } from '../rule.ts';
import { watch } from '../watch.ts';
import { sinceLast } from './own-clause.ts';

const MODAL = "can|could|can't|will|would|won't|may|might|must|should|shall|do|does|did|don't";
const SPEAKER = `(?:you|he|she|they|it|who|(?:clause|section|article) [\\d.]+|everyone|everybody|nobody|someone|(?!(?:i|we|our|my|the|your|an?|this|have|has|had|just|already|also|to|and|been|be|not|let|me|us|${MODAL})\\b)[a-z][a-z'.]*(?: (?!(?:i|we|have|to|${MODAL})\\b)[a-z]+){0,2})`;
const SAYING =
  '(?:said|says|say|told|tells|claim|claims|claimed|promised|promises|wrote|writes|heard|mentioned|thinks?|thought|expects?|expected|reports|reported|suggested|suggests|insists?|insisted|announced|argued|swore|reckons?|believes?|demanded|demands|wanted|wants|asked|asks|offered|offers|quoted|quotes|states?|stated|replied|predicts?|predicted|assumed|requires?|required|proposed|proposes|hopes|hoped|threatened|threatens)';
/** "You're asking for": still being said. */
const NOW_SAYING = '(?:asking|proposing|demanding)';
const REPORTED = new RegExp(
  `\\b${SPEAKER}(?:(?:'d|'ll| will| would| may| might| can| had| has| have|'ve|'s)?(?: just| also| already| apparently| clearly| once| even)? ${SAYING}(?! (?:yes|no|so|ok(?:ay)?)\\b)|(?:'re|'s| is| are) (?:now )?${NOW_SAYING})\\b[^;]*$`,
);
export const SAYS = new RegExp(`\\b(?:${SAYING}|${NOW_SAYING})\\b`);
const mayReport = watch(SAYS);
export const CITES =
  /\b(?:according to|as (?:reported|quoted|seen) (?:by|in)|rumou?r has|word is|i (?:heard|read|gather|understand)|we (?:heard|read|gather|understand)|the (?:article|report|news|paper|brochure|tender|rfp) (?:says|said|states))\b/;
const mayCite = watch(CITES);
const SOURCE = new RegExp(`${CITES.source}[^;]*$`);
/** "My manager said yes" is the sender's own side. */
const OWN_APPROVAL = /\b(?:my|our) (?:manager|boss|director|board|management|team|finance|legal|cfo|ceo|vp|head)\b/;

/** Where the sender speaks again after somebody else's words: those may well go on after a comma. */
const OWN_RESTART = /;|you asked for,? (?=is|are|will|they|it)|(?:, | -+ | )but |, so |(?:, | )and (?=(?:i|we|our|my)(?:'| ))/;

/** "As you asked, we'll …", "what you asked for: we'll …": the sender says it anew. */
const SAID_ANEW =
  /\b(?:as|like|what|since|because|that|which)(?: you| we)? (?:asked|requested|said|wanted|mentioned|promised|wrote|suggested|proposed)\b[^;]*$|, (?:so |and |but )?(?:(?:i|we|you)(?:'ll| will|'re|'m)? ?)?$|[,;:] *$/;

/** "20% off until August, it said." */
const SAID_BEHIND = /^[^;:]{0,150}, (?:it|he|she|they|(?:the|their|your) [a-z]+) (?:said|says|wrote|reads?|claims?|claimed)[.!"]*$/;
/** So far behind what is said. */
const REACH = 200;

/** Somebody else's words: "he said he'll send it", "you expected that they'd choose". */
export function isReported(sentence: Sentence, start: number): boolean {
  if (mayReport(sentence) && test(SAID_BEHIND, sentence.lower.slice(start, start + REACH))) return true;
  if (start < 6) return false;
  const before = sentence.lower.slice(0, start);
  if (mayCite(sentence) && test(SOURCE, before)) return true;
  const m = mayReport(sentence) ? exec(REPORTED, sinceLast(OWN_RESTART, sentence.lower, start)) : null;
  if (m === null || test(OWN_APPROVAL, m[0])) return false;
  return !test(SAID_ANEW, before);
}
