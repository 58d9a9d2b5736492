// The door for Pub/Sub's notices: only Google's token for this very door, in the name that an organisation has written down.
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { googleIssuer } from '../../src/service/identity/issuers.ts';
import { api } from '../../src/wire/api.ts';
import { codeOf, get, nothing } from './harness.ts';
import { MAILBOX_ADDRESS } from './mailbox/gmail-history.ts';
import { useCluster } from './use-cluster.ts';
import { figuresOf, foundWatching, leave, openWatching, type WatchingBench, watch } from './watching-bench.ts';

const AUDIENCE = 'https://countersign.example/v1/notices/gmail';
const ACCOUNT = 'push@ours.example';
const SETTINGS = { sentNotices: { topic: 'projects/ours/topics/sent', account: ACCOUNT } };

const cluster = useCluster();
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: Server;
let isDown = false;
let bench: WatchingBench;

beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
  jwks = createServer((_request, response) => {
    response.statusCode = isDown ? 503 : 200;
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [key] }));
  });
  await new Promise<void>((resolve) => {
    jwks.listen(0, '127.0.0.1', resolve);
  });
  const address = jwks.address();
  const jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
  bench = await openWatching('embedded', cluster, { notices: { ...googleIssuer([AUDIENCE]), jwksUrl } });
});
afterAll(async () => {
  await bench.close();
  jwks.close();
});

type Claims = Readonly<Record<string, unknown>>;

function sign(change: Claims = {}, key = keys.privateKey): Promise<string> {
  const seconds = Math.floor(bench.service.now().getTime() / 1000);
  const claims = {
    iss: 'https://accounts.google.com',
    aud: AUDIENCE,
    email: ACCOUNT,
    email_verified: true,
    iat: seconds - 5,
    exp: seconds + 3600,
  };
  return new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(key);
}

async function notify(token: string | null, address: string, data?: string): Promise<number> {
  const notice = data ?? Buffer.from(JSON.stringify({ emailAddress: address, historyId: 1 })).toString('base64');
  const answer = await bench.service.request('/v1/notices/gmail', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({
      message: { data: notice, messageId: '1', publishTime: 'now' },
      subscription: 'projects/ours/subscriptions/sent',
    }),
  });
  await answer.body?.cancel();
  return answer.status;
}

test('a notice has the mailbox looked at at once, however its address is written, and once', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  leave(bench, 'Message.');
  expect(await watch(bench.service.work, tenant)).toEqual([]);
  expect(await notify(await sign(), MAILBOX_ADDRESS.toUpperCase())).toBe(200);
  expect(await notify(await sign(), MAILBOX_ADDRESS)).toBe(200);
  expect(await watch(bench.service.work, tenant)).toEqual(['read']);
  bench.service.moveClock(0.01);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
  expect((await figuresOf(tenant)).sent).toBe(1);
});

test('one that comes while the mailbox is being looked at is not lost', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  bench.service.moveClock(0.1);
  const token = await sign();
  const usual = bench.gmail.onLate;
  bench.gmail.order('history', { kind: 'late' });
  bench.gmail.onLate = () => void notify(token, MAILBOX_ADDRESS).then(usual);
  expect(await watch(bench.service.work, tenant)).toEqual(['read']);
  bench.gmail.onLate = usual;
  leave(bench, 'Message.');
  expect(await watch(bench.service.work, tenant)).toEqual(['read']);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
});

test('a notice does not have it asked sooner than Google says', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  const retry = new Date(bench.service.now().getTime() + 3_600_000).toISOString();
  const body = { error: { code: 429, message: `User-rate limit exceeded.  Retry after ${retry}` } };
  leave(bench, 'Message.');
  expect(await notify(await sign(), MAILBOX_ADDRESS)).toBe(200);
  bench.gmail.order('history', { kind: 'late' }, { kind: 'refuse', status: 429, body });
  const usual = bench.gmail.onLate;
  const token = await sign();
  bench.gmail.onLate = () => void notify(token, MAILBOX_ADDRESS).then(usual);
  expect(await watch(bench.service.work, tenant)).toEqual(['quota']);
  bench.gmail.onLate = usual;
  expect(await watch(bench.service.work, tenant)).toEqual([]);
  expect(await notify(await sign(), MAILBOX_ADDRESS)).toBe(200);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
  bench.service.moveClock(1.1);
  expect(await watch(bench.service.work, tenant)).toEqual(['read']);
  expect((await figuresOf(tenant)).sent).toBe(1);
});

