// What left is seen, compared with what passed, and counted once; what is not known is said to be not known. On both databases.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TenantSettings } from '../../src/model/tenant-settings.ts';
import { forgetOf } from '../../src/service/operations/forget-words.ts';
import { claimWatch } from '../../src/service/store/sent-watches.ts';
import { api } from '../../src/wire/api.ts';
import { foundTenant, get, HELD_TEXT, KINDS, message, nothing, type TestTenant } from './harness.ts';
import { connection, deliver, placeAndRelease, withMime } from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';
import {
  figuresOf,
  foundWatching,
  leave,
  openWatching,
  putOnRecord,
  putSettings,
  type WatchingBench,
  watch,
  watchLater,
  watchOf,
} from './watching-bench.ts';

const cluster = useCluster();
const NONE = { sent: 0, passed: 0, missed: 0, pending: 0, asked: 0, unread: 0 };

describe.each(KINDS)('on %s', (kind) => {
  let bench: WatchingBench;
  beforeAll(async () => {
    bench = await openWatching(kind, cluster);
  });
  afterAll(() => bench.close());
  const now = () => bench.service.now();
  const kindsOf = async (tenant: TestTenant) => {
    const { items } = get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { limit: '100' } }));
    return items
      .map(({ event }) => event.kind)
      .filter((one) => one.startsWith('watch-'))
      .reverse();
  };

  test('what passed, and what did not: by digest, and by what program it left', async () => {
    const tenant = await foundWatching(bench);
    await putOnRecord(tenant, tenant.id, 'See you there.', now());
    leave(bench, 'See you there.');
    leave(bench, 'Sent from my phone.');
    leave(bench, HELD_TEXT);
    expect(await watchLater(bench, tenant)).toEqual(['read']);
    expect(await figuresOf(tenant)).toEqual({ sent: 3, passed: 1, missed: 2, pending: 2, asked: 1, unread: 0 });
    bench.service.moveClock(2);
    expect((await figuresOf(tenant)).pending).toBe(0);
    const one = await watchOf(tenant);
    expect(one).toMatchObject({ watch: { state: 'watched', reason: null }, gaps: [], figures: { own: 2, smtp: 0, api: 0 } });
    expect(await kindsOf(tenant)).toEqual(['watch-started']);
    expect(bench.service.logged.join('')).not.toMatch(/acme|phone|30%|@/);
  });

  test('nothing that left before, or that was put into the mailbox from an earlier time', async () => {
    leave(bench, 'Before it was watched.');
    const tenant = await foundWatching(bench);
    leave(bench, 'Moved here from another mailbox.', { at: new Date(now().getTime() - 86_400_000) });
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toEqual(NONE);
  });

  test('a record that comes later, and a second message with the same words that has none', async () => {
    const tenant = await foundWatching(bench);
    const at = now();
    leave(bench, 'The same words.');
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, passed: 0 });
    await putOnRecord(tenant, tenant.id, 'The same words.', at);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, passed: 1 });
    leave(bench, 'The same words.');
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 2, passed: 1 });
  });

  test('a record of a client whose clock goes ahead is one of what left before it came', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'From a fast clock.');
    await putOnRecord(tenant, tenant.id, 'From a fast clock.', new Date(now().getTime() + 3_600_000));
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, passed: 1 });
  });

  test('plain text that Gmail has wrapped passed by the words that its writer had', async () => {
    const tenant = await foundWatching(bench);
    const words = Array.from({ length: 40 }, (_item, i) => `word${i}`);
    await putOnRecord(tenant, tenant.id, words.join(' '), now());
    const lines = [words.slice(0, 12), words.slice(12, 23), words.slice(23, 34), words.slice(34)];
    leave(bench, lines.map((line) => line.join(' ')).join('\n'));
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, passed: 1 });
  });

  test('a message that was released and sent by the service passed, and counts once beside its sender’s own record', async () => {
    const tenant = await foundWatching(bench, { afterRelease: 'service-sends' });
    await placeAndRelease(tenant, withMime(tenant.id));
    expect(await deliver(bench.service, tenant)).toBe(1);
    await putOnRecord(tenant, tenant.id, HELD_TEXT, now());
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, passed: 1 });
    leave(bench, HELD_TEXT);
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 2, passed: 1, missed: 1, asked: 1 });
  });

  test('a message that left while it was held did not pass, although it was released later', async () => {
    const tenant = await foundWatching(bench);
    const hold = get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: message(HELD_TEXT) }));
    leave(bench, HELD_TEXT);
    bench.service.moveClock(1);
    get(await tenant.as('manager').call(api.releaseHold, { params: { id: hold.id }, query: {}, body: { digest: hold.digest } }));
    await watch(bench.service.work, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, passed: 0 });
  });

  test('in pages and turns, with a rate limit in between, each once', async () => {
    const tenant = await foundWatching(bench);
    for (let i = 0; i < 130; i++) leave(bench, `Message ${i}.`);
    bench.gmail.order('read', { kind: 'drop' });
    expect(await watchLater(bench, tenant)).toEqual(['read']);
    const first = await figuresOf(tenant);
    expect(first.sent).toBe(100);
    const reset = new Date(now().getTime() + 3_600_000).toISOString();
    const message429 = { error: { code: 429, message: `User-rate limit exceeded.  Retry after ${reset}` } };
    bench.gmail.order('read', { kind: 'refuse', status: 429, body: message429 });
    expect(await watchLater(bench, tenant, 0.01)).toEqual(['quota']);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'watched', reason: 'quota' });
    expect(await watchLater(bench, tenant, 0.5)).toEqual([]);
    expect(await watchLater(bench, tenant, 0.6)).toEqual(['read']);
    expect((await figuresOf(tenant)).sent).toBe(130);
    expect((await watchOf(tenant)).watch.reason).toBeNull();
  });

  test('what was read of a page before it broke off is kept, and not read again', async () => {
    const tenant = await foundWatching(bench);
    for (let i = 0; i < 5; i++) leave(bench, `Message ${i}.`);
    const before = bench.gmail.counts.read;
    bench.gmail.order('read', { kind: 'none' }, { kind: 'none' }, { kind: 'refuse', status: 403 });
    expect(await watchLater(bench, tenant)).toEqual(['denied']);
    expect((await figuresOf(tenant)).sent).toBe(2);
    expect(await watchLater(bench, tenant, 1.1)).toEqual(['read']);
    expect((await figuresOf(tenant)).sent).toBe(5);
    expect(bench.gmail.counts.read - before).toBe(6);
  });

  test('two processes at once see nothing twice, and one of them has it', async () => {
    const tenant = await foundWatching(bench);
    for (let i = 0; i < 4; i++) leave(bench, `Message ${i}.`);
    bench.service.moveClock(0.1);
    const ends = await Promise.all([
      watch(bench.service.work, tenant),
      watch(bench.service.work, tenant),
      watch(bench.service.work, tenant),
    ]);
    expect(ends.flat().filter((end) => end === 'read')).toHaveLength(1);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 4 });
  });

  test('a process that dies between reading and writing leaves nothing behind, and one that was overtaken writes nothing', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Message.');
    bench.service.moveClock(0.1);
    const { db } = bench.service.work.database;
    const until = new Date(now().getTime() + 600_000);
    expect(await claimWatch(db, { tenant: tenant.id, person: 'rep' }, 'of-the-dead', now(), until)).not.toBeNull();
    expect(await watch(bench.service.work, tenant)).toEqual([]);
    bench.service.moveClock(0.2);
    // Meanwhile another process takes it from this one, in the middle of its reading.
    bench.gmail.order('read', { kind: 'late' });
    bench.gmail.onLate = () => {
      void sql`update sent_watches set claim_id = 'of-another' where tenant_id = ${tenant.id}`
        .execute(db)
        .then(() => bench.tools.clock.expire());
    };
    expect(await watch(bench.service.work, tenant)).toEqual(['taken-over']);
    bench.gmail.onLate = () => bench.tools.clock.expire();
    expect(await figuresOf(tenant)).toEqual(NONE);
    bench.service.moveClock(0.2);
    expect(await watch(bench.service.work, tenant)).toEqual(['read']);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1 });
  });

  test('where the mailbox’s own record reaches back too short, the gap is on record and nothing is guessed', async () => {
    const tenant = await foundWatching(bench);
    const from = now().toISOString();
    leave(bench, 'In the gap.');
    bench.gmail.history.forget();
    expect(await watchLater(bench, tenant, 24)).toEqual(['begun']);
    leave(bench, 'After it.');
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1 });
    const { watch: shown, gaps } = await watchOf(tenant);
    expect(shown.state).toBe('watched');
    expect(gaps).toMatchObject([{ from, reason: 'log-lost' }]);
    expect(get(await tenant.as('manager').call(api.readCoverage, nothing)).total).toMatchObject({ people: 3, watched: 1, incomplete: 1 });
    expect(await kindsOf(tenant)).toEqual(['watch-started', 'watch-gap']);
  });

  test('a connection that ends is told, and what leaves meanwhile is not looked at afterwards', async () => {
    const tenant = await foundWatching(bench);
    get(await tenant.as('admin').call(api.disconnectMailbox, { ...nothing, params: { id: tenant.mailbox }, body: {} }));
    expect(await watchLater(bench, tenant)).toEqual(['stopped']);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'not-connected' });
    leave(bench, 'While nobody looked.');
    expect(await watchLater(bench, tenant)).toEqual([]);
    get(await tenant.as('admin').call(api.connectMailbox, { ...nothing, body: connection('gmail', '') }));
    expect(await watchLater(bench, tenant)).toEqual(['begun']);
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toEqual(NONE);
    expect((await watchOf(tenant)).gaps).toMatchObject([{ reason: 'not-connected' }]);
    expect(await kindsOf(tenant)).toEqual(['watch-started', 'watch-stopped', 'watch-started', 'watch-gap']);
  });

  test('a mailbox that Google lets nobody into any more is not called watched, and comes back by itself', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Sent before it was found out.');
    bench.gmail.order('token', { kind: 'refuse', status: 400, body: { error: 'invalid_grant' } });
    expect(await watchLater(bench, tenant, 1)).toEqual(['revoked']);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'revoked' });
    expect(get(await tenant.as('admin').call(api.readCoverage, nothing)).total.watched).toBe(0);
    expect(await watchLater(bench, tenant, 1.1)).toEqual(['read']);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1 });
    expect((await watchOf(tenant)).gaps).toEqual([]);
  });

  test('switched off, and who sells no more: nothing is looked at', async () => {
    const tenant = await foundWatching(bench);
    await putSettings(tenant, { watchSent: false });
    leave(bench, 'While it was off.');
    expect(await watchLater(bench, tenant)).toEqual(['stopped']);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'off' });
    expect(get(await tenant.as('manager').call(api.readCoverage, nothing)).isOn).toBe(false);
    await putSettings(tenant, { watchSent: true });
    expect(await watchLater(bench, tenant)).toEqual(['begun']);
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toEqual(NONE);
    const person = { name: 'The rep', email: 'rep@seller.example', roles: ['auditor' as const], manager: 'manager', team: null };
    get(await tenant.as('admin').call(api.writePerson, { ...nothing, params: { id: 'rep' }, body: person }));
    leave(bench, 'No rep any more.');
    expect(await watchLater(bench, tenant)).toEqual(['stopped']);
    expect(await watchLater(bench, tenant)).toEqual([]);
    expect(await figuresOf(tenant)).toEqual(NONE);
  });

  test('deleted before it was read: neither passed nor missed', async () => {
    const tenant = await foundWatching(bench);
    bench.gmail.history.remove(leave(bench, 'Gone.'));
    await watchLater(bench, tenant);
    bench.service.moveClock(1);
    expect(await figuresOf(tenant)).toEqual({ ...NONE, unread: 1 });
  });

  test('mail within the organisation is left out where policy lets it flow', async () => {
    const tenant = await foundWatching(bench);
    const policy = { version: 1 as const, internalDomains: ['acme.example'] };
    const etag = await tenant.as('admin').call(api.readPolicy, nothing);
    const body = { policy, reason: 'our own domain' };
    get(await tenant.as('admin').call(api.writePolicy, { ...nothing, body, ifMatch: etag.ok ? (etag.etag ?? '') : '' }));
    leave(bench, HELD_TEXT);
    await watchLater(bench, tenant);
    expect(await figuresOf(tenant)).toEqual(NONE);
    const { db } = bench.service.work.database;
    const kept = await sql`select state, way, digest from sent_messages where tenant_id = ${tenant.id}`.execute(db);
    expect(kept.rows).toEqual([{ state: 'left-out', way: null, digest: null }]);
  });

  test('notices are asked for daily, and where they are refused it is looked all the same', async () => {
    const sentNotices = { topic: 'projects/ours/topics/sent', account: 'push@ours.example' };
    const { topics } = bench.gmail.history;
    const before = topics.length;
    const tenant = await foundWatching(bench, { sentNotices });
    expect(topics.slice(before)).toEqual([sentNotices.topic]);
    await watchLater(bench, tenant, 1);
    expect(topics.length - before).toBe(1);
    await watchLater(bench, tenant, 24);
    expect(topics.length - before).toBe(2);
    bench.gmail.order('watch', { kind: 'refuse', status: 403 });
    leave(bench, 'Message.');
    expect(await watchLater(bench, tenant, 24)).toEqual(['read']);
    expect((await figuresOf(tenant)).sent).toBe(1);
    expect(bench.service.logged.some((line) => line.includes('notices-refused'))).toBe(true);
    const asked = bench.gmail.counts.watch;
    await watchLater(bench, tenant, 0.5);
    expect(bench.gmail.counts.watch).toBe(asked);
    await watchLater(bench, tenant, 0.6);
    expect(topics.length - before).toBe(3);
  });

  test('what was seen is forgotten with the words', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Message.');
    await watchLater(bench, tenant);
    await forgetOf(bench.service.work, tenant.id, new Date(now().getTime() + 1000));
    const kept = await sql`select 1 from sent_messages where tenant_id = ${tenant.id}`.execute(bench.service.work.database.db);
    expect(kept.rows).toEqual([]);
  });

  test('digests are forgotten once nothing can match them any more, and figures stay', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Message.');
    await watchLater(bench, tenant);
    const { work } = bench.service;
    const begun = new Date(0);
    const keptOf = () => sql`select digest is null as gone from sent_messages where tenant_id = ${tenant.id}`.execute(work.database.db);
    bench.service.moveClock(24 * 30);
    await forgetOf(work, tenant.id, begun);
    expect((await keptOf()).rows).toEqual([{ gone: false }]);
    bench.service.moveClock(24 * 2);
    await forgetOf(work, tenant.id, begun);
    expect((await keptOf()).rows).toEqual([{ gone: true }]);
    const from = new Date(now().getTime() - 40 * 86_400_000).toISOString().slice(0, 10);
    const { total } = get(await tenant.as('manager').call(api.readCoverage, { ...nothing, query: { from } }));
    expect(total.figures).toMatchObject({ sent: 1, missed: 1 });
  });

  test('nothing is kept of a message but figures and hashes', async () => {
    const tenant = await foundWatching(bench);
    const id = leave(bench, HELD_TEXT);
    await watchLater(bench, tenant);
    const { db } = bench.service.work.database;
    const kept = await sql`select * from sent_messages where tenant_id = ${tenant.id}`.execute(db);
    const watches = await sql`select * from sent_watches where tenant_id = ${tenant.id}`.execute(db);
    expect(kept.rows).toHaveLength(1);
    expect(JSON.stringify([kept.rows, watches.rows])).not.toMatch(new RegExp(`acme|seller|30%|offer|@|"${id}"`, 'i'));
  });

  const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
  const READONLY = 'https://www.googleapis.com/auth/gmail.readonly';

  test.each<[Partial<TenantSettings>, string[], string[]]>([
    [{}, ['send'], [COMPOSE, READONLY]],
    [{ watchSent: true }, ['watch'], [READONLY]],
    [{ watchSent: true, afterRelease: 'service-sends' }, ['send', 'watch'], [COMPOSE, READONLY]],
  ])('a person is asked for what is switched on, and no more: %o', async (settings, uses, scopes) => {
    const tenant = await foundTenant(bench.service, undefined, settings);
    const client = { person: 'rep', clientId: 'client', clientSecret: 'secret', redirectUri: 'https://admin.example/done' };
    const begun = get(await tenant.as('admin').call(api.startAuthorisation, { ...nothing, body: { provider: 'gmail', ...client } }));
    const query = new URL(begun.url).searchParams;
    expect(query.get('scope')).toBe([...scopes, 'openid'].join(' '));
    const challenge = query.get('code_challenge') ?? '';
    const consent = { code: 'code', challenge, redirectUri: client.redirectUri, subject: tenant.id, scope: `${scopes.join(' ')} openid` };
    Object.assign(bench.gmail, { consent });
    const body = { state: begun.state, code: 'code' };
    expect(get(await tenant.as('admin').call(api.finishAuthorisation, { ...nothing, body })).uses).toEqual(uses);
    await putSettings(tenant, { watchSent: true, afterRelease: 'service-sends' });
    expect(await watch(bench.service.work, tenant)).toEqual(uses.includes('watch') ? ['begun'] : []);
    const hold = get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: withMime(tenant.id) }));
    expect(hold.delivery?.reason ?? null).toBe(uses.includes('send') ? null : 'not-connected');
  });

  test('a person who takes it back ends it, and nothing of theirs is looked at any more', async () => {
    const tenant = await foundTenant(bench.service, undefined, { watchSent: true });
    const client = { person: 'rep', clientId: 'client', clientSecret: 'secret', redirectUri: 'https://admin.example/done' };
    const begun = get(await tenant.as('admin').call(api.startAuthorisation, { ...nothing, body: { provider: 'gmail', ...client } }));
    const challenge = new URL(begun.url).searchParams.get('code_challenge') ?? '';
    Object.assign(bench.gmail, {
      consent: { code: 'code', challenge, redirectUri: client.redirectUri, subject: tenant.id, scope: `${READONLY} openid` },
    });
    get(await tenant.as('admin').call(api.finishAuthorisation, { ...nothing, body: { state: begun.state, code: 'code' } }));
    expect(await watch(bench.service.work, tenant)).toEqual(['begun']);
    bench.gmail.order('token', { kind: 'refuse', status: 400, body: { error: 'invalid_grant' } });
    expect(await watchLater(bench, tenant)).toEqual(['revoked']);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'revoked' });
    const { items } = get(await tenant.as('auditor').call(api.listMailboxes, nothing));
    expect(items).toMatchObject([{ state: 'revoked', uses: ['watch'] }]);
    expect(await watchLater(bench, tenant, 1.1)).toEqual(['stopped']);
    expect(await watchLater(bench, tenant, 24)).toEqual([]);
  });

  test('a mailbox that is only watched is tried by what it was allowed', async () => {
    const tenant = await foundWatching(bench);
    const tried = { ...nothing, params: { id: tenant.mailbox }, body: { person: 'rep' } };
    expect(get(await tenant.as('admin').call(api.testMailbox, tried))).toEqual({ ok: true, reason: null });
    bench.gmail.order('look', { kind: 'refuse', status: 403 });
    expect(get(await tenant.as('admin').call(api.testMailbox, tried))).toEqual({ ok: false, reason: 'denied' });
  });
});
