// Mends what is often mistyped ("well ship friday", "dont", "wil"), so that rules read one spelling; every place keeps its way back.
import type { Span } from '../model/span.ts';
import { HASH_PRIME, HASH_SEED, hashWord } from './hash.ts';

/** Words that are nothing else. */
const SLIPS = `don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't won't can't i'm i've
  you'll you're you've they'll they're they've we've it'll that'll there'll that's there's here's what's he's she's`;
const MISTYPED = `wil:will willl:will sned:send shp:ship delvier:deliver deliever:deliver acept:accept accpet:accept aggree:agree
  guarentee:guarantee garantee:guarantee gaurantee:guarantee refudn:refund dicount:discount recieve:receive unlimted:unlimited
  liablity:liability exlusive:exclusive`;

const VERB =
  /^ (?:send|get|call|e?mail|ship|have|sort|fix|check|drop|bring|make|follow|forward|chase|ping|text|ring|fill|come|do|go|put|pay|pick|take|give|let|be|eat|cover|collect|swing|throw|knock|add|match|refund|replace|waive|hold|keep|deliver|install|start|finish|honou?r|extend|include|offer|meet|move|set|build|share|confirm|credit|accept|guarantee|sign|review|update|provide|deduct|charge|invoice|reserve|book|look|see|try|work|run|know|need|never|not|also|still|then)\b/i;
/** Where a clause begins: a line, a stop, a word that joins. */
const START = /(?:^|[.!?;:(\n-] ?|, |\b(?:and|but|so|then|or|if|yes|ok|okay|sure)[ ,]+)$/i;
const NEW_START = /(?:^|[.!?;:(\n-] ?|\b(?:so|yes|ok|okay|sure|sorry)[ ,]+)$/i;

interface Slip {
  readonly meant: string;
  /** Words that are others too hang on what stands before and behind them. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}
const DOUBTFUL: Readonly<Record<string, Slip>> = {
  ill: { meant: "i'll", behind: VERB },
  well: { meant: "we'll", before: START, behind: VERB },
  were: { meant: "we're", before: NEW_START, behind: /^ (?:[a-z]+ing|fine|ok|okay|happy|on it|not|also|now|able|good|glad)\b/i },
  its: { meant: "it's", behind: /^ (?:on|in|at|an?|the|not|fine|ours|yours|going|been|ok|okay|done|ready) /i },
  wed: { meant: "we'd", behind: /^ (?:like|love|be|print|do|go|take|make|give|offer|need) /i },
};

const KNOWN = new Map<number, Slip>();
for (const meant of SLIPS.split(/\s+/)) KNOWN.set(hashWord(meant.replace("'", '')), { meant });
for (const pair of MISTYPED.split(/\s+/))
  KNOWN.set(hashWord(pair.slice(0, pair.indexOf(':'))), { meant: pair.slice(pair.indexOf(':') + 1) });
for (const word of Object.keys(DOUBTFUL)) KNOWN.set(hashWord(word), DOUBTFUL[word] || { meant: word });
/** The shortest and the longest of them, and a bit for each: nearly every word is none. */
const SHORTEST = 2;
const LONGEST = 10;
const BITS = new Int32Array(128);
for (const hash of Array.from(KNOWN.keys())) BITS[(hash >>> 5) & 127] = (BITS[(hash >>> 5) & 127] || 0) | (1 << hash);

export interface Mended {
  readonly text: string;
  /** A span of the mended text as one of the text as it was typed. */
  readonly toTyped: (span: Span) => Span;
  readonly toMended: (place: number) => number;
}

/** The text with its slips mended; null where there are none. */
export function mendSpelling(typed: string): Mended | null {
  /** For each change where it begins as typed, how long it was, and how long it is now. */
  let changes: number[] | null = null;
  let text = '';
  let done = 0;
  let hash = HASH_SEED;
  let letters = 0;
  for (let i = 0; i <= typed.length; i++) {
    const c = i < typed.length ? typed.charCodeAt(i) | 32 : 0;
    if (c >= 97 && c <= 122) {
      hash = Math.imul(hash ^ c, HASH_PRIME);
      letters++;
      continue;
    }
    if (letters === 0) continue;
    const mayBe = letters >= SHORTEST && letters <= LONGEST && ((BITS[(hash >>> 5) & 127] || 0) & (1 << hash)) !== 0;
    const slip = mayBe ? KNOWN.get(hash) : undefined;
    const at = i - letters;
    hash = HASH_SEED;
    letters = 0;
    if (slip === undefined || !isMeant(typed, at, i, slip)) continue;
    const meant = sameCase(slip.meant, typed.slice(at, i));
    text += typed.slice(done, at) + meant;
    done = i;
    changes = changes || [];
    changes.push(at, i - at, meant.length);
  }
  if (changes === null) return null;
  const all = changes;
  const toTyped = ({ start, end }: Span): Span => ({ start: back(all, start, false), end: back(all, end, true) });
  return { text: text + typed.slice(done), toTyped, toMended: (place) => forth(all, place) };
}

/** Characters of a word, or of an address, that no letter is. */
const JOINED = /['\u2019@_\d/]/;

function isMeant(typed: string, at: number, end: number, { before, behind }: Slip): boolean {
  if (
    JOINED.test(typed.charAt(at - 1)) ||
    JOINED.test(typed.charAt(end)) ||
    (typed.charAt(end) === '.' && /\w/.test(typed.charAt(end + 1)))
  )
    return false;
  if (before !== undefined && !before.test(typed.slice(Math.max(0, at - 10), at))) return false;
  return behind === undefined || behind.test(typed.slice(end, end + 16));
}

function sameCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Within a change it is the change's own begin or end. */
function back(changes: readonly number[], place: number, isEnd: boolean): number {
  let grown = 0;
  for (let i = 0; i < changes.length; i += 3) {
    const at = changes[i] || 0;
    const before = changes[i + 1] || 0;
    const now = changes[i + 2] || 0;
    if (place <= at + grown) break;
    if (place < at + grown + now) return isEnd ? at + before : at;
    grown += now - before;
  }
  return place - grown;
}

function forth(changes: readonly number[], place: number): number {
  let grown = 0;
  for (let i = 0; i < changes.length && (changes[i] || 0) < place; i += 3) grown += (changes[i + 2] || 0) - (changes[i + 1] || 0);
  return place + grown;
}
