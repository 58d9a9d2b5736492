// PostgreSQL: a pool for queries, and one connection of its own that listens for what other processes change.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { CHANNEL, type Database } from './database.ts';
import type { Tables } from './tables.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Hears of connections that broke while nobody used them. */
  readonly onError: (error: Error) => void;
}

const RECONNECT_MS = 500;

export function openPostgres({ url, poolSize, onError }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    // No statement of ours takes long; one that does would hold a connection that others need.
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'countersign',
  });
  pool.on('error', onError);
  return {
    kind: 'postgres',
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    onChange: (notify, signal) => listen(url, notify, signal, onError),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

/** Listens for as long as it may; where the connection breaks, it comes back by itself. */
function listen(url: string, notify: (tenant: string) => void, signal: AbortSignal, onError: (error: Error) => void): void {
  if (signal.aborted) return;
  const client = new pg.Client({ connectionString: url, application_name: 'countersign-listen', keepAlive: true });
  let ended = false;
  const again = (error: Error | null) => {
    if (ended) return;
    ended = true;
    signal.removeEventListener('abort', stop);
    client.end().catch(onError);
    if (signal.aborted) return;
    if (error !== null) onError(error);
    setTimeout(() => listen(url, notify, signal, onError), RECONNECT_MS).unref();
  };
  const stop = () => again(null);
  signal.addEventListener('abort', stop, { once: true });
  client.on('error', again);
  client.on('end', () => again(null));
  client.on('notification', ({ payload }) => notify(payload ?? ''));
  client
    .connect()
    .then(() => client.query(`listen ${CHANNEL}`))
    // What was said while nobody listened is read again by every listener.
    .then(() => notify(''), again);
}