test.each<[string, number, Claims]>([
  ['for another door', 401, { aud: 'https://countersign.example/' }],
  ['of another issuer', 401, { iss: 'https://accounts.example' }],
  ['whose time is over', 401, { exp: 1 }],
  ['without an address', 401, { email: undefined }],
  ['whose address is not verified', 401, { email_verified: false }],
  ['of an account that no organisation named', 200, { email: 'push@theirs.example' }],
])('a token %s does nothing', async (_, status, change) => {
  const tenant = await foundWatching(bench, SETTINGS);
  expect(await notify(await sign(change), MAILBOX_ADDRESS)).toBe(status);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
});

test('nor one that somebody else signed, nor a person’s, nor none; and no person is let in by a notice’s token', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  const forged = await sign({}, (await generateKeyPair('RS256')).privateKey);
  for (const token of [forged, await tenant.token('admin'), null]) expect(await notify(token, MAILBOX_ADDRESS)).toBe(401);
  const me = await bench.service.request('/v1/me', { headers: { Authorization: `Bearer ${await sign()}` } });
  expect(me.status).toBe(401);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
});

test('a mailbox that nobody watches, and what is no notice, are taken and forgotten', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  expect(await notify(await sign(), 'nobody@seller.example')).toBe(200);
  for (const data of ['e30=', 'bm8ganNvbg==', '']) expect(await notify(await sign(), '', data)).toBe(200);
  const body = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await sign()}` },
    body: '{"message":{}}',
  };
  expect((await bench.service.request('/v1/notices/gmail', body)).status).toBe(400);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
  expect(await (await bench.service.request('/metrics', {})).text()).toContain('countersign_notices_total{known="false"}');
});

test('switched off, a notice does nothing', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  const { db } = bench.service.work.database;
  await sql`update tenants set settings = settings || '{"watchSent":false}' where id = ${tenant.id}`.execute(db);
  expect(await notify(await sign(), MAILBOX_ADDRESS)).toBe(200);
  expect(await watch(bench.service.work, tenant)).toEqual([]);
});

test('a topic or an account that is none is refused in words', async () => {
  const tenant = await foundWatching(bench, SETTINGS);
  const read = await tenant.as('admin').call(api.readSettings, nothing);
  const body = { ...get(read), sentNotices: { topic: 'sent', account: 'nobody' } };
  const written = await tenant.as('admin').call(api.writeSettings, { ...nothing, body, ifMatch: read.ok ? (read.etag ?? '') : '' });
  expect(codeOf(written)).toBe('bad-request');
  expect(JSON.stringify(written)).toMatch(/must be projects/);
});

test('one account does not give notice without end', async () => {
  const address = jwks.address();
  const jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
  const config = { ratePerSecond: 1 };
  const other = await openWatching('embedded', cluster, { config, notices: { ...googleIssuer([AUDIENCE]), jwksUrl } });
  const give = async (account: string) => {
    const data = Buffer.from(JSON.stringify({ emailAddress: MAILBOX_ADDRESS })).toString('base64');
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${await sign({ email: account })}` };
    const body = JSON.stringify({ message: { data, messageId: '1', publishTime: 'now' }, subscription: 'projects/ours/subscriptions/s' });
    const answer = await other.service.request('/v1/notices/gmail', { method: 'POST', headers, body });
    await answer.body?.cancel();
    return answer.status;
  };
  for (let notice = 0; notice < 10; notice++) expect(await give(ACCOUNT)).toBe(200);
  expect(await give(ACCOUNT)).toBe(429);
  expect(await give('push@theirs.example')).toBe(200);
  await other.close();
});

test('where Google’s keys cannot be fetched, Pub/Sub is to come again', async () => {
  const address = jwks.address();
  const jwksUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/keys`;
  const other = await openWatching('embedded', cluster, { notices: { ...googleIssuer([AUDIENCE]), jwksUrl } });
  isDown = true;
  const answer = await other.service.request('/v1/notices/gmail', { method: 'POST', headers: { Authorization: `Bearer ${await sign()}` } });
  isDown = false;
  expect(answer.status).toBe(503);
  await other.close();
});
