// The parts of a long text that are worth showing: what is around its marks.
import type { Span } from '../../../model/span.ts';

/** More is slow to draw with every keystroke, and nobody reads it in a pane. */
const WHOLE = 20_000;
const AROUND = 300;

export function excerpt(text: string, { start, end }: Span, marks: readonly Span[]): readonly Span[] {
  if (end - start <= WHOLE) return [{ start, end }];
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end).sort((a, b) => a.start - b.start);
  const parts: { start: number; end: number }[] = [];
  for (const mark of inside.slice(0, 200)) {
    const from = lineStart(text, Math.max(start, mark.start - AROUND), mark.start);
    const to = Math.min(end, mark.end + AROUND);
    const last = parts[parts.length - 1];
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else parts.push({ start: from, end: to });
  }
  return parts.length > 0 ? parts : [{ start, end: start + AROUND }];
}

/** The next line after this place, if it begins before the mark. */
function lineStart(text: string, from: number, before: number): number {
  const line = text.indexOf('\n', from);
  return line >= 0 && line < before ? line + 1 : from;
}
