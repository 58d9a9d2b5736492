// Puts safer wording in place of flagged words through the editor's own typing, so that undo and autosave work; then reads back what came of it.
import type { Span } from '../../model/span.ts';
import type { ComposeBody } from './find-compose.ts';
import type { Reading } from './read-draft.ts';

/**
 * True where the text afterwards is the text before with exactly these words exchanged. Another checker's replacement
 * doubled whole mails in Gmail (Harper 1978, 2039): so what is anything else is undone.
 */
export function replaceWords(body: ComposeBody, reading: Reading, span: Span, words: string, readAgain: () => string): boolean {
  const before = readAgain();
  body.focus();
  if (!select(body, reading, span)) return false;
  document.execCommand('insertText', false, words);
  if (isExchanged(before, readAgain(), span, words)) return true;
  document.execCommand('undo');
  return false;
}

function select(body: ComposeBody, reading: Reading, span: Span): boolean {
  if (body instanceof HTMLTextAreaElement) {
    body.setSelectionRange(span.start, span.end);
    return true;
  }
  const ranges = reading.ranges(span);
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  const selection = getSelection();
  if (first === undefined || last === undefined || selection === null) return false;
  selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  return true;
}

/** A browser may keep a space at the border as a no-break space. */
function isExchanged(before: string, after: string, { start, end }: Span, words: string): boolean {
  return plain(after) === plain(before.slice(0, start) + words + before.slice(end));
}

function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}
