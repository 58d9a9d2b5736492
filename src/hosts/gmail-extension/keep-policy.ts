// In the worker: the policy of the service as it is now, for the scripts in the page, so that what got stricter counts there without a panel.
import * as z from 'zod/mini';
import type { KeptPolicy } from '../../compose/connection.ts';
import type { Client } from '../../wire/client.ts';
import { policyEndpoints } from '../../wire/policy-endpoints.ts';
import { readSession, writeLocal, writeSession } from './browser.ts';
import { KEPT_POLICY } from './stored-settings.ts';

const READ = 'policy-read';
/** What was read last, and of which service: another one's versions have the same numbers. */
const Read = z.object({ url: z.string(), etag: z.string() });

/** Writes only what is new: every frame of Gmail's judges its messages anew by it. */
export async function keepPolicy(client: Client, url: string, now: Date): Promise<void> {
  const read = Read.safeParse(await readSession(READ)).data;
  const known = read?.url === url ? { ifNoneMatch: read.etag } : {};
  const answer = await client.call(policyEndpoints.readPolicy, { params: {}, query: {}, body: undefined, ...known });
  if (!answer.ok) return;
  const { version, policy } = answer.value;
  const kept: KeptPolicy = { version, policy, at: now.toISOString() };
  await writeLocal(KEPT_POLICY, kept);
  await writeSession(READ, { url, etag: answer.etag });
}
