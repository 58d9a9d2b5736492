// PGlite in a data directory (or in memory, for tests): the same SQL, in this process.
import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { CHANNEL, type Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { openDurable } from './durable-pglite.ts';
import { createDialect } from './prepared.ts';
import type { Tables } from './tables.ts';

export type Embedded = { readonly ok: true; readonly database: Database } | { readonly ok: false; readonly pid: number };

/** Opens the directory, or says which process has it. The event loop stands still meanwhile: done before listening. */
export async function openEmbedded(directory: string): Promise<Embedded> {
  const lock = lockDirectory(directory);
  if (!lock.ok) return lock;
  try {
    const data = join(directory, 'pglite');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    return {
      ok: true,
      database: await wrap(
        await openDurable(data),
        () => hasRoom(data),
        () => lock.release(),
      ),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** For tests. From the image of an empty database it takes a fraction of the time. */
export async function openInMemory(image: Blob | null): Promise<Database> {
  const { PGlite: Lite } = await import('@electric-sql/pglite');
  return wrap(
    await Lite.create(image === null ? {} : { loadDataDir: image }),
    async () => true,
    () => undefined,
  );
}

/** PostgreSQL writes its log in segments of this size: where the next one does not fit, nothing can be written soon. */
const SEGMENT_BYTES = 16 * 1024 * 1024;

async function hasRoom(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize >= SEGMENT_BYTES;
}

/** Everything goes through the pool, which has one connection: a query beside it would land in whatever transaction is open. */
async function wrap(lite: PGlite, hasRoom: Database['hasRoom'], release: () => void): Promise<Database> {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, idleTimeoutMillis: 0 });
  const db = new Kysely<Tables>({ dialect: createDialect(pool) });
  await sql`listen ${sql.raw(CHANNEL)}`.execute(db);
  return {
    kind: 'embedded',
    db,
    onChange: (notify, signal) => {
      const stop = lite.onNotification((channel, payload) => {
        if (channel === CHANNEL) notify(payload);
      });
      signal.addEventListener('abort', stop, { once: true });
    },
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    hasRoom,
    close: async () => {
      await pool.end();
      await lite.close();
      release();
    },
  };
}
