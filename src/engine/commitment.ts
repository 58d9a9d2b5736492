// The grammar of a promise: agent, auxiliary, adverbs, verb; shared by the commitment rules.

import { clauseEnd, isConditional, timeFacts } from './clause.ts';
import { isCourtesy } from './courtesy.ts';
import { exec, test } from './match.ts';
import type { Finding, Sentence } from './rule.ts';
import { type VetoName, vetoOf } from './vetoes.ts';
import { execIn } from './wordings.ts';

/** The sender's own organisation, as a subject. */
export const OWN_TEAM =
  "(?:(?:(?:the|my|our) )?(?:lads|boys|guys|crew|fitters|installers)|(?:our|my) (?:[a-z'-]+ ){0,2}?(?:team|teams|devs?|developers|engineers?|engineering|lawyers?|legal|support|staff|crew|lads|guys|people|side|office|warehouse|lab|manager|director|colleagues?|assistant|technicians?|specialists?|consultants?|partner|board|finance|ops|operations|company|driver|drivers|fitters?|installers?|accountant|accounts|designer|designers|solicitors?|counsel|agents?|reps?|desk|fleet|van|truck|trucks|courier|factory|plant|kitchen|chef|workshop|programme|service))";

/** An adverb between an auxiliary and its verb. No two of its branches match the same word, so that it may be repeated. */
export const ADVERBS =
  '(?:(?:also|still|then|now|just|always|even|all|both|again|at least|of course|in turn|each|either|already|first|soon|myself|ourselves|too|thus|therefore|continue to|be able to|make sure to|be sure to|get to|try and|go ahead and|never|not|indeed|[a-z]+ly),? )';

/** Verbs that tell of a mind, a state or a place and promise nothing to the other side. */
const IDLE_VERBS =
  '(?:need|require|want|wish|expect that|hear from you|leave (?:it|that|this) up to|bed|fly|go (?:then|there|out|home|alone|first|and (?:check|see|look))|have to|have (?:no|a (?:look|think|chat|word) (?:over|round))|know|think|believe|understand|remember|recall|recogni[sz]e|forget|guess|suppose|assume|admit|bet|hope|wonder|miss|love|like|hate|enjoy|appreciate|prefer|feel|seem|appear|look forward|find (?:it|that|this|out|yourself)|lose|win|die|regret|struggle|survive|attend|join|arrive|travel|be (?:concerned about|out|in|at|back|away|off|there|here|around|on (?:holiday|vacation|leave|a|the|annual|site|maternity|paternity|pto)|travell?ing|flying|driving|attending|visiting|hosting (?:a|an|our|another|this)|exhibiting|outside|dial+ing|unavailable|leaving|near|living|playing|joining|honest|frank|able|happy|glad|delighted|pleased|thrilled|excited|relieved|interested|curious|a|an|the|very|so|surprised|aware|missed|fine|great|good|busy|late|absent|unable|working from|moving (?:to|house|offices?|into|in)|closed|shut|seeing|needing)|see (?:you|if|what|whether|how|when|him|her|them)|meet|catch up|speak (?:soon|then)|talk (?:soon|then)|leave (?:it there|you (?:alone|to it|in peace))|say|stop (?:here|there)|bore you|wait|let you (?:go|get)|take it (?:that|as)|keep (?:it short|this short|this brief|it brief)|be brief|not bore|be quick|have been|have had|have (?:seen|noticed|heard|received|read)|be seeing|come as|depend|tell you (?:what|that|it|how|why)|spare|mention|get back from|get in(?:to)? (?:at|on|to)|land|sit|stay (?:at|in|with)|run into|bump|stop by|swing by|pop (?:in|by|round)|drop by|cross|be using|grow|defer|have (?:a|an) (?:new )?(?:job|role|baby|child|boss|house)|owe|end up|face|fall|laugh|cry|eat|sleep|dance|strangle|kill|never|live with|be (?:(?:up|through|over|down) in [a-z]+(?! (?:to|with))|(?:a |[a-z0-9]+ )?(?:bit|little|few|minutes?|mins?|hours?) late)|take (?:the (?:blame|train|hint|point|liberty)|that as|this as|your word|a (?:holiday|break|nap)))';

