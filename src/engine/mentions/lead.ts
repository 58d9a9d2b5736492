// The prepositions that lead a time expression, and what they make of it.
import { at, eatOf, isHere, type Scan } from './tokens.ts';
import { LEADS } from './word-lists.ts';
import { ABOUT, LEAD } from './words.ts';

/** Not after: by, before, until, no later than. */
export const DEADLINE = 1;
/** Not before: from, after, starting. */
export const START = 2;
export const SINCE = 3;
export const BETWEEN = 4;
export const WITHIN = 5;
/** Up to here the preposition belongs to the mention's span. */
export const LAST_KEPT = WITHIN;
export const IN = 6;
export const OF = 7;
export const AT_TIME = 8;
export const ON = 9;
export const FOR = 10;

interface Phrase {
  readonly words: readonly string[];
  readonly role: number;
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  LEADS.forEach((phrases, i) => {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] || '';
      const list = byFirst.get(first) || [];
      list.push({ words, role: i + 1 });
      list.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(first, list);
    }
  });
  return byFirst;
}

const PHRASES = buildPhrases();

function matches(s: Scan, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (at(s, k).text !== words[k]) return false;
  return true;
}

/** The role of the longest leading phrase at hand, or 0. */
export function readLead(s: Scan): number {
  const phrases = isHere(s, LEAD) ? PHRASES.get(at(s, 0).text) : undefined;
  if (phrases === undefined) return 0;
  for (const { words, role } of phrases) {
    if (!matches(s, words)) continue;
    s.i += words.length;
    if (role !== FOR) eatOf(s, ABOUT);
    return role;
  }
  return 0;
}
