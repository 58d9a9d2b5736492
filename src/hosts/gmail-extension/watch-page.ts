// Notices what changes in Gmail's page: new windows, words, people; and reads each window again before the next frame is painted.
import { batch } from '@preact/signals';
import { check, type OpenCompose, type OpenComposes } from './open-composes.ts';

/** Gmail changes its page all the time; windows are looked for no more often than this. */
const SCAN_MS = 120;

export interface PageWatch {
  /** Whether nothing in the window's body has changed since it was read; also what the browser has not told yet counts. */
  isFresh(one: OpenCompose): boolean;
}

export function watchPage(composes: OpenComposes, use: (id: string) => void, signal: AbortSignal): PageWatch {
  const dirty = new Set<OpenCompose>();
  let used: string | null = null;
  let frame = 0;
  let timer = 0;
  // One change a frame for all who look on, however much was typed in it.
  const read = () =>
    batch(() => {
      frame = 0;
      for (const one of dirty) if (one.compose.root.isConnected) check(one);
      dirty.clear();
      if (used !== null) use(used);
      used = null;
    });
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
      used = one.id;
      touch(one);
    }
  };
  for (const type of ['input', 'focusin', 'compositionend']) document.addEventListener(type, touchAt, { capture: true, signal });
  // No attributes: other extensions write them all the time, and we would answer each other for ever (just-not-sorry 678d6d9).
  const note = (records: readonly MutationRecord[]) => {
    const owners = new Map<Node, OpenCompose | null>();
    for (const { target, addedNodes, removedNodes } of records) {
      if (!owners.has(target)) owners.set(target, composes.of(target));
      const one = owners.get(target) ?? null;
      if (one !== null) touch(one);
      // A line or a bold word among the sender's own is no window that came or went.
      if (addedNodes.length + removedNodes.length > 0 && one?.compose.body?.contains(target) !== true) later();
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
