// What people say before they say something: "Thanks for your call, …", "I'm happy to confirm that …". It is read apart.
import type { SentenceHits } from './rule.ts';
import { letsThrough } from './watch.ts';

/** A new clause with its own subject, so that no lead-in is cut from the words that need it. */
const SUBJECT =
  "(?=(?:i|we|you|it|they|there|no|yes)\\b|that's|it's|[a-z0-9'-]+(?: [a-z0-9'-]+){0,3} (?:is|are|will|can|has|comes?|goes|stays?|ships?|starts?|works?|covers?)\\b)";
const END = '(?: that|:|,| -+)? ';
/** How each begins, by which most sentences are told at once from those that have none, and how it goes on. */
const LEAD_INS: ReadonlyArray<readonly [string, string]> = [
  // Courtesies, to their comma.
  ['(?:many thanks|thanks|thank you|cheers)', '(?: (?:so|very) much| again| a lot)?(?: [^,.;:!?]{1,60})?(?:,| -+|!) (?:and )?'],
  ['(?:sorry|apologies) (?:for|about|to) ', '[^,.;:!?]{3,60}(?:,| -+) (?:but )?'],
  ['(?:i )?hope (?:you|this|that|all|your) ', '[^,.;:!?]{3,60}(?:,| -+) (?:and )?'],
  [
    "(?:it was |it is |it's )?(?:great|good|nice|lovely|a pleasure) (?:to|meeting|talking|speaking|seeing|showing) ",
    '[^,.;:!?]{3,60}(?:,|;| -+) (?:and )?',
  ],
  // What is told before it is told.
  [
    "(?:(?:i'm|i am|we're|we are) )?(?:very |so |really |just )?(?:glad|happy|pleased|delighted|proud|excited|authori[sz]ed|able) to ",
    `(?:say|tell you|report|confirm|announce|share|let you know|inform you)${END}`,
  ],
  ['(?:i|we) can ', `(?:now |happily |gladly |also )?(?:say|confirm|tell you|report)${END}`],
  ["(?:i |we )?(?:just )?(?:want(?:ed)?|writing|'d like|would like) to ", `(?:let you know|say|tell you|confirm)${END}`],
  ['(?:good|great|quick|better|best) (?:news|update|one)', `(?: is)?${END}`],
  [
    '(?:please note|please be advised|just to (?:confirm|say|be clear|recap)|to (?:confirm|recap|close this out|be clear)|for the record|fyi\\b|quick (?:one|note))',
    END,
  ],
  ["you(?:'ll| will) be (?:glad|pleased|happy) to (?:hear|know)", END],
  ['(?:as|like) (?:discussed|agreed|promised|mentioned|requested|i said|you asked)', '(?: [^,.;:!?]{1,50})?(?:,|:| -+) '],
  ['(?:following (?:up on |on from )?|further to |per |as per )(?:our|your|the|my) ', '[^,.;:!?]{3,60}(?:,|:| -+) '],
  // One's own side.
  ['(?:my|our|the) (?:boss|manager|director|md|ceo|cfo|finance team|legal team|team) (?:says|said)', `(?: yes)?${END}`],
  ['(?:finance|legal|management|head office|deal desk) (?:says|said|tells me|has told me|has confirmed|confirms|confirmed)', END],
  ["i'm told", END],
];

const OPENS = '^(?:(?:and|but|so|also|well|ok|okay|right|yes)[,]? )?';
/** How any of them begins: what the gate looks out for. */
export const LEADS = new RegExp(`${OPENS}(?:${LEAD_INS.map(([first]) => first).join('|')})`);
const LEAD_IN = new RegExp(`${OPENS}(?:${LEAD_INS.map(([first, rest]) => first + rest).join('|')})${SUBJECT}`);

/** Longer than any lead-in. */
const LONGEST = 140;

/** How long the lead-in is that `[start, end)` of a text (in lower case) begins with, with the space behind it; 0 where it has none. */
export function leadInLength(text: string, start: number, end: number, hits: SentenceHits): number {
  if (!letsThrough(hits, LEADS)) return 0;
  const m = LEAD_IN.exec(text.slice(start, Math.min(end, start + LONGEST)));
  return m === null ? 0 : m[0].length;
}
