// The line to PostgreSQL falls silent or breaks: nobody waits for ever, and all goes on when it is back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../../src/service/store/open-postgres.ts';
import { foundTenant, HELD_TEXT, message, serveOn, type TestService, type TestTenant } from '../harness.ts';
import { type Cluster, startCluster } from '../postgres-cluster.ts';
import { expectOutage } from './answers.ts';
import { type Line, startLine } from './tcp-line.ts';

let cluster: Cluster;
let line: Line;
let service: TestService;
let tenant: TestTenant;
beforeAll(async () => {
  cluster = await startCluster();
  line = await startLine(await cluster.createDatabase());
  const patience = { connectMs: 1000, silentMs: 3000 };
  service = await serveOn(openPostgres({ url: line.url, poolSize: 3, onError: () => undefined, patience }), {});
  tenant = await foundTenant(service);
});
afterAll(async () => {
  line.pass();
  await service.close();
  await line.close();
  await cluster.stop();
});

const patient = { timeout: 30_000 };
const statusOf = async (path: string) => (await service.request(path, {})).status;
const connections = () => service.work.database.connections();

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${await tenant.token('rep')}`, 'Content-Type': 'application/json' };
  return service.request(path, { ...init, headers });
}

const placeNumber = (number: string) => send('/v1/holds', { method: 'POST', body: JSON.stringify(message(`${HELD_TEXT}${number}`)) });

test.each<[string, () => void]>([
  ['falls silent', () => line.stall()],
  ['breaks', () => line.reset()],
])('a line that %s is an outage until it is back', async (name, cut) => {
  expect((await placeNumber(`Before it ${name}.`)).status).toBe(201);
  const token = await tenant.token('rep');
  expect(token).not.toBe('');
  cut();
  // More than the pool holds: those who have a connection, and those who wait for one.
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => placeNumber(`While it ${name}: ${number}.`)));
  for (const answer of answers) await expectOutage(answer);
  expect(await statusOf('/readyz')).toBe(503);
  expect(await statusOf('/healthz')).toBe(200);
  // Nobody sits on a dead connection.
  await expect.poll(() => connections().waiting + connections().open, patient).toBe(0);
  line.pass();
  await expect.poll(() => statusOf('/readyz'), patient).toBe(200);
  expect((await placeNumber(`After it ${name}.`)).status).toBe(201);
});

test('connections that are all taken are an outage, and none once they are given back', async () => {
  let giveBack = () => {};
  const taken = new Promise<void>((resolve) => {
    giveBack = resolve;
  });
  const holders = [1, 2, 3].map(() => service.work.database.db.connection().execute(() => taken));
  await expect.poll(() => connections().idle + connections().waiting, patient).toBe(0);
  const answers = await Promise.all([send('/v1/me'), placeNumber('While all are taken.')]);
  for (const answer of answers) await expectOutage(answer);
  expect(await statusOf('/readyz')).toBe(503);
  expect(await statusOf('/healthz')).toBe(200);
  giveBack();
  await Promise.all(holders);
  expect((await send('/v1/me')).status).toBe(200);
  expect(await statusOf('/readyz')).toBe(200);
});
