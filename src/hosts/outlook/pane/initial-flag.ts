// The flag that the send dialog's button opens the pane at.
import type { PaneItem } from '../office.ts';

/** Null where the pane was opened from the ribbon. */
export async function readFlag(item: PaneItem): Promise<string | null> {
  const given = await item.initialContext();
  if (!given.ok || typeof given.value !== 'string' || given.value === '') return null;
  try {
    const context: unknown = JSON.parse(given.value);
    const flag: unknown = typeof context === 'object' && context !== null && 'flag' in context ? context.flag : null;
    return typeof flag === 'string' ? flag : null;
  } catch {
    // Not ours.
    return null;
  }
}
