// What changed between two texts, sentence by sentence: a reviewer reads only that again.
import { compareLists } from '../../model/compare-lists.ts';
import { foldSpaces } from '../../model/fold-spaces.ts';
import type { Change } from '../../model/hold.ts';

export function compareTexts(before: string, after: string): Change[] {
  return merge(compareSentences(before, after));
}

/** Each sentence by itself. */
export function compareSentences(before: string, after: string): Change[] {
  return compareLists(splitSentences(before), splitSentences(after), isSame);
}

/** A point within a number or an address ends nothing. */
export function splitSentences(text: string): string[] {
  return text.match(/[^.!?\n]+(?:[.!?]+(?=[^\s.!?])[^.!?\n]+)*[.!?]*\s*|[.!?]+\s*|\s+/g) ?? [];
}

/** Mail clients rewrite white space; that is no change. */
function isSame(a: string, b: string): boolean {
  return a === b || foldSpaces(a) === foldSpaces(b);
}

function merge(changes: readonly Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged[merged.length - 1];
    if (last?.kind === change.kind) merged[merged.length - 1] = { kind: change.kind, text: last.text + change.text };
    else merged.push(change);
  }
  return merged;
}
