// In the worker: what several tabs tell of messages that left, and what they count, one change after the other.
import { readLocal, writeLocal } from './browser.ts';
import { COUNTS, Counts, KeptMails, SENT } from './worker-messages.ts';

/** Of a person whom the service has not known for long the oldest go first. */
const MOST_SENT = 500;

let last: Promise<unknown> = Promise.resolve();

/** Two changes at once must not lose one. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act, act);
  last = next;
  return next;
}

export function addCount(what: string): Promise<void> {
  return inTurn(async () => {
    const kept = Counts.safeParse(await readLocal(COUNTS));
    const counts = kept.success ? kept.data : {};
    await writeLocal(COUNTS, { ...counts, [what]: (counts[what] ?? 0) + 1 });
  });
}

export function keepSent(sent: KeptMails[number]): Promise<void> {
  return changeSent((kept) => [...kept, sent].slice(-MOST_SENT));
}

export function dropSent(id: string): Promise<void> {
  return changeSent((kept) => kept.filter((one) => one.id !== id));
}

function changeSent(change: (sent: KeptMails) => KeptMails): Promise<void> {
  return inTurn(async () => {
    const kept = KeptMails.safeParse(await readLocal(SENT));
    await writeLocal(SENT, change(kept.success ? kept.data : []));
  });
}
