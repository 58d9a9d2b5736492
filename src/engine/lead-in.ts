// What people say before they say something: "Thanks for your call, …", "I'm happy to confirm that …". It is read apart.
import { test } from './match.ts';
import type { SentenceHits } from './rule.ts';
import { search } from './wordings.ts';

const VERB =
  '(?:is|are|will|can|has|have|had|comes?|goes?|gets?|stays?|ships?|starts?|works?|covers?|takes?|includes?|holds?|runs?|drops?|lands?|leaves?|follows?|supports?|remains?|attends?|lasts?|pays?|fails?|passes|renews|reads|talks)';
/** A new clause with its own subject, so that no lead-in is cut from the words that need it. */
const SUBJECT = `(?=(?:i|we|you|it|they|there|no|yes|if|once|when)\\b|[a-z]+'(?:s|ll|re)\\b|[a-z0-9'-]+(?: [a-z0-9'-]+){0,3} ${VERB}\\b)`;
/** The same, or what begins one where nothing could be enumerated. */
const BEGINNING = `(?:${SUBJECT}|(?=(?:the|your|our|my|their|both|each|every|all|half|any|anything|nothing|nobody|please|will|happy|fine|going|sending|gonna|back to|same|after|from|on|in|for|\\d+|[$£€]\\d+)\\b))`;
/** Three words are enough where nothing else can follow. */
const CLAUSE = '(?=\\S+ \\S+ \\S)';
const AND = '(?:(?:and|but|so) )?';
/** A pause behind which something else begins; a comma may stand in a list as well. */
const PAUSE = '(?:(?::| -+|!|\\.\\.+) |; ?)';
const STOP = `(?:(?:,|:| -+|!|\\.\\.+) |; ?)${AND}`;
/** What another lead-in begins with. */
const LEADS = '(?=(?:so|just|to (?:confirm|be|recap)|good news|great news|quick|happy|glad|pleased|delighted|fyi)\\b)';
/** How a lead-in ends: one that may go on as a list, one that is whole, and one that what is said belongs to. */
const OPEN = `(?:${PAUSE}${AND}|, ${AND}(?:${SUBJECT}|${LEADS}))`;
const THAT = `(?: that ${CLAUSE}|(?::|,| -+) ${AND}|; ?| ${SUBJECT})`;

const TALK =
  '(?:call|chat|meeting|talk|conversation|visit|discussion|e?mail|message|note|lunch|demo|session|tour|question|point|request|quote|proposal)s?';
