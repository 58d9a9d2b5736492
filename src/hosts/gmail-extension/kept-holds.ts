// The holds of messages, kept until the browser closes and found again by Gmail's own id of the message.
import { Hold } from '../../model/hold.ts';
import { readSession, writeSession } from './browser.ts';

export async function readHold(messageId: string): Promise<Hold | null> {
  const known = Hold.safeParse(await readSession(keyOf(messageId)));
  return known.success ? known.data : null;
}

export async function writeHold(messageId: string, hold: Hold | null): Promise<void> {
  await writeSession(keyOf(messageId), hold);
}

function keyOf(messageId: string): string {
  return `hold ${messageId}`;
}
