// What leaves by a Gmail mailbox: Google's own client against a local server that speaks Gmail's wire.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGmailSentLog } from '../../../src/service/mailbox/gmail-sent-log.ts';
import type { SentLog, SentPage } from '../../../src/service/mailbox/sent-log.ts';
import { BY_DELEGATION, BY_TOKEN, type GmailBench, openGmailBench } from './gmail-bench.ts';
import { patienceOf, START } from './hand-clock.ts';
import { ODD, PLAIN } from './messages.ts';
import type { Fault } from './wire-server.ts';

describe.each([
  ['by refresh token', BY_TOKEN],
  ['by domain-wide delegation', BY_DELEGATION],
])('%s', (_, connection) => {
  let bench: GmailBench;
  let log: SentLog;
  beforeEach(async () => {
    bench = await openGmailBench(connection);
    const { server, clock } = bench;
    server.onLate = () => clock.expire();
    server.history.now = () => new Date(clock.now());
    log = createGmailSentLog({ connection, patience: patienceOf(clock), rootUrl: server.url, tokenUrl: `${server.url}token` });
  });
  afterEach(() => bench.server.close());

  const begin = async (): Promise<string> => {
    const begun = await log.begin();
    if (begun.kind === 'rejected') throw new Error(begun.reason);
    return begun.place;
  };
  const pageAfter = async (place: string): Promise<SentPage> => {
    const page = await log.after(place);
    if (page.kind === 'rejected') throw new Error(page.reason);
    return page;
  };
  const leaveMany = (count: number) => Array.from({ length: count }, (_item, i) => bench.server.history.leave(PLAIN.mime, { id: `m${i}` }));

  test('nothing that left before it began', async () => {
    leaveMany(3);
    const place = await begin();
    expect(await pageAfter(place)).toEqual({ kind: 'page', ids: [], place, isLast: true });
  });

  test('what was sent, what was scheduled and went, and no draft; each once', async () => {
    const place = await begin();
    const { history } = bench.server;
    history.leave(PLAIN.mime, { id: 'draft', labels: ['DRAFT', 'SENT'] });
    history.leave(PLAIN.mime, { id: 'got', labels: ['INBOX'] });
    history.leave(PLAIN.mime, { id: 'sent' });
    history.repeat();
    history.leave(PLAIN.mime, { id: 'scheduled', kind: 'labelsAdded' });
    const page = await pageAfter(place);
    expect(page.ids).toEqual(['sent', 'scheduled']);
    expect(await pageAfter(page.place)).toMatchObject({ ids: [], isLast: true });
  });

  test('in pages, each of which ends at a place that can be kept', async () => {
    const place = await begin();
    const ids = leaveMany(120);
    const found: string[] = [];
    let isLast = false;
    for (let at = place; !isLast; ) {
      const page = await pageAfter(at);
      found.push(...page.ids);
      ({ place: at, isLast } = page);
    }
    expect(found).toEqual(ids);
    expect(bench.server.counts.history).toBe(3);
  });

  test('pages without a change are not asked for without end', async () => {
    const place = await begin();
    const body = { historyId: place, nextPageToken: 'more' };
    bench.server.order('history', ...Array.from({ length: 200 }, () => ({ kind: 'refuse', status: 200, body }) as const));
    expect(await log.after(place)).toEqual({ kind: 'rejected', reason: 'unavailable', retryAt: null });
    expect(bench.server.counts.history).toBe(50);
  });

  test('a place that lies too far back is gone, and is not guessed', async () => {
    const place = await begin();
    bench.server.history.forget();
    expect(await log.after(place)).toEqual({ kind: 'rejected', reason: 'gone', retryAt: null });
  });

  test('a message, byte for byte, with its time', async () => {
    const id = bench.server.history.leave(ODD.mime);
    expect(await log.read(id)).toEqual({ kind: 'read', mime: ODD.mime, at: new Date(START), way: 'own' });
    bench.server.history.remove(id);
    expect(await log.read(id)).toEqual({ kind: 'rejected', reason: 'gone', retryAt: null });
  });

  test.each([
    ['api', 'Received: from 123456789 named unknown by gmailapi.google.com with HTTPREST; Thu, 26 Nov 2026 09:00:00 +0000'],
    [
      'smtp',
      'Received: from [10.0.0.2] (host.example. [203.0.113.4])\r\n by smtp.gmail.com with ESMTPSA id a-b; Thu, 26 Nov 2026 09:00:00 +0000',
    ],
    ['own', 'Received: by 2002:a05:690c:e3ca with HTTP; Thu, 26 Nov 2026 09:00:00 +0000'],
    ['own', 'Subject: sent by smtp.gmail.com with ESMTPSA'],
  ])('by what it was sent: %s', async (way, line) => {
    const id = bench.server.history.leave(Buffer.concat([Buffer.from(`${line}\r\n`), PLAIN.mime]));
    expect(await log.read(id)).toMatchObject({ way });
  });

  test('waits as long as a rate limit says, and no longer than it may', async () => {
    const id = bench.server.history.leave(PLAIN.mime);
    bench.server.order('read', { kind: 'refuse', status: 429, headers: { 'retry-after': '7' } });
    expect((await log.read(id)).kind).toBe('read');
    expect(bench.clock.pauses).toEqual([expect.closeTo(7125)]);
    bench.server.order('read', { kind: 'refuse', status: 429, headers: { 'retry-after': '3600' } });
    expect(await log.read(id)).toMatchObject({ kind: 'rejected', reason: 'quota', retryAt: '2026-11-26T10:00:07.125Z' });
  });

  test.each(['drop', 'late', 'garble'] as const)('an answer that is lost is asked for again: %s', async (kind) => {
    const place = await begin();
    leaveMany(1);
    bench.server.order('history', { kind });
    expect((await pageAfter(place)).ids).toEqual(['m0']);
  });

  test('revoked, and not allowed', async () => {
    const place = await begin();
    const denied: Fault = { kind: 'refuse', status: 403, body: { error: { errors: [{ reason: 'insufficientPermissions' }] } } };
    bench.server.order('history', denied);
    expect(await log.after(place)).toMatchObject({ reason: 'denied' });
    bench.server.order('history', { kind: 'refuse', status: 401 });
    bench.server.order('token', { kind: 'refuse', status: 400, body: { error: 'invalid_grant' } });
    expect(await log.after(place)).toMatchObject({ reason: 'revoked' });
  });

  test('notices of what left, at a topic, until they end', async () => {
    const topic = 'projects/a-project/topics/sent';
    expect(await log.announce(topic)).toEqual({ kind: 'announced', until: new Date(START + 7 * 24 * 3_600_000) });
    expect(bench.server.history.topics).toEqual([topic]);
    const asked: unknown = JSON.parse(bench.server.seen.find(({ url }) => url.pathname.endsWith('/watch'))?.body.toString() ?? '');
    expect(asked).toEqual({ topicName: topic, labelIds: ['SENT'], labelFilterBehavior: 'include' });
  });

  test('no address and no token in a URL, and no scope but to read', async () => {
    await pageAfter(await begin());
    const { seen } = bench.server;
    expect(seen.filter(({ url }) => /access-|secret|seller\.example/i.test(url.href))).toEqual([]);
    const assertion = new URLSearchParams(seen.find(({ url }) => url.pathname === '/token')?.body.toString()).get('assertion');
    if (assertion === null) return expect(connection.kind).toBe('refresh-token');
    const claims: unknown = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ scope: 'https://www.googleapis.com/auth/gmail.readonly' });
  });
});
