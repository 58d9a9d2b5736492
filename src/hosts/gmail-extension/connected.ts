// The review service that an administrator connected; where nobody set anything and the package was built for this machine, the one that `npm start` runs here.
import * as z from 'zod/mini';
import { readFile, readManaged } from './browser.ts';

const Managed = z.object({ apiOrigin: z.string(), identity: z.literal('google'), googleClientId: z.string() });
/** Beside the scripts in a package whose service is on loopback, and in no other. */
const Development = z.object({ apiOrigin: z.string() });

export type Connected = z.infer<typeof Managed> | (z.infer<typeof Development> & { readonly identity: 'development' });

export async function readConnected(): Promise<Connected | null> {
  const managed = await readManaged();
  if (Object.keys(managed).length > 0) return Managed.safeParse(managed).data ?? null;
  const here = Development.safeParse(await readFile('development.json')).data;
  return here === undefined ? null : { ...here, identity: 'development' };
}
