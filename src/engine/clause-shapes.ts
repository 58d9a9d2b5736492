// What a clause is like beside its words: how long it is, and where it stands. Each shape has a weight as a word has.
import type { Sentence } from './rule.ts';

/** A letter for each four words it has; then: first of its line, not the first, the only one, after another sentence. */
export const SHAPES = ['_a', '_b', '_c', '_d', '_e', '_f', '_g', '_line', '_next', '_only', '_then'] as const;
/** The longest of them. */
const LONGEST = 6;
const LINE = 1 << (LONGEST + 1);
const NEXT = 1 << (LONGEST + 2);
const ONLY = 1 << (LONGEST + 3);
const THEN = 1 << (LONGEST + 4);

/** Which of `SHAPES`, a bit each, has the clause of so many words that is number `clause` of `count`. */
export function shapesOf({ startsLine, previous }: Sentence, words: number, clause: number, count: number): number {
  let shapes = 1 << Math.min(LONGEST, words >> 2);
  if (startsLine && clause === 0) shapes |= LINE;
  if (clause > 0) shapes |= NEXT;
  if (count === 1) shapes |= ONLY;
  if (previous !== null) shapes |= THEN;
  return shapes;
}
