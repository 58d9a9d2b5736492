// Clauses that speak of a topic by their words alone: what the rules for odd wordings find.

import type { Topic } from '../model/flag.ts';
import { isFoundSmall } from './courtesy.ts';
import { likelyClauses } from './likelihood.ts';
import { test } from './match.ts';
import { offerFacts } from './phrase.ts';
import { type Finding, type Found, isFound, type Sentence } from './rule.ts';
import { type VetoName, vetoOf } from './vetoes.ts';

const VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'subjectTo', 'pleasantry'];

/** A term that is turned down binds nobody: "Unlimited liability: not agreed", "the one clause we cannot sign". */
const TURNED_DOWN =
  /: ?(?:no\b|not (?:agreed|accepted|acceptable|possible)|declined|rejected|refused)|\b(?:cannot|can't|couldn't|won't|wouldn't|unable to|not able to) (?:sign|accept|agree|move)\b/;

/** How it is turned down may stand behind it, where the next clause begins. */
function isTurnedDown({ lower }: Sentence, start: number, end: number): boolean {
  return test(TURNED_DOWN, lower.slice(Math.max(0, start - 1), end + 16));
}

/** Likely clauses that no veto takes away and that are no mere courtesies, with their facts; `found` is what the rules before found. */
export function findWording(sentence: Sentence, topic: Topic, found: readonly Found[]): Finding[] {
  return likelyClauses(sentence, topic)
    .filter(({ start, end }) => {
      if ((topic === 'commitment' && isFoundSmall(found, start, end)) || isFound(found, topic, { start, end })) return false;
      const clause = sentence.lower.slice(start, end);
      if (
        isTable(clause) ||
        test(HEADING, clause) ||
        (topic === 'terms' && isTurnedDown(sentence, start, end)) ||
        test(TOLD, clause.trim())
      )
        return false;
      if (/[,:]/.test(sentence.lower.charAt(end)) && (test(BARE_CONDITION, clause) || test(MATTER, clause))) return false;
      return vetoOf(sentence, start, end, VETOES) === null && !isCited(sentence, start, end);
    })
    .map(({ start, end }) => ({ start, end, facts: offerFacts(sentence, start, end) }));
}

/** "You asked if we'd knock our fee off", "they wanted us to": what the other side said. */
const TOLD =
  /^(?:[a-z ]{1,10}(?:,| -+) )?(?:(?:and|but|so) )?(?:clause [\d.]+ (?:places|puts|imposes|asks|wants|requires)\b|(?:you|he|she|they|it)(?: (?:now|also|then|all|had))? (?:asked|ask|wanted|said|told|wrote|proposed|suggested) (?:if|whether|us|for|to|that|about)\b(?!.*(?::|\band\b|\bit is\b|\bdone\b|you've got)))/;

/** "Should you take three or more, …", "where we exceed it, …": the condition of what is said behind its comma, and nothing by itself. */
const BARE_CONDITION =
  /^\W*(?:(?:and|but|so) )?(?:if|should|when|whenever|where|once|as|since|because|unless|whatever|to the|anyone|any [a-z]+ (?:that|who|we|you))\b/;

/** "On the second clinic, …", "for your committee: …": what it is about, before anything is said of it. */
const MATTER = /^\W*(?:for|on|about|regarding|following|as (?:to|for)|with regard to) (?:[a-z']+ ?){1,6}$/;

/** The middle of it stands in quotation marks. */
function isCited(sentence: Sentence, start: number, end: number): boolean {
  const middle = (start + end) >> 1;
  return vetoOf(sentence, middle, middle, ['quoted']) !== null;
}

/** "Clause 3 (Territory": what stands before the point itself. */
const HEADING = /^\W*(?:(?:clause|section|article|paragraph|point|item|no\.) ?[\d.]+\W*|[\d.]+ \()(?:[a-z]+ ?){0,3}\W*$/;

/** A row of figures from a pasted table: more than a third of it is digits. */
function isTable(clause: string): boolean {
  let digits = 0;
  for (let i = 0; i < clause.length; i++) {
    const c = clause.charCodeAt(i);
    if (c >= 0x30 && c <= 0x39) digits++;
  }
  return digits * 3 > clause.length;
}
