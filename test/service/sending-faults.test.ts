// Whatever fails on the way, a released message leaves once at most, and what is said of it is true. On both databases.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverHold, listDeliveries } from '../../src/service/operations/deliver-hold.ts';
import { openPostgres } from '../../src/service/store/open-postgres.ts';
import { api } from '../../src/wire/api.ts';
import { get, KINDS, nothing, serveOn } from './harness.ts';
import { mailTools } from './mail-tools.ts';
import type { Fault } from './mailbox/wire-server.ts';
import {
  auditKinds,
  type Bench,
  deliver,
  foundSending,
  openBench,
  PROVIDERS,
  placeAndRelease,
  readAs,
  type SendingTenant,
  withMime,
} from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

const MINUTE = 1 / 60;
const AWAY = Array.from({ length: 30 }, (): Fault => ({ kind: 'refuse', status: 503 }));

describe.each(KINDS.flatMap((kind) => PROVIDERS.map((provider) => [kind, provider] as const)))('on %s, %s', (kind, provider) => {
  let bench: Bench;
  let tenant: SendingTenant;
  let before = 0;
  beforeAll(async () => {
    bench = await openBench(kind, provider, cluster);
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    tenant = await foundSending(bench);
    before = bench.post.left().length;
    bench.post.server.onLate = () => bench.tools.clock.expire();
  });
  afterEach(() => {
    Object.assign(bench.post.server, { lag: 0, renames: false });
  });
  const left = () => bench.post.left().length - before;
  const turn = () => deliver(bench.service, tenant);
  const release = async () => (await placeAndRelease(tenant, withMime(tenant.id))).id;
  const deliveryOf = async (id: string) => (await readAs(tenant, 'rep', id)).delivery;

  test('a token that was taken back: nothing leaves, the sender may send, the administrator is asked', async () => {
    const id = await release();
    const revoked = { kind: 'refuse', status: 400, body: { error: 'invalid_grant' } } as const;
    bench.post.server.order('token', revoked);
    await turn();
    expect(await deliveryOf(id)).toMatchObject({ by: 'service', state: 'failed', reason: 'revoked' });
    expect((await readAs(tenant, 'rep', id)).receipt).not.toBeNull();
    expect(left()).toBe(0);
  });

  test('a quota is waited for until the provider’s time', async () => {
    const id = await release();
    bench.post.server.order('send', { kind: 'refuse', status: 429, headers: { 'retry-after': '3600' } });
    await turn();
    expect(await deliveryOf(id)).toMatchObject({ by: 'service', state: 'waiting', reason: 'quota' });
    bench.service.moveClock(0.5);
    expect(await turn()).toBe(0);
    bench.service.moveClock(0.6);
    expect(await turn()).toBe(1);
    expect([left(), (await deliveryOf(id))?.state]).toEqual([1, 'sent']);
    expect(await auditKinds(tenant, id)).toEqual([
      ...['hold-placed', 'hold-released', 'delivery-attempted', 'delivery-failed', 'delivery-attempted', 'delivered'],
    ]);
  });

  test('a provider that is away is asked again, each time later, and given up in the end', async () => {
    const id = await release();
    let turns = 0;
    for (; turns < 20 && (await deliveryOf(id))?.state === 'waiting'; turns++) {
      bench.post.server.order('look', ...AWAY);
      expect(await turn()).toBe(1);
      expect(await turn()).toBe(0);
      bench.service.moveClock(1);
    }
    expect(turns).toBe(12);
    expect(await deliveryOf(id)).toMatchObject({ by: 'service', state: 'failed', reason: 'unavailable' });
    expect(left()).toBe(0);
    // What is still ordered would meet the next test.
    for (let i = 0; i < 400; i++) await fetch(`${bench.post.server.url}gmail/v1/users/me/drafts`).then((answer) => answer.text());
  });

  test('a server’s error, after which it is sent', async () => {
    const id = await release();
    bench.post.server.order('send', { kind: 'refuse', status: 500 }, { kind: 'refuse', status: 503 });
    await turn();
    expect([left(), (await deliveryOf(id))?.state]).toEqual([1, 'sent']);
  });

  test.each<Fault>([{ kind: 'late' }, { kind: 'drop' }, { kind: 'lie', status: 504 }])(
    'accepted, but the answer is lost: $kind',
    async (fault) => {
      const id = await release();
      bench.post.server.order('send', fault);
      await turn();
      expect([left(), (await deliveryOf(id))?.state]).toEqual([1, 'sent']);
    },
  );

  test('an end that cannot be learnt stays unknown, is never sent again, and is told once it is found', async () => {
    const id = await release();
    Object.assign(bench.post.server, { lag: 1000, renames: true });
    bench.post.server.order('send', { kind: 'late' });
    await turn();
    expect(await readAs(tenant, 'rep', id)).toMatchObject({ delivery: { by: 'service', state: 'unknown' }, receipt: null });
    for (const hours of [0.1, 0.3, 2]) {
      bench.service.moveClock(hours);
      await turn();
      expect([left(), (await deliveryOf(id))?.state]).toEqual([1, 'unknown']);
    }
    Object.assign(bench.post.server, { lag: 0 });
    bench.service.moveClock(7);
    await turn();
    expect(left()).toBe(1);
    const kinds = await auditKinds(tenant, id);
    expect(kinds.slice(2, 4)).toEqual(['delivery-attempted', 'delivery-unknown']);
    if ((await deliveryOf(id))?.state === 'sent') expect(kinds.slice(4)).toEqual(['delivered']);
    for (const hours of [30, 30, 30]) {
      bench.service.moveClock(hours);
      await turn();
    }
    expect([left(), await turn()]).toEqual([1, 0]);
  });

  test('silence with the draft still in its place: not sent again, and said to be not sent once that is certain', async () => {
    const id = await release();
    bench.post.server.order('send', { kind: 'refuse', status: 504 });
    await turn();
    expect(await deliveryOf(id)).toMatchObject({ state: 'unknown' });
    bench.service.moveClock(0.5);
    await turn();
    expect(await deliveryOf(id)).toMatchObject({ by: 'service', state: 'failed', reason: 'not-sent' });
    expect((await readAs(tenant, 'rep', id)).receipt).not.toBeNull();
    expect(left()).toBe(0);
  });

  test.each([
    ['after it was sent', { kind: 'late' } as const, 'sent', true],
    ['before it was sent', { kind: 'refuse', status: 500 } as const, 'sent', false],
  ])('a process that dies %s: another takes over in time and tells it apart', async (_, fault, state, found) => {
    const id = await release();
    const [due] = (await listDeliveries(bench.service.work, 1000)).filter((one) => one.tenant === tenant.id);
    if (due === undefined) throw new Error('one is due');
    // The first process never goes on: it hears no answer, and its time does not pass.
    const died = new Promise<void>((resolve) => {
      bench.post.server.onLate = resolve;
    });
    const last = fault.kind === 'late' ? fault : ({ kind: 'slow', requests: 100_000, says: null } as const);
    bench.post.server.order('send', last);
    const first = deliverHold(bench.service.work, due);
    await died;
    expect(await turn()).toBe(0);
    bench.service.moveClock(15.5 * MINUTE);
    expect(await turn()).toBe(0);
    bench.service.moveClock(MINUTE);
    expect(await turn()).toBe(1);
    expect([left(), (await deliveryOf(id))?.state]).toEqual([1, state]);
    expect((await auditKinds(tenant, id)).slice(2)).toEqual(['delivery-attempted', 'delivery-attempted', 'delivered']);
    const rows = get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { hold: id, kind: 'delivered' } }));
    expect(rows.items.map(({ event }) => event)).toMatchObject([{ found }]);
    // It wakes up after all: what it has to say comes too late.
    bench.tools.clock.expire();
    expect(await first).toBeNull();
    expect([left(), (await deliveryOf(id))?.state]).toEqual([1, state]);
  });

  test('of many at once, in one process, one sends', async () => {
    const id = await release();
    const [due] = (await listDeliveries(bench.service.work, 1000)).filter((one) => one.tenant === tenant.id);
    if (due === undefined) throw new Error('one is due');
    const ends = await Promise.all(Array.from({ length: 6 }, () => deliverHold(bench.service.work, due)));
    expect(ends.filter((end) => end !== null)).toHaveLength(1);
    expect([left(), (await deliveryOf(id))?.state]).toEqual([1, 'sent']);
  });
});

test('two processes on one PostgreSQL race for the same messages: each leaves once', async () => {
  const first = await openBench('postgres', 'gmail', cluster);
  const url = await cluster.createDatabase();
  const open = () =>
    serveOn(openPostgres({ url, poolSize: 6, onError: () => undefined }), { mail: (time) => mailTools(time, first.post.server.url) });
  const [one, two] = [await open(), await open()];
  const tenant = await foundSending({ ...first, service: one });
  const ids: string[] = [];
  for (let i = 0; i < 6; i++) ids.push((await placeAndRelease(tenant, withMime(`${tenant.id}-${i}`, `We can do 30% off, offer ${i}.`))).id);
  await Promise.all([deliver(one, tenant), deliver(two, tenant), deliver(one, tenant), deliver(two, tenant)]);
  expect(first.post.left()).toHaveLength(ids.length);
  for (const id of ids) expect((await readAs(tenant, 'rep', id)).delivery?.state).toBe('sent');
  await one.close();
  await two.close();
  await first.close();
});
