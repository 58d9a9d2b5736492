// The store on both databases: one schema, migrations that go forward once, and a data directory for one process.
import { spawnSync } from 'node:child_process';
import fs, { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/service/store/database.ts';
import { lockDirectory } from '../../src/service/store/directory-lock.ts';
import { migrate } from '../../src/service/store/migrate.ts';
import { openEmbedded } from '../../src/service/store/open-embedded.ts';
import { openPostgres } from '../../src/service/store/open-postgres.ts';
import { ROOT } from '../structure/source-files.ts';
import { openMemory } from './memory.ts';
import { type Cluster, startCluster } from './postgres-cluster.ts';
import { describeSchema } from './schema.ts';

const NOW = new Date('2026-11-24T09:30:00Z');
const DUMP = join(ROOT, 'test/service/schema.txt');
let cluster: Cluster;

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

const NAMES = ['0001-start', '0002-sending', '0003-watching', '0004-authors', '0005-watching-mended'];
const KINDS = ['embedded', 'postgres'] as const;

async function open(kind: (typeof KINDS)[number]): Promise<Database> {
  if (kind === 'embedded') return openMemory();
  return openPostgres({ url: await cluster.createDatabase(), poolSize: 4, onError: () => undefined });
}

describe.each(KINDS)('%s', (kind) => {
  test('migrations give the schema that is written down, once', async () => {
    const database = await open(kind);
    expect(await migrate(database.db, NOW)).toEqual(NAMES);
    expect(await migrate(database.db, NOW)).toEqual([]);
    const schema = await describeSchema(database.db);
    // To write it anew after a migration was added: UPDATE_SCHEMA=1 npx vitest run … test/service/store
    if (process.env.UPDATE_SCHEMA !== undefined) writeFileSync(DUMP, schema);
    expect(schema).toBe(readFileSync(DUMP, 'utf8'));
    await database.close();
  });

  test('a migration may take as long as it takes', async () => {
    const database = await open(kind);
    const { db } = database;
    await sql`create table schema_migrations (name text primary key, at timestamptz not null)`.execute(db);
    await sql
      .raw(`create function refuse_hurry() returns trigger language plpgsql as $$ begin
      if current_setting('statement_timeout') <> '0' then raise 'in a hurry'; end if; return new; end $$`)
      .execute(db);
    await sql`create trigger unhurried before insert on schema_migrations for each row execute function refuse_hurry()`.execute(db);
    await sql`set statement_timeout = '15s'`.execute(db);
    expect(await migrate(db, NOW)).toEqual(NAMES);
    await database.close();
  });

  test('while an update runs, the version before goes on placing holds and connecting mailboxes', async () => {
    const database = await open(kind);
    await migrate(database.db, NOW);
    const found = await sql<{ name: string }>`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and is_nullable = 'NO' and column_default is null
        and (table_name, column_name) in (('hold_people', 'author'), ('mailbox_connections', 'uses'))`.execute(database.db);
    expect(found.rows).toEqual([]);
    await database.close();
  });

  test('an older program leaves a newer schema alone', async () => {
    const database = await open(kind);
    await migrate(database.db, NOW);
    await sql`insert into schema_migrations (name, at) values ('9999-later', now())`.execute(database.db);
    await expect(migrate(database.db, NOW)).rejects.toThrow('9999-later');
    await database.close();
  });
});

test('several processes may migrate one PostgreSQL at once', async () => {
  const url = await cluster.createDatabase();
  const databases = [1, 2, 3].map(() => openPostgres({ url, poolSize: 2, onError: () => undefined }));
  const applied = await Promise.all(databases.map(({ db }) => migrate(db, NOW)));
  expect(applied.flat()).toEqual(NAMES);
  await Promise.all(databases.map((database) => database.close()));
});

describe('a data directory', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'countersign-data-'));

  test('keeps what was written, and is refused to a second opener meanwhile', async () => {
    const directory = folder();
    const first = await openEmbedded(directory);
    if (!first.ok) throw new Error('it is taken');
    await migrate(first.database.db, NOW);
    expect(await openEmbedded(directory)).toEqual({ ok: false, pid: process.pid });
    await first.database.close();
    const again = await openEmbedded(directory);
    if (!again.ok) throw new Error('it is taken');
    expect(await migrate(again.database.db, NOW)).toEqual([]);
    await again.database.close();
    rmSync(directory, { recursive: true });
  });

  test('a lock whose process is gone is taken over', () => {
    const directory = folder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(directory, 'lock'), `${pid}\n`);
    const lock = lockDirectory(directory);
    expect(lock.ok).toBe(true);
    if (lock.ok) lock.release();
    expect(() => readFileSync(join(directory, 'lock'))).toThrow('ENOENT');
    rmSync(directory, { recursive: true });
  });
});

test('every commit in a data directory is written through to the disk', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'countersign-data-'));
  let calls = 0;
  const real = fs.fdatasyncSync;
  fs.fdatasyncSync = (file) => {
    calls++;
    real(file);
  };
  syncBuiltinESMExports();
  try {
    const opened = await openEmbedded(directory);
    if (!opened.ok) throw new Error('it is taken');
    const { db } = opened.database;
    await sql`create table written (n integer)`.execute(db);
    const before = calls;
    for (let n = 0; n < 20; n++) await sql`insert into written values (${n})`.execute(db);
    expect(calls - before).toBeGreaterThanOrEqual(20);
    await opened.database.close();
  } finally {
    fs.fdatasyncSync = real;
    syncBuiltinESMExports();
    rmSync(directory, { recursive: true });
  }
});
