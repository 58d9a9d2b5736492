// Brings the schema forward. Migrations are never changed and never taken back; several processes may start at once.
import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import start from './migrations/0001-start.sql';
import sending from './migrations/0002-sending.sql';
import watching from './migrations/0003-watching.sql';
import authors from './migrations/0004-authors.sql';
import watchingMended from './migrations/0005-watching-mended.sql';

const MIGRATIONS: readonly { readonly name: string; readonly text: string }[] = [
  { name: '0001-start', text: start },
  { name: '0002-sending', text: sending },
  { name: '0003-watching', text: watching },
  { name: '0004-authors', text: authors },
  { name: '0005-watching-mended', text: watchingMended },
];

/** Any number, as long as it is ours alone. */
const LOCK = 4_180_001;

/** Applies what is missing, in one transaction, and gives the names of what it applied. */
export function migrate(db: Db, now: Date): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    // A migration may take longer than any statement of a request, and so may waiting for another process's.
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
    await sql`create table if not exists schema_migrations (name text primary key, at timestamptz not null)`.execute(tx);
    const done = new Set((await tx.selectFrom('schema_migrations').select('name').execute()).map(({ name }) => name));
    refuseNewer(done);
    const missing = MIGRATIONS.filter(({ name }) => !done.has(name));
    for (const { name, text } of missing) await apply(tx, name, text, now);
    return missing.map(({ name }) => name);
  });
}

async function apply(tx: Tx, name: string, text: string, now: Date): Promise<void> {
  await sql.raw(text).execute(tx);
  await tx.insertInto('schema_migrations').values({ name, at: now }).execute();
}

/** An older program must not write into a schema it does not know. */
function refuseNewer(done: ReadonlySet<string>): void {
  const unknown = [...done].filter((name) => !MIGRATIONS.some((known) => known.name === name));
  if (unknown.length > 0) throw new Error(`the database was made by a newer version (${unknown.join(', ')})`);
}
