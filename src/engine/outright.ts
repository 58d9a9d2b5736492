// What is said in so many words, so that nothing around it makes it less: a concession, a promise, a date, a term.
import { exec } from './match.ts';
import { once } from './once.ts';
import type { Sentence } from './rule.ts';
import { watch } from './watch.ts';

/** "We can do", "I'll match", "the first month is free". */
const CONCEDES =
  /\b(?:i|we)(?:'ll|'d|'m|'re|'ve| have| will| can| could| would| shall| am| are)?(?: (?:also|even|just|then|now|happily|gladly|happy to|able to|willing to|prepared to|glad to|go|certainly))* (?:do|give|offer|take|knock|drop|cut|lower|reduce|bring|waive|match|beat|throw|include|add|credit|refund|rebate|cover|absorb|swallow|cap|hold|keep|freeze|lock|extend|let|meet you in the middle|agree|accept|guarantee|stretch|(?:got|get|managed to get) (?:you|approval|the ok|sign-?off))\b|\blet's (?:say|call it|go with)\b|\b(?:signed off|agreed) (?:on|to)\b|\b(?:months?|weeks?|years?|training|onboarding|set-?up|support|shipping|delivery|installation) (?:is|are|comes?) (?:free|on us)\b|\b(?:payment|terms|invoices?)(?: terms)? (?:is|are|at|on|of|to) net ?\d\d+\b|\bon (?:the house|our (?:tab|bill))\b|\bdeduct \d|(?: percent|%) (?:off|under|below|with the order|on (?:order|signing))\b|\b(?:is|are) in the (?:rent|rate|fee)\b|\bfree trial is\b/;

/** "You have my word", "lead time is two weeks". */
const PLEDGES =
  /\b(?:i|we)(?:'ll| will| can|'re happy to)?(?: hereby| [a-z]+ly)? (?:guarantee|commit to|undertake|pledge)\b|\b(?:i|we) can promise\b|\b(?:my|our) word\b|\bconsider it (?:done|booked)\b|\b(?:lead[- ]?time|turn-?around|go-?live|cut-?over|installation|delivery|training|onboarding|kick-?off|hand-?over|print run|production)(?:'s (?=\d)| (?:is|are|takes?|starts?|begins?|will (?:be|take|start)|on (?:the|mon|tue|wed|thu|fri|\d)))|\b(?:give us [a-z0-9]+ (?:days|weeks|hours)|(?:days|weeks|hours),? (?:tops|at (?:the )?most))\b|\b(?:can|may) count on (?:us|me)\b|\bi(?:'ll| will) personally\b|\b(?:it|this|they|the [a-z]+|your [a-z]+)(?:'ll| will) be (?!in\b|at\b|on\b)[a-z]+ (?:by|before|within|today|tomorrow)\b|\b(?:ships?|going out|goes out) (?:on|by|tomorrow|today|next)\b/;

/** "We delete", "you own", "no minimum term", "works offline". */
const STATES =
  /\b(?:we|you) (?:can |may |will |also )?(?:own|keep|carry|hold|delete|wipe|retain|back (?:it|this|that)? ?up|back (?:it|this|that)|answer|respond|sign|indemnify|insure|store|host|encrypt|terminate|cancel|leave)\b|\bno (?:minimum|rate limits?|lock-?in|notice)\b|\bnet ?\d\d+ (?:works|is (?:fine|ok|okay|good)|suits)\b|\b24\/7\b|\b(?:is|are|comes?) included\b|\bout of the box\b|\b(?:works? offline|will handle|(?:price|fee) (?:covers|includes)|supports|integrates with|connects to|renews|backups? (?:run|are))\b/;

/** What the gate looks out for on their behalf. */
export const OUTRIGHT_PATTERNS: readonly RegExp[] = [CONCEDES, PLEDGES, STATES];

function placeOf(pattern: RegExp): (sentence: Sentence) => number {
  const may = watch(pattern);
  const find = once(({ lower }: Sentence) => {
    const m = exec(pattern, lower);
    return m === null ? -1 : m.index;
  });
  return (sentence) => (may(sentence) ? find(sentence) : -1);
}

const conceded = placeOf(CONCEDES);
const pledged = placeOf(PLEDGES);
const stated = placeOf(STATES);

/** Where a sentence says something of a topic outright; -1 where it does not. */
export function saidOutright(sentence: Sentence, topic: 'commitment' | 'timeline' | 'pricing' | 'terms'): number {
  if (topic === 'commitment' || topic === 'timeline') return pledged(sentence);
  const at = conceded(sentence);
  return at >= 0 || topic === 'pricing' ? at : stated(sentence);
}
