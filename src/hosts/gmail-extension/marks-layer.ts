// Paints the marks of every open compose window, and finds the mark under the pointer or at the caret.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Flag } from '../../model/flag.ts';
import { createMarks, isQuiet, type Mark } from '../mark-ranges.ts';
import type { OpenCompose } from './open-composes.ts';

export interface ComposeMark extends Mark {
  readonly one: OpenCompose;
  /** `Flag.key` within its window; the mark's own key tells windows apart too. */
  readonly statement: string;
  readonly flag: Flag;
}

export interface Place {
  readonly mark: ComposeMark;
  readonly rect: DOMRect;
}

export interface MarksLayer {
  find(x: number, y: number): Place | null;
  /** The mark that the caret of this window is in. */
  atCaret(one: OpenCompose): Place | null;
  /** Where a statement of a window is marked first. */
  placeOf(one: OpenCompose, statement: string): Place | null;
}

/** Marks are made anew from the text with each reading: kept ranges collapse on Enter, on undo and when Gmail draws the body again. */
export function createMarksLayer(open: ReadonlySignal<readonly OpenCompose[]>, signal: AbortSignal): MarksLayer {
  const marks = createMarks<ComposeMark>(CSS.highlights);
  let shown: readonly ComposeMark[] = [];
  const end = effect(() => {
    // In forced colours every mark looks like a selection, so what asks for nothing is left alone.
    shown = open.value.flatMap(marksOf).filter((mark) => !isQuiet(mark) || !matchMedia('(forced-colors: active)').matches);
    const selected = open.value.find(({ session }) => session.selected.value !== null);
    marks.paint(shown, selected === undefined ? null : keyOf(selected, selected.session.selected.value ?? ''));
  });
  signal.addEventListener('abort', () => {
    end();
    marks.clear();
  });
  const place = (mark: ComposeMark | undefined): Place | null => {
    const rect = mark?.ranges[0]?.getClientRects()[0];
    return mark === undefined || rect === undefined ? null : { mark, rect };
  };
  return {
    find: (x, y) => marks.find(x, y),
    atCaret: (one) => {
      const selection = getSelection();
      const node = selection?.focusNode ?? null;
      if (selection === null || node === null) return null;
      return place(
        shown.find((mark) => mark.one === one && mark.ranges.some((range) => range.isPointInRange(node, selection.focusOffset))),
      );
    },
    placeOf: (one, statement) => place(shown.find((mark) => mark.one === one && mark.statement === statement)),
  };
}

function keyOf({ id }: OpenCompose, statement: string): string {
  return `${id} ${statement}`;
}

function marksOf(one: OpenCompose): ComposeMark[] {
  const reading = one.reading.value;
  if (reading === null) return [];
  return one.session.statements.value.flatMap(({ key, state, flags }) =>
    flags.map((flag) => ({ key: keyOf(one, key), statement: key, kind: state, ranges: reading.ranges(flag), one, flag })),
  );
}
