// Single keys for reviewers. They can be switched off, act only within the review, and never while somebody types.
import type { Review } from './review.ts';

export interface Shortcut {
  readonly shown: string;
  readonly does: string;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { shown: 'J', does: 'Next message' },
  { shown: 'K', does: 'Message before' },
  { shown: 'A', does: 'Release (twice where the risk is high)' },
  { shown: 'R', does: 'Return, with a reason' },
  { shown: 'X', does: 'Pick for a joint release (low risk only)' },
  { shown: 'Esc', does: 'Close a form, then back to the list' },
  { shown: '?', does: 'This help' },
];

/** True if the key did something. */
export function handleKey(review: Review, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const types = isTyping(event.target);
  // A button that is held down is pressed once: what it does next stands in the same place.
  if (event.key === 'Enter' && event.repeat && !types) return true;
  // Also from a field of the form, which keeps what was written.
  if (event.key === 'Escape' && (!types || review.desk.form.value !== 'none')) return goBack(review);
  if (types || !review.shortcuts.value) return false;
  switch (event.key.toLowerCase()) {
    case 'j':
      return review.step(1);
    case 'k':
      return review.step(-1);
    case '?':
      review.showsHelp.value = !review.showsHelp.value;
      return true;
    case 'x':
      return pick(review);
    case 'a':
    case 'r':
      // A key that is held down decides nothing again and again.
      return event.repeat ? false : decide(review, event.key.toLowerCase() === 'a');
    default:
      return false;
  }
}

function decide({ desk }: Review, isRelease: boolean): boolean {
  const { hold, form } = desk;
  if (hold.value === null || !hold.value.may.includes(isRelease ? 'release' : 'return')) return false;
  if (isRelease) void desk.release();
  else form.value = 'return';
  return true;
}

function pick({ desk, queue, batch }: Review): boolean {
  const focused = document.activeElement?.closest('[data-hold]')?.getAttribute('data-hold') ?? desk.opened.value;
  const item = queue.items.value.find(({ id }) => id === focused);
  if (item === undefined) return false;
  batch.toggle(item);
  return true;
}

function goBack({ desk, showsHelp, batch }: Review): boolean {
  if (showsHelp.value) showsHelp.value = false;
  else if (batch.reading.value !== null) batch.clear();
  else if (desk.form.value !== 'none') desk.form.value = 'none';
  else if (desk.opened.value !== null) desk.close();
  else return false;
  return true;
}

const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/** A list box takes letters too: it looks for them among its entries. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
