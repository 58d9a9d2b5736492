// What changed between two lists of words or sentences: the longest common run, by the usual table.
import type { Change } from './hold.ts';

/** Beyond so many steps of the table the middle is given as taken out and put in whole. */
const MOST_STEPS = 1_000_000;

/** One change an item, in order; what is the same is given as it stands in the later list. */
export function compareLists(before: readonly string[], after: readonly string[], isSame: (a: string, b: string) => boolean): Change[] {
  const isSameAt = (i: number, j: number) => {
    const [a, b] = [before[i], after[j]];
    return a !== undefined && b !== undefined && isSame(a, b);
  };
  let start = 0;
  while (isSameAt(start, start)) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && isSameAt(before.length - 1 - end, after.length - 1 - end)) end++;
  const middle = compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), isSame);
  const same = (text: string): Change => ({ kind: 'same', text });
  return [...after.slice(0, start).map(same), ...middle, ...after.slice(after.length - end).map(same)];
}

function compareMiddle(a: readonly string[], b: readonly string[], isSame: (a: string, b: string) => boolean): Change[] {
  const removed = (text: string): Change => ({ kind: 'removed', text });
  const added = (text: string): Change => ({ kind: 'added', text });
  if (a.length * b.length > MOST_STEPS) return [...a.map(removed), ...b.map(added)];
  const at = tableOf(a, b, isSame);
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

/** How many items the rests of both lists have in common, from any two places on. */
function tableOf(a: readonly string[], b: readonly string[], isSame: (a: string, b: string) => boolean): (i: number, j: number) => number {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = isSame(a[i] ?? '', b[j] ?? '') ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
