// In the worker: the holds of messages, kept until the browser closes and found again by Gmail's own id of the message.
import { Hold } from '../../model/hold.ts';
import { readAllSession, readSession, writeSession } from './browser.ts';

const PREFIX = 'hold ';

export async function readHold(messageId: string): Promise<Hold | null> {
  const known = Hold.safeParse(await readSession(PREFIX + messageId));
  return known.success ? known.data : null;
}

/** What a page of ours gives is parsed when it is read. */
export async function writeHold(messageId: string, hold: unknown): Promise<void> {
  await writeSession(PREFIX + messageId, hold);
}

/** All of them, each with the id of its message. */
export async function listHolds(): Promise<ReadonlyArray<readonly [string, Hold]>> {
  return Object.entries(await readAllSession()).flatMap(([key, value]) => {
    const hold = key.startsWith(PREFIX) ? Hold.safeParse(value) : null;
    return hold?.success === true ? [[key.slice(PREFIX.length), hold.data] as const] : [];
  });
}
