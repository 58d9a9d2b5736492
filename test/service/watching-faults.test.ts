// What is not given, or not allowed, while a mailbox is watched: nothing is given up that may still come, and why is told. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchMailbox } from '../../src/service/operations/watch-mailbox.ts';
import { api } from '../../src/wire/api.ts';
import { foundTenant, get, KINDS, nothing } from './harness.ts';
import { connection, REP_ADDRESS } from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';
import {
  figuresOf,
  foundWatching,
  leave,
  openWatching,
  putSettings,
  type WatchingBench,
  watch,
  watchLater,
  watchOf,
} from './watching-bench.ts';

const cluster = useCluster();

describe.each(KINDS)('on %s', (kind) => {
  let bench: WatchingBench;
  beforeAll(async () => {
    bench = await openWatching(kind, cluster);
  });
  afterAll(() => bench.close());

  test('a message that Gmail will not give does not keep those after it from being read', async () => {
    const tenant = await foundWatching(bench);
    for (const text of ['Refused.', 'After it.']) leave(bench, text);
    bench.gmail.order('read', { kind: 'refuse', status: 400 });
    expect(await watchLater(bench, tenant)).toEqual(['read']);
    bench.service.moveClock(1);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1, unread: 1 });
  });

  test('nor one that it never gives, once it was asked for long enough and gives another', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Before it.');
    bench.gmail.history.withhold(leave(bench, 'Too large to arrive.'));
    for (let turn = 0; turn < 6; turn++) expect(await watchLater(bench, tenant, 1.1)).toEqual(['unavailable']);
    leave(bench, 'After it.');
    expect(await watchLater(bench, tenant, 1.1)).toEqual(['read']);
    bench.service.moveClock(1);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 2, unread: 1 });
    expect((await watchOf(tenant)).watch.reason).toBeNull();
  });

  test('while Gmail is away no message is given up', async () => {
    const tenant = await foundWatching(bench);
    for (const text of ['One.', 'Two.', 'Three.']) leave(bench, text);
    bench.gmail.order('read', ...Array.from({ length: 999 }, () => ({ kind: 'refuse', status: 503 }) as const));
    for (let turn = 0; turn < 9; turn++) expect(await watchLater(bench, tenant, 1.1)).toEqual(['unavailable']);
    bench.gmail.forget('read');
    expect(await watchLater(bench, tenant, 1.1)).toEqual(['read']);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 3, unread: 0 });
  });

  test('a process without the vault’s key keeps the place for one that has it', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Message.');
    bench.service.moveClock(0.1);
    const { work } = bench.service;
    const strange = { ...bench.tools, keys: [{ id: 'another', secret: Buffer.alloc(32, 1) }] as const };
    const fresh = await foundTenant(bench.service, undefined, { watchSent: true });
    const identity = { issuer: 'https://accounts.google.com', subject: `google-${fresh.id}` };
    const person = { name: 'Robin', email: REP_ADDRESS, roles: ['rep' as const], manager: 'manager', team: null, identity };
    get(await fresh.as('admin').call(api.writePerson, { ...nothing, params: { id: 'rep' }, body: person }));
    get(await fresh.as('admin').call(api.connectMailbox, { ...nothing, body: connection('gmail', '') }));
    expect(await watch({ ...work, mail: strange }, fresh)).toEqual(['locked']);
    expect((await watchOf(fresh)).watch).toMatchObject({ state: 'not-watched', reason: 'locked' });
    for (const mail of [strange, null]) {
      expect(await watchMailbox({ ...work, mail }, { tenant: tenant.id, person: 'rep' })).toBe('locked');
      expect((await watchOf(tenant)).watch).toMatchObject({ state: 'watched', reason: 'locked' });
      bench.service.moveClock(0.1);
    }
    expect(await watch(work, tenant)).toEqual(['read']);
    expect(await figuresOf(tenant)).toMatchObject({ sent: 1 });
    expect(await watchOf(tenant)).toMatchObject({ watch: { reason: null }, gaps: [] });
  });

  test('why it is not watched now is told, and not why it was not before', async () => {
    const tenant = await foundWatching(bench);
    get(await tenant.as('admin').call(api.disconnectMailbox, { ...nothing, params: { id: tenant.mailbox }, body: {} }));
    await watchLater(bench, tenant);
    get(await tenant.as('admin').call(api.connectMailbox, { ...nothing, body: connection('gmail', '') }));
    bench.gmail.order('look', { kind: 'refuse', status: 403 });
    expect(await watchLater(bench, tenant)).toEqual(['denied']);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'denied' });
    expect(await watchLater(bench, tenant, 1.1)).toEqual(['begun']);
    expect(await watchOf(tenant)).toMatchObject({ watch: { state: 'watched', reason: null }, gaps: [{ reason: 'not-connected' }] });
  });

  test('switched off while it is looked at, nothing more is read', async () => {
    const tenant = await foundWatching(bench);
    for (let i = 0; i < 60; i++) leave(bench, `Message ${i}.`);
    bench.service.moveClock(0.1);
    const usual = bench.gmail.onLate;
    bench.gmail.order('read', { kind: 'late' });
    bench.gmail.onLate = () => void putSettings(tenant, { watchSent: false }).then(usual);
    const before = bench.gmail.counts.read;
    expect(await watch(bench.service.work, tenant)).toEqual(['stopped']);
    bench.gmail.onLate = usual;
    expect(bench.gmail.counts.read - before).toBe(51);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'off' });
  });
});
