// What every request asks of the database is planned once a connection, and goes on when the schema goes forward under it.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openPostgres } from '../../src/service/store/open-postgres.ts';
import { foundTenant, KINDS, place, serveOn } from './harness.ts';
import { openMemory } from './memory.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

test.each(KINDS)('on %s', async (kind) => {
  const options = { poolSize: 1, onError: () => undefined };
  const service = await serveOn(
    kind === 'embedded' ? await openMemory() : openPostgres({ url: await cluster.createDatabase(), ...options }),
    {},
  );
  const { as } = await foundTenant(service);
  const { db } = service.work.database;
  const first = await place(as('rep'));
  const kept = await sql<{ name: string }>`select name from pg_prepared_statements where name <> '' order by name`.execute(db);
  expect(kept.rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['list-by-identity', 'place-holds']));
  for (const table of ['people', 'tenants', 'identities', 'holds'])
    await sql`alter table ${sql.table(table)} add column later text`.execute(db);
  expect((await place(as('colleague'))).sender.id).not.toBe(first.sender.id);
  await service.close();
});
