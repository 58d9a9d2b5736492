// In the worker: puts on record what left in any tab, and takes back what a manager need not answer any more.
import { signal } from '@preact/signals';
import { createRecordQueue } from '../../compose/record-queue.ts';
import { isOver, SENT_OTHERWISE, withdrawHold } from '../../compose/withdraw-hold.ts';
import { readList } from '../../model/read-list.ts';
import type { SenderRecord } from '../../model/sender-record.ts';
import type { Client } from '../../wire/client.ts';
import { readLocal } from './browser.ts';
import { dropHold, keepHold, readHold } from './kept-holds.ts';
import { SentMail } from './sent-mail.ts';
import { KeptMail, SENT } from './worker-messages.ts';

/** Each message is given to `drop` once the service has it; where the service gives no answer, it and those after it wait. */
export async function recordSent(client: Client, drop: (id: string) => Promise<unknown>): Promise<void> {
  for (const { id, sent } of readList(await readLocal(SENT), readMail)) {
    // What an earlier version kept in another shape cannot go on record, and keeps nothing else from it.
    if (sent !== null && (!(await takeBack(client, sent)) || !(await record(client, sent)))) return;
    if (sent !== null) await dropHold(sent.messageId);
    await drop(id);
  }
}

function readMail(value: unknown): { readonly id: string; readonly sent: SentMail | null } | null {
  const kept = KeptMail.safeParse(value);
  return kept.success ? { id: kept.data.id, sent: SentMail.safeParse(value).data ?? null } : null;
}

async function record(client: Client, { records }: SentMail): Promise<boolean> {
  const waiting = signal<readonly SenderRecord[]>(records);
  await createRecordQueue({ client, waiting }).flush();
  return waiting.value.length === 0;
}

/** False where it must be tried again. */
async function takeBack(client: Client, { messageId }: SentMail): Promise<boolean> {
  const hold = await readHold(messageId);
  if (hold?.state !== 'pending') return true;
  const answer = await withdrawHold(client, hold.id, SENT_OTHERWISE);
  if (answer.ok) await keepHold(messageId, answer.value);
  return isOver(answer);
}
