// Named reasons for which words that look like a promise are none: a file each in `vetoes/`, and each is tested on its own.
import type { Sentence } from './rule.ts';
import { HYPOTHETICAL, isHypothetical } from './vetoes/hypothetical.ts';
import { isPast } from './vetoes/past.ts';
import { FILLER, isPleasantry, PLEASANTRY } from './vetoes/pleasantry.ts';
import { ASKS, isQuestion } from './vetoes/question.ts';
import { isQuoted } from './vetoes/quoted.ts';
import { isRefused, REFUSES_OR_NO } from './vetoes/refused.ts';
import { CITES, isReported, SAYS } from './vetoes/reported.ts';
import { BINDS_NOBODY, isSubjectTo, NOTED_WITHIN } from './vetoes/subject-to.ts';
import { isThirdParty } from './vetoes/third-party.ts';

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

const VETOES = {
  question: isQuestion,
  reported: isReported,
  quoted: isQuoted,
  hypothetical: isHypothetical,
  refused: isRefused,
  past: isPast,
  subjectTo: isSubjectTo,
  thirdParty: isThirdParty,
  pleasantry: isPleasantry,
} as const;
export type VetoName = keyof typeof VETOES;

/** The first of the named reasons for which `[start, end)` of the sentence is nothing, or null. */
export function vetoOf(sentence: Sentence, start: number, end: number, names: readonly VetoName[]): VetoName | null {
  for (const name of names) if (VETOES[name](sentence, start, end)) return name;
  return null;
}
