// What is said to bind nobody.
import { test } from '../match.ts';
import type { Sentence, Unplaced } from '../rule.ts';
import { watch } from '../watch.ts';
import { sinceLast } from './own-clause.ts';

/** What makes a whole clause no offer. */
export const BINDS_NOBODY =
  /\b(?:subject to (?:contract|approval|board|legal|review|sign-?off|final|confirmation|availability|finance|management)|non-?binding|for (?:your )?information only|for discussion|no(?:thing)? (?:in here |here |in this )?(?:is |are )?binding|without prejudice|not an offer|not yet approved|pending approval)\b/;
/** What makes the sentence behind it no offer either. */
const NO_OFFER = /\b(?:non-?binding|not an offer|indicative only|subject to contract)\b/;
/** What is noted beside a figure, a date or a claim, and says nothing of any other. */
const NOTED =
  'indicative|ballpark(?! aside)|to be confirmed|purely illustrative|as set out in (?:our|the)|within our fair-use limits|though plans may change|to the best of our knowledge|our current certificate has|see the product documentation|to be agreed';
export const NOTED_WITHIN = new RegExp(`\\b(?:${NOTED})\\b`);
const NOTED_BEFORE = new RegExp(`\\b(?:${NOTED})\\b[^;]{0,40}$`);
const NOTED_BEHIND = new RegExp(`^[^;.!?(,]{0,14}(?:,|\\(| -)? ?(?:[a-z]+, )?(?:is |are )?(?:${NOTED})\\b`);
/** "Subject to contract, we …" reaches over the comma, and not into a clause of its own. */
const OTHER_CLAUSE = /;|,? (?:and|but|so) (?=(?:i|we|you|it|our|your|the)\b)/;
/** Where what is said behind an offer speaks of something else. */
const NEXT_CLAUSE = /[;!?]|\.(?!\d)|,? (?:and|but|so) /;
/** So far behind an offer. */
const REACH = 160;

const mayBindNobody = watch(BINDS_NOBODY);
const mayBeNoted = watch(NOTED_WITHIN);
function mayNote(sentence: Unplaced): boolean {
  return mayBindNobody(sentence) || mayBeNoted(sentence);
}

/** Said to be no offer: "subject to contract", "for information only"; a note counts only for what it stands beside. */
export function isSubjectTo(sentence: Sentence, start: number, end: number): boolean {
  const { lower: s, previous } = sentence;
  if (previous !== null && mayNote(previous) && test(NO_OFFER, previous.lower)) return true;
  if (!mayNote(sentence)) return false;
  const before = sinceLast(OTHER_CLAUSE, s, start);
  const behind = s.slice(end, end + REACH).split(NEXT_CLAUSE)[0] || '';
  const words = s.slice(start, end);
  return (
    test(BINDS_NOBODY, before + words + behind) || test(NOTED_WITHIN, words) || test(NOTED_BEFORE, before) || test(NOTED_BEHIND, behind)
  );
}
