// Records on their way to the service: in order, kept while there is no network, each counted once however often it is sent.
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SenderRecord } from '../model/sender-record.ts';
import type { Client, Failed } from '../wire/client.ts';
import { recordEndpoints } from '../wire/record-endpoints.ts';

export interface RecordQueueOptions {
  readonly client: Pick<Client, 'call'>;
  /** Kept by the host, so that nothing is lost with the page. */
  readonly waiting: Signal<readonly SenderRecord[]>;
}

export interface RecordQueue {
  readonly waiting: ReadonlySignal<number>;
  /** Records that the service would not take, and never will. */
  readonly refused: ReadonlySignal<number>;
  add(records: readonly SenderRecord[]): void;
  /** Sends what waits; whoever calls while it is sending waits for the same. */
  flush(): Promise<void>;
}

const BATCH = 100;
/** Of a client that cannot reach its service for months the oldest go first. */
const MOST_KEPT = 5000;

export function createRecordQueue({ client, waiting }: RecordQueueOptions): RecordQueue {
  const refused = signal(0);
  let flushing: Promise<void> | null = null;

  const send = async (records: readonly SenderRecord[]) =>
    client.call(recordEndpoints.record, { params: {}, query: {}, body: { records: [...records] } });
  const drop = (records: readonly SenderRecord[]) => {
    const gone = new Set(records.map(({ id }) => id));
    waiting.value = waiting.value.filter(({ id }) => !gone.has(id));
  };
  const flushAll = async () => {
    let size = BATCH;
    while (waiting.value.length > 0) {
      const batch = waiting.value.slice(0, size);
      const answer = await send(batch);
      if (answer.ok) drop(batch);
      else if (!isPoison(answer)) return;
      // One of them is wrong: they go one by one until it is found, and the others are not held up by it.
      else if (batch.length > 1) size = 1;
      else {
        drop(batch);
        refused.value += 1;
      }
    }
  };
  const flush = () => {
    flushing ??= flushAll().finally(() => {
      flushing = null;
    });
    return flushing;
  };
  return {
    waiting: computed(() => waiting.value.length),
    refused,
    add: (records) => {
      waiting.value = [...waiting.value, ...records].slice(-MOST_KEPT);
      void flush();
    },
    flush,
  };
}

/** Sent again, it would be refused again. Everything else may pass: no network, no token, too many at once. */
function isPoison({ code, problem }: Failed): boolean {
  if (problem === null) return false;
  return code === 'bad-request' || code === 'too-large' || code === 'unsupported-type';
}
