// Clauses that speak of a topic by their words alone: what the rules for odd wordings find.
import type { Topic } from '../model/flag.ts';
import { likelyClauses } from './likelihood.ts';
import { offerFacts } from './phrase.ts';
import type { Finding, Sentence } from './rule.ts';
import { type VetoName, vetoOf } from './vetoes.ts';

const VETOES: readonly VetoName[] = ['question', 'reported', 'quoted', 'hypothetical', 'subjectTo', 'pleasantry'];

/** Likely clauses that no veto takes away, with their facts. */
export function findWording(sentence: Sentence, topic: Topic): Finding[] {
  return likelyClauses(sentence, topic)
    .filter(
      ({ start, end }) =>
        !isTable(sentence.lower.slice(start, end)) && vetoOf(sentence, start, end, VETOES) === null && !isCited(sentence, start, end),
    )
    .map(({ start, end }) => ({ start, end, facts: offerFacts(sentence, start, end) }));
}

/** The middle of it stands in quotation marks. */
function isCited(sentence: Sentence, start: number, end: number): boolean {
  const middle = (start + end) >> 1;
  return vetoOf(sentence, middle, middle, ['quoted']) !== null;
}

/** A row of figures from a pasted table: more than a third of it is digits. */
function isTable(clause: string): boolean {
  return clause.replace(/[^0-9]/g, '').length * 3 > clause.length;
}
