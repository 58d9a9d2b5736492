// Brings the records that the worker keeps to the service, while the panel is open and its sender is signed in.
import { effect, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { createRecordQueue, type RecordQueue } from '../../compose/record-queue.ts';
import { SenderRecord } from '../../model/sender-record.ts';
import type { Client } from '../../wire/client.ts';
import { onLocalChange, readLocal, tellWorker } from './browser.ts';
import { RECORDS } from './worker-messages.ts';

const Records = z.array(SenderRecord);

export function bringRecords(client: Pick<Client, 'call'>, end: AbortSignal): RecordQueue {
  const waiting = signal<readonly SenderRecord[]>([]);
  const queue = createRecordQueue({ client, waiting });
  /** Fetched from the worker, and not yet told to be taken. */
  const fetched = new Set<string>();
  const fetchNew = async () => {
    const kept = Records.safeParse(await readLocal(RECORDS));
    const fresh = kept.success ? kept.data.filter(({ id }) => !fetched.has(id)) : [];
    for (const { id } of fresh) fetched.add(id);
    if (fresh.length > 0) queue.add(fresh);
  };
  const told = new Set<string>();
  const stop = effect(() => {
    const still = new Set(waiting.value.map(({ id }) => id));
    const ids = [...fetched].filter((id) => !still.has(id) && !told.has(id));
    for (const id of ids) told.add(id);
    if (ids.length > 0) void tellWorker({ kind: 'records-taken', ids });
  });
  end.addEventListener('abort', stop);
  onLocalChange(RECORDS, () => void fetchNew());
  void fetchNew();
  return queue;
}
