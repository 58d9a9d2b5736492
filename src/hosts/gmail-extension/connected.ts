// The review service that an administrator connected, if any.
import * as z from 'zod/mini';
import { readManaged } from './browser.ts';

const Connected = z.object({ apiOrigin: z.string(), identity: z.literal('google'), googleClientId: z.string() });
export type Connected = z.infer<typeof Connected>;

export async function readConnected(): Promise<Connected | null> {
  return Connected.safeParse(await readManaged()).data ?? null;
}
