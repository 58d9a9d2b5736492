// On a wide page the one message that waits is opened at once, but not where the keyboard is at work: it would take it.
import { useEffect } from 'preact/hooks';
import type { Review } from './review.ts';

/** From here on the list and the message stand side by side, as in the style sheet of the review. */
const WIDE_PX = 720;

/** Anew where `isAlone` changes: the review is then what the page is for, or is it no more. */
export function useOnlyMessage({ queue, desk }: Review, isAlone: boolean): void {
  const isRead = queue.state.value === 'ready';
  useEffect(() => {
    const [only, ...others] = queue.items.peek();
    const page = document.activeElement;
    const isFree = isRead && desk.opened.peek() === null && page?.matches('.rv') === true && page.clientWidth >= WIDE_PX;
    if (isFree && only?.state === 'pending' && others.length === 0) void desk.open(only.id);
  }, [isRead, isAlone]);
}
