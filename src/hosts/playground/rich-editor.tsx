// The rich text body: an editable element that is filled once and then belongs to the sender.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../model/span.ts';
import { readDom } from '../dom-text.ts';
import { type Editor, type EditorProps, scrollTo, typeOver } from './editor.ts';
import { importHtml } from './import-html.ts';

export function RichEditor({ body, onReady, onInput }: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  // Filled once: afterwards the text is the sender's, and drawing it again would lose the caret and the undo history.
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    element.replaceChildren(importHtml('html' in body ? body.html : '', document));
    onReady(createRichEditor(element));
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area holds no formatting
    <div
      ref={root}
      class="pg-body pg-rich"
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label="Message"
      tabIndex={0}
      spellcheck
      onInput={onInput}
      onBeforeInput={takeForeignHtml}
    />
  );
}

function createRichEditor(root: HTMLElement): Editor {
  let reading = readDom(root);
  const select = (range: Range | null) => {
    const selection = getSelection();
    if (range === null || selection === null) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
  return {
    read: () => {
      reading = readDom(root);
      return { body: { html: root.getHTML() }, read: reading.read, ranges: reading.ranges };
    },
    replace: (span, words) => {
      root.focus();
      select(joined(reading.ranges(span)));
      typeOver(words);
    },
    undo: () => {
      root.focus();
      document.execCommand('undo');
    },
    show: (span) => scrollTo(reading.ranges(span)[0]),
    focus: () => root.focus(),
    hasCaretIn: (span: Span) => {
      const selection = getSelection();
      const node = selection?.focusNode ?? null;
      if (selection === null || node === null || !root.contains(node)) return false;
      return reading.ranges(span).some((range) => range.isPointInRange(node, selection.focusOffset));
    },
  };
}

function joined(ranges: readonly Range[]): Range | null {
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** What is pasted or dropped passes the same list as any foreign HTML. Undo works because the editor inserts it itself. */
function takeForeignHtml(event: InputEvent): void {
  const html = event.dataTransfer?.getData('text/html') ?? '';
  if (html === '') return;
  event.preventDefault();
  const clean = document.createElement('div');
  clean.append(importHtml(html, document));
  const place = event.getTargetRanges()[0];
  const selection = getSelection();
  if (place !== undefined && selection !== null) {
    selection.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
  }
  document.execCommand('insertHTML', false, clean.getHTML());
}
