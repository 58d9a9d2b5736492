// What changed between two texts, sentence by sentence: a reviewer reads only that again.
import type { Change } from '../../model/hold.ts';

/** Beyond this many sentences that differ, the middle is given as taken out and put in whole. */
const MOST_STEPS = 1_000_000;

export function compareTexts(before: string, after: string): Change[] {
  const a = splitSentences(before);
  const b = splitSentences(after);
  let start = 0;
  while (start < a.length && start < b.length && isSame(a[start], b[start])) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && isSame(a[a.length - 1 - end], b[b.length - 1 - end])) end++;
  const middle = compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (texts: string[]): Change[] => texts.map((text) => ({ kind: 'same', text }));
  return merge([...same(b.slice(0, start)), ...middle, ...same(b.slice(b.length - end))]);
}

/** Longest common run of sentences, by the usual table. */
function compareMiddle(a: readonly string[], b: readonly string[]): Change[] {
  const removed = (text: string): Change => ({ kind: 'removed', text });
  const added = (text: string): Change => ({ kind: 'added', text });
  if (a.length * b.length > MOST_STEPS) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && isSame(left, right)) {
      changes.push({ kind: 'same', text: right });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push(removed(left));
      i++;
    } else if (right !== undefined) {
      changes.push(added(right));
      j++;
    }
  }
  return changes;
}

function splitSentences(text: string): string[] {
  return text.match(/[^.!?\n]+[.!?]*\s*|[.!?]+\s*|\s+/g) ?? [];
}

/** Mail clients rewrite white space; that is no change. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || fold(a) === fold(b));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
