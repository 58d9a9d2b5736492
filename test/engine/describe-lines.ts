// Shows what a draft is read as: each line of its text after the kind of its segment.
import type { ReadText } from '../../src/engine/read-text.ts';
import { segment } from '../../src/engine/segment.ts';

export function describeLines(read: ReadText): string {
  return segment(read)
    .map(({ kind, start, end }) => read.text.slice(start, end).replace(/\n$/, '').replace(/^/gm, `${kind} | `).replace(/ +$/gm, ''))
    .join('\n');
}
