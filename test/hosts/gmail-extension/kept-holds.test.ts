// What is kept of holds: little, and no longer than it is of use.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepHold, listHolds, readHold } from '../../../src/hosts/gmail-extension/kept-holds.ts';
import { tellWaiting, watchHolds } from '../../../src/hosts/gmail-extension/watch-holds.ts';
import type { Hold } from '../../../src/model/hold.ts';
import { createClient } from '../../../src/wire/client.ts';
import { holdEndpoints } from '../../../src/wire/hold-endpoints.ts';
import { createFakeService, type FakeService } from '../../fakes/review-service.ts';
import { makeDraft, NOW } from '../../policy/make.ts';
import { createStorageArea } from './storage-area.ts';

let session: Record<string, unknown>;
let local: Record<string, unknown>;
let told: unknown[];
let alerts: string[];
let service: FakeService;
const client = () => createClient({ url: 'http://service.example', token: () => 'rep', fetch: service.fetch, timeoutMs: 2000 });

beforeEach(() => {
  session = {};
  local = {};
  told = [];
  alerts = [];
  service = createFakeService(() => NOW);
  vi.stubGlobal('chrome', {
    runtime: { id: 'us', getURL: (path: string) => path },
    storage: { session: createStorageArea(session), local: createStorageArea(local) },
    tabs: { query: async () => [{ id: 7 }], sendMessage: async (_: number, message: unknown) => void told.push(message) },
    notifications: { create: (id: string) => void alerts.push(id) },
  });
});
afterEach(() => vi.unstubAllGlobals());

async function place(): Promise<Hold> {
  const body = { draft: makeDraft(undefined, { body: { text: 'We can do 45% off.' } }), acknowledgements: [] };
  const placed = await client().call(holdEndpoints.placeHold, { params: {}, query: {}, body });
  if (!placed.ok) throw new Error(placed.code);
  return placed.value;
}

test('no word of a message is kept, and nothing of one whose hold was put away', async () => {
  const hold = await place();
  await keepHold('msg-a:r1', hold);
  const kept = { id: hold.id, state: 'pending', delivery: null, receipt: null };
  expect(local).toEqual({ holds: [{ messageId: 'msg-a:r1', hold: kept }] });
  expect((await readHold('msg-a:r1'))?.id).toBe(hold.id);
  await keepHold('msg-a:r1', null);
  expect(local).toEqual({ holds: [] });
});

test('of drafts that never leave the oldest are forgotten, and of two kept at once neither', async () => {
  const hold = await place();
  await Promise.all(Array.from({ length: 201 }, (_, at) => keepHold(`msg-a:r${at}`, hold)));
  expect([await readHold('msg-a:r0'), (await readHold('msg-a:r1'))?.id, (await listHolds()).length]).toEqual([null, hold.id, 200]);
});

test('what was released while the browser was closed is told to the person and to the window', async () => {
  const { id, digest } = await place();
  await keepHold('msg-a:r1', service.holds[0]);
  await watchHolds(client(), NOW);
  for (const key of Object.keys(session)) delete session[key];
  told = [];
  service.change(id, { state: 'released', receipt: { digest, expires: NOW.toISOString() } }, 'hold-released');
  await watchHolds(client(), NOW);
  expect(alerts).toEqual([`${id} released`]);
  expect(told).toMatchObject([
    { message: 'msg-a:r1', act: { kind: 'receipt', receipt: { digest } } },
    { act: { kind: 'waits', name: null } },
  ]);
});

test('what became of one is told the person once; the window, which may be away, for as long as the release is good', async () => {
  const { id, digest } = await place();
  await keepHold('msg-a:r1', service.holds[0]);
  const later = new Date(NOW.getTime() + 60_000);
  service.change(id, { state: 'released', receipt: { digest, expires: later.toISOString() } }, 'hold-released');
  const released = [
    { message: 'msg-a:r1', act: { kind: 'receipt', receipt: { digest } } },
    { message: 'msg-a:r1', act: { kind: 'waits', name: null } },
  ];
  for (const now of [NOW, NOW, later]) await watchHolds(client(), now);
  expect(told).toMatchObject([...released, ...released]);
  expect(alerts).toEqual([`${id} released`]);
});

test('the window is told whom its message waits for, in which words; and that it waits no more', async () => {
  const { digest, ...over } = await place();
  await tellWaiting('msg-a:r1', { ...over, digest });
  await tellWaiting('msg-a:r1', { ...over, digest, state: 'returned' });
  await tellWaiting('msg-a:r1', null);
  const act = { kind: 'waits', name: null, digest: '' };
  expect(told).toEqual([{ name: 'Dana', digest }, {}, {}].map((one) => ({ frame: '', message: 'msg-a:r1', act: { ...act, ...one } })));
});

test('while it waits, each look tells the window for whom: it may be another by now', async () => {
  const { id } = await place();
  await keepHold('msg-a:r1', service.holds[0]);
  await watchHolds(client(), NOW);
  service.change(id, { waitingFor: [{ id: 'alex', name: 'Alex Moreau', standsInFor: null }] }, 'hold-reassigned');
  await watchHolds(client(), NOW);
  expect(told).toMatchObject(['Dana', 'Alex'].map((name) => ({ message: 'msg-a:r1', act: { kind: 'waits', name } })));
});

test('one that the service no longer has is asked for no more, and its window waits for nobody', async () => {
  await place();
  await keepHold('msg-a:r1', service.holds.pop());
  await watchHolds(client(), NOW);
  expect(await listHolds()).toEqual([]);
  expect(told).toMatchObject([{ message: 'msg-a:r1', act: { kind: 'waits', name: null } }]);
});

test('what the service sent is told for a day: the window may have been loaded anew, and its draft is still there', async () => {
  const { id } = await place();
  await keepHold('msg-a:r1', service.holds[0]);
  const at = NOW.toISOString();
  service.change(id, { state: 'released', receipt: null, delivery: { by: 'service', state: 'sent', at, reason: null } }, 'delivery');
  await watchHolds(client(), NOW);
  const asked = service.calls.length;
  const sent = { message: 'msg-a:r1', act: { kind: 'sent', at } };
  told = [];
  for (const hours of [0.1, 23, 25]) await watchHolds(client(), new Date(NOW.getTime() + hours * 3_600_000));
  expect(told).toMatchObject([sent, sent]);
  // The service is asked for its lists, and for this one no more.
  expect(service.calls.slice(asked).filter((call) => call.includes(id))).toEqual([]);
});
