// What a draft as a whole says of each finding in it: offers come in company, slips come alone in long, asking mails.

import { OF_TERMS } from './contract-words.ts';
import { test } from './match.ts';
import { isHigh, type Rule, type Sentence } from './rule.ts';
import { onlyAsks } from './tail.ts';
import type { Candidate } from './to-flags.ts';
import { BELIEVED, modelOf, WEIGHED } from './weighed-topics.ts';
import { COMPANY, DRAFT, QUIET, SURE } from './weights.ts';
import { worthOf } from './worth.ts';

/** How the log-odds of a draft are bounded before a share of them is added to each finding. */
const FEWEST = -4;
const MOST = 3;

/**
 * A draft that is shorter than this and asks nothing has no company that could speak against what it says; one that asks has little,
 * and from these log-odds on it does not count.
 */
const SHORT = 250;
const SURE_ENOUGH = 1.5;
/** What a rule found by its pattern in a draft as short as that, and without a question, is what the draft was written for; but small promises are made in passing. */
const PLAIN = 0.5;

/**
 * Adds a share of the draft's log-odds to those of each finding, drops what then falls short, and makes low what stands in a
 * draft that asks and tells more than it offers. What is sure by itself stays as it is, and what is high is never made light of.
 */
export function settle(candidates: readonly Candidate[], sentences: readonly Sentence[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const company = companyOf(sentences);
  const draft = draftOdds(candidates, company);
  const isShort = company.length < SHORT;
  const sure = !isShort ? SURE : company.questions > 0 ? SURE_ENOUGH : -BELIEVED;
  const share = COMPANY * Math.max(FEWEST, Math.min(MOST, draft));
  const plain = isShort && company.questions === 0 ? Math.max(PLAIN, share) : share;
  const isPrivate = !isShort && !candidates.some(isBusiness);
  const words = new Map<number, string>();
  if (isPrivate) for (const { start, lower } of sentences) words.set(start, lower);
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const { rule, finding, odds } = candidate;
    const worth = worthOf(rule);
    if (modelOf(rule.topic) < 0 || isHigh(rule, finding)) out.push(candidate);
    else if (isPrivate && isByWords(rule) && !ofBusiness(rule, words.get(candidate.sentence.start) || '')) continue;
    else if (odds + (worth.isPattern && rule.topic !== 'commitment' ? plain : share) >= worth.least)
      out.push(draft >= QUIET || odds >= (isTold(rule) ? SURE : sure) ? candidate : madeLow(candidate));
  }
  return out;
}

const TIMELINE = WEIGHED.indexOf('timeline');

/** Found by the weights of its words, and by no pattern. */
function isByWords(rule: Rule): boolean {
  const { model, isPattern } = worthOf(rule);
  return model >= 0 && !isPattern;
}

const CONTRACT = /\b(?:clauses?|sections?|terms|contract|agreement|(?:your|our) side|(?:sits? with|on) us)\b/;
const FOR_YOU = /\b(?:for you|your (?:order|site|side|account))\b/;

/** Is what was found by the words of a sentence a price, a term in the words of contracts, or something done for the other side? */
function ofBusiness({ topic }: Rule, lower: string): boolean {
  if (modelOf(topic) <= TIMELINE) return test(FOR_YOU, lower);
  return topic === 'pricing' || test(OF_TERMS, lower) || test(CONTRACT, lower);
}

/** A price, a term or a claim that a pattern found. Without one a longer mail is no offer, and odd words in it are no terms. */
function isBusiness({ rule, finding }: Candidate): boolean {
  // Everything that is weighed but promises and dates, which stand in any mail.
  return modelOf(rule.topic) > TIMELINE && !isByWords(rule) && (finding.severity || rule.severity) !== 'low';
}

/** A sum of money stands in as many bills and stories as offers. */
function isTold(rule: Rule): boolean {
  return rule.scope !== 'draft' && rule.mentions !== undefined && rule.mentions.indexOf('money') >= 0;
}

/** Written out, because spreading is slow where it has to be written for older engines. */
function madeLow({ rule, finding, odds, span, sentence }: Candidate): Candidate {
  return { rule, finding: Object.assign({}, finding, { severity: 'low' as const }), odds, span, sentence };
}

/** What stands around the findings. */
interface Company {
  readonly length: number;
  readonly questions: number;
  /** How many times it speaks of are over. */
  readonly past: number;
}

function companyOf(sentences: readonly Sentence[]): Company {
  let length = 0;
  let questions = 0;
  let past = 0;
  for (const { text, lower, mentions } of sentences) {
    length += text.length;
    if (text.indexOf('?') >= 0 && /\?["')\s]*$/.test(text) && !onlyAsks(lower)) questions++;
    for (const m of mentions) if (m.kind === 'time' && m.tense === 'past') past++;
  }
  return { length, questions, past };
}

/** Log-odds that a draft offers anything: how many of its findings are likely right, its length, its questions, its past. */
function draftOdds(candidates: readonly Candidate[], { length, questions, past }: Company): number {
  const inputs = [1, Math.log(0.05 + evidence(candidates)), Math.log(100 + length), Math.log(1 + questions), Math.log(1 + past)];
  return inputs.reduce((sum, input, i) => sum + input * (DRAFT[i] || 0), 0);
}

/** How many findings are likely right; one a topic in a sentence counts. */
function evidence(candidates: readonly Candidate[]): number {
  const best = new Map<string, number>();
  for (const { rule, odds, sentence } of candidates) {
    const model = modelOf(rule.topic);
    if (model < 0 || odds < worthOf(rule).least) continue;
    const key = `${model} ${sentence.start}`;
    best.set(key, Math.max(best.get(key) || 0, 1 / (1 + Math.exp(-odds))));
  }
  let sum = 0;
  best.forEach((likely) => {
    sum += likely;
  });
  return sum;
}
