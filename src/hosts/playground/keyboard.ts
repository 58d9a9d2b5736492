// The keys of the message: Send within it, and from anywhere the way between the text and the list.
import { isOpen } from '../../compose/statements.ts';
import type { Composition } from './composition.ts';

/** F6 or Alt+J goes from the text to the list (to the flag that the caret is in, if it is in one; without any, to how it stands) and back; Ctrl or Cmd+Enter sends. */
export function createKeyboard({ session, send, editor }: Composition, answer: (key: string) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const isIn = (place: string) => event.target instanceof Element && event.target.closest(place) !== null;
    // A manager's note beside it and the policy have an Enter of their own.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isIn('.pg-open')) {
      event.preventDefault();
      send();
    }
    if (event.key !== 'F6' && !(event.altKey && event.code === 'KeyJ')) return;
    event.preventDefault();
    if (isIn('.cs-sidebar')) {
      editor.current?.focus();
      return;
    }
    const statements = session.statements.value;
    const atCaret = statements.find(({ flags }) => flags.some((flag) => editor.current?.hasCaretIn(flag)));
    const open = statements.find(isOpen);
    const key = atCaret?.key ?? session.selected.value ?? open?.key ?? statements[0]?.key;
    if (key === undefined) document.querySelector<HTMLElement>('.cs-status-title')?.focus();
    else answer(key);
  };
}
