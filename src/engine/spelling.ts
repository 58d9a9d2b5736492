// Mends what is often mistyped ("well ship friday", "dont", "wil"), so that rules read one spelling; every place keeps its way back.

import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { HASH_PRIME, HASH_SEED, hashWord } from './hash.ts';
import { test } from './match.ts';

/** Words that are nothing else. */
const SLIPS = `don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't won't can't i'm i've
  you'll you're you've they'll they're they've we've it'll that'll there'll that's there's here's what's he's she's`;
const MISTYPED = `wil:will willl:will sned:send shp:ship delvier:deliver deliever:deliver acept:accept accpet:accept aggree:agree
  guarentee:guarantee garantee:guarantee gaurantee:guarantee refudn:refund dicount:discount recieve:receive unlimted:unlimited
  liablity:liability exlusive:exclusive u:you ur:your r:are til:till`;

const VERB =
  /^ (?:(?:never|not|also|still|then) )?(?:send|get|call|e?mail|ship|have|sort|fix|check|drop|bring|make|follow|forward|chase|ping|text|ring|fill|come|do|go|put|pay|pick|take|give|let|be|eat|cover|collect|swing|throw|knock|add|match|refund|replace|waive|hold|keep|deliver|install|start|finish|honou?r|extend|include|offer|meet|move|set|build|share|confirm|credit|accept|guarantee|sign|review|update|provide|deduct|charge|invoice|reserve|book|look|see|try|work|run|know|need)\b/i;
/** "Well give me a ring", "well have you …", "well look, …": the word itself. */
const WELL = new RegExp(`^(?! [a-z]+ (?:me|us)\\b| (?:do|have) (?:i|you|we|they)\\b| look,)${VERB.source.slice(1)}`, 'i');
/** "ill swap the blue ones": whatever is done to something. */
const DOES = new RegExp(
  `${VERB.source}|^ (?:no )?(?!(?:before|after|during|while|when|in|on|at|with|for|from|and|or|as|to|by|people|children|adults|patients|health|will|effects|winds|feeling)\\b)[a-z]+ (?:the|everything|it|them|that|your?|ya|u|a|over|up|round|back|by|in|on|off|out|with|for) `,
  'i',
);
/** "Fell ill", "mentally ill", "the ill": of health, and not what somebody will do. */
const NOT_OF_HEALTH =
  /^(?!.*\b(?:is|are|am|was|were|be|been|being|f[ea]ll?s?|fallen|felt|feeling|taken|looks?|very|too|[a-z]*(?:ntal|minal|ritical|ronical|rious)ly|of|for|with|the|any|an|our) $)/i;