/** How each begins, by which most sentences are told at once from those that have none, and how it goes on. */
const LEAD_INS: ReadonlyArray<readonly [string, string]> = [
  ['(?:hi|hello|hey|dear|hiya|(?:good )?(?:morning|afternoon|evening))(?: [a-z.-]+){0,3}', '(?: -+|!|:) '],
  // Courtesies, to their comma.
  ['(?:many thanks|thanks|thank you|cheers)', `(?: (?:so|very) much| again| a lot)?(?:${STOP}| [^,.;:!?]{1,60}?${OPEN})`],
  ['(?:sorry|apologies) (?:for|about|to) ', `[^,.;:!?]{3,60}?${STOP}`],
  ['(?:i )?hope (?:you|this|that|all|your|the|everyone|everything|it) ', `[^,.;:!?]{3,60}?${STOP}`],
  [
    "(?:it was |it is |it's )?(?:great|good|nice|lovely|a pleasure) (?:to|meeting|talking|speaking|seeing|showing) ",
    `[^,.;:!?]{3,60}?${STOP}`,
  ],
  // What is told before it is told.
  [
    "(?:(?:i'm|i am|we're|we are) )?(?:very |so |really |just )?(?:glad|happy|pleased|delighted|proud|excited|authori[sz]ed|able) to ",
    `(?:say|tell you|report|confirm|announce|share|let you know|inform you)${THAT}`,
  ],
  ['(?:i|we) can ', `(?:now |happily |gladly |also )?(?:say|confirm|tell you|report)${THAT}`],
  ["(?:i |we )?(?:just )?(?:want(?:ed)?|writing|'d like|would like) to ", `(?:let you know|say|tell you|confirm)${THAT}`],
  ['(?:i |we )?(?:just )?wanted to (?:let you know|tell you) (?!about|of|if|when|how|what|where|whether|why)', CLAUSE],
  [
    '(?:the )?(?:good|great|quick|small|short|better|best) (?:news|update|one|answer|recap|version)\\b',
    `(?: (?:from|on) (?:us|me|our (?:side|end)))?(?:(?: is)?${THAT}|${STOP})`,
  ],
  ['(?:just )?(?:an? )?(?:quick|short|brief) (?:note|line|message|word|e?mail) to ', `(?:say|confirm|let you know|tell you)${THAT}`],
  ["(?:i|we)(?:'ve| have)? (?:also |now )?(?:decided|agreed|made sure)|it (?:is|has been) (?:confirmed|agreed|decided)", ` that ${CLAUSE}`],
  ['please be assured that ', ''],
  ['what (?:i|we) can (?:say|confirm|tell you) is', THAT],
  [
    '(?:please note|please be advised|just to (?:confirm|say|be clear|recap)|to (?:confirm|recap|close this out|be clear|answer your question)|for the record|fyi\\b|quick (?:one|note))',
    THAT,
  ],
  ["you(?:'ll| will) be (?:glad|pleased|happy) to (?:hear|know)", THAT],
  ['(?:as|like) (?:discussed|agreed|promised|mentioned|requested|i said|you asked)', `(?: [^,.;:!?]{1,50}?)?${STOP}`],
  ['(?:following (?:up on |on from )?|further to |per |as per )(?:our|your|the|my) ', `[^,.;:!?]{3,60}?${STOP}`],
  [`(?:after|since|re|on|regarding) (?:our|your|the|my) (?:[a-z]+ )?${TALK}\\b`, `[^,.;:!?]{0,30}?${STOP}`],
  // One's own side.
  ['(?:my|our|the) (?:boss|manager|director|md|ceo|cfo|finance team|legal team|team) (?:says|said)', `(?: yes| that)?(?:${STOP}| )`],
  [
    '(?:finance|legal|management|head office|deal desk) (?:says|said|tells me|has told me|has confirmed|confirms|confirmed|agreed|decided)',
    THAT,
  ],
  ["i'm told", THAT],
  [
    "(?:i|we)(?:'ve| have)? (?:just |now |also )?(?:spoke|spoken|talked|chatted|checked|asked|been) (?:to |with |in with )?(?:finance|legal|sales|ops|(?:my|our|the) [a-z]+(?: team)?)",
    `(?: (?:today|yesterday|again|about it|this morning))?(?:,|:| -+)? and ${CLAUSE}`,
  ],
  [
    "(?:i|we)(?:'ve| have)? (?:just )?(?:had an? (?:[a-z]+ ){0,2}(?:word|chat|meeting|call|talk|think|look|discussion)|(?:looked|gone|went|been|thought) (?:into|over|at|through|about)|(?:double[- ]?)?checked|(?:ran|put|took|passed|cleared) (?:it|this|that|your [a-z]+|the [a-z]+) (?:past|by|to|with|through))",
    `[^,.;:!?]{0,40}?(?:(?:,| -+)? and ${CLAUSE}|: )`,
  ],
  // Words of passage.
  ['(?:so|ok so|okay so|so yes|then|on (?:that|this) basis)', ` ${BEGINNING}`],
  [
    "(?:also|btw|by the way|p\\.?s\\.?|in short|long story short|basically|one (?:more|last|other) thing|on top of that|honestly|frankly|of course|absolutely|no (?:worries|problem)|right then|anyway|got it|understood|noted|fair (?:enough|point)|good (?:point|question|idea)|makes sense|look|listen|trust me|as you (?:know|may know|can see(?: below| above)?)|(?:i|we)(?:'ve| have) (?:some |very )?(?:good|great) news|(?:i )?forgot to (?:say|mention|add)|i got the (?:green light|go-?ahead|ok|nod)|you were right|finally|lastly|first(?:ly| of all| off)?|then again|actually|plus|additionally|in that case|on (?:that|this) basis|for now|heads up|recap|let me be clear|between (?:us|you and me)|(?:don't|no need to|do not) worry(?: about (?:it|that|this))?|(?:i |we )?(?:really |so )?(?:enjoyed|loved) [^,.;:!?]{3,30}|oh|sure thing|as always|as usual|you asked for it)",
    `${STOP}`,
  ],
];

const OPENS = '^(?:(?:and|but|so|also|well|ok|okay|right|yes),? )?';
export const LEAD_IN = new RegExp(`${OPENS}(?:${LEAD_INS.map(([first, rest]) => first + rest).join('|')})`);

/** "Thanks for the order of 50 units, we'll ship it": a number belongs to what is said, and to the key of its flag. */
const NUMBER = /\d/;

/** Longer than any lead-in; and more of them in a row are none. */
const LONGEST = 140;
const MOST = 2;

/** How long the lead-in is that a sentence (in lower case) begins with, with the space behind it; 0 where it has none. */
export function leadInLength(sentence: string, hits: SentenceHits): number {
  let length = 0;
  for (let i = 0; i < MOST; i++) {
    const m = search(hits, LEAD_IN, sentence.slice(length, length + LONGEST));
    if (m === null || length + m[0].length >= sentence.length || test(NUMBER, m[0])) break;
    length += m[0].length;
  }
  return length;
}
