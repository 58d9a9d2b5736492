// Puts what the pane knows into the draft, where the send handler finds it: soon after each change, in order, the last word winning.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type DraftState, readState, type StateRead, writeState } from './draft-state.ts';
import type { PaneItem } from './office.ts';

export interface Keeping {
  /** False after a writing that failed: Send will ask again for what is answered here. */
  readonly isKept: ReadonlySignal<boolean>;
}

const PAUSE_MS = 120;

export function keepState(item: PaneItem, state: ReadonlySignal<DraftState>, stored: StateRead, signals: AbortSignal): Keeping {
  const isKept = signal(true);
  let written = stored.kind === 'known' ? JSON.stringify(stored.state) : '';
  let isUnknown = stored.kind === 'unknown';
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const next = isUnknown ? await mergeStored(item, state.peek()) : state.peek();
    if (next === null) {
      isKept.value = false;
      return;
    }
    const text = JSON.stringify(next);
    if (text === written) return;
    // A policy can be larger than what a draft may carry (50,000 characters before 1.16); the answers must not be lost with it.
    const isWritten = (await writeState(item, next)) || (next.policy !== null && (await writeState(item, { ...next, policy: null })));
    if (isWritten) {
      written = text;
      isUnknown = false;
    }
    isKept.value = isWritten;
  };
  const flush = () => {
    writing = writing.then(write);
  };
  const stop = effect(() => {
    void state.value;
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  // The pane may be closed within the pause.
  addEventListener('pagehide', flush, { signal: signals });
  signals.addEventListener('abort', () => {
    stop();
    flush();
  });
  return { isKept };
}

/** What could not be read may still be there: it is never overwritten unread. Null while it stays unreadable. */
async function mergeStored(item: PaneItem, state: DraftState): Promise<DraftState | null> {
  const again = await readState(item);
  if (again.kind !== 'known') return again.kind === 'empty' ? state : null;
  const mine = new Set(state.acknowledgements.map(({ key }) => key));
  const others = again.state.acknowledgements.filter(({ key }) => !mine.has(key));
  return { ...state, acknowledgements: [...others, ...state.acknowledgements] };
}
