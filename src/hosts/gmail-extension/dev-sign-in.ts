// Signs in as one of the made-up people of a service that runs on this machine for trying it out.
import { askDevToken, type DevRole } from '../../wire/dev-token.ts';
import type { KeptToken } from './sign-in.ts';

const VALID_MS = 7 * 3_600_000;

/** A token until it ends, or null where the service is not there or not for trying out. */
export async function signInAs(role: DevRole, apiOrigin: string, now: Date): Promise<KeptToken | null> {
  const token = await askDevToken((path, init) => fetch(new URL(String(path), apiOrigin), init), role);
  return token === null ? null : { token, until: now.getTime() + VALID_MS };
}
