// Named reasons for which words that look like a promise are none. Each is tested on its own.

import { isOver } from './clause.ts';
import { exec, test } from './match.ts';
import { once } from './once.ts';
import type { Sentence, Unplaced } from './rule.ts';
import { watch } from './watch.ts';

const INTERROGATIVE =
  '(?:can|could|would|will|do|does|did|is|are|was|were|have|has|had|may|might|shall|should|what|when|where|who|why|how|which|whose|am|any chance|any)';
const STARTS_AS_QUESTION = new RegExp(
  `^(?:(?:and|but|so|or|also|then|please|ok|okay|well|now|in particular)[,:]? |[a-z]+[,:] )?${INTERROGATIVE}(?:n't)?\\b`,
);
const SUBORDINATE = /^(?:if|before|once|when|while|since|given|assuming|so that|in case|after)\b/;
const ASKING_CLAUSE = new RegExp(`(?:[,;:(]|\\s-|\\band\\b|\\bbut\\b|\\bor\\b)\\s*(?:and |but |so |or )?${INTERROGATIVE}(?:n't)? `, 'g');
const ASSENT_TAG =
  /[,;.-]\s*(?:ok|okay|right|yes|no|deal|alright|all right|yeah|huh|isn't it|agreed|fair|sound good|sounds good)\s*\?+["')\s]*$/;

/** What the sentence ends with, but for closing quotes and brackets. */
function lastSign(s: string): string {
  let end = s.length;
  while (end > 0 && '"\') \n'.indexOf(s.charAt(end - 1)) >= 0) end--;
  return s.charAt(end - 1);
}

/** "Yes - could we ship on Monday?", "- Could we …": from the last pause or mark before `start` on. */
function clauseWith(s: string, start: number): string {
  const m = /^.*[-*:)\u2022] /.exec(s.slice(0, start));
  return m === null ? s : s.slice(m[0].length);
}

/** A question to the other side: "Can we do 10%?"; but not "We'll do 10%, does that work?". */
function question(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  if (lastSign(s) !== '?') return indirectQuestion(sentence, start);
  if (test(ASSENT_TAG, s)) return test(STARTS_AS_QUESTION, s);
  if (test(STARTS_AS_QUESTION, s) || test(STARTS_AS_QUESTION, clauseWith(s, start))) return true;
  if (test(SUBORDINATE, s)) {
    const comma = s.indexOf(',');
    if (comma < 0 || start < comma) return true;
    return test(STARTS_AS_QUESTION, s.slice(comma + 1).replace(/^\s+/, ''));
  }
  let asked = -1;
  s.replace(ASKING_CLAUSE, (_, at: number) => {
    if (asked < 0 && at >= end - 1) asked = at;
    return '';
  });
  return asked < 0;
}

