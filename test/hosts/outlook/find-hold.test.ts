// The hold of a draft in Outlook's pane: found again by its id or its words, and remembered in the browser only while it is under way.
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { createConnection } from '../../../src/compose/connection.ts';
import { createRecordQueue } from '../../../src/compose/record-queue.ts';
import { createSession } from '../../../src/compose/session.ts';
import { keepHold } from '../../../src/hosts/outlook/pane/find-hold.ts';
import { openHolds } from '../../../src/hosts/outlook/pane/kept-holds.ts';
import { createInspector } from '../../../src/inspect.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Hold } from '../../../src/model/hold.ts';
import { rules } from '../../../src/rules/index.ts';
import { api } from '../../../src/wire/api.ts';
import { createClient } from '../../../src/wire/client.ts';
import type { Reach } from '../../../src/wire/follow-events.ts';
import { createFakeService } from '../../fakes/review-service.ts';
import { makeDraft, makePolicy, NOW } from '../../policy/make.ts';

const HOUR_MS = 3_600_000;
const clock = () => NOW;
const after = (ms: number) => new Date(NOW.getTime() + ms).toISOString();
const mail = (text: string): Draft => makeDraft(undefined, { body: { text } });
const OFFER = mail('We can offer you 30% off.');
const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
});

/** A browser's storage, as a table. */
function makeStorage() {
  const table = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return table.size;
    },
    key: (at) => Array.from(table.keys())[at] ?? null,
    getItem: (name) => table.get(name) ?? null,
    setItem: (name, text) => void table.set(name, text),
    removeItem: (name) => void table.delete(name),
    clear: () => table.clear(),
  };
  return { table, storage, ids: () => Array.from(table.keys(), (name) => name.replace('countersign.hold.', '')) };
}

async function place() {
  const service = createFakeService(clock);
  const asked = { times: 0 };
  const counted: typeof fetch = (input, init) => {
    asked.times += 1;
    return service.fetch(input, init);
  };
  const client = createClient({ url: 'http://service.example', token: () => 'rep', fetch: counted, timeoutMs: 2000 });
  const body = { draft: OFFER, acknowledgements: [] };
  const placed = await client.call(api.placeHold, { params: {}, query: {}, body, idempotencyKey: 'key-number-1' });
  if (!placed.ok) throw new Error('nothing held');
  asked.times = 0;
  return { service, client, asked, held: placed.value };
}

type Placed = Awaited<ReturnType<typeof place>>;

function openPane(
  { client }: Placed,
  { id = null, storage = null }: { readonly id?: string | null; readonly storage?: Storage | null } = {},
) {
  const now = signal(NOW);
  const reach = signal<Reach>('live');
  const connection = { ...createConnection({ client, clock, kept: signal(null) }), reach, now };
  const records = createRecordQueue({ client, waiting: signal([]) });
  const inspector = signal(createInspector(rules));
  const session = createSession({ inspector, policy: signal(makePolicy()), clock, given: [], feedback: signal([]) });
  const hold = signal<Hold | null>(null);
  const sought = signal(id);
  const end = new AbortController();
  ends.push(end);
  const service = { connection, records, keys: signal([]) };
  keepHold({ hold, sought, kept: openHolds(storage, clock), session, service, end: end.signal });
  return { hold, sought, session, reach, now };
}

test('it is found by its id, and without one by the words', async () => {
  const placed = await place();
  const byId = openPane(placed, { id: placed.held.id });
  await vi.waitFor(() => expect(byId.hold.value?.id).toBe(placed.held.id));
  expect(byId.sought.value).toBeNull();
  const byWords = openPane(placed);
  byWords.session.check(OFFER);
  await vi.waitFor(() => expect(byWords.hold.value?.id).toBe(placed.held.id));
});

