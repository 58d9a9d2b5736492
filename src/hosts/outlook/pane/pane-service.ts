// The pane's line to the service, on the add-in's own origin: the one place that every client lets it call. (office-js 3278, 6465)
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Connection, createConnection, type KeptPolicy } from '../../../compose/connection.ts';
import { createRecordQueue, type RecordQueue } from '../../../compose/record-queue.ts';
import type { SenderRecord } from '../../../model/sender-record.ts';
import { type Client, createClient } from '../../../wire/client.ts';
import { openEndpoints } from '../../../wire/open-endpoints.ts';
import type { Identity } from './identity.ts';

export interface PaneService {
  readonly connection: Connection;
  readonly records: RecordQueue;
  /** The service's public keys, which the send handler checks releases with. */
  readonly keys: ReadonlySignal<readonly string[]>;
}

const TIMEOUT_MS = 10_000;

export function createPaneClient(url: string, identity: Identity): Client {
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (response.status === 401) identity.drop();
    return response;
  };
  return createClient({ url, token: () => identity.token(), fetch: watched, timeoutMs: TIMEOUT_MS });
}

export function startPaneService(client: Client, clock: () => Date, end: AbortSignal): PaneService {
  const connection = createConnection({ client, clock, kept: signal<KeptPolicy | null>(null) });
  const records = createRecordQueue({ client, waiting: signal<readonly SenderRecord[]>([]) });
  const keys = signal<readonly string[]>([]);
  connection.listen((event) => {
    if (event !== null) return;
    void client.call(openEndpoints.keys, { params: {}, query: {}, body: undefined }).then((answer) => {
      if (answer.ok) keys.value = answer.value.keys.map(({ x }) => x);
    });
  }, end);
  connection.start(end);
  return { connection, records, keys };
}
