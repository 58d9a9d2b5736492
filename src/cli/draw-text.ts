// The sender's own words with the flagged ones marked; what is not judged is named in one faint line.
import type { Inspection } from '../inspect.ts';
import type { Flag } from '../model/flag.ts';
import type { SegmentKind } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { VERDICT_KINDS, type VerdictKind } from '../model/verdict.ts';
import { type Paint, printable } from './paint.ts';

const NAMES: Readonly<Record<Exclude<SegmentKind, 'own'>, string>> = {
  quoted: 'quoted text',
  forwarded: 'forwarded text',
  signature: 'signature',
  disclaimer: 'disclaimer',
};

interface Mark extends Span {
  readonly kind: VerdictKind;
  readonly numbers: readonly number[];
}

/** `kindOf` says what policy asks for a flag. */
export function drawText({ text, segments, flags }: Inspection, kindOf: (flag: Flag) => VerdictKind, paint: Paint): string {
  const marks = mergeMarks(flags, kindOf);
  let first = 0;
  const parts = segments.map((segment) => {
    // Segments and marks both come in the order of the text.
    while ((marks[first]?.end ?? Infinity) <= segment.start) first++;
    if (segment.kind === 'own') return drawMarks(text, segment, marks, first, paint);
    const lines = text.slice(segment.start, segment.end).trim().split('\n').length;
    return `\n\n${paint.faint(`(${NAMES[segment.kind]}, ${lines === 1 ? '1 line' : `${lines} lines`}, not judged)`)}\n\n`;
  });
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** Flags that overlap share one mark: the strictest colour and all their numbers. Flags come in the order of the text. */
function mergeMarks(flags: readonly Flag[], kindOf: (flag: Flag) => VerdictKind): Mark[] {
  const marks: Mark[] = [];
  for (const [index, flag] of flags.entries()) {
    const { start, end } = flag;
    // About recipients, say: no words of the text.
    if (start === end) continue;
    const kind = kindOf(flag);
    const last = marks[marks.length - 1];
    if (last === undefined || start >= last.end) {
      marks.push({ start, end, kind, numbers: [index + 1] });
      continue;
    }
    const strictest = VERDICT_KINDS.indexOf(kind) > VERDICT_KINDS.indexOf(last.kind) ? kind : last.kind;
    marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end), kind: strictest, numbers: [...last.numbers, index + 1] };
  }
  return marks;
}

/** `first` is the first mark that does not end before it. */
function drawMarks(text: string, { start, end }: Span, marks: readonly Mark[], first: number, paint: Paint): string {
  let drawn = '';
  let at = start;
  let next = first;
  for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    drawn += printable(text.slice(at, from)) + paint.mark(mark.kind, printable(text.slice(from, to)), mark.numbers.join(','));
    at = to;
  }
  return drawn + printable(text.slice(at, end));
}
