// What people say after they have said something: "…, ok?", " - no questions asked.", ", thanks for your patience." It is read apart.
import { exec, test } from './match.ts';

const WILL_DO =
  '(?:(?:for|with|by|on) (?:you|your (?:side|end|team))|all|still|ok|okay|all ?right|fine|good|great|fair|clear|useful|sounds?|works?|helps?|suits?|do)';
/** Asks whether that will do, and nothing else. */
const ASKS = `(?:ok|okay|all ?right|(?:(?:is|are) )?(?:that|this|you|we|it|all)(?:'s|'re)? (?:ok|okay|all ?right|good|fine)(?: with (?:you|that))?|deal|agreed|fair(?: enough)?|sounds? (?:good|fair|ok|okay)|(?:does|will|would|is|can|how does) (?:that|this|it)(?: ${WILL_DO}){1,3}|what do you (?:think|reckon|say)|can you live with (?:that|it)|how about that|is (?:that|it) (?:a deal|good enough)|all good)`;
/** Somebody asks for something before it: then the tail only asks again. */
const ASKED =
  /(?:^|[,;:-] )(?:and |but |so |or |then )?(?:(?:is|are|was|were|does|did|what|when|where|who|why|how|which|any) |(?:can|could|would|will|do|has|have|may|might|shall|is|are|does)(?:n't)? (?:i|we|you|he|she|it|they|there|that|this|those|these|the|your|our|my|their)\b|should (?:i|we) )/;

const THANKS =
  "(?:(?:many |with )?thanks|thank you|cheers)(?: (?:so|very) much| a lot| again| in advance| all)*(?: for (?:your|the|all|being|bearing|waiting)\\b[a-z' ]{0,40}|,? [a-z]{2,12})?";
/** "Have a great weekend", and not "have the boxes out by noon": that is promised. */
const WISH =
  '(?:have an? (?:really |very )?(?:great|good|nice|lovely|wonderful|fantastic|brilliant|pleasant|safe|happy) (?!look)|enjoy (?:the|your) )[a-z ]{3,24}';
const HOPE = `(?:i |we )?hope(?: that)? (?:that|this|it)(?:'s| is)?(?: ${WILL_DO}){1,3}`;
/** Said before, why, and what for. */
const AS_SAID =
  '(?:just )?(?:as|like) (?:always|usual|(?:i |we |you )?(?:agreed|promised|discussed|requested|said|asked|mentioned|told you))(?: (?:(?:on|over|in|at|during) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|noon|may\\b)[a-z ]{2,24}|by (?:phone|e?mail)|earlier|yesterday))?';
const BECAUSE =
  "(?:because|since|as|now that) (?:you (?:were|are|have(?! (?:it|them|this|that|draft))|asked|waited)|you're|you've|of your)\\b[a-z' ]{0,40}|thanks to (?:you|your)\\b[a-z' ]{0,20}|given the (?:circumstances|delay|situation)|to (?:make up for|apologi[sz]e for|thank you for|say (?:sorry|thanks))\\b[a-z' ]{0,40}";
const SO = "(?:just )?so (?:(?:that )?you (?:can plan|know)(?: ahead)?|(?:we're|we are|that's) clear)";
const SAYS = [
  THANKS,
  WISH,
  HOPE,
  AS_SAID,
  BECAUSE,
  SO,
  '(?:just )?(?:let me know|give me a (?:shout|ring|call))(?: what you think| if (?:you have )?(?:any )?questions| any ?time)?',
  "(?:(?:i|we)(?:'m| am|'re| are)? )?look(?:ing)? forward to [a-z' ]{2,30}",
  '(?:always |very |more than )?(?:happy|glad) to (?:talk|discuss|chat|walk|run|jump)\\b[a-z ]{0,30}',
  'no (?:questions asked|strings(?: attached)?|problem(?: at all)?|worries(?: at all)?|fuss)|(?:i|we) promise|you have my word|trust me|rest assured|for sure|of course|obviously|(?:just )?to be (?:honest|clear|fair)|fyi|all the best|(?:see|as) (?:below|attached|above)|in case you (?:were|are) wondering|which (?:i )?hope(?:fully)? helps|which is (?:nice|good|great)|(?:i )?hope you like it|(?:so )?no need to worry|just say the word|pretty please',
  "(?:speak|talk|see you)(?: (?:soon|then|later|tomorrow|next week|on [a-z]+))|(?:just |like |same as )?(?:last (?:time|year)|always|before)|any (?:other )?questions,? (?:just )?(?:ask|call|shout)|(?:call|ring|email|ping) me (?:if|with|any ?time)\\b[a-z ]{0,30}|(?:and )?(?:sorry|apologies)(?: again)? (?:for|about) [a-z' -]{3,40}",
].join('|');

const PAUSE = '(?:,|;| -+|\\.\\.+| \\()';
const END = '[.!) ]*$';
/** Each of the ways is tried only where its mark stands: together they are more than V8 compiles in the time of a whole draft. */
const ASKING = new RegExp(`${PAUSE} ?(?:so |then |and |but )?${ASKS} ?\\?+${END}`);
const ONLY_ASKS = new RegExp(`^\\W*(?:so |then |and |but )?(?:right|${ASKS}) ?\\?+["')\\s]*$`);
const PAUSED = new RegExp(`${PAUSE} ?(?:and |so |but )?(?:${SAYS})${END}`);
const PAUSES = new RegExp(PAUSE);
const JOINED = new RegExp(`(?: and (?:${THANKS}|${WISH}|${HOPE})| (?:${AS_SAID}|${BECAUSE}|${SO}|of course|for sure))${END}`);
const JOINS =
  / (?:and (?:thank|cheers|many|with|have|enjoy|i |we |hope)|just |as |like |because |since |now that |thanks to |given the |to (?:make|apolog|thank|say) |so |of course|for sure)/;
const SMILING = new RegExp(` ?(?:[:;]-?[)d]|[\\u2600-\\u27bf\\ud83c-\\ud83e\\udc00-\\udfff\\ufe0f]+)${END}`);
const SMILES = /[:;]-?[)d]|[\u2600-\udfff]/;

/** Longer than any tail; and what stands before one is at least so long. */
const LONGEST = 100;
const LEAST = 6;
/** More of them in a row are no tail. */
const MOST = 2;

/** Where the tail of a sentence (in lower case) begins; its length where it has none. */
export function tailStart(sentence: string): number {
  let end = sentence.length;
  for (let i = 0; i < MOST; i++) {
    const start = lastTail(sentence.slice(0, end));
    if (start < 0) break;
    end = start;
  }
  return end;
}

/** Where the last tail begins, or -1. */
function lastTail(sentence: string): number {
  const from = Math.max(LEAST, sentence.length - LONGEST);
  const rest = sentence.slice(from);
  const asking = rest.indexOf('?') >= 0 ? exec(ASKING, rest) : null;
  if (asking !== null) return test(ASKED, sentence.slice(0, from + asking.index)) ? -1 : from + asking.index;
  let first = -1;
  for (const [mark, way] of WAYS) {
    const m = test(mark, rest) ? exec(way, rest) : null;
    if (m !== null && (first < 0 || m.index < first)) first = m.index;
  }
  return first < 0 ? -1 : from + first;
}

const WAYS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [PAUSES, PAUSED],
  [JOINS, JOINED],
  [SMILES, SMILING],
];

/** "Does that work?", a sentence of its own: it asks of what was said, and of nothing else. */
export function onlyAsks(sentence: string): boolean {
  return test(ONLY_ASKS, sentence);
}

/** How long the pause is that a tail begins with, and the word that joins it; 0 where there is no tail, or no word in it (a smile). */
export function tailPause(tail: string): number {
  const m = /^[^a-z0-9]*(?:(?:and|so|but|then) )?/.exec(tail);
  return m === null || m[0].length >= tail.length ? 0 : m[0].length;
}