const IDLE = new RegExp(`^${ADVERBS}*${IDLE_VERBS}(?![a-z'])`);
/** "be in touch", "be able to ship by": idle words that promise after all. */
const NOT_IDLE =
  /^(?:remember to |(?:(?:also|still|then|now|definitely|certainly|not|of course|[a-z]+ly) )*(?:be in touch|be back (?:in touch|to you|with (?:a|an|the|you|more))|get back|be at your (?:gate|door|disposal|site|office) |be on (?:hand|call|standby|site (?:by|from|for|at|on|every)|us)|be your |be (?:the )?(?:sole|single|dedicated|one)|be out of (?:there|your (?:way|hair))|be able to [a-z]|be (?:driving|flying|leaving|moving) (?:the|it|your|them|over|out with|to|two|a)\b|leave (?:the|it (?:at|with|in|on|by)|a )|attend (?:every|each|all|both)|see (?:to it|that)|have (?:a|an|the|it|this|that|your|our|them|everything|someone|[a-z]+ones?) (?!new (?:job|role|boss|baby))|need no|wait (?:until|till|for (?:your|my))|take (?:the|a|an) (?:hit|loss|lot off|look)|tell you (?:by|when|as soon|the moment|first|on|before)|mention (?:it|this) to|keep|eat (?:the|that|it)\b|live (?:by|up)|be (?:sending|shipping|delivering|issuing|providing|calling|sharing|adding|deploying|providing|using your|there (?:by|before|to (?:fix|install|help|support)))))/;

/** Is the verb phrase at `s[at…]` one that promises nothing? */
export function isIdle(lower: string, at: number): boolean {
  const rest = lower.slice(at, at + 60);
  return test(IDLE, rest) && !test(NOT_IDLE, rest);
}

