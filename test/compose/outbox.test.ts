// What clients tell the service: kept while it is away, sent in order, taken once.
import { beforeEach, expect, test } from 'vitest';
import { createOutbox, type OutboxStorage } from '../../src/compose/outbox.ts';
import { recordFeedback, recordSent } from '../../src/compose/sender-records.ts';
import { inspect } from '../../src/inspect.ts';
import { SenderRecord } from '../../src/model/sender-record.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { createClient } from '../../src/wire/client.ts';

let stored: unknown = null;
let reachable = true;
let received: { id: string }[][] = [];
const storage: OutboxStorage = {
  load: async () => stored,
  save: async (records) => {
    stored = JSON.parse(JSON.stringify(records));
  },
};

const answer: typeof fetch = async (_url, init) => {
  if (!reachable) throw new TypeError('fetch failed');
  const { records } = JSON.parse(String(init?.body));
  const wrong = records.some(({ id }: { id: string }) => id.includes('wrong'));
  if (wrong) return Response.json({ type: 'x', title: 'x', status: 400, code: 'bad-request' }, { status: 400 });
  received.push(records);
  return Response.json({ accepted: records.length, known: 0 });
};
const client = createClient({ url: 'http://service.test', token: () => 'x', fetch: answer, timeoutMs: 1000 });

beforeEach(() => {
  stored = null;
  reachable = true;
  received = [];
});

function reported(id: string): SenderRecord {
  return { id, at: '2026-11-24T09:00:00.000Z', kind: 'reported', key: 'k', rule: 'r', sentence: 's' };
}

test('records wait while the service is away, also over a restart, and go in order', async () => {
  reachable = false;
  await createOutbox(client, storage).add([reported('record-01'), reported('record-02')]);
  const outbox = createOutbox(client, storage);
  await Promise.all([outbox.add([reported('record-03')]), outbox.add([reported('record-04')])]);
  expect(await outbox.flush()).toBe('waiting');
  reachable = true;
  expect(await outbox.flush()).toBe('empty');
  expect(received.flat().map(({ id }) => id)).toEqual(['record-01', 'record-02', 'record-03', 'record-04']);
  expect(stored).toEqual([]);
});

test('many go in batches, and one that is wrong holds up no other', async () => {
  const outbox = createOutbox(client, storage);
  await outbox.add([
    ...Array.from({ length: 150 }, (_, i) => reported(`record-${1000 + i}`)),
    reported('wrong-record'),
    reported('record-last'),
  ]);
  expect(received[0]).toHaveLength(100);
  expect(received.flat()).toHaveLength(151);
  expect(stored).toEqual([]);
});

test('a record holds the flagged sentence and no other word or address of the mail', () => {
  const text = 'Dear Ann,\n\nWe can do 15% off the licences.\n\nThe weather in Lisbon is lovely.\n';
  const to = [{ address: 'ann@acme.example', name: 'Ann Acme' }];
  const draft = { subject: 'Our secret subject', body: { text }, to, cc: [], bcc: [], attachments: [] };
  const policy = { ...defaultPolicy, customers: { Acme: ['acme.example'] } };
  const now = new Date('2026-11-24T09:30:00Z');
  const first = inspect(draft, { rules, policy, now });
  const acknowledgements = first.verdict.reasons.map(({ key }) => ({ key, reason: 'Within my authority', at: now.toISOString() }));
  const inspection = inspect(draft, { rules, policy, now, acknowledgements });
  let ids = 0;
  const newId = () => `record-${10 + ids++}`;
  const records = recordSent({ draft, inspection, acknowledgements, policy, policyVersion: 3, at: now, newId });
  const feedback = recordFeedback({ key: 'k', rule: 'r', quote: 'q', sentence: 'No promise.', at: now.toISOString() }, newId);
  for (const record of [...records, feedback]) expect(SenderRecord.safeParse(record).success).toBe(true);
  const told = JSON.stringify(records);
  expect(told).toContain('We can do 15% off the licences.');
  expect(told).not.toMatch(/Lisbon|secret subject|ann@|acme\.example|Dear/);
  expect(records.at(-1)).toMatchObject({
    kind: 'sent',
    verdict: 'allow',
    digest: inspection.digest,
    audience: { external: true, customers: ['Acme'] },
  });
});
