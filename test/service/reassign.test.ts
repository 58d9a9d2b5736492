// A step of a hold passed on to another reviewer: to whom, and who decides then. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hold } from '../../src/model/hold.ts';
import { api } from '../../src/wire/api.ts';
import {
  codeOf,
  foundTenant,
  get,
  KINDS,
  MEMBERS,
  message,
  nothing,
  openService,
  place,
  read,
  release,
  type TestService,
} from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

describe.each(KINDS)('passed on, on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  test('a hold is handed on to another reviewer, who then decides', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'));
    const handed = get(
      await tenant
        .as('manager')
        .call(api.reassignHold, { ...nothing, params: { id: hold.id }, body: { to: 'other-manager', note: 'Yours' } }),
    );
    expect(handed).toMatchObject({ waitingFor: [{ id: 'other-manager' }], may: [] });
    expect(handed.history.at(-1)).toMatchObject({ kind: 'hold-reassigned', to: { name: 'The other-manager' }, note: 'Yours' });
    const further = { ...nothing, params: { id: hold.id }, body: { to: 'director' } };
    get(await tenant.as('other-manager').call(api.reassignHold, further));
    const { history } = get(await read(tenant.as('rep'), hold.id));
    expect(history.slice(1).map(({ to, note }) => [to?.name, note])).toEqual([
      ['The other-manager', 'Yours'],
      ['The director', null],
    ]);
    const handedBack = { ...nothing, params: { id: hold.id }, body: { to: 'other-manager' } };
    get(await tenant.as('director').call(api.reassignHold, handedBack));
    expect(get(await tenant.as('manager').call(api.listHolds, { ...nothing, query: { view: 'to-review' } })).items).toEqual([]);
    expect(codeOf(await release(tenant.as('manager'), hold))).toBe('forbidden');
    expect(get(await release(tenant.as('other-manager'), hold)).state).toBe('released');
  });

  test('a second pair of eyes stays another person’s, also where a step is passed on to one of a team', async () => {
    const teams = [{ name: 'desk', reviewers: ['manager', 'other-manager'] }];
    const finance = { name: 'finance', topics: ['pricing' as const], people: ['director'] };
    const asked = async (needs: 'all' | 'any') => {
      const members = MEMBERS.map((one) => (one.id === 'rep' ? { ...one, team: 'desk' } : one));
      const tenant = await foundTenant(service, members, { teams, escalations: [{ ...finance, needs }] });
      return { tenant, hold: await place(tenant.as('rep'), message('We can do 30% off and we accept unlimited liability.\n')) };
    };
    const both = await asked('all');
    const passOn = (from: string, step: string, to: string, { tenant, hold }: typeof both) =>
      tenant.as(from).call(api.reassignHold, { ...nothing, params: { id: hold.id }, body: { to, step } });
    const namesOf = ({ steps }: Hold) => steps.map(({ name, reviewers }) => [name, ...reviewers.map(({ id }) => id)].join(' '));
    expect(namesOf(both.hold)).toEqual(['manager manager other-manager', 'finance director']);
    const passed = get(await passOn('director', 'finance', 'manager', both));
    expect(namesOf(passed)).toEqual(['manager other-manager', 'finance manager']);
    expect(codeOf(await passOn('other-manager', 'manager', 'manager', both))).toBe('bad-request');
    expect(get(await release(both.tenant.as('manager'), both.hold)).state).toBe('pending');
    expect(get(await release(both.tenant.as('other-manager'), both.hold)).state).toBe('released');

    const either = await asked('any');
    const alone = get(await passOn('manager', 'manager', 'director', either));
    expect(namesOf(alone)).toEqual(['manager director', 'finance manager other-manager director']);
    expect(get(await release(either.tenant.as('director'), either.hold)).state).toBe('released');
  });

  test('nothing is passed on to who is away, and an administrator reads what waits for who has left', async () => {
    const away = { from: '2026-11-20', until: '2026-11-30', standIn: 'director' };
    const tenant = await foundTenant(
      service,
      MEMBERS.map((one) => (one.id === 'other-manager' ? { ...one, away } : one)),
      { teams: [{ name: 'desk', reviewers: ['manager', 'director'] }] },
    );
    const hold = await place(tenant.as('rep'));
    const passOn = (by: string, to: string) => tenant.as(by).call(api.reassignHold, { ...nothing, params: { id: hold.id }, body: { to } });
    const refused = await passOn('manager', 'other-manager');
    expect(refused.ok ? null : refused.problem?.detail).toBe('That person is away; The director stands in for them.');
    const write = async (id: string, more: object) => {
      const body = { name: id, email: '', roles: ['manager' as const], manager: null, team: null, ...more };
      return get(await tenant.as('admin').call(api.writePerson, { ...nothing, params: { id }, body }));
    };
    await write('colleague', { roles: ['rep'], team: 'desk' });
    const shared = await place(tenant.as('colleague'));
    expect(shared.waitingFor).toHaveLength(2);
    expect(await write('manager', { active: false })).toMatchObject({ active: false, awaited: 1 });
    get(await passOn('admin', 'director'));
    expect(await write('manager', { active: false })).toMatchObject({ awaited: 0 });
    expect(await write('director', { roles: ['rep'] })).toMatchObject({ awaited: 2 });
  });
});
