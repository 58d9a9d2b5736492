// The difference to the earlier review as pairs: what was taken out, and what came in its place.
import type { Change } from '../model/hold.ts';

export interface ChangedPair {
  readonly before: string;
  readonly after: string;
}

/** What was taken out and what came in its place belong together. */
export function pairChanges(changes: readonly Change[]): readonly ChangedPair[] {
  const pairs: ChangedPair[] = [];
  let before = '';
  let after = '';
  const flush = () => {
    if (before.trim() !== '' || after.trim() !== '') pairs.push({ before: before.trim(), after: after.trim() });
    before = '';
    after = '';
  };
  for (const { kind, text } of changes) {
    if (kind === 'same') flush();
    else if (kind === 'removed') before += text;
    else after += text;
  }
  flush();
  return pairs;
}
