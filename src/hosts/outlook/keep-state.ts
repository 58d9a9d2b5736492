// Puts what the pane knows into the draft, where the send handler finds it: soon after each change, in order, the last word winning.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type DraftState, readState, type StateRead, writeState } from './draft-state.ts';
import type { PaneItem } from './office.ts';

export interface Keeping {
  /** False after a writing that failed: Send will ask again for what is answered here. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Writes at once, for a pane that is about to read the same message anew. */
  save(): Promise<void>;
}

export interface KeepingOptions {
  readonly item: Pick<PaneItem, 'readSession' | 'writeSession'>;
  readonly state: ReadonlySignal<DraftState>;
  /** What the draft was found to carry when it was opened. */
  readonly stored: StateRead;
  /** Hears what could be read only later, and from then on has it in `state`. */
  readonly onFound: (found: DraftState) => void;
  readonly signal: AbortSignal;
}

const PAUSE_MS = 120;
/** Mac knows no session data in a reply's first two seconds. (office-js 5951) */
const AGAIN_MS = 2000;

export function keepState({ item, state, stored, onFound, signal: end }: KeepingOptions): Keeping {
  const isKept = signal(true);
  let written = stored.kind === 'known' ? JSON.stringify(stored.state) : '';
  let isUnknown = stored.kind === 'unknown';
  let again: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  /** What could not be read may still be there: it is never overwritten unread. */
  const find = async (): Promise<void> => {
    const found = await readState(item);
    if (found.kind === 'unknown') return;
    isUnknown = false;
    if (found.kind === 'known') onFound(found.state);
  };
  const put = async (): Promise<'kept' | 'late' | 'refused'> => {
    if (isUnknown) await find();
    if (isUnknown) return 'late';
    const next = state.peek();
    const text = JSON.stringify(next);
    if (text === written) return 'kept';
    let outcome = await writeState(item, next);
    // A policy can be larger than what a draft may carry (50,000 characters before 1.16); the answers must not be lost with it,
    // and the handler must know that there is one.
    if (!outcome.ok && outcome.failure.reason === 'refused' && next.policy !== null)
      outcome = await writeState(item, { ...next, policy: null, policyLeftOut: true });
    if (!outcome.ok) return outcome.failure.reason === 'timeout' ? 'late' : 'refused';
    written = text;
    return 'kept';
  };
  const write = async (): Promise<void> => {
    clearTimeout(again);
    if (end.aborted) return;
    const done = await put();
    isKept.value = done === 'kept';
    if (done === 'late' && !end.aborted) again = setTimeout(() => void flush(), AGAIN_MS);
  };
  const flush = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  const stop = effect(() => {
    void state.value;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  // The pane may be closed within the pause.
  addEventListener('pagehide', () => void flush(), { signal: end });
  // Nothing is written any more: the message in the window is another one by now.
  end.addEventListener('abort', () => {
    stop();
    clearTimeout(again);
  });
  return { isKept, save: flush };
}
