// The draft's own words with their marks, as Outlook's editor cannot show them: read from the draft, never written to it.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../../compose/session.ts';
import type { Inspection } from '../../../inspect.ts';
import type { TextMark } from '../../../ui/cut-text.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import { excerpt } from './excerpt.ts';

export interface MirrorProps {
  readonly session: Session;
  readonly onPick: (key: string) => void;
}

export function Mirror({ session, onPick }: MirrorProps) {
  const box = useRef<HTMLElement>(null);
  const inspection = session.inspection.value;
  const selected = session.selected.value;
  useEffect(() => scrollToMark(box.current), [selected, inspection]);
  useEffect(() => keepInSight(box.current?.closest('.op-mirror') ?? null), []);
  if (inspection === null) return null;
  const marks: TextMark[] = session.statements.value.flatMap(({ key, state, flags }) =>
    flags.map(({ start, end }) => ({ key, tone: state, start, end })),
  );
  const pieces = ownPieces(inspection, marks);
  return (
    <details class="op-mirror" open>
      <summary class="cs-focus">Your message, with its marks</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="op-mirror-text" ref={box} tabIndex={0} aria-label="Your words">
        {pieces.length === 0 ? <p class="op-quiet">Nothing of your own is written yet.</p> : null}
        {pieces.map((piece) => (
          <MarkedText key={piece.start} {...piece} selected={selected} idOf={(key) => `mark-${key}`} onSelect={onPick} />
        ))}
      </section>
    </details>
  );
}

/** Puts the keyboard on what opens and shuts the words. */
export function focusWords(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('.op-mirror > summary')?.focus();
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
}

function ownPieces({ text, segments }: Inspection, marks: readonly TextMark[]): readonly Piece[] {
  return segments
    .filter(({ kind }) => kind === 'own')
    .flatMap((segment) => excerpt(text, segment, marks))
    .flatMap(({ start, end }) => {
      const raw = text.slice(start, end);
      const from = start + raw.length - raw.trimStart().length;
      const words = raw.trim();
      const inside = marks.filter((mark) => mark.start >= from && mark.end <= from + words.length);
      if (words === '') return [];
      return [{ start: from, text: words, marks: inside.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })) }];
    });
}

/** The mirror stays below the verdict, whose height depends on its words, while the list scrolls under both. */
function keepInSight(mirror: Element | null): () => void {
  const verdict = mirror?.parentElement?.querySelector('.cs-status');
  if (mirror === null || verdict === null || verdict === undefined) return () => undefined;
  const watch = new ResizeObserver(() => {
    const { style } = document.documentElement;
    style.setProperty('--op-verdict', `${verdict.clientHeight}px`);
    style.setProperty('--op-above', `${verdict.clientHeight + mirror.clientHeight + 12}px`);
  });
  watch.observe(verdict);
  watch.observe(mirror);
  return () => watch.disconnect();
}

/** Within the mirror only: the list beside it stays where it is. */
function scrollToMark(box: HTMLElement | null): void {
  const mark = box?.querySelector<HTMLElement>('.cs-mark[aria-current]');
  if (box === null || mark === null || mark === undefined) return;
  const frame = box.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) box.scrollTo({ top: box.scrollTop + top - frame.top - frame.height / 3 });
}
