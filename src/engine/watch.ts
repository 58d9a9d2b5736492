// Patterns whose words most sentences lack: the gate has seen the words already, and a closer look is taken only where it pays.
import { test } from './match.ts';
import { once } from './once.ts';
import type { SentenceHits, Unplaced } from './rule.ts';

/** May words that went through the gate hold the pattern? True of a pattern that the gate does not watch. */
function letsThrough({ patterns, watched }: SentenceHits, pattern: RegExp): boolean {
  const bit = patterns.get(pattern);
  return bit === undefined || (watched & bit) !== 0;
}

/** May a sentence hold the pattern anywhere? Where no gate has seen it, the pattern itself is asked. */
export function watch(pattern: RegExp): (sentence: Unplaced) => boolean {
  const isThere = once(({ lower }: Unplaced) => test(pattern, lower));
  return (sentence) => (sentence.hits === null ? isThere(sentence) : letsThrough(sentence.hits, pattern));
}
