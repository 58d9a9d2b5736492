// What is told of the past.
import { isOver } from '../clause.ts';
import { exec, test, without } from '../match.ts';
import { once } from '../once.ts';
import type { Sentence } from '../rule.ts';
import { ownClause } from './own-clause.ts';

const PAST =
  /\b(?:was|were|had|did|went|came|paid|sold|bought|closed|ran|took|gave|got|said|told|wrote|sent|received|signed|met|saw|spent|cost us|used to|ended|began|started|left|lost|won|made|fell|rose|dropped|slipped|agreed|asked|offered|quoted|charged|shipped|launched|announced|happened|arrived|expired|lapsed|rang|spoke|worked|finished|visited|called|emailed|stood|switched|moved|built|chose|decided|grew|last (?:week|month|year|quarter|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|time)|yesterday|ago|previous(?:ly)?|earlier this|back (?:in|then)|since)\b/;
const mayTell = once(({ lower }: Sentence) => test(PAST, lower));

/** "I have asked finance to …" tells of now. */
const PERFECT = /\b(?:i|we)(?:'ve| have) (?:just |now |already |also )?[a-z]+(?: [a-z]+ to\b)?/;

/** "Finance signed off on 15%", "I got you net 60": how an offer of today came about. */
const APPROVED =
  /\b(?:(?:(?:my|our|the) (?:[a-z]+ )?(?:manager|boss|director|board|management|team|finance|legal|cfo|ceo|vp|head|desk)|finance|legal|deal desk|management|head office)(?:'s| has| have)? (?:just |now |already |also )?(?:signed off(?: on)?|approved|agreed(?: to| on)?|okayed|cleared)|(?:i|and) (?:just )?(?:got|managed to (?:get|secure|agree)) (?:you|us|approval|sign-?off))\b/;

/** "The signed form", "once shipped", "are paid": a state, and no story. */
const PARTICIPLE =
  /\b(?:the|a|an|your|our|my|all|any|be|been|being|is|are|get|gets|as|once|when|if|until|it|to|'s|'re) (?:signed|made|sent|paid|sold|shipped|agreed|quoted|offered|received|closed|launched|left|announced|asked|charged|met|lost|expired)\b/g;

/** "The form back signed by …", "signatures received on or before …": what is to be, by a day that is named next. */
const DUE =
  /\b(?!(?:i|we|you|he|she|they|it|who) )[a-z]+ (?:back )?(?:signed|sent|received|paid|made|closed|shipped|agreed|built|finished)(?: (?:off|back|in|over))? (?:by|before|on or before|no later than|within)(?: the)? $/;
const LIMIT = /^(?:by|before|on or before|no later than|within) /;
/** "8% off in the end": how a story ends. */
const TOLD = /^ used to be\b|^[^.;:?]{0,30}\b(?:in the end|after (?:they|he|she)(?:'d| had))\b/;
/** "Last year's rate" is a rate of today, unless it was something. */
const STILL = /^'?s? (?:price|rate|number|figure|money|fee)s?\b(?! (?:was|were|had))/;
/** "£15 an hour, same as last month" is a price of today. */
const COMPARES = /[,;:]|\b(?:as|than|like|from|since)\b/;

/** "In 2019 we held the price": who did it follows its time. */
const SUBJECT = /^,? (?:i|we|they|he|she|it) $/;
const DID = /^(?:held|kept|gave|took|did|had|paid|threw|froze|cost|[a-z]+ed)\b/;

/** So far before what is said, and so far behind it. */
const REACH = 90;
const NEAR = 60;

/** Told of the past, and nothing of what follows. */
export function isPast(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  if (mayTell(sentence)) {
    const before = without(PARTICIPLE, without(PERFECT, without(APPROVED, ownClause(s, start, REACH))));
    if (test(PAST, without(DUE, before + (exec(LIMIT, s.slice(start)) || [''])[0]))) return true;
  }
  if (test(TOLD, s.slice(end, end + NEAR))) return true;
  for (const m of sentence.mentions) {
    if (m.start - start > NEAR) break;
    if (m.end < start && isOver(sentence, m) && test(SUBJECT, s.slice(m.end, start)) && test(DID, s.slice(start))) return true;
    if (m.start < start || test(STILL, s.slice(m.end))) continue;
    if (isOver(sentence, m) && !test(COMPARES, s.slice(start, m.start))) return true;
  }
  return false;
}
