// The prepositions that lead a time expression, and what they make of it.
import { at, type Scan } from './tokens.ts';
import { IS } from './words.ts';

export type Role =
  /** Not after: by, before, until, within, no later than. */
  | 'deadline'
  /** Not before: from, after, starting. */
  | 'start'
  | 'since'
  | 'between'
  | 'within'
  | 'in'
  | 'of'
  | 'at'
  | 'on'
  | 'for'
  | 'none';

export interface Lead {
  readonly role: Role;
  readonly next: number;
  /** Belongs to the mention's span. */
  readonly kept: boolean;
}

const LEADS: ReadonlyArray<readonly [Role, boolean, string]> = [
  [
    'deadline',
    true,
    'no later than|not later than|later than|by|before|until|till|til|up until|up to|on or before|before or on|by or before|prior to|ahead of|through|thru|throughout|no later|as late as|ending on|ending with|ending|by no later than|on or by|latest by|earlier than',
  ],
  [
    'start',
    true,
    'from|after|no earlier than|as early as|starting from|starting on|starting|beginning on|beginning|commencing on|commencing|effective from|as from|on or after|as of|as soon as|anytime after|any time after|any time from',
  ],
  ['since', true, 'since'],
  ['between', true, 'between|in between'],
  ['within', true, 'within the next|within|inside of|over the next|in under|in less than|in the next|in no more than'],
  [
    'in',
    false,
    'in the|in|during|over|throughout|into|sometime in|some time in|in about|in around|in approximately|in roughly|in only|in just',
  ],
  ['of', false, 'of the|of'],
  ['at', false, 'at|@|around|about|circa|at about|at around|approximately|roughly'],
  ['on', false, 'on|sometime|come|on the'],
  ['for', false, 'for the|for'],
];

interface Phrase {
  readonly words: readonly string[];
  readonly role: Role;
  readonly kept: boolean;
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [role, kept, phrases] of LEADS) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] || '';
      const list = byFirst.get(first) || [];
      list.push({ words, role, kept });
      list.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(first, list);
    }
  }
  return byFirst;
}

const PHRASES = buildPhrases();

function matches(scan: Scan, i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (at(scan, i + k).text !== words[k]) return false;
  return true;
}

/** The longest leading phrase at token `i`. */
export function readLead(scan: Scan, i: number): Lead | null {
  const { is, text } = at(scan, i);
  const phrases = is & IS.lead || text === '@' ? PHRASES.get(text) : undefined;
  if (phrases === undefined) return null;
  for (const { words, role, kept } of phrases) {
    if (!matches(scan, i, words)) continue;
    const next = i + words.length;
    const fuzzy = at(scan, next).text;
    const isFuzzy = role !== 'for' && (fuzzy === 'around' || fuzzy === 'about' || fuzzy === 'approximately');
    return { role, next: isFuzzy ? next + 1 : next, kept };
  }
  return null;
}
