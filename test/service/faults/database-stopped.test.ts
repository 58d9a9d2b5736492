// PostgreSQL goes away in the middle of things and comes back: the service says so, lives on, and needs no restart.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveEvent } from '../../../src/model/live-event.ts';
import { HELD_TEXT, message, place, read } from '../harness.ts';
import { type Cluster, startCluster } from '../postgres-cluster.ts';
import { expectOutage } from './answers.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

const directory = mkdtempSync(join(tmpdir(), 'countersign-outage-'));
let cluster: Cluster;
let service: ServiceProcess;
beforeAll(async () => {
  cluster = await startCluster();
  service = await startProcess({ directory, databaseUrl: await cluster.createDatabase() });
});
afterAll(async () => {
  await service.kill();
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
});

const statusOf = async (path: string) => (await fetch(`${service.url}${path}`)).status;
const patient = { timeout: 30_000 };

function listen(heard: LiveEvent[], stop: AbortSignal): Promise<void> {
  const hear = async () => {
    for await (const event of service.as('manager').events(null, stop)) heard.push(event);
  };
  return hear().catch((error: unknown) => {
    if (!stop.aborted) throw error;
  });
}

/** Places one after another until an outage was answered; gives the ids that were answered for. */
async function placeUntilOutage(lane: number): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; ; turn++) {
    const body = JSON.stringify(message(`${HELD_TEXT}Number ${lane}-${turn}.`));
    const answer = await service.fetch('rep', '/v1/holds', { method: 'POST', body });
    if (answer.status !== 201) {
      await expectOutage(answer);
      return ids;
    }
    const placed: unknown = await answer.json();
    if (typeof placed === 'object' && placed !== null && 'id' in placed) ids.push(String(placed.id));
  }
}

test('requests under way end in an outage that is said to be one; nothing that was answered is lost', async () => {
  const stop = new AbortController();
  const heard: LiveEvent[] = [];
  const listening = listen(heard, stop.signal);
  await expect.poll(async () => (await fetch(`${service.url}/metrics`)).text(), patient).toContain('countersign_event_listeners 1');
  const lanes = [0, 1, 2, 3].map(placeUntilOutage);
  await expect.poll(() => heard.length, patient).toBeGreaterThan(4);
  await cluster.halt();
  const placed = (await Promise.all(lanes)).flat();

  expect(await statusOf('/readyz')).toBe(503);
  expect(await statusOf('/healthz')).toBe(200);
  await expectOutage(await service.fetch('rep', '/v1/me'));

  await cluster.resume();
  await expect.poll(() => statusOf('/readyz'), patient).toBe(200);
  const after = await place(service.as('rep'), message(`${HELD_TEXT}Afterwards.`));
  for (const id of placed) expect((await read(service.as('rep'), id)).ok).toBe(true);
  // The stream that was open all the time tells of it all.
  await expect.poll(() => heard.map(({ hold }) => hold), patient).toEqual(expect.arrayContaining([...placed, after.id]));
  expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
  stop.abort();
  await listening;
  expect(service.isAlive).toBe(true);
});
