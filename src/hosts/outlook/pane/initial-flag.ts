// The flag that the send dialog's button opens the pane at.
import * as z from 'zod/mini';
import type { OutlookItem } from '../office.ts';

const Context = z.object({ flag: z.string() });

/** Null where the pane was opened from the ribbon. */
export async function readFlag(item: OutlookItem): Promise<string | null> {
  const given = await item.initialContext();
  if (!given.ok || typeof given.value !== 'string' || given.value === '') return null;
  try {
    return Context.safeParse(JSON.parse(given.value)).data?.flag ?? null;
  } catch {
    // Not ours.
    return null;
  }
}
