// Notices what changes in Gmail's page: new windows, words, people; and reads each window again before the next frame is painted.
import { check, type OpenCompose, type OpenComposes } from './open-composes.ts';

/** Gmail changes its page all the time; windows are looked for no more often than this. */
const SCAN_MS = 120;

export interface PageWatch {
  /** Whether nothing in the window's body has changed since it was read; also what the browser has not told yet counts. */
  isFresh(one: OpenCompose): boolean;
}

export function watchPage(composes: OpenComposes, use: (id: string) => void, signal: AbortSignal): PageWatch {
  const dirty = new Set<OpenCompose>();
  let frame = 0;
  let timer = 0;
  const read = () => {
    frame = 0;
    for (const one of dirty) if (one.compose.root.isConnected) check(one);
    dirty.clear();
  };
  const touch = (one: OpenCompose) => {
    dirty.add(one);
    frame ||= requestAnimationFrame(read);
  };
  const scan = () => {
    timer = 0;
    composes.scan();
  };
  const later = () => {
    timer ||= window.setTimeout(scan, SCAN_MS);
  };
  const touchAt = (event: Event) => {
    const one = event.target instanceof Node ? composes.of(event.target) : null;
    if (one === null) later();
    else {
      touch(one);
      use(one.id);
    }
  };
  for (const type of ['input', 'focusin', 'compositionend']) document.addEventListener(type, touchAt, { capture: true, signal });
  // No attributes: other extensions write them all the time, and we would answer each other for ever (just-not-sorry 678d6d9).
  const note = (records: readonly MutationRecord[]) => {
    const seen = new Set<Node>();
    for (const { target, addedNodes, removedNodes } of records) {
      if (addedNodes.length + removedNodes.length > 0) later();
      if (seen.has(target)) continue;
      seen.add(target);
      const one = composes.of(target);
      if (one !== null) touch(one);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  composes.scan();
  return {
    isFresh: (one) => {
      note(observer.takeRecords());
      return !dirty.has(one);
    },
  };
}
