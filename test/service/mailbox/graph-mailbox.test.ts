// Microsoft 365's mailbox against a local server that speaks Graph's wire.
import { afterEach, expect, test } from 'vitest';
import { mailboxContract } from './contract.ts';
import { type GraphBench, openGraphBench } from './graph-bench.ts';
import { ODD, PLAIN } from './messages.ts';
import type { Fault } from './wire-server.ts';

mailboxContract('Graph by refresh token', () => openGraphBench('refresh-token', 'draft'));
mailboxContract('Graph as an application', () => openGraphBench('application', 'draft'));

let bench: GraphBench | undefined;
afterEach(() => bench?.server.close());

test('each new refresh token is handed over to be kept', async () => {
  bench = await openGraphBench('refresh-token', 'draft');
  await bench.mailbox.keep(PLAIN);
  bench.clock.pass(3_600_000);
  expect((await bench.mailbox.keep(PLAIN)).kind).toBe('kept');
  expect(bench.kept).toHaveLength(2);
  expect(bench.kept.at(-1)).toBe(bench.server.refreshToken);
});

test('a client secret that is no longer good is no revoked mailbox', async () => {
  bench = await openGraphBench('application', 'draft');
  bench.server.order('token', { kind: 'refuse', status: 401, body: { error: 'invalid_client' } });
  expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason: 'denied', retryAt: null });
});

test('no address and no token stands in a URL', async () => {
  bench = await openGraphBench('application', 'draft');
  await bench.mailbox.keep(PLAIN);
  const urls = bench.server.seen.map(({ url }) => decodeURIComponent(url.href));
  expect(urls.filter((url) => /access|secret|seller\.example/.test(url))).toEqual([]);
});

async function sendWhole(...faults: Fault[]) {
  bench = await openGraphBench('application', 'message');
  bench.server.onLate = bench.clock.expire;
  bench.server.order('send', ...faults);
  const kept = await bench.mailbox.keep(ODD);
  if (kept.kind !== 'kept') throw new Error(kept.reason);
  return { bench, send: () => bench?.mailbox.send(kept.draft, ODD), whereIs: () => bench?.mailbox.whereIs(kept.draft) };
}

test('without drafts a message is sent as a whole, byte for byte', async () => {
  const { bench, send, whereIs } = await sendWhole({ kind: 'refuse', status: 429, headers: { 'retry-after': '2' } });
  expect(await send()).toEqual({ kind: 'sent', providerId: '<odd@countersign.example>' });
  expect(bench.left().map((bytes) => bytes.equals(ODD.mime))).toEqual([true]);
  expect(await whereIs()).toMatchObject({ kind: 'sent' });
});

test.each<Fault>([{ kind: 'drop' }, { kind: 'late' }, { kind: 'garble' }, { kind: 'lie', status: 500 }])(
  'without drafts, what was accepted without an answer is looked for: %o',
  async (fault) => {
    const { bench, send } = await sendWhole(fault);
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(bench.left()).toHaveLength(1);
  },
);

test('without drafts, nothing is sent again after an error, and what may not be looked for stays unknown', async () => {
  const failed = await sendWhole({ kind: 'refuse', status: 500 });
  expect(await failed.send()).toEqual({ kind: 'unknown' });
  expect(failed.bench.server.counts.send).toBe(1);
  await failed.bench.server.close();

  const blind = await sendWhole({ kind: 'drop' });
  blind.bench.server.maySendOnly = true;
  expect(await blind.send()).toEqual({ kind: 'unknown' });
  expect(await blind.whereIs()).toEqual({ kind: 'unseen' });
});
