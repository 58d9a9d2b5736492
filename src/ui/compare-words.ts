// What changed between two wordings, word by word: what a reader compares at a glance.
import { compareLists } from '../model/compare-lists.ts';
import type { Change } from '../model/hold.ts';

export function compareWords(before: string, after: string): readonly Change[] {
  return join(compareLists(splitWords(before), splitWords(after), (a, b) => a.trim() === b.trim()));
}

/** A word keeps the space after it, so that what is the same and what comes are the later text; the last word has none, and is no other word for that. */
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
