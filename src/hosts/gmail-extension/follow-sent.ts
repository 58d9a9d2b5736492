// Puts on record what left in any tab, also while no panel was open, and takes back what a manager need not answer any more.
import type { Connection } from '../../compose/connection.ts';
import type { RecordQueue } from '../../compose/record-queue.ts';
import { SENT_OTHERWISE, withdrawHold } from '../../compose/withdraw-hold.ts';
import type { SenderRecord } from '../../model/sender-record.ts';
import type { Client } from '../../wire/client.ts';
import { onLocalChange, readLocal, tellWorker } from './browser.ts';
import { readHold, writeHold } from './kept-holds.ts';
import { type SentMail, SentMails } from './sent-mail.ts';
import { SENT, type WorkerMessage } from './worker-messages.ts';

export interface SentOptions {
  readonly connection: Connection;
  readonly records: RecordQueue;
  /** What the queue has not sent yet. */
  readonly waiting: { peek(): readonly SenderRecord[] };
}

export function followSent({ connection, records, waiting }: SentOptions, end: AbortSignal): void {
  const taken = new Map<string, SentMail>();
  let turn: Promise<void> = Promise.resolve();
  const take = async () => {
    const kept = SentMails.safeParse(await readLocal(SENT));
    for (const sent of kept.success ? kept.data : []) {
      if (taken.has(sent.id) || !(await takeBack(connection.client, sent))) continue;
      taken.set(sent.id, sent);
      records.add(sent.records);
    }
    await records.flush();
    const open = new Set(waiting.peek().map(({ id }) => id));
    const ids = Array.from(taken.values(), ({ id }) => id).filter((id) => taken.get(id)?.records.every((one) => !open.has(one.id)));
    if (ids.length === 0) return;
    for (const id of ids) taken.delete(id);
    const message: WorkerMessage = { kind: 'drop-sent', ids };
    await tellWorker(message);
  };
  // One after the other: each message is taken once.
  const next = () => {
    turn = turn.then(take, take);
  };
  connection.listen((event) => (event === null ? next() : undefined), end);
  onLocalChange(SENT, () => (connection.reach.peek() === 'live' ? next() : undefined));
}

/** False where the service gave no answer, and it must be tried again; whatever it answered, the hold is over. */
async function takeBack(client: Client, { messageId }: SentMail): Promise<boolean> {
  const hold = await readHold(messageId);
  if (hold?.state !== 'pending') return true;
  const answer = await withdrawHold(client, hold.id, SENT_OTHERWISE);
  if (answer.ok) await writeHold(messageId, answer.value);
  return answer.ok || answer.problem !== null;
}
