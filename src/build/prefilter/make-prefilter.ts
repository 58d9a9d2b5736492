// Makes the table of the gate: for each wording of each rule's patterns, the words without which it cannot match.
import { ING, LEADS_NAME, NEXT, NUMBER, WATCHED, WATCHED_NAME } from '../../engine/gate.ts';
import { gateCode, patternCode, STEM } from '../../engine/gate-code.ts';
import { hashWord } from '../../engine/hash.ts';
import { LEAD_IN } from '../../engine/lead-in.ts';
import type { Rule } from '../../engine/rule.ts';
import { splitPattern } from '../../engine/wordings.ts';
import { PatternReader } from './pattern-reader.ts';
import { costOfGroup, type Group, groupsDemanded, ING as ING_FORM } from './required-words.ts';

/** A group that so many of a hundred sentences satisfy tells nothing; one that so few do tells enough alone. */
const TOO_COMMON = 40;
const RARE = 0.7;
const SECOND = 50;

/** The groups of words that a text matched by `source` holds one of each, two at most and of different words; the rarer first. */
export function requiredWords(source: string): Group[] {
  const groups = groupsDemanded(new PatternReader(source).read());
  const [first] = groups;
  if (first === undefined || costOfGroup(first) > TOO_COMMON) return [];
  const second = groups.find((group) => costOfGroup(group) <= SECOND && !group.some((word) => isAmong(word, first)));
  return costOfGroup(first) < RARE || second === undefined ? [first] : [first, second];
}

function isAmong(word: string, group: Group): boolean {
  return group.some((other) => other.slice(0, STEM) === word.slice(0, STEM));
}

/** A word as the gate meets it in a text: whole, or by its first letters. */
function hashOfWord(word: string): number {
  if (word === '0') return NUMBER;
  if (word === ING_FORM) return ING;
  return word.charAt(word.length - 1) === '*' ? hashWord(word.slice(0, STEM)) ^ STEM : hashWord(word);
}

/** The source of `src/engine/prefilter.ts` for these rules. */
export function renderPrefilter(rules: readonly Rule[]): string {
  const groups: string[] = [];
  /** The first time a group is named its place is the next one. */
  const placeOf = (group: Group): string => {
    const text = group
      .map((word) => gateCode(hashOfWord(word)))
      .sort()
      .join('');
    const known = groups.indexOf(text);
    if (known >= 0) return known.toString(36);
    groups.push(text);
    return NEXT;
  };
  const lines: string[] = [];
  const add = (id: string, patterns: readonly RegExp[]): void => {
    const cells = patterns.map(({ source }) => {
      const wordings = splitPattern(source).map((wording) => requiredWords(wording).map(placeOf));
      return `${patternCode(source)}${wordings.map((places) => places.join(',')).join('|')}`;
    });
    lines.push(`  '${id}': [${cells.map((cell) => `'${cell}'`).join(', ')}],`);
  };
  for (const rule of rules) if (rule.scope !== 'draft' && rule.patterns !== undefined) add(rule.id, rule.patterns);
  add(WATCHED_NAME, WATCHED);
  add(LEADS_NAME, [LEAD_IN]);
  return `// Made by src/build/prefilter from the patterns of src/rules; not written by hand.

/** Groups of words, parted by spaces: three characters a word (\`gate-code.ts\`). */
export const GROUPS: string =
  '${groups.join(' ')}';

/** For each rule and each of its patterns: the code of the pattern, then its wordings parted by bars, each with the places of its groups in
 * base 36, or \`${NEXT}\` for the next that was not named yet. */
export const WORDINGS: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};
`;
}
