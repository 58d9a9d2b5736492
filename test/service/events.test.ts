// Live events: each reader hears what concerns them, resumes where they left off, and two processes are one. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LiveEvent } from '../../src/model/live-event.ts';
import { openPostgres } from '../../src/service/store/open-postgres.ts';
import { api } from '../../src/wire/api.ts';
import type { Client } from '../../src/wire/client.ts';
import {
  clientOf,
  codeOf,
  foundTenant,
  get,
  HELD_TEXT,
  KINDS,
  message,
  nothing,
  openService,
  place,
  release,
  serveOn,
  type TestService,
} from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

/** Reads until so many have come. */
async function hear(client: Client, after: number | null, count: number): Promise<LiveEvent[]> {
  const stop = new AbortController();
  const heard: LiveEvent[] = [];
  for await (const event of client.events(after, stop.signal)) {
    heard.push(event);
    if (heard.length === count) stop.abort();
    if (heard.length === count) break;
  }
  return heard;
}

/** Gives what is heard while something is done; the stream is open before it begins. */
async function hearWhile(service: TestService, client: Client, count: number, act: () => Promise<unknown>): Promise<LiveEvent[]> {
  const before = await listeners(service);
  const heard = hear(client, null, count);
  await expect.poll(() => listeners(service)).toBe(before + 1);
  await act();
  return heard;
}

async function listeners(service: TestService): Promise<number> {
  const text = await (await service.request('/metrics', {})).text();
  return Number(/^countersign_event_listeners (\d+)$/m.exec(text)?.[1]);
}

describe.each(KINDS)('events on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  test('sender and reviewer hear of a hold; others do not', async () => {
    const tenant = await foundTenant(service);
    const events = hearWhile(service, tenant.as('manager'), 2, async () => {
      const hold = await place(tenant.as('rep'));
      get(await release(tenant.as('manager'), hold));
    });
    expect((await events).map(({ kind: what }) => what)).toEqual(['hold-placed', 'hold-released']);
    const policy = { policy: { version: 1 as const }, reason: 'for all' };
    get(await tenant.as('admin').call(api.writePolicy, { ...nothing, body: policy, ifMatch: '"1"' }));
    // From the very beginning on: of all that happened, the first that a colleague may know of.
    expect(await hear(tenant.as('colleague'), 0, 1)).toMatchObject([{ kind: 'policy-changed' }]);
  });

  test('a reader that comes back gets what it missed, in order and once', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'));
    const [placed] = await hear(tenant.as('rep'), 9, 1);
    expect(placed).toMatchObject({ kind: 'hold-placed', hold: hold.id });
    get(await release(tenant.as('manager'), hold));
    for (let i = 0; i < 5; i++) await place(tenant.as('rep'), message(`${HELD_TEXT}More ${i}.`));
    const missed = await hear(tenant.as('rep'), placed?.id ?? 0, 6);
    expect(missed.map(({ kind: what }) => what)).toEqual(['hold-released', ...Array.from({ length: 5 }, () => 'hold-placed')]);
    expect(missed.map(({ id }) => id)).toEqual([11, 12, 13, 14, 15, 16]);
  });

  test('everyone hears of a new policy', async () => {
    const tenant = await foundTenant(service);
    const heard = await hearWhile(service, tenant.as('other-rep'), 1, () =>
      tenant.as('admin').call(api.writePolicy, { ...nothing, body: { policy: { version: 1 }, reason: 'again' }, ifMatch: '"1"' }),
    );
    expect(heard).toMatchObject([{ kind: 'policy-changed', hold: null }]);
  });

  test('a number that is none is refused', async () => {
    const tenant = await foundTenant(service);
    const answer = await service.request('/v1/events', {
      headers: { Authorization: `Bearer ${await tenant.token('rep')}`, 'Last-Event-ID': 'x' },
    });
    expect(answer.status).toBe(400);
  });
});

describe('two processes on one PostgreSQL', () => {
  const open = async (url: string) => serveOn(openPostgres({ url, poolSize: 4, onError: () => undefined }), {});

  test('behave as one: tokens, holds, keys of both, events across, one winner', async () => {
    const url = await cluster.createDatabase();
    const [one, two] = await Promise.all([open(url), open(url)]);
    const tenant = await foundTenant(one);
    const asOn = (service: TestService, member: string) => clientOf(service, () => tenant.token(member));
    const heard = hearWhile(two, asOn(two, 'manager'), 1, () => place(asOn(one, 'rep')));
    const hold = get(await asOn(two, 'rep').call(api.readHold, { ...nothing, params: { id: (await heard)[0]?.hold ?? '' } }));
    expect(hold.state).toBe('pending');
    const both = await Promise.all([release(asOn(one, 'manager'), hold), release(asOn(two, 'manager'), hold)]);
    expect(both.map(codeOf).sort()).toEqual(['already-decided', 'ok']);
    const key = { ...nothing, body: message(`${HELD_TEXT}Twice.`), idempotencyKey: 'same' };
    const placed = await Promise.all([asOn(one, 'rep').call(api.placeHold, key), asOn(two, 'rep').call(api.placeHold, key)]);
    expect(get(placed[0]).id).toBe(get(placed[1]).id);
    expect(get(await asOn(two, 'auditor').call(api.verifyAudit, nothing)).ok).toBe(true);
    await Promise.all([one.close(), two.close()]);
  });

  test('listeners come back after the connection was cut', async () => {
    const url = await cluster.createDatabase();
    const [one, two] = await Promise.all([open(url), open(url)]);
    const tenant = await foundTenant(one);
    const heard = hearWhile(
      two,
      clientOf(two, () => tenant.token('manager')),
      1,
      async () => {
        await cluster.run(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'countersign-listen'`);
        await place(tenant.as('rep'));
      },
    );
    expect((await heard).map(({ kind }) => kind)).toEqual(['hold-placed']);
    await Promise.all([one.close(), two.close()]);
  });
});
