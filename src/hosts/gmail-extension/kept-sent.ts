// What tabs tell of messages that left, and what they count: changed by the worker alone, one change after the other.

import { readList } from '../../model/read-list.ts';
import { readLocal, writeLocal } from './browser.ts';
import { createTurns } from './in-turn.ts';
import { COUNTS, Counts, KeptMail, SENT } from './worker-messages.ts';

/** Of a person whom the service has not known for long the oldest go first. */
const MOST_SENT = 500;

const inTurn = createTurns();

export function addCount(what: string): Promise<void> {
  return inTurn(async () => {
    const kept = Counts.safeParse(await readLocal(COUNTS));
    const counts = kept.success ? kept.data : {};
    await writeLocal(COUNTS, { ...counts, [what]: (counts[what] ?? 0) + 1 });
  });
}

export function keepSent(sent: KeptMail): Promise<void> {
  return changeSent((kept) => [...kept, sent].slice(-MOST_SENT));
}

export function dropSent(id: string): Promise<void> {
  return changeSent((kept) => kept.filter((one) => one.id !== id));
}

function changeSent(change: (sent: readonly KeptMail[]) => readonly KeptMail[]): Promise<void> {
  return inTurn(async () => {
    await writeLocal(SENT, change(await readSent()));
  });
}

/** What waits to go on record; what cannot be read is left out. */
export async function readSent(): Promise<readonly KeptMail[]> {
  return readList(await readLocal(SENT), (one) => KeptMail.safeParse(one).data ?? null);
}
