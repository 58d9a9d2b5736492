// Gmail's mailbox: Google's own client against a local server that speaks Gmail's wire.
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { GmailConnection } from '../../../src/service/mailbox/gmail-access.ts';
import { createGmailMailbox } from '../../../src/service/mailbox/gmail-mailbox.ts';
import { type Bench, mailboxContract } from './contract.ts';
import { type GmailServer, REFRESH_TOKEN, startGmailServer } from './gmail-server.ts';
import { createHandClock, patienceOf } from './hand-clock.ts';
import { ODD, PLAIN } from './messages.ts';

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const BY_TOKEN: GmailConnection = { kind: 'refresh-token', clientId: 'id', clientSecret: 'secret', refreshToken: REFRESH_TOKEN };
const BY_DELEGATION: GmailConnection = {
  kind: 'delegation',
  clientEmail: 'service@project.example',
  privateKey: keys.privateKey,
  subject: 'rep@seller.example',
};
const QUOTA = { error: { code: 403, message: 'for rep@seller.example', errors: [{ reason: 'dailyLimitExceeded' }] } };

type GmailBench = Bench & { readonly server: GmailServer };

async function openBench(connection: GmailConnection): Promise<GmailBench> {
  const server = await startGmailServer(keys.publicKey);
  const clock = createHandClock();
  const mailbox = createGmailMailbox({ connection, patience: patienceOf(clock), rootUrl: server.url, tokenUrl: `${server.url}token` });
  return {
    mailbox,
    clock,
    server,
    left: () => server.sent.map(({ bytes }) => bytes),
    draftCount: () => server.drafts.size,
    revoke: () => {
      const ended = { kind: 'refuse', status: 401 } as const;
      const revoked = { kind: 'refuse', status: 400, body: { error: 'invalid_grant', error_description: REFRESH_TOKEN } } as const;
      server.order('look', ended, ended, ended);
      server.order('token', revoked, revoked, revoked, revoked);
    },
    overQuota: { kind: 'refuse', status: 403, body: QUOTA },
  };
}

mailboxContract('Gmail by refresh token', () => openBench(BY_TOKEN));
mailboxContract('Gmail by domain-wide delegation', () => openBench(BY_DELEGATION));

let bench: GmailBench | undefined;
afterEach(() => bench?.server.close());

test('a reply goes into its thread, byte for byte', async () => {
  bench = await openBench(BY_TOKEN);
  const reply = { ...ODD, thread: 't77' };
  const kept = await bench.mailbox.keep(reply);
  if (kept.kind !== 'kept') throw new Error(kept.reason);
  await bench.mailbox.send(kept.draft, reply);
  expect(bench.server.sent.map(({ thread, bytes }) => [thread, bytes.equals(ODD.mime)])).toEqual([['t77', true]]);
});

test('a quota whose end stands only in the text', async () => {
  bench = await openBench(BY_TOKEN);
  const message = 'User-rate limit exceeded.  Retry after 2026-11-26T12:00:00.000Z';
  bench.server.order('create', { kind: 'refuse', status: 429, body: { error: { code: 429, message } } });
  expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason: 'quota', retryAt: '2026-11-26T12:00:00.000Z' });
});

test('a rate limit that comes as 403 is waited for', async () => {
  bench = await openBench(BY_TOKEN);
  bench.server.order('create', { kind: 'refuse', status: 403, body: { error: { errors: [{ reason: 'userRateLimitExceeded' }] } } });
  expect((await bench.mailbox.keep(PLAIN)).kind).toBe('kept');
});

test.each([
  ['a service account that may not act for the person', { ...BY_DELEGATION, subject: 'ceo@seller.example' }, 'revoked'],
  ['a private key that is none', { ...BY_DELEGATION, privateKey: 'secret' }, 'denied'],
])('%s', async (_, connection, reason) => {
  bench = await openBench(connection);
  expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason, retryAt: null });
});

test('the token goes only in its header, and no address stands in a URL', async () => {
  bench = await openBench(BY_TOKEN);
  const kept = await bench.mailbox.keep(PLAIN);
  if (kept.kind !== 'kept') throw new Error(kept.reason);
  await bench.mailbox.send(kept.draft, PLAIN);
  expect(bench.server.seen.map(({ url }) => url.href).filter((url) => /access-|secret|seller\.example/.test(url))).toEqual([]);
  expect(JSON.stringify(kept)).not.toMatch(/seller|buyer|Hello/);
});
