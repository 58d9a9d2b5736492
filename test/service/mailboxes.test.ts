// Connecting mailboxes: who may, what is checked on the way, and that no secret ever comes out again. On both databases.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealToken } from '../../src/service/mailbox/token-vault.ts';
import { api } from '../../src/wire/api.ts';
import { codeOf, foundTenant, get, KINDS, MEMBERS, nothing, openService, type TestTenant } from './harness.ts';
import type { Consent } from './mailbox/consent.ts';
import { REFRESH_TOKEN } from './mailbox/gmail-server.ts';
import { USER } from './mailbox/graph-server.ts';
import {
  type Bench,
  CLIENT_SECRET,
  connection,
  deliver,
  foundSending,
  identify,
  openBench,
  PROVIDERS,
  placeAndRelease,
  readAs,
  SERVICE_ACCOUNT,
  withMime,
} from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

const REDIRECT = 'https://admin.example/done';
const SCOPES = {
  gmail: 'openid https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.compose',
  graph: 'Mail.Send Mail.ReadWrite openid profile',
};

describe.each(KINDS.flatMap((kind) => PROVIDERS.map((provider) => [kind, provider] as const)))('on %s, %s', (kind, provider) => {
  let bench: Bench;
  let entra: string;
  beforeAll(async () => {
    bench = await openBench(kind, provider, cluster);
  });
  afterAll(() => bench.close());

  /** A tenant whose rep signs in with the provider, and nothing is connected. */
  async function found(): Promise<TestTenant> {
    entra = randomUUID();
    const members = [...MEMBERS, { id: 'second-admin', roles: ['admin' as const] }];
    const tenant = await foundTenant(bench.service, members, { afterRelease: 'service-sends' });
    await identify(tenant, provider, entra);
    return tenant;
  }

  const begin = async (tenant: TestTenant) => {
    const client = { person: 'rep', clientSecret: CLIENT_SECRET, redirectUri: REDIRECT };
    const body =
      provider === 'gmail'
        ? { provider, ...client, clientId: 'client-of-tests' }
        : { provider, ...client, clientId: randomUUID(), tenant: entra };
    return get(await tenant.as('admin').call(api.startAuthorisation, { ...nothing, body }));
  };
  /** The person says yes at the provider. */
  const allow = (tenant: TestTenant, url: string, change: Partial<Consent> = {}): Consent => {
    const challenge = new URL(url).searchParams.get('code_challenge') ?? '';
    const subject = provider === 'gmail' ? `google-${tenant.id}-${entra}` : `${USER} ${entra}`;
    const consent = { code: 'a-code', challenge, redirectUri: REDIRECT, subject, scope: SCOPES[provider], ...change };
    return Object.assign(bench.post.server, { consent }).consent;
  };
  const finish = (tenant: TestTenant, state: string, member = 'admin') =>
    tenant.as(member).call(api.finishAuthorisation, { ...nothing, body: { state, code: 'a-code' } });

  test('one person allows it, by code and PKCE, and the service sends from that mailbox', async () => {
    const tenant = await found();
    const { url, state } = await begin(tenant);
    const query = new URL(url).searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('state')).toBe(state);
    expect(url).not.toMatch(/seller|the-client-secret/);
    allow(tenant, url);
    const made = get(await finish(tenant, state));
    expect(made).toMatchObject({
      provider,
      mode: 'refresh-token',
      person: { id: 'rep' },
      state: 'connected',
      connectedBy: { id: 'admin' },
    });
    const tried = await tenant.as('admin').call(api.testMailbox, { ...nothing, params: { id: made.id }, body: {} });
    expect(get(tried)).toEqual({ ok: true, reason: null });
    const before = bench.post.left().length;
    const hold = await placeAndRelease(tenant, withMime(tenant.id));
    await deliver(bench.service, tenant);
    expect((await readAs(tenant, 'rep', hold.id)).delivery?.state).toBe('sent');
    expect(bench.post.left()).toHaveLength(before + 1);
    expect(codeOf(await finish(tenant, state))).toBe('not-found');
  });

  test('a token that its person took back ends the connection', async () => {
    const tenant = await found();
    const { url, state } = await begin(tenant);
    allow(tenant, url);
    const { id } = get(await finish(tenant, state));
    const hold = await placeAndRelease(tenant, withMime(tenant.id));
    bench.post.server.order('token', { kind: 'refuse', status: 400, body: { error: 'invalid_grant' } });
    await deliver(bench.service, tenant);
    expect((await readAs(tenant, 'rep', hold.id)).delivery).toMatchObject({ state: 'failed', reason: 'revoked' });
    const { items } = get(await tenant.as('auditor').call(api.listMailboxes, nothing));
    expect(items).toMatchObject([{ id, state: 'revoked' }]);
    const next = await placeAndRelease(tenant, withMime(`${tenant.id}-2`, 'We can do 30% off, really.'));
    expect(next.delivery).toMatchObject({ by: 'sender', reason: 'not-connected' });
  });

  test('a state works for who began, in time, and for nobody’s guess', async () => {
    const tenant = await found();
    const other = await foundTenant(bench.service);
    const { url, state } = await begin(tenant);
    allow(tenant, url);
    expect(codeOf(await finish(tenant, 'guessed'))).toBe('not-found');
    expect(codeOf(await finish(tenant, state, 'second-admin'))).toBe('not-found');
    expect(codeOf(await finish(other, state))).toBe('not-found');
    bench.service.moveClock(0.3);
    expect(codeOf(await finish(tenant, state))).toBe('not-found');
  });

  test.each<[string, (consent: Consent) => Partial<Consent>]>([
    ['another code', () => ({ code: 'other' })],
    ['another’s challenge', () => ({ challenge: 'other' })],
    ['another place to come back to', () => ({ redirectUri: 'https://evil.example/' })],
    ['not all that is needed', () => ({ scope: 'openid' })],
    ['another person', ({ subject }) => ({ subject: subject.replace(/^\S+/, 'somebody-else') })],
  ])('nothing is kept of %s', async (_, change) => {
    const tenant = await found();
    const { url, state } = await begin(tenant);
    allow(tenant, url, change(allow(tenant, url)));
    expect(codeOf(await finish(tenant, state))).toBe('bad-request');
    expect(get(await tenant.as('admin').call(api.listMailboxes, nothing)).items).toEqual([]);
  });

  test('everyone’s is connected once, reaches who signs in with the provider, and ends with its credentials', async () => {
    const tenant = await foundSending(bench);
    const again = await tenant.as('admin').call(api.connectMailbox, { ...nothing, body: connection(provider, randomUUID()) });
    expect(codeOf(again)).toBe('conflict');
    const at = { ...nothing, params: { id: tenant.mailbox } };
    expect(get(await tenant.as('admin').call(api.testMailbox, { ...at, body: { person: 'colleague' } }))).toEqual({
      ok: false,
      reason: 'not-here',
    });
    bench.post.server.order('token', { kind: 'refuse', status: 401, body: { error: 'invalid_client' } });
    expect(get(await tenant.as('admin').call(api.testMailbox, { ...at, body: { person: 'rep' } }))).toEqual({
      ok: false,
      reason: 'denied',
    });
    expect(get(await tenant.as('admin').call(api.disconnectMailbox, { ...at, body: {} }))).toMatchObject({ state: 'revoked' });
    expect(codeOf(await tenant.as('admin').call(api.disconnectMailbox, { ...at, body: {} }))).toBe('conflict');
    const { db } = bench.service.work.database;
    const kept = await sql<{ sealed: string | null }>`select sealed from mailbox_connections where tenant_id = ${tenant.id}`.execute(db);
    expect(kept.rows).toEqual([{ sealed: null }]);
    get(await tenant.as('admin').call(api.connectMailbox, { ...nothing, body: connection(provider, randomUUID()) }));
  });

  test('a service account without a key, and http to another machine, are refused', async () => {
    const tenant = await foundTenant(bench.service);
    const admin = tenant.as('admin');
    const serviceAccount = { ...SERVICE_ACCOUNT, private_key: 'not a key' };
    expect(codeOf(await admin.call(api.connectMailbox, { ...nothing, body: { provider: 'gmail', serviceAccount } }))).toBe('bad-request');
    const client = { person: 'rep', clientSecret: CLIENT_SECRET, clientId: 'x', redirectUri: 'http://evil.example/' };
    expect(codeOf(await admin.call(api.startAuthorisation, { ...nothing, body: { provider: 'gmail', ...client } }))).toBe('bad-request');
  });

  test('what was sealed for another tenant opens nothing here', async () => {
    const tenant = await foundSending(bench);
    const { db, mail } = { db: bench.service.work.database.db, mail: bench.service.work.mail };
    if (mail === null) throw new Error('sending is set up');
    const stolen = sealToken('{}', { tenant: 'another', user: `${tenant.mailbox} *` }, mail.keys);
    await sql`update mailbox_connections set sealed = ${stolen} where tenant_id = ${tenant.id}`.execute(db);
    expect((await placeAndRelease(tenant, withMime(tenant.id))).delivery).toMatchObject({ by: 'sender', reason: 'not-connected' });
  });

  test('no secret is in an answer, a log line, the audit or, unsealed, in the database', async () => {
    const tenant = await foundSending(bench);
    const shown = [
      JSON.stringify(get(await tenant.as('admin').call(api.listMailboxes, nothing))),
      JSON.stringify(get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { limit: '100' } }))),
      bench.service.logged.join(''),
    ];
    for (const table of ['mailbox_connections', 'mailbox_authorisations', 'send_records']) {
      const rows = await sql`select * from ${sql.table(table)}`.execute(bench.service.work.database.db);
      shown.push(JSON.stringify(rows.rows));
    }
    const secrets = [CLIENT_SECRET, REFRESH_TOKEN, SERVICE_ACCOUNT.private_key.slice(40, 90), 'a-code', 'access-'];
    for (const text of shown) for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

test.each(KINDS)('without keys nothing is connected and nothing is sent, on %s', async (kind) => {
  const service = await openService(kind, cluster);
  const tenant = await foundTenant(service, undefined, { afterRelease: 'service-sends' });
  const connected = await tenant.as('admin').call(api.connectMailbox, { ...nothing, body: connection('gmail', '') });
  expect(codeOf(connected)).toBe('not-found');
  expect((await placeAndRelease(tenant, withMime(tenant.id))).delivery).toMatchObject({ by: 'sender', reason: 'not-connected' });
  await service.close();
});

test.each(KINDS)('what waits when the keys are taken away goes back to its sender, on %s', async (kind) => {
  const bench = await openBench(kind, 'gmail', cluster);
  const tenant = await foundSending(bench);
  const { id } = await placeAndRelease(tenant, withMime(tenant.id));
  await deliver({ ...bench.service, work: { ...bench.service.work, mail: null } }, tenant);
  const hold = await readAs(tenant, 'rep', id);
  expect(hold.delivery).toMatchObject({ by: 'sender', state: 'by-hand', reason: 'not-connected' });
  expect(hold.receipt).not.toBeNull();
  expect(bench.post.left()).toEqual([]);
  await bench.close();
});
