// In the worker: puts on record what left in any tab, and takes back what a manager need not answer any more.
import { signal } from '@preact/signals';
import { createRecordQueue } from '../../compose/record-queue.ts';
import { SENT_OTHERWISE, withdrawHold } from '../../compose/withdraw-hold.ts';
import type { SenderRecord } from '../../model/sender-record.ts';
import type { Client } from '../../wire/client.ts';
import { readLocal } from './browser.ts';
import { readHold, writeHold } from './kept-holds.ts';
import { type SentMail, SentMails } from './sent-mail.ts';
import { SENT } from './worker-messages.ts';

/** Each message is given to `drop` once the service has it; where the service gives no answer, it and those after it wait. */
export async function recordSent(client: Client, drop: (id: string) => Promise<unknown>): Promise<void> {
  const kept = SentMails.safeParse(await readLocal(SENT));
  for (const sent of kept.success ? kept.data : []) {
    if (!(await takeBack(client, sent)) || !(await record(client, sent))) return;
    await drop(sent.id);
  }
}

async function record(client: Client, { records }: SentMail): Promise<boolean> {
  const waiting = signal<readonly SenderRecord[]>(records);
  await createRecordQueue({ client, waiting }).flush();
  return waiting.value.length === 0;
}

/** False where the service gave no answer, and it must be tried again; whatever it answered, the hold is over. */
async function takeBack(client: Client, { messageId }: SentMail): Promise<boolean> {
  const hold = await readHold(messageId);
  if (hold?.state !== 'pending') return true;
  const answer = await withdrawHold(client, hold.id, SENT_OTHERWISE);
  if (answer.ok) await writeHold(messageId, answer.value);
  return answer.ok || answer.problem !== null;
}
