// What the compose window needs of its editor, be it rich or plain.
import type { Inspection } from '../../inspect.ts';
import type { Body } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';

export interface Reading {
  readonly body: Body;
  /** The text, where the editor reads it from its own page. */
  readonly read?: Inspection['read'];
  /** Where a span stands on the screen. */
  ranges(span: Span): readonly Range[];
}

export interface Editor {
  read(): Reading;
  /** Puts words in place of a span of the last reading; the editor's own undo takes them back. */
  replace(span: Span, words: string): void;
  undo(): void;
  /** Brings a span into view. */
  show(span: Span): void;
  focus(): void;
  hasCaretIn(span: Span): boolean;
}

export interface EditorProps {
  readonly body: Body;
  readonly onReady: (editor: Editor) => void;
  readonly onInput: () => void;
}

/** Types words over the selection. Of all ways to change an editable text, only this one can be undone by the sender. */
export function typeOver(words: string): void {
  document.execCommand('insertText', false, words);
}

/** Scrolls the least that brings a range into view, if it is out of it. */
export function scrollTo(range: Range | undefined): void {
  const place = range?.startContainer;
  const element = place instanceof Element ? place : place?.parentElement;
  element?.scrollIntoView({ block: 'nearest', behavior: prefersStill() ? 'auto' : 'smooth' });
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
