// Looks out for the first compose window of a frame, as cheaply as can be: most frames of Gmail never have one.
import { COMPOSE_SIGN } from './anchors.ts';

/** Gmail changes its page all the time. */
const PAUSE_MS = 120;

/** Says once that there is a sign of one. Anything that has none of the signs, no part of ours would take for a window. */
export function watchForCompose(page: Document, found: () => void, end: AbortSignal): void {
  const stop = new AbortController();
  const signal = AbortSignal.any([end, stop.signal]);
  let timer = 0;
  const look = () => {
    if (signal.aborted || page.querySelector(COMPOSE_SIGN) === null) return;
    stop.abort();
    found();
  };
  // At once, for then it is here before the first word; and once more for all that follows within the pause.
  const note = () => {
    if (timer !== 0) return;
    look();
    timer = window.setTimeout(() => {
      timer = 0;
      look();
    }, PAUSE_MS);
  };
  const observer = new MutationObserver(note);
  observer.observe(page, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // An element may become an editor without being added.
  page.addEventListener('focusin', look, { capture: true, signal });
  look();
}
