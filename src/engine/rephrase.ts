// Safer wordings: how to say the same without being bound by it.

import { timeWithin } from './clause.ts';
import { test } from './match.ts';
import type { Sentence } from './rule.ts';

/** With a capital where the words it stands for have one: a sentence begins there, unless they begin with "I". */
export function capitalLike(model: string, text: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase() && !/^I\b/.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** "we", "our engineers", "Kay and I", "the two of us". */
const PLURAL = /^we$|^(?:our|the)\b.*s$|\band i$/i;

/** "we'll have it live by Friday" → "we are aiming to have it live by Friday". */
export function planTo(sentence: Sentence, start: number, verbAt: number, end: number): string {
  const agent = sentence.lower.slice(start, verbAt);
  const self = /^i\b/.test(agent)
    ? 'I'
    : /^we\b/.test(agent)
      ? 'we'
      : (sentence.text.slice(start, verbAt).split(/'|\s(?:will|shall|won|is|are)\b/)[0] || 'we').trim();
  const isPlain = !/'|\s(?:will|shall|won|is|are)\b/.test(agent);
  const rest =
    isPlain && self !== 'I' && !test(PLURAL, self) ? infinitive(sentence.text.slice(verbAt, end)) : sentence.text.slice(verbAt, end);
  const dated = timeWithin(sentence, start, end) !== null;
  const am = self === 'I' ? 'am' : test(PLURAL, self) ? 'are' : 'is';
  if (/\b(?:won't|not|never|no longer)\b/.test(agent)) {
    return capitalLike(sentence.text.slice(start), `${self} ${self === 'I' || am === 'are' ? 'do' : 'does'} not plan to ${rest}`);
  }
  const words = dated ? `${self} ${am} aiming to ${rest}` : `${self} ${am === 'is' ? 'plans' : 'plan'} to ${rest}`;
  return capitalLike(sentence.text.slice(start), words);
}

/** "ends on Monday" → "end on Monday", as it follows "to". */
function infinitive(words: string): string {
  return words.replace(/^[a-z]+/i, (verb) =>
    /[^aeiou]ies$/.test(verb)
      ? `${verb.slice(0, -3)}y`
      : /(?:ss|sh|ch|x|z|o)es$/.test(verb)
        ? verb.slice(0, -2)
        : verb.replace(/([^s])s$/, '$1'),
  );
}

/** "I'm sending it tomorrow" → "I expect to be sending it tomorrow". */
export function expectToBe(sentence: Sentence, start: number, verbAt: number, end: number): string {
  const self = /^i\b/.test(sentence.lower.slice(start, verbAt)) ? 'I' : 'we';
  return capitalLike(sentence.text.slice(start), `${self} expect to be ${sentence.text.slice(verbAt, end)}`);
}

/** "Will send tonight" → "Planning to send tonight". */
export function planning(sentence: Sentence, start: number, verbAt: number, end: number): string {
  return capitalLike(sentence.text.slice(start), `planning to ${sentence.text.slice(verbAt, end)}`);
}

const OATH =
  /\b(?:promise|guarantee|commit(?:ted)?|undertake|pledge|vow|swear|warrant|ensure|make (?:sure|certain)|see to it|can confirm|rest assured|(?:assure|promise) you)$/;

/** "We guarantee delivery by May" → "We expect delivery by May, though we cannot promise it"; none where that would not read well. */
export function expectInstead(sentence: Sentence, start: number, verbAt: number, end: number): string | undefined {
  const oath = sentence.lower.slice(start, verbAt).trim();
  const self = /^i\b/.test(oath) ? 'I' : 'we';
  const told = sentence.text.slice(verbAt, end).trim();
  if (!test(OATH, oath) || told.length < 4 || /^of |^(?:to [a-z]+ing|to (?:the|a|an|this|that|our|your)|[,(-])(?![a-z])/i.test(told))
    return undefined;
  const given = /\bpromise$/.test(oath) ? /^you (?=(?:the|a|an|one|two|\d)\b)/i.exec(told) : null;
  const rest = given === null ? told.replace(/^(?:you )?(?:that )?/i, '') : `to get ${told}`;
  return capitalLike(sentence.text.slice(start), `${self} expect ${rest}, though ${self} cannot promise it`);
}

/** The words go on after these, so nothing can be put behind them. */
const UNFINISHED =
  /\b(?:a|an|the|your|our|my|their|its|of|to|on|in|at|for|with|by|after|within|every|from|and|or|until|once|when|if|it|they|we|you|i|whenever|that)$/i;
/** Nor can they be parted from these. */
const BELONGS = /^ (?:\d|%|(?:it|them|you|me|us|time|release|cap|uplift|eod|cob)\b)/i;
const NEW_CLAUSE = /^ (?:and|but|or|so|if|when|because|while|which|unless|as)\b/i;

/** "15% off" → "15% off, subject to approval"; in brackets where the clause goes on, and none where it cannot be parted. */
export function withProviso(sentence: Sentence, start: number, end: number, proviso: string): string | undefined {
  const words = wordsOf(sentence, start, end);
  const after = sentence.text.slice(start + words.length);
  const goesOn = /^ ?[a-z0-9$/]/i.test(after) && !test(NEW_CLAUSE, after);
  if (goesOn) return withNote(sentence, start, end, proviso);
  return after.startsWith(`, ${proviso}`) ? undefined : `${words}, ${proviso}`;
}

/** "99.9% uptime" → "99.9% uptime (our target)"; none where the words cannot be parted from the next. */
export function withNote(sentence: Sentence, start: number, end: number, note: string): string | undefined {
  const words = wordsOf(sentence, start, end);
  const after = sentence.text.slice(start + words.length);
  const isSaid = after.startsWith(` (${note})`);
  const cannotPart = /^[a-z0-9/]/i.test(after) || test(BELONGS, after) || (after.startsWith(' ') && test(UNFINISHED, words));
  return isSaid || cannotPart ? undefined : `${words} (${note})`;
}

/** What is flagged, without the mark that a clause may end in. */
function wordsOf({ text }: Sentence, start: number, end: number): string {
  return text.slice(start, end).replace(/[\s.,;:!?]+$/, '');
}

/** Puts the words behind an approval: "15% off" → "15% off, subject to approval on our side". */
export function subjectToApproval(sentence: Sentence, start: number, end: number): string | undefined {
  return withProviso(sentence, start, end, 'subject to approval on our side');
}
