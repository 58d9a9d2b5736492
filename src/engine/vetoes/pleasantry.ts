// Courtesies: thanks, wishes, and what is looked forward to.
import { test } from '../match.ts';
import type { Sentence } from '../rule.ts';
import { watch } from '../watch.ts';
import { sinceLast } from './own-clause.ts';

export const PLEASANTRY =
  /\b(?:look(?:ing)? forward|looks forward|thank(?:s| you)|pleased to (?:meet|hear|see)|hope (?:you|this|that|all|your)|have a (?:great|good|nice|lovely)|happy (?:birthday|new year|christmas|friday|monday)|congratulations|welcome back|feel free|any (?:further |other |more )?questions|hesitate to|sorry to hear|(?:good|great|lovely|nice) (?:to|meeting|seeing|hearing|talking|speaking|chatting|catching up))\b/;
const mayPlease = watch(PLEASANTRY);

/** "Thanks for your call, we can do 10%": a courtesy reaches to the end of its own clause. */
const EARLIER = /[,;:!?)] | -+ | (?:and|but|so|as) /;
/** So far before what is said. */
const REACH = 60;

/** Words that make a whole clause a courtesy, wherever they stand in it. */
export const FILLER =
  /\b(?:feel free|(?:great|good|nice|lovely) (?:talking|speaking|meeting|seeing|chatting|catching up)|any (?:further |other |more )?questions|hesitate to|(?:give|drop) (?:me|us) a (?:call|line|shout|ring))\b/;
const mayFill = watch(FILLER);

/** Courtesies that look into the future and promise nothing. */
export function isPleasantry(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  return (
    (mayPlease(sentence) && test(PLEASANTRY, sinceLast(EARLIER, s.slice(Math.max(0, start - REACH)), Math.min(REACH, start)))) ||
    (mayFill(sentence) && test(FILLER, s.slice(start, end)))
  );
}
