// The message as it was held: the sender's own words with their marks, and what was quoted below, folded.
import type { Hold } from '../model/hold.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { SEGMENT_NAMES } from '../ui/names.ts';
import type { Answers, AskedSentence } from './answers.ts';
import { toMarks } from './held-marks.ts';
import { sentenceId } from './words.ts';

export interface HeldTextProps {
  readonly hold: Hold;
  /** In the order of their numbers. */
  readonly sentences: readonly AskedSentence[];
  readonly answers: Answers;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

export function HeldText({ hold, sentences, answers, selected, onSelect }: HeldTextProps) {
  const marks = hold.statements.flatMap((statement) => toMarks(statement, sentences, answers));
  return (
    <div class="rv-text">
      {hold.segments.map(({ kind, start, end }) => {
        const text = hold.text.slice(start, end);
        if (text.trim() === '') return null;
        if (kind !== 'own') {
          return (
            <details key={start} class="rv-folded">
              <summary class="cs-focus">{SEGMENT_NAMES[kind]}</summary>
              <p class="cs-marked">{text.trim()}</p>
            </details>
          );
        }
        const lead = text.length - text.trimStart().length;
        const from = start + lead;
        const own = marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
        return <MarkedText key={start} text={text.trim()} marks={own} selected={selected} idOf={sentenceId} onSelect={onSelect} />;
      })}
    </div>
  );
}
