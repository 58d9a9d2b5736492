// Where a clause ends, and other measures that several rules take of a sentence.

import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { exec, test } from './match.ts';
import type { Sentence } from './rule.ts';

const BOUNDARY =
  /[;!?]|:(?!\d\d)|,(?= (?:and |but |so |or |which|who|where|if|as|because|since|then|please|i |i'|we |we'|you |you'|they|it |he |she|that|provided|unless|just|thanks|no (?!later)|not (?!later)|after|before|though))|\s-+\s|\.(?=\s|$)|["(]|\s(?=(?:and|but|so|or|because|since|while|whereas|though|although|which) (?:then |also |now )?(?:i|we|you|they|he|she|it|that|this|our|your|there|please|let|will|shall)\b)|\s(?=(?:because|unless|provided|whereas|although|but)\b)/;

/** One past the last character of the clause that holds `from`: its verb phrase with object and time. */
export function clauseEnd({ lower }: Sentence, from: number): number {
  const rest = lower.slice(from);
  const m = exec(BOUNDARY, rest);
  let end = from + (m === null ? rest.length : m.index);
  while (end > from && /[\s.,]/.test(lower.charAt(end - 1))) end--;
  return end;
}

const START =
  /(?:[;!?]|:(?!\d\d)|,(?!\d)|\s-+\s|["()]|\s(?:and|but|so|or|because|since|while|if|that|which|though)\s)(?!.*(?:[;!?]|:(?!\d\d)|,(?!\d)|\s-+\s|["()]|\s(?:and|but|so|or|because|since|while|if|that|which|though)\s))/;

/** Start of the clause that holds `at`. */
export function clauseStart({ lower }: Sentence, at: number): number {
  const before = lower.slice(Math.max(0, at - 200), at);
  const m = exec(START, before);
  let start = Math.max(0, at - 200) + (m === null ? 0 : m.index + m[0].length);
  while (start < at && /[\s*•-]/.test(lower.charAt(start))) start++;
  return start;
}

const CONDITION = /\b(?:if|once|when|as soon as|provided|assuming|unless|in case|subject to|after you|on receipt of)\b/;

/** Does a condition bind the clause: "if you sign by Friday, we'll …"? */
export function isConditional({ lower }: Sentence): boolean {
  return test(CONDITION, lower);
}

const NOUN = '(?:the|an?|any|those|these|some) (?:[a-z-]+ ){1,3}';
const OF_A_NOUN = new RegExp(`\\b${NOUN}$`);
/** "In the spring we deliver" tells when or for what; and with "the desks we keep for you" a sentence or a clause begins that may mean it. */
const WITH_PREPOSITION = new RegExp(
  `(?:\\b(?:in|on|at|after|before|for|from|with|by|until|during|under|per|as of|within|once|when|if|thanks to|due to|because of|given|despite|through|over|without|about|against|except|both|only|plus|also|yes|ok|and|but|so) |[,;:-] |^)${NOUN}$`,
);

/** "The fax I send each day", "a student I am bringing aboard": told of the thing before it, and not by itself. `before` ends where the subject begins. */
export function isRelative(before: string): boolean {
  return test(OF_A_NOUN, before) && !test(WITH_PREPOSITION, before);
}

const OVER = /\b(?:last|ago|yesterday|previous|earlier|past|since|[12]\d{3})\b/;

/** A time that is over. A day without a year ("on 9 September") may always be the next one. */
export function isOver({ lower }: Sentence, m: Mention): boolean {
  return m.kind === 'time' && m.tense === 'past' && test(OVER, lower.slice(m.start, m.end));
}

/** A future (or open) time expression within `[start, end)`, the first of them. */
export function timeWithin(sentence: Sentence, start: number, end: number): Span | null {
  for (const m of sentence.mentions) if (m.kind === 'time' && !isOver(sentence, m) && m.start < end && m.end > start) return m;
  return null;
}

/** Facts about the time a clause names: the last day of it, and in how many days that is. */
export function timeFacts({ mentions }: Sentence, start: number, end: number): { date?: string; days?: number } {
  for (const m of mentions) {
    if (m.kind !== 'time' || m.start >= end || m.end <= start) continue;
    if (m.value.kind === 'date' || m.value.kind === 'range') return { date: m.value.to };
    if (m.value.kind === 'duration' && m.value.days !== undefined) return { days: m.value.days };
  }
  return {};
}
