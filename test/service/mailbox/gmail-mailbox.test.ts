// Gmail's mailbox: Google's own client against a local server that speaks Gmail's wire.
import { afterEach, expect, test } from 'vitest';
import { mailboxContract } from './contract.ts';
import { BY_DELEGATION, BY_TOKEN, type GmailBench, openGmailBench } from './gmail-bench.ts';
import { ODD, PLAIN } from './messages.ts';

mailboxContract('Gmail by refresh token', () => openGmailBench(BY_TOKEN));
mailboxContract('Gmail by domain-wide delegation', () => openGmailBench(BY_DELEGATION));

let bench: GmailBench | undefined;
afterEach(() => bench?.server.close());

test('a reply goes into its thread, byte for byte', async () => {
  bench = await openGmailBench(BY_TOKEN);
  const reply = { ...ODD, thread: 't77' };
  const kept = await bench.mailbox.keep(reply);
  if (kept.kind !== 'kept') throw new Error(kept.reason);
  await bench.mailbox.send(kept.draft, reply);
  expect(bench.server.sent.map(({ thread, bytes }) => [thread, bytes.equals(ODD.mime)])).toEqual([['t77', true]]);
});

test('a quota whose end stands only in the text', async () => {
  bench = await openGmailBench(BY_TOKEN);
  const message = 'User-rate limit exceeded.  Retry after 2026-11-26T12:00:00.000Z';
  bench.server.order('create', { kind: 'refuse', status: 429, body: { error: { code: 429, message } } });
  expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason: 'quota', retryAt: '2026-11-26T12:00:00.000Z' });
});

test('a rate limit that comes as 403 is waited for', async () => {
  bench = await openGmailBench(BY_TOKEN);
  bench.server.order('create', { kind: 'refuse', status: 403, body: { error: { errors: [{ reason: 'userRateLimitExceeded' }] } } });
  expect((await bench.mailbox.keep(PLAIN)).kind).toBe('kept');
});

test.each([
  ['a service account that may not act for the person', { ...BY_DELEGATION, subject: 'ceo@seller.example' }, 'revoked'],
  ['a private key that is none', { ...BY_DELEGATION, privateKey: 'secret' }, 'denied'],
])('%s', async (_, connection, reason) => {
  bench = await openGmailBench(connection);
  expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason, retryAt: null });
});

test('the token goes only in its header, and no address stands in a URL', async () => {
  bench = await openGmailBench(BY_TOKEN);
  const kept = await bench.mailbox.keep(PLAIN);
  if (kept.kind !== 'kept') throw new Error(kept.reason);
  await bench.mailbox.send(kept.draft, PLAIN);
  expect(bench.server.seen.map(({ url }) => url.href).filter((url) => /access-|secret|seller\.example/.test(url))).toEqual([]);
  expect(JSON.stringify(kept)).not.toMatch(/seller|buyer|Hello/);
});
