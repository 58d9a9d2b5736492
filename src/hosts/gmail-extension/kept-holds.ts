// In the worker: which hold belongs to which message, by Gmail's own id of it, until the message left or the browser closes; and how it stood.
import * as z from 'zod/mini';
import { DELIVERY_STATES } from '../../model/delivery.ts';
import { HoldState } from '../../model/hold.ts';
import { readAllSession, readSession, removeSession, writeSession } from './browser.ts';

const PREFIX = 'hold ';

/** No more than a change is seen by: the words are read from the service, and room is short where the token is kept as well. */
export const KeptHold = z.object({
  id: z.string(),
  state: HoldState,
  delivery: z.nullable(z.object({ state: z.enum(DELIVERY_STATES) })),
  receipt: z.nullable(z.object({ digest: z.string() })),
});
export type KeptHold = z.infer<typeof KeptHold>;

export async function readHold(messageId: string): Promise<KeptHold | null> {
  return KeptHold.safeParse(await readSession(PREFIX + messageId)).data ?? null;
}

/** Of a hold as a page of ours or the service gives it; what is none is forgotten. */
export async function keepHold(messageId: string, hold: unknown): Promise<void> {
  const kept = KeptHold.safeParse(hold).data;
  if (kept === undefined) await dropHold(messageId);
  else await writeSession(PREFIX + messageId, kept);
}

export async function dropHold(messageId: string): Promise<void> {
  await removeSession(PREFIX + messageId);
}

/** All of them, each with the id of its message. */
export async function listHolds(): Promise<ReadonlyArray<readonly [string, KeptHold]>> {
  return Object.entries(await readAllSession()).flatMap(([key, value]) => {
    const hold = key.startsWith(PREFIX) ? KeptHold.safeParse(value) : null;
    return hold?.success === true ? [[key.slice(PREFIX.length), hold.data] as const] : [];
  });
}
