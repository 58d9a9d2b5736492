// The keys that work anywhere in the message: Send, and the way between the text and the list.
import { isOpen } from '../../compose/statements.ts';
import type { Composition } from './composition.ts';

/** F6 or Alt+J goes from the text to the list (to the flag that the caret is in, if it is in one) and back; Ctrl or Cmd+Enter sends. */
export function createKeyboard({ session, send, editor }: Composition, answer: (key: string) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key !== 'F6' && !(event.altKey && event.code === 'KeyJ')) return;
    event.preventDefault();
    const isInList = event.target instanceof Element && event.target.closest('.cs-sidebar') !== null;
    if (isInList) {
      editor.current?.focus();
      return;
    }
    const statements = session.statements.value;
    const atCaret = statements.find(({ flags }) => flags.some((flag) => editor.current?.hasCaretIn(flag)));
    const open = statements.find(isOpen);
    const key = atCaret?.key ?? session.selected.value ?? open?.key ?? statements[0]?.key;
    if (key !== undefined) answer(key);
  };
}
