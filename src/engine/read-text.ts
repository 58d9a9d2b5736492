// What reading a draft gives: its plain text, what the markup said of its parts, and the way back to the source.
import type { SegmentKind } from '../model/segment.ts';
import type { Span } from '../model/span.ts';

/** A part of the text that the markup speaks of. Hints are in order and do not overlap. */
export interface Hint extends Span {
  readonly kind: Exclude<SegmentKind, 'own'>;
  /** False for an indented block that is a quote only if the words before it say so. */
  readonly certain: boolean;
}

export interface ReadText {
  readonly text: string;
  readonly hints: readonly Hint[];
  /** Source ranges of exactly the span's characters, in order. Line breaks that markup made have none. */
  toSource(span: Span): Span[];
  /** The text offset of a source offset; of what is not in the text, the place where it would stand. */
  toText(sourceOffset: number): number;
}

const NO_HINTS: readonly Hint[] = [];

/** Reads plain text: every character is its own source. */
export function readText(text: string): ReadText {
  return {
    text,
    hints: NO_HINTS,
    toSource: ({ start, end }) => {
      const from = Math.max(0, start);
      const to = Math.min(end, text.length);
      return from < to ? [{ start: from, end: to }] : [];
    },
    toText: (offset) => Math.max(0, Math.min(offset, text.length)),
  };
}
