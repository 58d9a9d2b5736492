// What is kept of holds until the browser closes: little, and no longer than it is of use.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepHold, listHolds, readHold } from '../../../src/hosts/gmail-extension/kept-holds.ts';
import { tellWaiting, watchHolds } from '../../../src/hosts/gmail-extension/watch-holds.ts';
import type { Hold } from '../../../src/model/hold.ts';
import { createClient } from '../../../src/wire/client.ts';
import { holdEndpoints } from '../../../src/wire/hold-endpoints.ts';
import { createFakeService, type FakeService } from '../../fakes/review-service.ts';
import { makeDraft, NOW } from '../../policy/make.ts';
import { createSessionArea } from './session-area.ts';

let kept: Record<string, unknown>;
let told: unknown[];
let service: FakeService;
const client = () => createClient({ url: 'http://service.example', token: () => 'rep', fetch: service.fetch, timeoutMs: 2000 });

beforeEach(() => {
  kept = { token: 'x' };
  told = [];
  service = createFakeService(() => NOW);
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => path },
    storage: { session: createSessionArea(kept) },
    tabs: { query: async () => [{ id: 7 }], sendMessage: async (_: number, message: unknown) => void told.push(message) },
    notifications: { create: () => undefined },
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
  expect(kept).toEqual({ token: 'x', 'hold msg-a:r1': { id: hold.id, state: 'pending', delivery: null, receipt: null } });
  expect((await readHold('msg-a:r1'))?.id).toBe(hold.id);
  await keepHold('msg-a:r1', null);
  expect(kept).toEqual({ token: 'x' });
});

test('what became of one is told once', async () => {
  const { id, digest } = await place();
  await keepHold('msg-a:r1', service.holds[0]);
  service.change(id, { state: 'released', receipt: { digest, expires: NOW.toISOString() } }, 'hold-released');
  await watchHolds(client(), NOW);
  await watchHolds(client(), NOW);
  expect(told).toMatchObject([
    { message: 'msg-a:r1', act: { kind: 'receipt', receipt: { digest } } },
    { message: 'msg-a:r1', act: { kind: 'waits', name: null } },
  ]);
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
