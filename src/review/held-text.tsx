// The message as it was held: the sender's own words with their marks, and what was quoted below, folded.
import type { HeldStatement, Hold } from '../model/hold.ts';
import { MarkedText, type MarkTone, type TextMark } from '../ui/marked-text.tsx';
import { statementId } from './words.ts';

export interface HeldTextProps {
  readonly hold: Hold;
  /** The statements that are asked, in the order of their numbers. */
  readonly asked: readonly HeldStatement[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

const FOLDED = { quoted: 'Quoted text', forwarded: 'Forwarded text', signature: 'Signature', disclaimer: 'Disclaimer' } as const;

export function HeldText({ hold, asked, selected, onSelect }: HeldTextProps) {
  const marks = hold.statements.flatMap((statement) => toMarks(statement, asked.indexOf(statement)));
  return (
    <div class="rv-text">
      {hold.segments.map(({ kind, start, end }) => {
        const text = hold.text.slice(start, end);
        if (text.trim() === '') return null;
        if (kind !== 'own') {
          return (
            <details key={start} class="rv-folded">
              <summary class="cs-focus">{FOLDED[kind]}</summary>
              <p class="cs-marked">{text.trim()}</p>
            </details>
          );
        }
        const lead = text.length - text.trimStart().length;
        const from = start + lead;
        const own = marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
        return <MarkedText key={start} text={text.trim()} marks={own} selected={selected} idOf={statementId} onSelect={onSelect} />;
      })}
    </div>
  );
}

function toMarks({ key, flags, standing, kind }: HeldStatement, place: number): readonly TextMark[] {
  const tone: MarkTone = kind === 'allow' ? 'noted' : standing === 'asked' ? 'held' : 'answered';
  return flags.map(({ start, end }) => ({ key, tone, start, end, number: place < 0 ? undefined : place + 1 }));
}
