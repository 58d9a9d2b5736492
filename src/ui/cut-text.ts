// Cuts a text at the borders of its marks, for whoever draws it.
import type { Span } from '../model/span.ts';

export type MarkTone = 'blocked' | 'held' | 'asked' | 'answered' | 'noted';

export interface TextMark extends Span {
  readonly key: string;
  readonly tone: MarkTone;
  /** Ties the mark to its place in a numbered list. */
  readonly number?: number | undefined;
}

const TONES: readonly MarkTone[] = ['blocked', 'held', 'asked', 'answered', 'noted'];

export interface MarkedPiece extends Span {
  readonly mark: TextMark | null;
  /** The last piece under its key: where the number stands. */
  readonly isLast: boolean;
}

/** Cuts a text at the borders of its marks. Where marks lie over each other the stricter shows, then what has a number, then the shorter. */
export function cut(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces: { start: number; end: number; mark: TextMark | null }[] = [];
  borders.slice(0, -1).forEach((start, at) => {
    const end = borders[at + 1] ?? text.length;
    const mark = topmost(inside.filter((one) => one.start <= start && one.end >= end));
    const last = pieces[pieces.length - 1];
    // Marks within a mark that lead to one place are one: no seam is drawn where they meet.
    if (last !== undefined && last.mark?.key === mark?.key && last.mark?.tone === mark?.tone) last.end = end;
    else pieces.push({ start, end, mark });
  });
  return pieces.map((piece, at) => ({
    ...piece,
    isLast: !pieces.slice(at + 1).some(({ mark }) => mark !== null && mark.key === piece.mark?.key),
  }));
}

function topmost(marks: readonly TextMark[]): TextMark | null {
  const rank = ({ tone, number, start, end }: TextMark) =>
    (TONES.indexOf(tone) * 2 + (number === undefined ? 1 : 0)) * 1_000_000 + (end - start);
  return [...marks].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
