// What most rules do: find a pattern in the sentence, leave out what a named veto takes away, and carry facts along.

import type { Facts, Severity } from '../model/flag.ts';
import { clauseEnd, isConditional, timeFacts } from './clause.ts';
import { exec, test } from './match.ts';
import { subjectToApproval, withNote, withProviso } from './rephrase.ts';
import type { Finding, Sentence } from './rule.ts';
import { type VetoName, vetoOf } from './vetoes.ts';
import { execIn } from './wordings.ts';

/** What takes away an offer, a price or a term: every veto there is. */
export const OFFER_VETOES: readonly VetoName[] = [
  'question',
  'reported',
  'quoted',
  'hypothetical',
  'refused',
  'past',
  'subjectTo',
  'thirdParty',
  'pleasantry',
];
/** What takes away a statement about the product or the company: it may well be told in the past tense or of "they". */
export const CLAIM_VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'subjectTo'];

/** What takes away a term: it may be refused, or another's. */
export const TERM_VETOES: readonly VetoName[] = [...CLAIM_VETOES, 'refused', 'thirdParty'];
/** What takes away a statement of how things are now. */
export const FACT_VETOES: readonly VetoName[] = [...TERM_VETOES, 'past'];

export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** The matched words, in lower case. */
  readonly words: string;
}

/** `\b` knows no accents: "café" ends for it before its last letter. */
const LETTER = /[a-z0-9\u00c0-\u024f]/;
const WORD = /^[a-z0-9\u00c0-\u024f]+/;

/** A pattern, or what a mark may measure, can end within a word; what is marked, and replaced by a safer wording, does not. */
export function wordEnd(lower: string, end: number): number {
  const word = exec(WORD, lower.slice(end - 1));
  return word === null ? end : end - 1 + word[0].length;
}

/** Where the first word begins that does so at `at` or behind it. */
export function wordStart(lower: string, at: number): number {
  let start = Math.max(0, at);
  if (start > 0 && test(LETTER, lower.charAt(start - 1))) start = wordEnd(lower, start);
  while (start < lower.length && !test(LETTER, lower.charAt(start))) start++;
  return start;
}

/** Where `pattern` occurs in the sentence and no veto speaks against it, in order, at most four. */
export function findPhrases(sentence: Sentence, pattern: RegExp, vetoes: readonly VetoName[]): Phrase[] {
  const out: Phrase[] = [];
  const s = sentence.lower;
  let from = 0;
  for (let tries = 0; tries < 8 && out.length < 4 && from < s.length; tries++) {
    const m = execIn(sentence, pattern, from);
    if (m === null || m[0] === '') break;
    const lead = (/^[^a-z0-9$£€%]*/.exec(m[0]) || [''])[0].length;
    const start = from + m.index + lead;
    const end = wordEnd(s, from + m.index + m[0].length);
    from = end;
    if (start > 0 && test(LETTER, s.charAt(start - 1)) && test(LETTER, s.charAt(start))) continue;
    if (vetoOf(sentence, start, end, vetoes) === null) out.push({ start, end, words: s.slice(start, end) });
  }
  return out;
}

const DETERMINER = /\b(?:the|your|our|my|this|that|these|those|all|any|both|no) (?:[a-z'-]+ ){0,3}$/;

/** The phrase with the noun phrase it begins in: "fee is waived" → "the onboarding fee is waived". */
export function withNoun({ lower }: Sentence, { start, end, words }: Phrase): Phrase {
  const m = exec(DETERMINER, lower.slice(Math.max(0, start - 40), start));
  return m === null ? { start, end, words } : { start: start - m[0].length, end, words };
}

/** Percent, amount, currency, days or date, and whether a condition binds it: what a policy sets limits on. */
export function offerFacts(sentence: Sentence, start: number, end: number): Facts {
  const facts: Record<string, string | number | boolean> = {};
  for (const m of sentence.mentions) {
    if (m.start >= end || m.end <= start) continue;
    if (m.kind === 'percent') facts.percent = Math.max(Number(facts.percent || 0), m.value.upTo || m.value.percent);
    if (m.kind === 'money' && facts.amount === undefined) {
      facts.amount = m.value.upTo || m.value.amount;
      if (m.value.currency !== undefined) facts.currency = m.value.currency;
      if (m.value.per !== undefined) facts.per = m.value.per;
    }
  }
  const { date, days } = timeFacts(sentence, start, end);
  if (date !== undefined) facts.date = date;
  if (days !== undefined) facts.days = days;
  if (isConditional(sentence)) facts.conditional = true;
  return facts;
}

/** A finding for an offer: the phrase with the rest of its clause, its facts, and the same words behind an approval. */
export function offer(sentence: Sentence, phrase: Phrase, severity?: Severity): Finding {
  const end = wordEnd(sentence.lower, Math.min(clauseEnd(sentence, phrase.end), phrase.end + 60));
  const span = { start: phrase.start, end: Math.max(end, phrase.end) };
  const facts = offerFacts(sentence, span.start, span.end);
  const suggestion = subjectToApproval(sentence, span.start, span.end);
  const finding = { start: phrase.start, end: span.end, facts, suggestion };
  return severity === undefined ? finding : Object.assign(finding, { severity });
}

/** A finding for the phrase alone, with its facts. */
export function statement(sentence: Sentence, phrase: Phrase, suggestion?: string): Finding {
  return { start: phrase.start, end: phrase.end, facts: offerFacts(sentence, phrase.start, phrase.end), suggestion };
}

/** The same for each of them, and the same words with a proviso: "no lock-in, subject to contract". */
export function provisos(sentence: Sentence, phrases: readonly Phrase[], proviso: string): Finding[] {
  return phrases.map((phrase) => statement(sentence, phrase, withProviso(sentence, phrase.start, phrase.end, proviso)));
}

/** The same with a note in brackets. */
export function notes(sentence: Sentence, phrases: readonly Phrase[], note: string): Finding[] {
  return phrases.map((phrase) => statement(sentence, phrase, withNote(sentence, phrase.start, phrase.end, note)));
}
