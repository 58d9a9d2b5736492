// Keeps the open draft: words after a pause, a hold at once, and all of it when one goes elsewhere.
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Composition } from './composition.ts';
import type { SavedDraft } from './saved-draft.ts';

/** After a pause in writing. */
const SAVE_MS = 300;

export function useSaving({ session, holding, save: keep }: Composition, saved: SavedDraft): void {
  const unsaved = useRef<(() => void) | null>(null);
  const kept = useRef(saved.hold);
  useSignalEffect(() => {
    const draft = session.draft.value;
    const acknowledgements = session.acknowledgements.value;
    const hold = holding === undefined ? saved.hold : holding.hold.value;
    if (draft === null) return;
    const save = () => keep({ draft, acknowledgements, hold });
    // What was opened is noted at once: a pause may come only after the first words. So is a hold: somebody waits on it.
    if (unsaved.current === null || hold !== kept.current) save();
    unsaved.current = save;
    kept.current = hold;
    const timer = setTimeout(save, SAVE_MS);
    return () => clearTimeout(timer);
  });
  // Whoever goes to another draft, or away, before the pause keeps the last words too.
  useEffect(() => {
    const save = () => unsaved.current?.();
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, []);
}
