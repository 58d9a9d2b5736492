// Who sees the figures of what left: each their own. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../src/wire/api.ts';
import { codeOf, foundTenant, get, KINDS, nothing } from './harness.ts';
import { useCluster } from './use-cluster.ts';
import { figuresOf, foundWatching, leave, openWatching, putSettings, type WatchingBench, watchLater, watchOf } from './watching-bench.ts';

const cluster = useCluster();

describe.each(KINDS)('on %s', (kind) => {
  let bench: WatchingBench;
  beforeAll(async () => {
    bench = await openWatching(kind, cluster);
  });
  afterAll(() => bench.close());

  test('each sees their own: a rep alone, a manager their people, an administrator all, another tenant nothing', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Message.');
    await watchLater(bench, tenant);
    const peopleOf = async (member: string) =>
      get(await tenant.as(member).call(api.listCoverage, nothing)).items.map(({ person }) => person.id);
    expect(await peopleOf('rep')).toEqual(['rep']);
    expect(await peopleOf('other-rep')).toEqual(['other-rep']);
    expect(await peopleOf('manager')).toEqual(['colleague', 'manager', 'rep']);
    expect(await peopleOf('other-manager')).toEqual(['other-rep']);
    const all = ['colleague', 'manager', 'other-rep', 'rep'];
    for (const member of ['director', 'admin', 'auditor']) expect(await peopleOf(member)).toEqual(all);
    expect((await figuresOf(tenant, 'other-manager')).sent).toBe(0);
    const teams = get(await tenant.as('director').call(api.readCoverage, nothing)).teams;
    expect(teams.map(({ manager, people, figures }) => [manager?.id, people, figures.sent])).toEqual([
      ['director', 1, 0],
      ['manager', 2, 1],
      ['other-manager', 1, 0],
    ]);
    const other = await foundTenant(bench.service);
    expect((await figuresOf(other, 'admin')).sent).toBe(0);
  });

  test('a reviewer of a team sees the team', async () => {
    const members = [
      { id: 'admin', roles: ['admin' as const] },
      { id: 'lead', roles: ['manager' as const] },
      { id: 'in-team', roles: ['rep' as const], team: 'North' },
      { id: 'elsewhere', roles: ['rep' as const], team: 'South' },
    ];
    const tenant = await foundTenant(bench.service, members, { teams: [{ name: 'North', reviewers: ['lead'] }] });
    const { items } = get(await tenant.as('lead').call(api.listCoverage, nothing));
    expect(items.map(({ person }) => person.id)).toEqual(['in-team']);
  });

  test('pages of people, and a time that makes no sense', async () => {
    const tenant = await foundWatching(bench);
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query = { limit: '3', ...(cursor === '' ? {} : { cursor }) };
      const page: { items: { person: { id: string } }[]; next: string | null } = get(
        await tenant.as('admin').call(api.listCoverage, { ...nothing, query }),
      );
      found.push(...page.items.map(({ person }) => person.id));
      cursor = page.next;
    }
    expect(found).toEqual(['colleague', 'manager', 'other-rep', 'rep']);
    const query = { from: '2026-11-24', until: '2026-11-20' };
    expect(codeOf(await tenant.as('admin').call(api.readCoverage, { ...nothing, query }))).toBe('bad-request');
  });

  test('by whole days: nobody can narrow down when a message left', async () => {
    const tenant = await foundWatching(bench);
    leave(bench, 'Message.');
    await watchLater(bench, tenant);
    const day = bench.service.now().toISOString().slice(0, 10);
    const readFor = (query: { from?: string; until?: string }) => tenant.as('manager').call(api.readCoverage, { ...nothing, query });
    const today = get(await readFor({ from: day, until: day }));
    expect(today).toMatchObject({ from: `${day}T00:00:00.000Z`, total: { figures: { sent: 1 } } });
    expect(Date.parse(today.until) - Date.parse(today.from)).toBe(86_400_000);
    const week = get(await readFor({}));
    expect(week.until).toBe(today.until);
    expect(Date.parse(week.until) - Date.parse(week.from)).toBe(7 * 86_400_000);
    const path = `/v1/coverage?from=${encodeURIComponent(bench.service.now().toISOString())}`;
    const answer = await bench.service.request(path, { headers: { Authorization: `Bearer ${await tenant.token('manager')}` } });
    expect(answer.status).toBe(400);
  });

  test('what was switched off, and is on again, is told as not connected where no mailbox is', async () => {
    const tenant = await foundWatching(bench);
    await putSettings(tenant, { watchSent: false });
    await watchLater(bench, tenant);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'off' });
    get(await tenant.as('admin').call(api.disconnectMailbox, { ...nothing, params: { id: tenant.mailbox }, body: {} }));
    await putSettings(tenant, { watchSent: true });
    await watchLater(bench, tenant);
    expect((await watchOf(tenant)).watch).toMatchObject({ state: 'not-watched', reason: 'not-connected' });
  });
});
