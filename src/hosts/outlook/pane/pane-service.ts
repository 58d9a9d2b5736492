// The pane's line to the service, on the add-in's own origin: the one place that every client lets it call. (office-js 3278, 6465)
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Connection, createConnection } from '../../../compose/connection.ts';
import { createRecordQueue, type RecordQueue } from '../../../compose/record-queue.ts';
import { type Client, createClient } from '../../../wire/client.ts';
import { openEndpoints } from '../../../wire/open-endpoints.ts';
import type { Identity } from './identity.ts';
import type { PaneStorage } from './stored.ts';

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

export interface PaneServiceOptions {
  readonly client: Client;
  readonly clock: () => Date;
  readonly kept: PaneStorage;
  readonly end: AbortSignal;
}

export function startPaneService({ client, clock, kept, end }: PaneServiceOptions): PaneService {
  const connection = createConnection({ client, clock, kept: kept.policy });
  const records = createRecordQueue({ client, waiting: kept.waiting });
  const keys = signal<readonly string[]>([]);
  connection.listen((event) => {
    if (event !== null) return;
    void records.flush();
    void client.call(openEndpoints.keys, { params: {}, query: {}, body: undefined }).then((answer) => {
      if (answer.ok) keys.value = answer.value.keys.map(({ x }) => x);
    });
  }, end);
  connection.start(end);
  return { connection, records, keys };
}
