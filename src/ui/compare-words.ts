// What changed between two wordings, word by word: what a reader compares at a glance.

export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this the middle is shown as taken out and put in whole. */
const MOST_STEPS = 250_000;

export function compareWords(before: string, after: string): readonly Piece[] {
  const a = splitWords(before);
  const b = splitWords(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return join([
    ...a.slice(0, start).map((text): Piece => ({ kind: 'same', text })),
    ...compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text): Piece => ({ kind: 'same', text })),
  ]);
}

/** The longest common run of words, by the usual table. */
function compareMiddle(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > MOST_STEPS) {
    return [...a.map((text): Piece => ({ kind: 'removed', text })), ...b.map((text): Piece => ({ kind: 'added', text }))];
  }
  const common = tableOf(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      pieces.push({ kind: 'same', text: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      pieces.push({ kind: 'removed', text: left });
      i++;
    } else if (right !== undefined) {
      pieces.push({ kind: 'added', text: right });
      j++;
    }
  }
  return pieces;
}

type Table = readonly (readonly number[])[];

function at(table: Table, i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function tableOf(a: readonly string[], b: readonly string[]): Table {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** A word keeps the space after it, so that the pieces put together are the text. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*[^\s]+\s*/g) ?? [];
}

/** Neighbours of one kind are one piece; what is taken out of a changed run stands before what is put in. */
function join(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
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
