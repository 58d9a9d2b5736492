// Statements that every request needs are planned once a connection, not each time: planning may take longer than running them.
import { type PostgresCursor, PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult } from 'kysely';
import type pg from 'pg';

interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Begins a statement that is to be prepared under this name. It must name its columns: a plan does not outlive a new one. */
const NAMED = /^\s*\/\* prepared: ([\w-]+) \*\//;

/** Kysely's dialect, which itself has no word for preparing. */
export function createDialect(pool: pg.Pool): PostgresDialect {
  const lines = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const connect: PostgresPool['connect'] = async () => {
    const client = await pool.connect();
    const line = lines.get(client) ?? new Line(client);
    lines.set(client, line);
    return line;
  };
  return new PostgresDialect({ pool: { connect, end: () => pool.end() } });
}

interface Client extends PostgresPoolClient {
  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(prepared: Prepared): Promise<PostgresQueryResult<R>>;
}

class Line implements PostgresPoolClient {
  readonly #client: Client;
  constructor(client: Client) {
    this.#client = client;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(asked: string | PostgresCursor<R>, values: readonly unknown[] = []): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') return this.#client.query(asked);
    const name = NAMED.exec(asked)?.[1];
    return name === undefined ? this.#client.query<R>(asked, values) : this.#client.query<R>({ name, text: asked, values });
  }

  release(): void {
    this.#client.release();
  }
}
