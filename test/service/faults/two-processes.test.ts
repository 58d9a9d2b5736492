// Two real service processes on one PostgreSQL behave as one, from the first moment on: they start at once on an empty database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveEvent } from '../../../src/model/live-event.ts';
import { api } from '../../../src/wire/api.ts';
import type { Client } from '../../../src/wire/client.ts';
import { codeOf, get, HELD_TEXT, message, nothing, place, read, release } from '../harness.ts';
import { type Cluster, startCluster } from '../postgres-cluster.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

const directory = mkdtempSync(join(tmpdir(), 'countersign-two-'));
let cluster: Cluster;
let one: ServiceProcess;
let two: ServiceProcess;
beforeAll(async () => {
  cluster = await startCluster();
  const databaseUrl = await cluster.createDatabase();
  [one, two] = await Promise.all([startProcess({ directory, databaseUrl }), startProcess({ directory, databaseUrl })]);
});
afterAll(async () => {
  await Promise.all([one.kill(), two.kill()]);
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
});

const patient = { timeout: 30_000 };
const held = (name: string) => message(`${HELD_TEXT}${name}`);

/** Reads until one comes that fits. */
async function hearUntil(client: Client, after: number | null, fits: (event: LiveEvent) => boolean): Promise<LiveEvent[]> {
  const stop = new AbortController();
  const heard: LiveEvent[] = [];
  for await (const event of client.events(after, stop.signal)) {
    heard.push(event);
    if (fits(event)) break;
  }
  stop.abort();
  return heard;
}

async function untilListening(service: ServiceProcess): Promise<void> {
  await expect.poll(async () => (await fetch(`${service.url}/metrics`)).text(), patient).toContain('countersign_event_listeners 1');
}

test('a hold placed through one is in the queue and the stream of the other; a reader goes on at either', async () => {
  const hearing = hearUntil(two.as('manager'), null, ({ kind }) => kind === 'hold-placed');
  await untilListening(two);
  const first = await place(one.as('rep'), held('Seen by both.'));
  const last = (await hearing).at(-1);
  expect(last).toMatchObject({ kind: 'hold-placed', hold: first.id });
  const queue = get(await two.as('manager').call(api.listHolds, { ...nothing, query: { view: 'to-review', state: 'pending' } }));
  expect(queue.items.map(({ id }) => id)).toContain(first.id);

  get(await release(one.as('manager'), first));
  const second = await place(two.as('rep'), held('Missed by the reader.'));
  // Left off at one process, gone on at the other: all that was missed, in order, and nothing again.
  const missed = await hearUntil(one.as('manager'), last?.id ?? 0, ({ hold }) => hold === second.id);
  expect(missed.map(({ kind, hold }) => [kind, hold])).toEqual([
    ['hold-released', first.id],
    ['hold-placed', second.id],
  ]);
});

test('of two who decide at once through different processes one wins, and the other is told', async () => {
  for (let round = 0; round < 12; round++) {
    const hold = await place(one.as('rep'), held(`Race ${round}.`));
    const withdraw = () => two.as('rep').call(api.withdrawHold, { params: { id: hold.id }, query: {}, body: {} });
    const answers = await Promise.all([release(one.as('manager'), hold), round % 2 === 0 ? release(two.as('manager'), hold) : withdraw()]);
    expect(answers.map(codeOf).sort()).toEqual(['already-decided', 'ok']);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused?.ok === false ? refused.problem?.detail : '').toMatch(/\S/);
    const seen = [get(await read(one.as('rep'), hold.id)), get(await read(two.as('rep'), hold.id))];
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.history.filter(({ kind }) => kind !== 'hold-placed')).toHaveLength(1);
  }
});

test('a key counts in both: done once, replayed by the other, refused for something else', async () => {
  for (let round = 0; round < 6; round++) {
    const key = { ...nothing, body: held(`Key ${round}.`), idempotencyKey: `key-${round}` };
    const answers = await Promise.all([one, two, one, two].map((service) => service.as('rep').call(api.placeHold, key)));
    expect(new Set(answers.map((answer) => get(answer).id)).size).toBe(1);
    expect(answers.filter((answer) => answer.ok && !answer.replayed)).toHaveLength(1);
    const reused = await two.as('rep').call(api.placeHold, { ...key, body: held(`Another ${round}.`) });
    expect(codeOf(reused)).toBe('key-reused');
  }
});

test('a policy written through one is in force in the other at once; of two writers one is told', async () => {
  const before = get(await two.as('rep').call(api.readPolicy, nothing));
  const ifMatch = `"${before.version}"`;
  const write = (service: ServiceProcess, reason: string) => {
    const exceptions = [{ name: 'Discounts over 20 %', when: { rule: 'discount' }, do: 'block' as const }];
    const policy = { version: 1 as const, topics: { pricing: { high: 'block' as const, medium: 'block' as const } }, exceptions };
    return service.as('admin').call(api.writePolicy, { ...nothing, body: { policy, reason }, ifMatch });
  };
  const answers = await Promise.all([write(one, 'Through the first.'), write(two, 'Through the second.')]);
  expect(answers.map(codeOf).sort()).toEqual(['ok', 'stale']);
  for (const service of [one, two])
    expect(codeOf(await service.as('rep').call(api.placeHold, { ...nothing, body: held('Blocked.') }))).toBe('not-sendable');
  const again = { policy: { version: 1 as const }, reason: 'As it was.' };
  get(await two.as('admin').call(api.writePolicy, { ...nothing, body: again, ifMatch: `"${before.version + 1}"` }));
  await place(one.as('rep'), held('Held again.'));
});

test('who is let go through one is let in no more by the other, while it is asked by many', async () => {
  const write = (active: boolean) => {
    const body = { name: 'Rep', email: 'rep@harbourline.example', roles: ['rep' as const], manager: 'manager', team: null, active };
    return one.as('admin').call(api.writePerson, { ...nothing, params: { id: 'rep' }, body });
  };
  const askMany = () => Promise.all(Array.from({ length: 20 }, () => two.as('rep').call(api.me, nothing)));
  let over = false;
  const asking = (async () => {
    while (!over) await askMany();
  })();
  get(await write(false));
  expect(new Set((await askMany()).map(codeOf))).toEqual(new Set(['forbidden']));
  over = true;
  await asking;
  get(await write(true));
  expect(new Set((await askMany()).map(codeOf))).toEqual(new Set(['ok']));
});

test('the chain that both wrote is whole; who listened to one that stops goes on at the other', async () => {
  const { head } = get(await one.as('auditor').call(api.verifyAudit, nothing));
  const stop = new AbortController();
  const ended = (async () => {
    for await (const _ of two.as('manager').events(head.seq, stop.signal));
  })();
  await untilListening(two);
  expect(await two.stop()).toBe(0);
  await ended;
  const hold = await place(one.as('rep'), held('After the other stopped.'));
  const heard = await hearUntil(one.as('manager'), head.seq, (event) => event.hold === hold.id);
  expect(heard.map(({ id }) => id)).toEqual([head.seq + 1]);
  const report = get(await one.as('auditor').call(api.verifyAudit, nothing));
  expect({ ok: report.ok, findings: report.findings }).toEqual({ ok: true, findings: [] });
});
