// The plain text body: a text area over a mirror of its text. The mirror carries the marks, because a text area cannot.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../model/span.ts';
import { type Editor, type EditorProps, typeOver } from './editor.ts';

export function PlainEditor({ body, onReady, onInput }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  // Filled once, like the rich body.
  useLayoutEffect(() => {
    if (area.current === null || mirror.current === null) return;
    area.current.value = 'text' in body ? body.text : '';
    onReady(createPlainEditor(area.current, mirror.current));
  }, []);
  return (
    <div class="pg-body pg-plain">
      <div class="pg-mirror" ref={mirror} aria-hidden="true" />
      <textarea class="pg-area" ref={area} aria-label="Message" spellcheck onInput={onInput} />
    </div>
  );
}

function createPlainEditor(area: HTMLTextAreaElement, mirror: HTMLElement): Editor {
  const text = document.createTextNode('');
  // The line break keeps the mirror as tall as a text area that ends with an empty line.
  mirror.replaceChildren(text, document.createElement('br'));
  const ranges = ({ start, end }: Span) => {
    const range = document.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    return range.collapsed ? [] : [range];
  };
  const select = ({ start, end }: Span) => {
    area.focus();
    area.setSelectionRange(start, end);
  };
  return {
    read: () => {
      text.data = area.value;
      return { body: { text: area.value }, ranges };
    },
    replace: (span, words) => {
      select(span);
      typeOver(words);
    },
    undo: () => {
      area.focus();
      document.execCommand('undo');
    },
    show: (span) => {
      const box = ranges(span)[0]?.getBoundingClientRect();
      const scroller = area.closest('.pg-scroll');
      if (box === undefined || scroller === null) return;
      const { top, bottom } = scroller.getBoundingClientRect();
      if (box.top < top || box.bottom > bottom) scroller.scrollBy({ top: box.top - (top + bottom) / 2 });
    },
    focus: () => area.focus(),
    hasCaretIn: ({ start, end }) => document.activeElement === area && area.selectionStart >= start && area.selectionStart <= end,
  };
}
