// What left goes on record, in order, and is given up only once the service has it or can never take it.
import { afterEach, expect, test, vi } from 'vitest';
import { recordSent } from '../../../src/hosts/gmail-extension/record-sent.ts';
import { createClient } from '../../../src/wire/client.ts';
import { createFakeService } from '../../fakes/review-service.ts';
import { NOW } from '../../policy/make.ts';
import { createStorageArea } from './storage-area.ts';

const RECORD = {
  ...{ kind: 'sent', at: NOW.toISOString(), digest: 'd'.repeat(64), verdict: 'allow', author: 'human' },
  ...{ policyVersion: 1, flags: [] },
  audience: { external: true, customers: [] },
};
const mail = (id: string, over: object = {}) => ({
  id,
  messageId: `msg-a:${id}`,
  records: [{ ...RECORD, id: `record-of-${id}`, ...over }],
});

async function record(sent: readonly unknown[], answer?: () => Response, local: Record<string, unknown> = {}) {
  const service = createFakeService(() => NOW);
  Object.assign(local, { sent });
  vi.stubGlobal('chrome', { runtime: { id: 'us' }, storage: { local: createStorageArea(local) } });
  const send: typeof fetch = async (input, init) => answer?.() ?? service.fetch(input, init);
  const dropped: string[] = [];
  const client = createClient({ url: 'http://service.example', token: () => 'rep', fetch: send, timeoutMs: 2000 });
  await recordSent(client, async (id) => dropped.push(id));
  return { dropped, records: service.records };
}

afterEach(() => vi.unstubAllGlobals());

test('each message is given up once it is on record', async () => {
  const { dropped, records } = await record([mail('a'), mail('b')]);
  expect(dropped).toEqual(['a', 'b']);
  expect(records.map(({ id }) => id)).toEqual(['record-of-a', 'record-of-b']);
});

test.each([
  ['nobody is signed in', () => new Response(null, { status: 401 })],
  ['a proxy answers', () => new Response('<h1>Blocked</h1>', { status: 403 })],
  ['the service is away', () => new Response('', { status: 502 })],
])('where %s nothing is given up', async (_, answer) => {
  expect((await record([mail('a'), mail('b')], answer)).dropped).toEqual([]);
});

test('one that cannot be read keeps no other from going on record', async () => {
  const { dropped, records } = await record([mail('old', { kind: 'of-yesterday' }), 'nonsense', mail('b')]);
  expect(dropped).toEqual(['old', 'b']);
  expect(records.map(({ id }) => id)).toEqual(['record-of-b']);
});

test('with the message goes what was kept of its hold, and of no other', async () => {
  const [ofA, ofC] = ['msg-a:a', 'msg-a:c'].map((messageId) => ({
    messageId,
    hold: { id: 'h', state: 'released', delivery: null, receipt: null },
  }));
  const local = { holds: [ofA, ofC] };
  await record([mail('a'), mail('b')], undefined, local);
  expect(local.holds).toEqual([ofC]);
  const unsent = { holds: [ofA] };
  await record([mail('a')], () => new Response('', { status: 502 }), unsent);
  expect(unsent.holds).toEqual([ofA]);
});
