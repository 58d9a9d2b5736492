// Promises that cost nobody anything to keep: to call, to invite, to introduce, to pass something on.

import { timeWithin } from './clause.ts';
import { test } from './match.ts';
import type { Finding, Found, Sentence } from './rule.ts';

const SEND = '(?:send|share|forward|email|circulate|drop|pop|resend|pass)(?:ing)?';
/** "Send you over", "share a", "put in the": what may stand between a verb and its object. */
const OF =
  '(?: (?:you|him|her|them|over|out|in|on|across|round|back|a|an|the|that|this|our|my|some|quick|short|new|updated|brief|calendar|meeting))*';

/** To talk: a day that is named is the day of the call. */
const TALK =
  /^(?:(?:(?:call|ring|phone)(?:ing)?|ping) (?:you|him|her|them|soon|again|back)\b|give [a-z]+ (?:a )?(?:quick )?(?:call|ring|shout|bell|buzz)|follow(?:ing)? up|touch base|check (?:back|in)\b|circle back|catch up|reach(?:ing)? out|(?:be|keep) in touch|(?:speak|talk) (?:to|with) you|(?:drop|shoot|send) [a-z]+ a (?:quick )?(?:line|note|message|text))/;
/** To meet, and to bring together. */
const MEET = new RegExp(
  `^(?:(?:${SEND}|set|get|put|book|updat(?:e|ing)|mov(?:e|ing)|arrang(?:e|ing)|schedul(?:e|ing)|find|fix|sort(?: out)?)(?: up)?${OF} (?:invite|invitation|placeholder|dial-in|(?:zoom|teams)(?: link)?|call|meeting|catch-?up|slot|times?|something (?:in|on) (?:the|your|our) (?:calendars?|diary|diaries))\\b|(?:(?:loop|copy)(?:ing)?|cc) (?:you|(?:[a-z]+ )?in\\b)|(?:bring|have) (?:[a-z]+ ){1,3}(?:to|join) (?:the|our|your) (?:call|meeting|demo)\\b|introduc(?:e|ing) (?:you|[a-z]+ to)|put(?:ting)? you in (?:touch|contact) with|connect(?:ing)? you (?:with|to))`,
);

/** To pass on what is there already, to ask, to answer: nothing much as long as no day is named. */
const PASS_ON = `${SEND}${OF}(?: [a-z-]+)? (?:recap|summary|notes|minutes|deck|slides|presentation|recording|case stud(?:y|ies)|brochure|one-pager|link|agenda|overview|article|photos?|details)\\b`;
const ANSWER =
  '(?:check|ask|speak|talk)(?: this| it)? (?:with|internally|around)\\b|let you know|(?:get|come) back to you|keep you (?:posted|updated)';
const UNDATED = new RegExp(`^(?:${PASS_ON}|${ANSWER})`);

/** "By Friday", "within the hour", "every week", and what is not to be: then it is more than a courtesy. */
const BINDS =
  /\b(?:by|before|until|till|within|no later|not later|at the latest|every|each|daily|weekly|(?:counter)?signed|never|not)\b|n't\b/;
/** "With pricing", "with the final figures": what a call brings along. With whom it is stands with a capital, or is a team. */
const BRINGS =
  /\bwith (?!(?:you|him|her|them|everyone|all of you|legal|procurement|finance|security|support|product|sales|engineering)\b|[A-Z]|(?:the|our|your|my|his|their) (?:[a-z]+ )?(?:team|teams|people|colleagues?|manager|lead|group|experts?|specialists?)\b)/;

/** Does a promise only offer a call, an invitation, an introduction or something to read? `verbAt` is where its verb begins, `end` where its clause ends. */
export function isCourtesy(sentence: Sentence, start: number, verbAt: number, end: number): boolean {
  const { lower, mentions, text } = sentence;
  const words = lower.slice(verbAt, end);
  const isSmall =
    test(MEET, words) ||
    ((test(TALK, words) || (test(UNDATED, words) && timeWithin(sentence, start, end) === null)) && !test(BRINGS, text.slice(verbAt, end)));
  return isSmall && !test(BINDS, lower.slice(start, end)) && mentions.every(({ kind }) => kind === 'time');
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
