// Holds that are placed at the same time share a transaction, and nothing else: each has its own answer, and its own failure.
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/service/operations/verify-audit.ts';
import { findHold, insertHolds, type Placing } from '../../src/service/store/holds.ts';
import { openPostgres } from '../../src/service/store/open-postgres.ts';
import { toEntry } from '../../src/service/work/transact.ts';
import { foundTenant, HELD_TEXT, KINDS, message, openService, place, serveOn, type TestService } from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

/** What another message of the same person would be placed with. */
async function another(service: TestService, tenant: string, like: string, name: string, sender = 'rep'): Promise<Placing> {
  const known = await findHold(service.work.database.db, tenant, like);
  if (known === null) throw new Error('there is no such hold');
  const hold = { ...known, id: `hold_${name}`, digest: `digest of ${name}`, sender };
  const { id, digest, policyVersion, previous, placedAt } = hold;
  const event = { kind: 'hold-placed' as const, hold: id, digest, policyVersion, asked: [], settled: [], reviewers: [], previous };
  return { hold, entries: [toEntry(tenant, placedAt, sender, event, null)], use: null };
}

describe.each(KINDS)('together on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());
  const idsOf = async (tenant: string) => {
    const rows = await sql<{ id: string }>`select id from holds where tenant_id = ${tenant} order by id`.execute(service.work.database.db);
    return rows.rows.map(({ id }) => id);
  };

  test('many share few transactions, and the chain holds each of them', async () => {
    const { id, as } = await foundTenant(service);
    const texts = Array.from({ length: 16 }, (_, i) => `${HELD_TEXT}\nNumber ${i}.`);
    const holds = await Promise.all(texts.map((text) => place(as('rep'), message(text))));
    expect(await idsOf(id)).toEqual(holds.map((hold) => hold.id).sort());
    expect(holds.map(({ text }) => text)).toEqual(texts);
    const { db } = service.work.database;
    const commits = await sql<{ n: number }>`select count(distinct xmin::text)::int as n from holds where tenant_id = ${id}`.execute(db);
    expect(commits.rows[0]?.n).toBeLessThan(holds.length);
    const found = await verifyAudit(service.work, id);
    expect(found).toMatchObject({ findings: [] });
    expect(found.rows).toBeGreaterThanOrEqual(holds.length);
  });

  test('one that the database refuses fails alone, and leaves nothing behind', async () => {
    const { id, as } = await foundTenant(service);
    const { id: like } = await place(as('rep'));
    const asked = [
      await another(service, id, like, 'one'),
      await another(service, id, like, 'two', 'nobody'),
      await another(service, id, like, 'three'),
    ];
    const placed = await Promise.allSettled(asked.map(service.work.place));
    expect(placed.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await idsOf(id)).toEqual([like, 'hold_one', 'hold_three'].sort());
    expect(await verifyAudit(service.work, id)).toMatchObject({ findings: [] });
    const told = await sql<{ hold_id: string }>`select hold_id from audit_events where hold_id = 'hold_two'`.execute(
      service.work.database.db,
    );
    expect(told.rows).toEqual([]);
  });

  test('the same message, and the same key, count once in one transaction too', async () => {
    const { id, as } = await foundTenant(service);
    const { id: like } = await place(as('rep'));
    const first = await another(service, id, like, 'first');
    const key = { tenant: id, person: 'rep', key: 'key-1', fingerprint: 'this request' };
    const again = (name: string) => ({ ...first, hold: { ...first.hold, id: `hold_${name}` } });
    const asked: Placing[] = [
      { ...first, use: key },
      again('same-message'),
      { ...again('same-key'), use: key },
      { ...again('other-request'), use: { ...key, fingerprint: 'another request' } },
    ];
    expect(await insertHolds(service.work.database.db, asked)).toEqual([
      { kind: 'placed' },
      { kind: 'waiting' },
      { kind: 'known', hold: 'hold_first' },
      { kind: 'other' },
    ]);
    expect(await idsOf(id)).toEqual([like, 'hold_first'].sort());
  });
});

test('who waits for each other in two transactions is placed all the same', async () => {
  const url = await cluster.createDatabase();
  const service = await serveOn(openPostgres({ url, poolSize: 4, onError: () => undefined }), {});
  const other = openPostgres({ url, poolSize: 1, onError: () => undefined });
  const watcher = new pg.Client({ connectionString: url });
  await watcher.connect();
  const { id, as } = await foundTenant(service);
  const { id: like } = await place(as('rep'));
  const [a, b] = [await another(service, id, like, 'a'), await another(service, id, like, 'b')];
  const renamed = (placing: Placing): Placing => ({ ...placing, hold: { ...placing.hold, id: `${placing.hold.id}_elsewhere` } });
  let placed: Promise<unknown> = Promise.resolve();
  const elsewhere = other.db.transaction().execute(async (tx) => {
    await insertHolds(tx, [renamed(b)]);
    placed = Promise.all([a, b].map(service.work.place));
    const blocked = 'select 1 from pg_locks where not granted';
    while ((await watcher.query(blocked)).rows.length === 0);
    await insertHolds(tx, [renamed(a)]);
    throw new Error('given up');
  });
  // Whichever of the two the database picks: this one gives up anyway.
  await expect(elsewhere).rejects.toThrow(/deadlock|given up/);
  expect(await placed).toEqual([{ kind: 'placed' }, { kind: 'placed' }]);
  await watcher.end();
  await other.close();
  await service.close();
});
