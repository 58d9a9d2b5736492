// Promises that cost nobody anything to keep: to call, to invite, to introduce, to pass something on.

import { timeWithin } from './clause.ts';
import { test } from './match.ts';
import type { Finding, Found, Sentence } from './rule.ts';

const SEND = '(?:send|share|forward|email|circulate|drop|pop|resend|pass)(?:ing)?';
/** "Send you over", "share a", "put in the": what may stand between a verb and its object. */
const OF =
  '(?: (?:you|him|her|them|over|out|in|on|across|round|back|a|an|few|the|that|this|our|my|some|quick|short|new|updated|brief|calendar|meeting))*';
/** What a small thing may be followed by: when, with whom, what for; "the call recording" is another thing. */
const ENDS =
  '(?=$|[^a-z -]| (?:with|for|at|on|in|to (?:see|discuss|talk|walk|go)|over|out|across|about|between|again|next|this|tomorrow|tonight|today|later|shortly|soon|now|so|once|when|if|as|after|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)';
const WHOSE = '(?:the|our|your|my|his|their) (?:[a-z]+ )?';
const PEOPLE = 'team|teams|people|colleagues?|manager|lead|group|experts?|specialists?';
const PERSON = `(?:you|him|her|them|everyone|legal|procurement|finance|[A-Z][a-z'-]+|${WHOSE}(?:${PEOPLE}|head|[A-Z]{2,4}))\\b`;

/** To talk: a day that is named is the day of the call. */
const TALK = `(?:(?:call|ring|phone)(?:ing)?|ping) (?:(?:you|him|her|them)\\b|(?:soon|again|back)${ENDS})|give [a-z]+ (?:a )?(?:quick )?(?:call|ring|shout|bell|buzz)${ENDS}|follow(?:ing)? up|touch base|check (?:back|in)${ENDS}|circle back|catch up|reach(?:ing)? out|(?:be|keep) in touch|(?:speak|talk) (?:to|with) you|(?:drop|shoot|send) [a-z]+ a (?:quick )?(?:line|note|message|text)${ENDS}`;
/** To meet, and to bring together. */
const MEET = `(?:${SEND}|set|get|put|book|updat(?:e|ing)|mov(?:e|ing)|arrang(?:e|ing)|schedul(?:e|ing))(?: up)?${OF} (?:invite|invitation|dial-in|(?:zoom|teams)(?: link)?|call|meeting|catch-?up|something (?:in|on) (?:the|your|our) (?:calendars?|diary|diaries))${ENDS}|(?:loop|copy)(?:ing)? in ${PERSON}|(?:(?:loop|copy)(?:ing)?|cc) ${PERSON}(?: in)?|bring ${PERSON} to the (?:call|meeting|demo)|introduc(?:e|ing) ${PERSON} to|put(?:ting)? you in (?:touch|contact) with|connect(?:ing)? you (?:with|to) ${PERSON}`;
const NOTES =
  '(?:recap|summary|notes|minutes|deck|slides|presentation|recording|case stud(?:y|ies)|brochure|one-pager|link|agenda|overview|article|photos?|details|next steps)';
/** To pass on what is there already, to ask, to answer: nothing much as long as no day is named. */
const PASS_ON = `${SEND}${OF}(?: [a-z-]+)? ${NOTES}(?: (?:of|from|to) (?:our|the|it|today|yesterday)| (?:we|i|you) (?:discussed|mentioned|asked)|${ENDS})`;
const ANSWER =
  '(?:check|ask|speak|talk)(?: this| it)? (?:with|internally|around)\\b|let you know|(?:get|come) back to you|keep you (?:posted|updated)';

const DATED = new RegExp(`^(?:${TALK}|${MEET})`);
const UNDATED = new RegExp(`^(?:${PASS_ON}|${ANSWER})`);
/** What is done besides, which must be as small: "and let you know", "and the notes". */
const PARTS = /,? (?:and|then|plus) |, /;
const MORE = new RegExp(`^(?:(?:the|a|our|some|my) )?${NOTES}\\b`);

/** "By Friday", "within the hour", "every week", and what is not to be: then it is more than a courtesy. */
const BINDS =
  /\b(?:by|before|until|till|within|no later|not later|at the latest|every|each|daily|weekly|(?:counter)?signed|never|not)\b|n't\b/;
/** "With pricing", "with the final figures": what a call brings along. With whom it is stands with a capital, or is a team. */
const BRINGS = new RegExp(
  `\\bwith (?!(?:you|him|her|them|everyone|all of you|legal|procurement|finance|security|support|product|sales|engineering)\\b|[A-Z]|${WHOSE}(?:${PEOPLE})\\b)`,
);

/** Does a promise only offer a call, an invitation, an introduction or something to read? `verbAt` is where its verb begins, `end` where its clause ends. */
export function isCourtesy(sentence: Sentence, start: number, verbAt: number, end: number): boolean {
  const { lower, mentions, text } = sentence;
  const isDated = timeWithin(sentence, start, end) !== null;
  const words = text.slice(verbAt, end);
  const isSmall = words
    .split(PARTS)
    .every((part, i) => test(DATED, part) || (!isDated && test(UNDATED, part)) || (i > 0 && test(MORE, part)));
  return isSmall && !test(BRINGS, words) && !test(BINDS, lower.slice(start, end)) && mentions.every(({ kind }) => kind === 'time');
}

/** Was it found to be a courtesy? */
export function isCourteous({ facts }: Pick<Finding, 'facts'>): boolean {
  return facts !== undefined && facts.courtesy === true;
}

/** Is `[start, end)` promised by courtesies alone? */
export function isFoundSmall(found: readonly Found[], start: number, end: number): boolean {
  const promises = found.filter(({ rule, finding }) => rule.topic === 'commitment' && finding.start < end && finding.end > start);
  return promises.length > 0 && promises.every(({ finding }) => isCourteous(finding));
}