/** Where a clause begins: a line, a stop, a word that joins. */
const START = /(?:^|[.!?;:(\n\u2013\u2014-] ?|, |\b(?:and|but|so|then|or|if|yes|ok|okay|sure)[ ,]+)$/i;
const NEW_START = /(?:^|[.!?;:(\n\u2013\u2014-] ?|\b(?:so|yes|ok|okay|sure|sorry)[ ,]+)$/i;

interface Slip {
  readonly meant: string;
  /** Words that are others too hang on what stands before and behind them. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}
const DOUBTFUL: Readonly<Record<string, Slip>> = {
  ill: { meant: "i'll", before: NOT_OF_HEALTH, behind: DOES },
  il: { meant: "i'll", behind: DOES },
  yr: {
    meant: 'your',
    behind: /^ (?:t&cs?|terms|price|rate|quote|order|po|redlines|changes|edits|nda|contract|invoice|discount|side|team)\b/i,
  },
  well: { meant: "we'll", before: START, behind: WELL },
  were: { meant: "we're", before: NEW_START, behind: /^ (?:[a-z]+ing|fine|ok|okay|happy|on it|not|also|now|able|good|glad)\b/i },
  its: { meant: "it's", behind: /^ (?:on|in|at|an?|the|not|fine|ours|yours|going|been|ok|okay|done|ready) /i },
  wed: { meant: "we'd", behind: /^ (?:like|love|be|do|go|take|make|give|offer|need|print(?= (?:it|the|your|them)\b)) /i },
};

const KNOWN = new Map<number, Slip>();
for (const meant of SLIPS.split(/\s+/)) KNOWN.set(hashWord(meant.replace("'", '')), { meant });
for (const pair of MISTYPED.split(/\s+/))
  KNOWN.set(hashWord(pair.slice(0, pair.indexOf(':'))), { meant: pair.slice(pair.indexOf(':') + 1) });
for (const word of Object.keys(DOUBTFUL)) KNOWN.set(hashWord(word), DOUBTFUL[word] || { meant: word });
/** The shortest and the longest of them, and a bit for each: nearly every word is none. */
const SHORTEST = 1;
const LONGEST = 10;
const BITS = new Int32Array(128);
for (const hash of Array.from(KNOWN.keys())) BITS[(hash >>> 5) & 127] = (BITS[(hash >>> 5) & 127] || 0) | (1 << hash);

/** One word that was mended: where it begins and how long it is, as typed and as mended. */
interface Change {
  readonly typedAt: number;
  readonly typedLength: number;
  readonly at: number;
  readonly length: number;
}

export interface Mended {
  readonly text: string;
  /** A span of the mended text as one of the text as it was typed. */
  readonly toTyped: (span: Span) => Span;
  readonly toMended: (place: number) => number;
}

/** The text with the slips of the sender's own words mended; null where there are none. */
export function mendSpelling(typed: string, segments: readonly Segment[]): Mended | null {
  const changes: Change[] = [];
  let text = '';
  let done = 0;
  for (const { kind, start, end } of segments) {
    if (kind !== 'own') continue;
    eachSlip(typed, start, end, (slip, from, to) => {
      const meant = sameCase(slip.meant, typed.slice(from, to));
      text += typed.slice(done, from);
      changes.push({ typedAt: from, typedLength: to - from, at: text.length, length: meant.length });
      text += meant;
      done = to;
    });
  }
  if (changes.length === 0) return null;
  const toTyped = ({ start, end }: Span): Span => ({ start: back(changes, start, false), end: back(changes, end, true) });
  return { text: text + typed.slice(done), toTyped, toMended: (place) => forth(changes, place) };
}

function eachSlip(typed: string, start: number, end: number, found: (slip: Slip, from: number, to: number) => void): void {
  let hash = HASH_SEED;
  let letters = 0;
  for (let i = start; i <= end; i++) {
    const c = i < end ? typed.charCodeAt(i) | 32 : 0;
    if (c >= 97 && c <= 122) {
      hash = Math.imul(hash ^ c, HASH_PRIME);
      letters++;
      continue;
    }
    if (letters === 0) continue;
    const mayBe = letters >= SHORTEST && letters <= LONGEST && ((BITS[(hash >>> 5) & 127] || 0) & (1 << hash)) !== 0;
    const slip = mayBe ? KNOWN.get(hash) : undefined;
    if (slip !== undefined && isMeant(typed, i - letters, i, slip)) found(slip, i - letters, i);
    hash = HASH_SEED;
    letters = 0;
  }
}

/** Far enough for the two words behind a slip. */
const REACH = 32;
/** What stands beside a part of a word or of an address, and never beside a word. */
const JOINED = /['\u2019@_\d/\u00c0-\u024f]/;

function isMeant(typed: string, at: number, end: number, { before, behind }: Slip): boolean {
  if (
    // "R&D", "2 U".
    (end - at === 1 && typed.charAt(at) < 'a') ||
    test(JOINED, typed.charAt(at - 1)) ||
    test(JOINED, typed.charAt(end)) ||
    (typed.charAt(end) === '.' && /\w/.test(typed.charAt(end + 1)))
  )
    return false;
  if (before !== undefined && !test(before, typed.slice(Math.max(0, at - 10), at))) return false;
  return behind === undefined || test(behind, typed.slice(end, end + REACH));
}

function sameCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The last change that begins before `place`, as typed or as mended. */
function lastBefore(changes: readonly Change[], place: number, key: 'at' | 'typedAt'): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change !== undefined && change[key] < place) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

/** Within a change it is the change's own begin or end. */
function back(changes: readonly Change[], place: number, isEnd: boolean): number {
  const last = lastBefore(changes, place, 'at');
  if (last === undefined) return place;
  const { typedAt, typedLength, at, length } = last;
  if (place >= at + length) return typedAt + typedLength + place - at - length;
  return isEnd ? typedAt + typedLength : typedAt;
}

function forth(changes: readonly Change[], place: number): number {
  const last = lastBefore(changes, place, 'typedAt');
  return last === undefined ? place : last.at + last.length + Math.max(0, place - last.typedAt - last.typedLength);
}
