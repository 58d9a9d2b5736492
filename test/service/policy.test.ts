// Policy, settings, people and records of what was sent. On both databases.
import { createHash } from 'node:crypto';
import type { PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/model/tenant-settings.ts';
import { DEV_ISSUER } from '../../src/service/identity/dev-tokens.ts';
import { importPeople } from '../../src/service/operations/import-people.ts';
import { api } from '../../src/wire/api.ts';
import { codeOf, foundTenant, get, HELD_TEXT, KINDS, message, nothing, openService, place, type TestService } from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

const DIGEST = 'a'.repeat(64);
const sent = (n: number, percent: number) => ({
  id: `sent-record-${n}`,
  at: '2026-11-23T10:00:00Z',
  kind: 'sent' as const,
  digest: DIGEST,
  verdict: 'allow' as const,
  author: 'human' as const,
  policyVersion: 1,
  flags: [{ key: `discount:${n}`, rule: 'discount', topic: 'pricing' as const, severity: 'medium' as const, facts: { percent } }],
  audience: { external: true, customers: [] },
});

describe.each(KINDS)('policy and records on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  test('a version has its author, its reason and what it changed; of two at once one is in force', async () => {
    const tenant = await foundTenant(service);
    const admin = tenant.as('admin');
    const write = (name: string) =>
      admin.call(api.writePolicy, { ...nothing, body: { policy: { version: 1, name }, reason: `now ${name}` }, ifMatch: '"1"' });
    const both = await Promise.all([write('One'), write('Two')]);
    expect(both.map(codeOf).sort()).toEqual(['ok', 'stale']);
    const current = await admin.call(api.readPolicy, nothing);
    const name = both[0].ok ? 'One' : 'Two';
    expect(get(current)).toMatchObject({
      version: 2,
      author: { id: 'admin' },
      reason: `now ${name}`,
      policy: { name },
      changes: [{ path: 'name', after: name }],
    });
    expect(current.ok && current.etag).toBe('"2"');
    const answer = await service.request('/v1/policy', {
      headers: { Authorization: `Bearer ${await tenant.token('rep')}`, 'If-None-Match': '"2"' },
    });
    expect(answer.status).toBe(304);
    const versions = get(await tenant.as('manager').call(api.listPolicyVersions, nothing));
    expect(versions.items.map(({ version }) => version)).toEqual([2, 1]);
  });

  test('a policy that contradicts itself or names what does not exist is not put in force', async () => {
    const tenant = await foundTenant(service);
    const policy = {
      version: 1 as const,
      exceptions: [{ name: 'x', when: { rule: 'no-such-rule', facts: { percnt: 9 } }, do: 'hold' as const }],
    };
    const answer = await tenant.as('admin').call(api.writePolicy, { ...nothing, body: { policy, reason: 'a slip' }, ifMatch: '"1"' });
    expect(answer.ok ? null : answer.problem?.errors).toEqual([
      { path: 'policy.exceptions.0.when.rule', message: expect.stringContaining('no rule is called “no-such-rule”') },
      { path: 'policy.exceptions.0.when.facts.percnt', message: expect.stringContaining('Did you mean “percent”?') },
    ]);
  });

  test('a dry run says what would have been held of what was sent', async () => {
    const tenant = await foundTenant(service);
    const records = [5, 8, 12, 15, 18].map((percent, n) => sent(n, percent));
    get(await tenant.as('rep').call(api.record, { ...nothing, body: { records } }));
    await place(tenant.as('rep'));
    const policy = {
      version: 1 as const,
      exceptions: [{ name: 'over ten', when: { rule: 'discount', facts: { percent: { over: 10 } } }, do: 'hold' as const }],
    };
    const run = get(await tenant.as('admin').call(api.dryRunPolicy, { ...nothing, body: { policy } }));
    expect(run).toMatchObject({ messages: 6, newlyHeld: 3, noLongerHeld: 0, before: { hold: 1 }, after: { hold: 4 } });
    expect(run.summary).toBe("This would have held 3 more of the last 30 days' 6 messages.");
  });

  test('records are taken once, in order, whatever is sent again', async () => {
    const tenant = await foundTenant(service);
    const rep = tenant.as('rep');
    const acknowledged = {
      ...{ id: 'acknowledged-1', at: '2026-11-23T09:00:00Z', kind: 'acknowledged' as const, key: 'discount:1', rule: 'discount' },
      ...{
        topic: 'pricing' as const,
        severity: 'medium' as const,
        sentence: 'We can do 5% off.',
        reason: 'Within my authority',
        confirmed: false,
        digest: DIGEST,
      },
    };
    const records = [
      acknowledged,
      sent(1, 5),
      { id: 'reported-1', at: '2026-11-23T09:01:00Z', kind: 'reported' as const, key: 'x', rule: 'x', sentence: 'No promise.' },
    ];
    expect(get(await rep.call(api.record, { ...nothing, body: { records: records.slice(0, 2) } }))).toEqual({ accepted: 2, known: 0 });
    expect(get(await rep.call(api.record, { ...nothing, body: { records } }))).toEqual({ accepted: 1, known: 2 });
    const rows = get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { actor: 'rep' } }));
    expect(rows.items.map(({ event }) => event.kind)).toEqual(['reported', 'sent', 'acknowledged']);
    expect(rows.items[2]?.detail).toContain('Within my authority');
    expect(rows.items[2]?.body).not.toContain('5% off');
  });

  test('people come from CSV: all lines or none', async () => {
    const tenant = await foundTenant(service);
    const load = async (body: string) => get(await tenant.as('admin').call(api.importPeople, { ...nothing, body }));
    const csv =
      'id,name,email,roles,manager,team,issuer,subject\nkim,"Lee, Kim",kim@x.example,rep,pat,,https://accounts.google.com,sub-kim\npat,Pat,,manager;rep,director,,,\n';
    expect(await load(csv)).toEqual({ added: 2, changed: 0, unknownTeams: [], problems: [] });
    expect(await load(csv)).toEqual({ added: 0, changed: 2, unknownTeams: [], problems: [] });
    const { manager } = get(await tenant.as('manager').call(api.readManager, { ...nothing, params: { id: 'kim' } }));
    expect(manager).toMatchObject({ id: 'pat', roles: ['manager', 'rep'] });
    const wrong = await load('id,name,roles,manager\na,A,rep,\nb,B,boss,\nc,,rep,nobody\n');
    expect(wrong.problems.map(({ line }) => line)).toEqual([3, 4]);
    const mistyped = await load('id,name,roles,issuer,subject\na,A,rep,google,sub-a\n');
    expect(mistyped.problems).toMatchObject([
      { line: 2, message: expect.stringContaining('https://accounts.google.com or https://login') },
    ]);
    const circle = await load('id,name,roles,manager\npat,Pat,manager,kim\nkim,Kim,rep,pat\n');
    expect(circle.problems).toMatchObject([{ line: 3, message: 'They would come to manage themselves.' }]);
    const people = get(await tenant.as('admin').call(api.listPeople, { ...nothing, query: { limit: '100' } }));
    expect(people.items.find(({ id }) => id === 'pat')?.manager).toBe('director');
    expect(people.items.some(({ id }) => id === 'a')).toBe(false);
  });

  test('a column that is left out leaves what is there, and an empty cell takes it away', async () => {
    const tenant = await foundTenant(service);
    const load = async (body: string) => get(await tenant.as('admin').call(api.importPeople, { ...nothing, body }));
    const rep = async () =>
      get(await tenant.as('admin').call(api.listPeople, { ...nothing, query: { limit: '100' } })).items.find(({ id }) => id === 'rep');
    await load('id,name,roles,team\nrep,The rep,rep,EMEA\n');
    const before = { manager: 'manager', email: 'rep@sales.example', team: 'EMEA' };
    expect(await rep()).toMatchObject(before);
    await load(`id,name,roles,issuer,subject\nrep,Robin,rep,https://accounts.google.com,rep-of-${tenant.id}\n`);
    expect(await rep()).toMatchObject({ name: 'Robin', ...before });
    await load('id,name,roles,team,manager\nrep,Robin,rep,,\n');
    expect(await rep()).toMatchObject({ ...before, team: null, manager: null });
  });

  test('what is wrong in a CSV is named by its line, and a team that is not there yet is named', async () => {
    const tenant = await foundTenant(service);
    const load = async (body: string) => get(await tenant.as('admin').call(api.importPeople, { ...nothing, body }));
    const gaps = await load('\nid,name,roles\r\n\r\na,"A\nB",rep\n,,\n\nb,B,boss\nc,C,rep\na,A,rep\n');
    expect(gaps.problems).toMatchObject([{ line: 8 }, { line: 10, message: 'id: the same stands in line 4' }]);
    const google = `https://accounts.google.com,one-of-${tenant.id}`;
    const twice = await load(`id,name,roles,issuer,subject\na,A,rep,${google}\nb,B,rep,${google}\n`);
    expect(twice.problems).toEqual([{ line: 3, message: 'This identity leads to someone else already.' }]);
    const address = await load('id,name,roles\nann@acme.example,Ann,rep\n');
    expect(address.problems).toMatchObject([{ line: 2, message: expect.stringContaining('no address') }]);
    const teams = await load(`id,name,roles,team,issuer,subject\na,A,rep,EMAE,${google}\nb,B,rep,EMAE,,\nc,C,rep,,,\n`);
    expect(teams).toEqual({ added: 3, changed: 0, unknownTeams: ['EMAE'], problems: [] });
    const taken = await load(`id,name,roles,issuer,subject\nb,Changed,rep,${google}\n`);
    expect(taken.problems).toEqual([{ line: 2, message: 'This identity leads to someone else already.' }]);
    const { items } = get(await tenant.as('admin').call(api.listPeople, { ...nothing, query: { limit: '100' } }));
    expect(items.find(({ id }) => id === 'b')?.name).toBe('B');
  });

  test('people come in as few statements, however many they are', async () => {
    const tenant = await foundTenant(service);
    const caller = await service.work.identify({ issuer: DEV_ISSUER, subject: `${tenant.id}/admin` });
    if (caller === null) throw new Error('there is an administrator');
    let statements = 0;
    const count = {
      transformQuery: ({ node }: PluginTransformQueryArgs) => node,
      transformResult: async ({ result }: PluginTransformResultArgs) => {
        statements++;
        return result;
      },
    };
    const { database } = service.work;
    const work = { ...service.work, database: { ...database, db: database.db.withPlugin(count) } };
    const load = async (many: number) => {
      statements = 0;
      const lines = Array.from(
        { length: many },
        (_, i) => `p${i},P ${i},rep,${i === 0 ? 'director' : `p${i - 1}`},https://accounts.google.com,${tenant.id}-${i}`,
      );
      const csv = `id,name,roles,manager,issuer,subject\n${lines.join('\n')}\n`;
      expect(await importPeople(work, caller, csv)).toMatchObject({ ok: true, value: { problems: [] } });
      return statements;
    };
    const few = await load(2);
    expect(few).toBeGreaterThan(1);
    expect(await load(200)).toBe(few);
  });

  test('an identity leads to one person, and an administrator stays one', async () => {
    const tenant = await foundTenant(service);
    const write = (id: string, more: object) =>
      tenant.as('admin').call(api.writePerson, {
        ...nothing,
        params: { id },
        body: { name: id, email: '', roles: ['admin'], manager: null, team: null, ...more },
      });
    const identity = { issuer: 'https://accounts.google.com', subject: `of-${tenant.id}` };
    get(await write('one', { identity }));
    get(await write('one', { identity }));
    expect(codeOf(await write('two', { identity }))).toBe('conflict');
    expect(codeOf(await write('admin', { roles: ['rep'] }))).toBe('bad-request');
  });

  test('of two who are set above each other at once, one is', async () => {
    const tenant = await foundTenant(service);
    const set = (id: string, manager: string | null) =>
      tenant.as('admin').call(api.writeManager, { ...nothing, params: { id }, body: { manager } });
    for (let round = 0; round < 8; round++) {
      const both = await Promise.all([set('rep', 'colleague'), set('colleague', 'rep')]);
      expect(both.map(codeOf).sort()).toEqual(['bad-request', 'ok']);
      get(await set('rep', null));
      get(await set('colleague', null));
    }
  });

  test('what was changed of a person is on record, before and after, and which account leads to them', async () => {
    const tenant = await foundTenant(service);
    const admin = tenant.as('admin');
    const identity = { issuer: 'https://accounts.google.com', subject: `second-of-${tenant.id}` };
    const dana = { name: 'The manager', email: 'manager@sales.example', roles: ['manager' as const, 'rep' as const], team: null };
    const write = (more: object) =>
      admin.call(api.writePerson, { ...nothing, params: { id: 'manager' }, body: { ...dana, manager: 'director', ...more } });
    get(await write({ identity }));
    get(await write({ email: 'ceo@sales.example', active: false }));
    get(await admin.call(api.writeManager, { ...nothing, params: { id: 'rep' }, body: { manager: null } }));
    const away = { from: '2026-11-24', until: '2026-11-26', standIn: 'other-manager' };
    get(await tenant.as('director').call(api.setAway, { ...nothing, body: { away } }));
    const csv = `id,name,roles,manager,email,issuer,subject\nrep,The rep,rep admin,director,rep@sales.example,${identity.issuer},third-of-${tenant.id}\n`;
    get(await admin.call(api.importPeople, { ...nothing, body: csv }));
    const { items } = get(await tenant.as('auditor').call(api.listAudit, { ...nothing, query: { limit: '5' } }));
    const subjectHash = (subject: string) => createHash('sha256').update(subject).digest('hex');
    const linked = (which: string) => ({ issuer: identity.issuer, subjectHash: subjectHash(`${which}-of-${tenant.id}`) });
    expect(items.map(({ detail }) => JSON.parse(detail ?? 'null')).reverse()).toEqual([
      { changes: [], identity: linked('second') },
      {
        changes: [
          { path: 'email', before: 'manager@sales.example', after: 'ceo@sales.example' },
          { path: 'active', before: true, after: false },
        ],
      },
      { changes: [{ path: 'manager', before: 'manager', after: null }] },
      { changes: [{ path: 'away', before: null, after: away }] },
      {
        people: [
          {
            id: 'rep',
            changes: [
              { path: 'roles.1', after: 'admin' },
              { path: 'manager', before: null, after: 'director' },
            ],
            identity: linked('third'),
          },
        ],
      },
    ]);
  });

  test('settings name reviewers only, and are changed by one at a time', async () => {
    const tenant = await foundTenant(service);
    const write = (more: object, ifMatch: string) =>
      tenant.as('admin').call(api.writeSettings, { ...nothing, body: { ...defaultSettings, ...more }, ifMatch });
    expect(codeOf(await write({ fallback: ['rep'] }, '"1"'))).toBe('bad-request');
    expect(codeOf(await write({ hours: { ...defaultSettings.hours, timeZone: 'Mars/Base' } }, '"1"'))).toBe('bad-request');
    const team = { name: 'EMEA', reviewers: ['director'] };
    expect(codeOf(await write({ teams: [team, team] }, '"1"'))).toBe('bad-request');
    expect(codeOf(await write({ fallback: ['director'] }, '"1"'))).toBe('ok');
    expect(codeOf(await write({ fallback: [] }, '"1"'))).toBe('stale');
    expect(get(await tenant.as('manager').call(api.readSettings, nothing)).fallback).toEqual(['director']);
    const hold = await place(tenant.as('admin'), message(HELD_TEXT));
    expect(hold.waitingFor.map(({ id }) => id)).toEqual(['director']);
  });
});
