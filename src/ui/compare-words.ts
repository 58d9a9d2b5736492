// What changed between two wordings, word by word: what a reader compares at a glance.
import { compareLists } from '../model/compare-lists.ts';
import type { Change } from '../model/hold.ts';

export function compareWords(before: string, after: string): readonly Change[] {
  return join(compareLists(splitWords(before), splitWords(after), (a, b) => a === b));
}

/** A word keeps the space after it, so that the changes put together are the text. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*[^\s]+\s*/g) ?? [];
}

/** Neighbours of one kind are one piece; what is taken out of a changed run stands before what is put in. */
function join(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of changes) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined[joined.length - 1];
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