test.each([true, false])('a look that failed is not the last (by id: %s)', async (isById) => {
  const placed = await place();
  placed.service.isDown = true;
  const { hold, sought, session, now } = openPane(placed, { id: isById ? placed.held.id : null });
  session.check(OFFER);
  await vi.waitFor(() => expect(placed.asked.times).toBe(1));
  expect([hold.value, sought.value]).toEqual([null, isById ? placed.held.id : null]);
  placed.service.isDown = false;
  await vi.waitFor(() => {
    now.value = new Date(now.value.getTime() + 20_000);
    expect(hold.value?.id).toBe(placed.held.id);
  });
});

test('without a connection it is shown as it was seen last', async () => {
  const placed = await place();
  const { storage } = makeStorage();
  const first = openPane(placed, { id: placed.held.id, storage });
  await vi.waitFor(() => expect(first.hold.value).not.toBeNull());
  placed.service.isDown = true;
  expect(openPane(placed, { id: placed.held.id, storage }).hold.value).toEqual(placed.held);
});

test('what is over, put away or asked anew is forgotten', async () => {
  const placed = await place();
  const { storage, ids } = makeStorage();
  const { hold } = openPane(placed, { id: placed.held.id, storage });
  await vi.waitFor(() => expect(ids()).toEqual([placed.held.id]));
  for (const state of ['withdrawn', 'expired'] as const) {
    hold.value = { ...placed.held, state };
    expect(ids()).toEqual([]);
    hold.value = placed.held;
  }
  hold.value = { ...placed.held, id: 'asked-anew' };
  expect(ids()).toEqual(['asked-anew']);
  hold.value = null;
  expect(ids()).toEqual([]);
});

test('what was put away stays away, and one that was sent is of another message', async () => {
  const placed = await place();
  const { hold, session } = openPane(placed, { id: placed.held.id });
  await vi.waitFor(() => expect(hold.value).not.toBeNull());
  session.check(OFFER);
  hold.value = null;
  await vi.waitFor(() => expect(placed.asked.times).toBe(2));
  expect(hold.value).toBeNull();
  const delivery = { by: 'service', state: 'sent', at: NOW.toISOString(), reason: null } as const;
  placed.service.change(placed.held.id, { state: 'released', receipt: null, delivery }, 'delivered');
  const again = openPane(placed);
  again.session.check(OFFER);
  await vi.waitFor(() => expect(placed.asked.times).toBe(4));
  expect(again.hold.value).toBeNull();
});

test('what was left behind is forgotten at the start, and there are never many', async () => {
  const { held } = await place();
  const { storage, table, ids } = makeStorage();
  const receipt = (expires: string) => ({ digest: held.digest, expires, statement: 's' });
  const left: readonly Hold[] = [
    { ...held, id: 'late', dueAt: after(-1) },
    { ...held, id: 'withdrawn', state: 'withdrawn' },
    { ...held, id: 'expired', state: 'expired' },
    { ...held, id: 'run-out', state: 'released', receipt: receipt(after(-1)) },
    { ...held, id: 'old-return', state: 'returned', decidedAt: after(-8 * 24 * HOUR_MS) },
    { ...held, id: 'waiting', dueAt: after(HOUR_MS) },
    { ...held, id: 'released', state: 'released', receipt: receipt(after(HOUR_MS)) },
    { ...held, id: 'returned', state: 'returned', decidedAt: after(-HOUR_MS) },
  ];
  for (const hold of left) table.set(`countersign.hold.${hold.id}`, JSON.stringify(hold));
  table.set('countersign.hold.broken', '{');
  table.set('countersign.records', '[]');
  openHolds(storage, clock);
  expect(ids().sort()).toEqual(['countersign.records', 'released', 'returned', 'waiting']);
  const holds = openHolds(storage, clock);
  for (let i = 0; i < 40; i++) holds.keep({ ...held, id: `hold-${i}`, placedAt: after(i * 1000), dueAt: after(HOUR_MS) });
  expect(ids()).toHaveLength(21);
  expect(holds.read('hold-39')).not.toBeNull();
  expect(holds.read('hold-0')).toBeNull();
});
