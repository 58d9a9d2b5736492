// Brings the engine. The pane shows itself without it, and says so where it does not come: nothing passes for read.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Inspector } from '../../../inspect.ts';

export type EngineState =
  | { readonly kind: 'coming'; readonly isRetry: boolean }
  /** No network, an update under way, or no answer in time. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'here'; readonly startInspector: () => Inspector };

export interface Engine {
  readonly state: ReadonlySignal<EngineState>;
  retry(): void;
}

export type EngineFile = Pick<typeof import('./engine.ts'), 'startInspector'>;

/** Longer than a slow line takes; what comes after it is taken all the same. */
const PATIENCE_MS = 15_000;

/** `load` is told which try it is, and gives null where there is nothing to be had. */
export function bringEngine(load: (tries: number) => Promise<EngineFile | null>): Engine {
  const state = signal<EngineState>({ kind: 'coming', isRetry: false });
  let tries = 0;
  const bring = async (): Promise<void> => {
    tries += 1;
    const mine = tries;
    const giveUp = () => {
      if (mine === tries && state.value.kind === 'coming') state.value = { kind: 'missing' };
    };
    const late = setTimeout(giveUp, PATIENCE_MS);
    const file = await load(mine);
    clearTimeout(late);
    // Of two that come the first stays: with the other, all would be read anew for nothing.
    if (file === null) giveUp();
    else if (state.value.kind !== 'here') state.value = { kind: 'here', ...file };
  };
  void bring();
  return {
    state,
    retry: () => {
      if (state.value.kind !== 'missing') return;
      state.value = { kind: 'coming', isRetry: true };
      void bring();
    },
  };
}

/** A browser keeps in mind that an address gave no script, for as long as the page is open: so another is asked. (whatwg/html 6768) */
export async function importEngine(tries: number): Promise<EngineFile | null> {
  const again = `./engine.js?try=${tries}`;
  try {
    // A file of its own, which the bundle of the pane leaves where it is.
    const { startInspector }: EngineFile = await (tries === 1 ? import('./engine.js') : import(again));
    // Another release's may have another shape.
    return typeof startInspector === 'function' ? { startInspector } : null;
  } catch {
    // Not there, not whole, or no script.
    return null;
  }
}
