// Safer wording on its way into the draft. There is no way to select words in Outlook's editor (office-js-docs-pr 5188), and writing the
// body loses data: so the words go onto the clipboard, or in place of what the sender has selected, where that is the very quote.
import type { PaneItem } from '../office.ts';

export type Replaced = 'replaced' | 'copied' | 'failed';

export async function replaceWords(item: PaneItem, quote: string, words: string): Promise<Replaced> {
  const selected = await item.selection();
  if (selected.ok && isSame(selected.value, quote)) {
    const done = await item.replaceSelection(words);
    if (done.ok) return 'replaced';
  }
  return (await copy(words)) ? 'copied' : 'failed';
}

function isSame(selected: string, quote: string): boolean {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  return fold(selected) !== '' && fold(selected) === fold(quote);
}

/** The modern way is shut in some clients' frames; the old one works on a click wherever text can be selected. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'cs-hidden';
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  return isDone;
}
