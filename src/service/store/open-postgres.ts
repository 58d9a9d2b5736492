// PostgreSQL: a pool for queries, and one connection of its own that listens for what other processes change.
import { Socket } from 'node:net';
import { Kysely } from 'kysely';
import pg from 'pg';
import { CHANNEL, type Database } from './database.ts';
import { createDialect } from './prepared.ts';
import type { Tables } from './tables.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Hears of connections that broke. */
  readonly onError: (error: Error) => void;
  readonly patience?: Patience;
}

export interface Patience {
  /** How long one waits for a connection. */
  readonly connectMs: number;
  /** How long a connection in use may be silent. */
  readonly silentMs: number;
}

const RECONNECT_MS = 500;
const STATEMENT_MS = 15_000;
/** A statement that takes too long ends with an answer; no answer at all means that the line is dead. */
const PATIENCE: Patience = { connectMs: 5000, silentMs: STATEMENT_MS + 2000 };

/** A migration says nothing until it is done. */
export const WHILE_MIGRATING: Patience = { connectMs: PATIENCE.connectMs, silentMs: 60 * 60_000 };

export function openPostgres({ url, poolSize, onError, patience = PATIENCE }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: patience.connectMs,
    // Closed before its silence could be taken for a dead line.
    idleTimeoutMillis: Math.min(10_000, patience.silentMs / 2),
    stream: () => createLine(patience.silentMs),
    // No statement of ours takes long; one that does would hold a connection that others need.
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'countersign',
  });
  // A connection may break while it is in use, when the pool does not look; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  pool.on('error', () => {
    // The connection said so itself.
  });
  return {
    kind: 'postgres',
    db: new Kysely<Tables>({ dialect: createDialect(pool) }),
    onChange: (notify, signal) => listen(url, notify, signal, onError),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    hasRoom: async () => true,
    close: () => pool.end(),
  };
}

/** A socket that is given up when it falls silent: else who waits for it would wait for ever, and so would who gets it next. */
function createLine(silentMs: number): Socket {
  const line = new Socket();
  line.setTimeout(silentMs, () => line.destroy(Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT' })));
  return line;
}

/** Listens for as long as it may; where the connection breaks, it comes back by itself. */
function listen(url: string, notify: (tenant: string) => void, signal: AbortSignal, onError: (error: Error) => void): void {
  if (signal.aborted) return;
  const client = new pg.Client({
    connectionString: url,
    application_name: 'countersign-listen',
    connectionTimeoutMillis: PATIENCE.connectMs,
    // It is silent for long when all is well: the system asks whether the other end is still there.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
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
