// A stretch of a text with the words that are marked in it, in bold and in the colour of what is asked about them.
import type { Span } from '../../model/span.ts';
import { cut, type MarkTone, type TextMark } from '../../ui/cut-text.ts';
import type { Piece, Tone } from './card.ts';

const TONES: Readonly<Record<MarkTone, Tone>> = {
  blocked: 'danger',
  held: 'danger',
  asked: 'warning',
  answered: 'success',
  noted: 'quiet',
};

/** `marks` count in `text`, as `span` does; the space around the stretch is left away. */
export function markWords(text: string, span: Span, marks: readonly TextMark[]): readonly Piece[] {
  const whole = text.slice(span.start, span.end);
  const start = span.start + whole.length - whole.trimStart().length;
  const words = whole.trim();
  const inside = marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return cut(words, inside).map(({ start: from, end, mark }) => {
    const piece = { text: words.slice(from, end) };
    return mark === null ? piece : { ...piece, isBold: true, tone: TONES[mark.tone] };
  });
}