const OWN_AUXILIARY = /\b(?:i|we)(?:'ll|'m|'re| will| am| are) (?:be )?/;

/** "They will be at the fair", "the people you will be bringing". */
const OTHERS = /\b(?:they|he|she|another [a-z]+|you)(?:'ll| will) (?!have |get |receive |find |see |pay )/;

/** "We expect to", "I do not plan to", "we cannot promise". */
const HEDGED = /\b(?:i|we)(?:'re|'m| are| am)?(?: do not| don't)? (?:expect|plan|aim|intend|hop[ei]|try|may|might|can(?:not|'t) promise)/;

/** Does a clause only tell where the sender is, what others do, or what is tried or hoped? */
export function isSoft(clause: string): boolean {
  if (test(HEDGED, clause) || test(TRAVELS, clause)) return true;
  const m = exec(OWN_AUXILIARY, clause);
  if (m === null) return test(OTHERS, clause);
  const rest = clause.slice(m.index + m[0].length);
  return isIdle(rest, 0) || isIdle(`be ${rest}`, 0) || test(VAGUE, clause.slice(m.index, m.index + 45));
}

export const PROMISE_VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical'];

const OFFER =
  /\b(?:if (?:you(?:'d| would)? (?:like|want|prefer|wish|need|think|feel|can|could)|you're (?:interested|keen|up for)|that(?:'s| is| would be)? (?:helps?|helpful|useful|easier|any use|of interest|works|suits|interests)|of (?:interest|use)|it helps|needed|necessary|interested|useful|helpful|wanted|required)|(?:let me know|say the word|just shout|give me a shout)[^.]{0,40}\band (?:i|we)(?:'ll| will|$)?)\b/;

const VAGUE =
  /\b(?:try|hope|hopefully|probably|maybe|perhaps|possibly|see (?:what|if|whether)|do (?:my|our) best|aim|likely|think about|consider|look into|(?:will|'ll) look at|keep you (?:posted|updated|in the loop)|find a way|figure (?:it|something|this) out|bring (?:the )?(?:coffee|biscuits|cake|donuts))\b/;

/** How the sender travels: "I arrive on Tuesday evening". */
const TRAVELS =
  /\b(?:i|we both|my (?:flight|train|plane)) (?:arrives?|lands?|touch down|(?:fly|flies|gets?) (?:in|out|to|back|home|on))\b(?![^.;]*\b(?:with (?:the|your|a|all|our|two|three)|to (?:install|fit|fix|repair|deliver|collect|set|do|start)|deliver|install)\b)/;

/** How firm a promise is: an offer the other side may take up and a hedge are low, everything else as given. */
function firmness(sentence: Sentence, start: number, end: number): 'low' | 'medium' {
  const s = sentence.lower;
  if (test(VAGUE, s.slice(start, Math.min(end, start + 45)))) return 'low';
  return test(OFFER, s) ? 'low' : 'medium';
}

/** A finding for the promise that starts at `start`, up to the end of its clause, with its facts. */
export function promise(sentence: Sentence, start: number, verbAt: number, extra: Omit<Finding, 'start' | 'end' | 'facts'>): Finding {
  const end = Math.max(clauseEnd(sentence, verbAt), verbAt + 1);
  const head = sentence.lower.slice(start, verbAt + 4);
  const facts: { [name: string]: string | number | boolean } = {};
  if (isConditional(sentence)) facts.conditional = true;
  if (/\b(?:won't|not|never|no longer)\b/.test(head)) facts.negated = true;
  const isSmall = isCourtesy(sentence, start, verbAt, end);
  if (isSmall) facts.courtesy = true;
  Object.assign(facts, timeFacts(sentence, start, end));
  return Object.assign({ start, end, severity: isSmall ? ('low' as const) : firmness(sentence, start, end), facts }, extra);
}

/** "We won't be able to": a refusal, and no promise. */
const UNABLE = /\b(?:won't|not|never) (?:[a-z]+ )?be able to\b/;

/** "The things that we will discuss", "what I'll miss": told of the thing, not promised. */
const RELATIVE = /\b(?:what|which|whom|(?:the|a|an|any|all|those|these) (?:[a-z]+ ){1,3}that) $/;

const SHARED = /^[a-z]+ and (?=I\b)/i;

/** "Tom and I will": a name shares the promise; in "20% off and I will" it begins behind the "and". */
function ownStart({ text }: Sentence, at: number): number {
  const shared = exec(SHARED, text.slice(at, at + 40));
  return shared === null || /[A-Z]/.test(text.charAt(at)) ? at : at + shared[0].length;
}

/** Findings of `pattern` (its first group is the agent, the match ends where the verb starts). */
export function findPromises(
  sentence: Sentence,
  pattern: RegExp,
  suggest: (sentence: Sentence, start: number, verbAt: number, end: number) => string | undefined,
): Finding[] {
  const out: Finding[] = [];
  let from = 0;
  while (from < sentence.lower.length) {
    const m = execIn(sentence, pattern, from);
    if (m === null) break;
    const lead = m[1] === undefined ? 0 : m[1].length;
    const start = ownStart(sentence, from + m.index + lead);
    const verbAt = from + m.index + m[0].length;
    from = verbAt;
    if (
      isIdle(sentence.lower, verbAt) ||
      test(UNABLE, m[0]) ||
      test(RELATIVE, sentence.lower.slice(0, start)) ||
      vetoOf(sentence, start, verbAt + 1, PROMISE_VETOES) !== null
    )
      continue;
    const found = promise(sentence, start, verbAt, {});
    const suggestion = suggest(sentence, start, verbAt, found.end);
    out.push(suggestion === undefined ? found : Object.assign(found, { suggestion }));
    from = Math.max(found.end, verbAt);
  }
  return out;
}
