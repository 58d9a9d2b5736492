// A mail in plain text with its marks in place, beside the list: the text area that it is written in can carry none.
import type { Session } from '../../compose/session.ts';
import { MarkedText } from '../../ui/marked-text.tsx';

export interface MirrorProps {
  readonly text: string;
  readonly session: Session;
}

export function Mirror({ text, session: { statements, selected } }: MirrorProps) {
  const marks = statements.value.flatMap(({ key, state, flags }) => flags.map(({ start, end }) => ({ key, tone: state, start, end })));
  const select = (key: string) => {
    selected.value = key;
  };
  return (
    <section class="gx-mirror" aria-label="Your words, with their marks">
      <MarkedText text={text} marks={marks} selected={selected.value} idOf={(key) => `mark-${key}`} onSelect={select} />
    </section>
  );
}