/** Where a new clause with its own subject begins: "Don't worry, we'll …", "I asked my manager and the fee is waived". */
const RESTART =
  /;|: |you asked for,? (?=is|are|will|they|it)|(?:, | -+ | )but |, so | and (?=(?:i|we|you)(?:'| )|[a-z0-9'-]+(?: [a-z0-9'-]+){0,4} (?:is|are|will|stays?|remains?)\b)|(?:, (?:and )?| -+ )(?=(?:i|we|you|it|the|our|this|that|your)\b)/;
/** Where the sender speaks again after somebody else's words: those may well go on after a comma. */
const OWN_RESTART = /;|you asked for,? (?=is|are|will|they|it)|(?:, | -+ | )but |, so |(?:, | )and (?=(?:i|we|our|my)(?:'| ))/;
/** What leads to what is said, and is none of it: "As discussed yesterday, …", "Thanks for your call, …". */
const INTRODUCTION = /^\W*(?:as|after|since|because|given)\b[^,;]{0,90}, /;

/** What stands before `start` since the last place where `restart` matches; its look ahead may go beyond `start`. */
function sinceLast(restart: RegExp, text: string, start: number): string {
  let from = 0;
  let rest = text.slice(0, start + AHEAD);
  for (let m = exec(restart, rest); m !== null && from + m.index < start; m = exec(restart, rest)) {
    from += m.index + m[0].length;
    rest = rest.slice(m.index + m[0].length);
  }
  return text.slice(from, Math.max(from, start));
}

/** Far enough to see the verb of the subject that begins at `start`. */
const AHEAD = 40;

/** What stands before `start` in its own clause, at most `reach` characters of it. */
function ownClause(s: string, start: number, reach: number): string {
  const introduction = exec(INTRODUCTION, s);
  const led = introduction === null || introduction[0].length > start ? 0 : introduction[0].length;
  const from = Math.max(led, start - reach);
  return sinceLast(RESTART, s.slice(from), start - from);
}

const ASKS =
  /\b(?:let (?:me|us) know|tell (?:me|us)|wonder(?:ing)?|ask(?:ed|ing)?(?: you| them| him| her| me| us)?|not sure|unsure|(?:do|did)n't know|don't know|no idea|check|confirm|see|say|know|remember|advise|clarify|unclear|depends on|not (?:decided|clear)) (?:if|whether|when|what|which|who|how|why|where)\b/;
const mayAsk = watch(ASKS);
const INDIRECT = new RegExp(`${ASKS.source}[^,;:]*$`);

/** "Let me know whether …", "asked if …": what follows is asked, not said. */
function indirectQuestion(sentence: Sentence, start: number): boolean {
  return mayAsk(sentence) && test(INDIRECT, sentence.lower.slice(0, start));
}

const MODAL = "can|could|can't|will|would|won't|may|might|must|should|shall|do|does|did|don't";
const SPEAKER = `(?:you|he|she|they|it|who|(?:clause|section|article) [\\d.]+|everyone|everybody|nobody|someone|(?!(?:i|we|have|has|had|just|already|also|to|and|been|be|not|let|me|us|${MODAL})\\b)[a-z][a-z'.]*(?: (?!(?:i|we|have|to|${MODAL})\\b)[a-z]+){0,2})`;
const SAYING =
  '(?:said|says|say|told|tells|claim|claims|claimed|promised|promises|wrote|writes|heard|mentioned|thinks?|thought|expects?|expected|reports|reported|suggested|suggests|insists?|insisted|announced|argued|swore|reckons?|believes?|demanded|demands|wanted|wants|asked|asks|offered|offers|quoted|quotes|states?|stated|replied|predicts?|predicted|assumed|requires?|required|proposed|proposes|hopes|hoped|threatened|threatens)';
/** "You're asking for": still being said. */
const NOW_SAYING = '(?:asking|proposing|demanding)';
const REPORTED = new RegExp(
  `\\b${SPEAKER}(?:(?:'d|'ll| will| would| may| might| can| had| has| have|'ve|'s)?(?: just| also| already| apparently| clearly| once| even)? ${SAYING}(?! (?:yes|no|so|ok(?:ay)?)\\b)|(?:'re|'s| is| are) (?:now )?${NOW_SAYING})\\b[^;]*$`,
);
const SAYS = new RegExp(`\\b(?:${SAYING}|${NOW_SAYING})\\b`);
const mayReport = watch(SAYS);
const CITES =
  /\b(?:according to|as (?:reported|quoted|seen) (?:by|in)|rumou?r has|word is|i (?:heard|read|gather|understand)|we (?:heard|read|gather|understand)|the (?:article|report|news|paper|brochure|tender|rfp) (?:says|said|states))\b/;
const mayCite = watch(CITES);
const SOURCE = new RegExp(`${CITES.source}[^;]*$`);
const OWN_APPROVAL = /\b(?:my|our) (?:manager|boss|director|board|management|team|finance|legal|cfo|ceo|vp|head)\b/;

/** "20% off until August, it said." */
const SAID_BEHIND = /^[^;:]{0,150}, (?:it|he|she|they|(?:the|their|your) [a-z]+) (?:said|says|wrote|reads?|claims?|claimed)[.!"]*$/;
const REACH = 200;

/** Somebody else's words: "he said he'll send it", "you expected that they'd choose". */
function reported(sentence: Sentence, start: number): boolean {
  if (mayReport(sentence) && test(SAID_BEHIND, sentence.lower.slice(start, start + REACH))) return true;
  if (start < 6) return false;
  const before = sentence.lower.slice(0, start);
  if (mayCite(sentence) && test(SOURCE, before)) return true;
  const m = mayReport(sentence) ? exec(REPORTED, sinceLast(OWN_RESTART, sentence.lower, start)) : null;
  if (m === null || test(OWN_APPROVAL, m[0])) return false;
  // "as you asked, we'll …", "what you asked for: we'll …" says it anew.
  return !/\b(?:as|like|what|since|because|that|which)(?: you| we)? (?:asked|requested|said|wanted|mentioned|promised|wrote|suggested|proposed)\b[^;]*$|, (?:so |and |but )?(?:(?:i|we|you)(?:'ll| will|'re|'m)? ?)?$|[,;:] *$/.test(
    before,
  );
}

/** Inside quotation marks in the sender's own text, which may have opened in an earlier sentence. */
function quoted({ text, startsQuoted, endsQuoted }: Sentence, start: number, end: number): boolean {
  if (!endsQuoted && text.indexOf('"', end - 1) < 0) return false;
  let marks = startsQuoted ? 1 : 0;
  for (let at = text.indexOf('"'); at >= 0 && at < start; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}

const HYPOTHETICAL =
  /\b(?:if (?:i|we|they|you|he|she) (?:had|were|was|did|could|would)\b|if (?:i|we) (?:ever (?:[a-z]+ed|did|had|were|went|sold|got)|opened|offered|had to)|were to|would have|could have|should have|suppose|supposing|imagine|hypothetical|in theory|thought experiment|not saying|wish (?:i|we|you)|as if|even if (?:i|we))\b/;
const maySuppose = watch(HYPOTHETICAL);

/** "If we had to offer …", "I'm not saying that we're going to": nobody is bound by a thought. */
function hypothetical(sentence: Sentence, start: number, end: number): boolean {
  if (!maySuppose(sentence)) return false;
  const s = sentence.lower;
  return test(HYPOTHETICAL, s.slice(0, Math.min(s.length, end)).slice(-200)) || /\bnot saying\b/.test(s.slice(0, start));
}

const REFUSES =
  /\b(?:can't|cannot|can not|couldn't|won't be able|unable|not able|aren't able|isn't able|not allowed|not authori[sz]ed|not (?:in a position|possible|going|prepared|agreed|offered|offering|willing)|isn't possible|don't|do not|doesn't|does not|didn't|did not|haven't|have not|hasn't|isn't|aren't|is not|are not|wasn't|weren't|never|no longer|nobody|none of|not yet|refuse[ds]?|decline[ds]?|rather than|without|wouldn't|would not|shouldn't|no plans?|not (?:a|an|the|any|however)|a no|hardly|neither|nor|too (?:early|soon) to)\b/;
const REFUSES_OR_NO = new RegExp(`${REFUSES.source}|\\bno `);
const mayRefuse = watch(REFUSES_OR_NO);
const REFUSAL = new RegExp(`${REFUSES.source}[^;:]*$|\\bno (?:[a-z]+ ){0,2}$`);

/** "Unlimited liability: not agreed", "15% off is not possible". */
const DECLINED =
  /^(?: [a-z]+)? (?:isn't|aren't|is not|are not)\W*$|^(?:(?! (?:even|though|although|because|since|which|as|while|unlike)\b)[^.;:?!,]){0,40}(?:(?:: ?| -+ )(?:no(?=\W*$|[,.;!]| (?:way|chance|deal|can do|thanks)\b)|not\b|declined|rejected|refused|sorry|can't)| (?:is|are|was) (?:not|off the table|out of the question|declined|rejected|refused)\b| (?:isn't|aren't|wasn't|won't be) (?:possible|available|included|agreed|offered|on the table|something)| (?:can't|cannot|won't) (?:be|work|happen|fly)\b(?! again))/;
/** "If you don't like it, lunch is on me": a condition, and no refusal. */
const UNLESS =
  /\b(?:if (?:you|it|they|we|that|this)|any(?:one|body) who|whoever|what) (?:don't|do not|doesn't|does not|can't|cannot|aren't|isn't|didn't)\b/;

/** A concession or a term that is refused, missing or denied: "we can't do 15%". */
function refused(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  return (mayRefuse(sentence) && test(REFUSAL, ownClause(s, start, 160).replace(UNLESS, ''))) || test(DECLINED, s.slice(end, end + 60));
}

const PAST =
  /\b(?:was|were|had|did|went|came|paid|sold|bought|closed|ran|took|gave|got|said|told|wrote|sent|received|signed|met|saw|spent|cost us|used to|ended|began|started|left|lost|won|made|fell|rose|dropped|slipped|agreed|asked|offered|quoted|charged|shipped|launched|announced|happened|arrived|expired|lapsed|rang|spoke|worked|finished|visited|called|emailed|stood|switched|moved|built|chose|decided|grew|last (?:week|month|year|quarter|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|time)|yesterday|ago|previous(?:ly)?|earlier this|back (?:in|then)|since)\b/;
const mayTell = once(({ lower }: Sentence) => test(PAST, lower));

/** "I have asked finance to …" tells of now. */
const PERFECT = /\b(?:i|we)(?:'ve| have) (?:just |now |already |also )?[a-z]+(?: [a-z]+ to\b)?/;

/** "Finance signed off on 15%", "I got you net 60": how an offer of today came about. */
const APPROVED =
  /\b(?:(?:(?:my|our|the) (?:[a-z]+ )?(?:manager|boss|director|board|management|team|finance|legal|cfo|ceo|vp|head|desk)|finance|legal|deal desk|management|head office)(?:'s| has| have)? (?:just |now |already |also )?(?:signed off(?: on)?|approved|agreed(?: to| on)?|okayed|cleared)|i (?:just )?(?:got|managed to (?:get|secure|agree)) (?:you|us|approval|sign-?off))\b/;

/** "The signed form", "once shipped", "are paid": a state, and no story. */
const PARTICIPLE =
  /\b(?:the|a|an|your|our|my|all|any|be|been|being|is|are|get|gets|as|once|when|if|until|it|to|'s|'re) (?:signed|made|sent|paid|sold|shipped|agreed|quoted|offered|received|closed|launched|left|announced|asked|charged|met|lost|expired)\b/g;

/** "The form back signed by …", "signatures received on or before …": what is to be, by a day that is named next. */
const DUE =
  /\b(?!(?:i|we|you|he|she|they|it|who) )[a-z]+ (?:back )?(?:signed|sent|received|paid|made|closed|shipped|agreed|built|finished)(?: (?:off|back|in|over))? (?:by|before|on or before|no later than|within)(?: the)? $/;
const LIMIT = /^(?:by|before|on or before|no later than|within) /;
/** "8% off in the end": how a story ends. */
const TOLD = /^[^.;:?]{0,30}\b(?:in the end|after (?:they|he|she)(?:'d| had))\b/;

/** Told of the past, and nothing of what follows. */
function past(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  if (mayTell(sentence)) {
    const before = ownClause(s, start, 90).replace(APPROVED, '').replace(PERFECT, '').replace(PARTICIPLE, '');
    if (test(PAST, `${before}${(exec(LIMIT, s.slice(start)) || [''])[0]}`.replace(DUE, ''))) return true;
  }
  if (test(TOLD, s.slice(end, end + 60))) return true;
  for (const m of sentence.mentions) {
    if (m.start - start > 60) break;
    // "£15 an hour, same as last month" is a price of today.
    // So is "last year's rate", unless it was something.
    if (m.start < start || /^'?s? (?:price|rate|number|figure|money|fee)s?\b(?! (?:was|were|had))/.test(s.slice(m.end))) continue;
    if (isOver(sentence, m) && !/[,;:]|\b(?:as|than|like|from|since)\b/.test(s.slice(start, m.start))) return true;
  }
  return false;
}

/** What makes a whole clause no offer. */
const BINDS_NOBODY =
  /\b(?:subject to (?:contract|approval|board|legal|review|sign-?off|final|confirmation|availability|finance|management)|non-?binding|for (?:your )?information only|for discussion|no(?:thing)? (?:in here |here |in this )?(?:is |are )?binding|without prejudice|not an offer|not yet approved|pending approval)\b/;
/** What is noted beside a figure, a date or a claim, and says nothing of any other. */
const NOTED =
  'indicative|ballpark(?! aside)|to be confirmed|purely illustrative|as set out in (?:our|the)|within our fair-use limits|though plans may change|to the best of our knowledge|our current certificate has|see the product documentation|to be agreed';
const NOTED_WITHIN = new RegExp(`\\b(?:${NOTED})\\b`);
const NOTED_BEFORE = new RegExp(`\\b(?:${NOTED})\\b[^;]{0,40}$`);
const NOTED_BEHIND = new RegExp(`^[^;.!?(,]{0,14}(?:,|\\(| -)? ?(?:[a-z]+, )?(?:is |are )?(?:${NOTED})\\b`);
/** "Subject to contract, we …" reaches over the comma, and not into a clause of its own. */
const OTHER_CLAUSE = /;|,? (?:and|but|so) (?=(?:i|we|you|it|our|your|the)\b)/;
/** Where what is said behind an offer speaks of something else. */
const NEXT_CLAUSE = /[;!?]|\.(?!\d)|,? (?:and|but|so) /;

const mayBindNobody = watch(BINDS_NOBODY);
const mayBeNoted = watch(NOTED_WITHIN);
function mayNote(sentence: Unplaced): boolean {
  return mayBindNobody(sentence) || mayBeNoted(sentence);
}

/** Said to be no offer: "subject to contract", "for information only"; a note counts only for what it stands beside. */
function subjectTo(sentence: Sentence, start: number, end: number): boolean {
  const { lower: s, previous } = sentence;
  if (
    previous !== null &&
    mayNote(previous) &&
    /\b(?:non-?binding|not an offer|indicative only|subject to contract)\b/.test(previous.lower)
  )
    return true;
  if (!mayNote(sentence)) return false;
  const before = sinceLast(OTHER_CLAUSE, s, start);
  const behind = s.slice(end, end + 160);
  const next = exec(NEXT_CLAUSE, behind);
  const rest = next === null ? behind : behind.slice(0, next.index);
  const words = s.slice(start, end);
  return (
    test(BINDS_NOBODY, `${before}${words}${rest}`) || test(NOTED_WITHIN, words) || test(NOTED_BEFORE, before) || test(NOTED_BEHIND, rest)
  );
}

const THIRD_PARTY =
  /\b(?:(?:legal|procurement|finance|purchasing|(?:the|your|their) (?:buyer|client|customer|lawyers?|legal|team|board)|customers?) (?:wants?|wanted|asks?|asked|needs?|demands?|insists?)|competitors?|rivals?|the market|analysts?|the press|other (?:vendors?|suppliers?|providers?|firms?)|their (?:price|quote|offer|rate|list|sales|rep)|your (?:current|existing|old|present|other) (?:price|supplier|vendor|provider|contract|tool|rate|quote)|(?:he|she|they)(?:'re|'ll|'d|'ve| are| will| would| have| had| charge| want| pay| ask)?)\b/;

/** Another party's price or promise, told as news. */
function thirdParty({ lower: s }: Sentence, start: number): boolean {
  return test(THIRD_PARTY, ownClause(s, start, 80));
}

const PLEASANTRY =
  /\b(?:look(?:ing)? forward|looks forward|thank(?:s| you)|pleased to (?:meet|hear|see)|hope (?:you|this|that|all|your)|have a (?:great|good|nice|lovely)|happy (?:birthday|new year|christmas|friday|monday)|congratulations|welcome back|feel free|any (?:further |other |more )?questions|hesitate to|sorry to hear|(?:good|great|lovely|nice) (?:to|meeting|seeing|hearing|talking|speaking|chatting|catching up))\b/;
const mayPlease = watch(PLEASANTRY);

/** Words that make a whole clause a courtesy, wherever they stand in it. */
const FILLER =
  /\b(?:feel free|(?:great|good|nice|lovely) (?:talking|speaking|meeting|seeing|chatting|catching up)|any (?:further |other |more )?questions|hesitate to|(?:give|drop) (?:me|us) a (?:call|line|shout|ring))\b/;
const mayFill = watch(FILLER);

/** Courtesies that look into the future and promise nothing. */
function pleasantry(sentence: Sentence, start: number, end: number): boolean {
  const s = sentence.lower;
  return (
    (mayPlease(sentence) && test(PLEASANTRY, sinceLast(EARLIER, s.slice(Math.max(0, start - 60)), Math.min(60, start)))) ||
    (mayFill(sentence) && test(FILLER, s.slice(start, end)))
  );
}

/** "Thanks for your call, we can do 10%": a courtesy reaches to the end of its own clause. */
const EARLIER = /[,;:!?)] | -+ | (?:and|but|so|as) /;

/** What the gate looks out for on behalf of the vetoes; the words of the past are too common to tell anything. */
export const VETO_PATTERNS: readonly RegExp[] = [
  ASKS,
  SAYS,
  CITES,
  HYPOTHETICAL,
  REFUSES_OR_NO,
  PLEASANTRY,
  BINDS_NOBODY,
  NOTED_WITHIN,
  FILLER,
];

export const VETOES = { question, reported, quoted, hypothetical, refused, past, subjectTo, thirdParty, pleasantry } as const;
export type VetoName = keyof typeof VETOES;

/** The first of the named reasons for which `[start, end)` of the sentence is nothing, or null. */
export function vetoOf(sentence: Sentence, start: number, end: number, names: readonly VetoName[]): VetoName | null {
  for (const name of names) if (VETOES[name](sentence, start, end)) return name;
  return null;
}
