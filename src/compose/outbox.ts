// Records on their way to the service: kept while it cannot be reached, sent in order, and each taken once however often it is sent.
import { SenderRecord } from '../model/sender-record.ts';
import { api } from '../wire/api.ts';
import type { Client } from '../wire/client.ts';

/** Where the records wait: `localStorage`, an extension's storage. What comes back is parsed. */
export interface OutboxStorage {
  load(): Promise<unknown>;
  save(records: readonly SenderRecord[]): Promise<void>;
}

export interface Outbox {
  /** Keeps the records, then tries to send what waits. */
  add(records: readonly SenderRecord[]): Promise<void>;
  /** Sends what waits. Called when the network is back, and now and then. */
  flush(): Promise<'empty' | 'waiting'>;
}

const BATCH = 100;
/** Of a client that cannot reach its service for months the oldest go first. */
const MOST_KEPT = 5000;
/** The service will never take these: sending them again would hold up all that come after. */
const HOPELESS = ['bad-request', 'too-large', 'unsupported-type'];

export function createOutbox(client: Pick<Client, 'call'>, storage: OutboxStorage): Outbox {
  let turn: Promise<unknown> = Promise.resolve();
  /** One after another: two at once would each save without what the other added. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = turn.then(act, act);
    turn = next;
    return next;
  };
  const send = async (): Promise<'empty' | 'waiting'> => {
    for (;;) {
      const waiting = await load(storage);
      if (waiting.length === 0) return 'empty';
      const batch = waiting.slice(0, BATCH);
      const answer = await client.call(api.record, { params: {}, query: {}, body: { records: batch } });
      if (!answer.ok && !HOPELESS.includes(answer.code)) return 'waiting';
      if (!answer.ok && batch.length > 1) await sendEach(client, batch);
      await storage.save(waiting.slice(batch.length));
    }
  };
  return {
    add: async (records) => {
      await inTurn(async () => storage.save([...(await load(storage)), ...records].slice(-MOST_KEPT)));
      await inTurn(send);
    },
    flush: () => inTurn(send),
  };
}

/** One record that is wrong does not take the others with it. */
async function sendEach(client: Pick<Client, 'call'>, batch: readonly SenderRecord[]): Promise<void> {
  for (const record of batch) await client.call(api.record, { params: {}, query: {}, body: { records: [record] } });
}

async function load(storage: OutboxStorage): Promise<SenderRecord[]> {
  const stored = await storage.load();
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = SenderRecord.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
