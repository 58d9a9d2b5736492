// Whatever is sent to any endpoint, by whomever, the service never fails: valid requests with something broken, and plain nonsense.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../src/model/problem.ts';
import { api } from '../../src/wire/api.ts';
import { foundTenant, HELD_TEXT, message, openService, place, type TestService, type TestTenant } from './harness.ts';
import { type Cluster, startCluster } from './postgres-cluster.ts';

let cluster: Cluster;
let service: TestService;
let tenant: TestTenant;
let tokens: string[];
let hold = { id: '', digest: '' };

beforeAll(async () => {
  cluster = await startCluster();
  service = await openService('postgres', cluster);
  tenant = await foundTenant(service);
  hold = await place(tenant.as('rep'));
  tokens = await Promise.all(['rep', 'manager', 'admin', 'auditor'].map((member) => tenant.token(member)));
});
afterAll(async () => {
  await service.close();
  await cluster.stop();
});

const odd = fc.oneof(
  fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(text)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.constant(null),
);

/** Bodies that are right, of which one field is then made something else. */
function bodies(): object[] {
  const { draft, acknowledgements } = message(HELD_TEXT);
  const away = { from: '2026-11-01', until: '2026-11-02', standIn: 'manager' };
  return [
    { draft, acknowledgements, previous: hold.id, note: 'x', policyVersion: 1 },
    { draft: { ...draft, body: { html: '<p>We can do 30% off</p>' } }, acknowledgements },
    { digest: hold.digest, note: 'x', reasons: [], statements: [{ key: 'x', kind: 'return', note: 'y' }] },
    {
      to: 'manager',
      step: 'manager',
      hours: 2,
      away,
      manager: 'manager',
      policy: { version: 1, exceptions: [] },
      reason: 'to see',
      days: 3,
    },
    { name: 'X', email: '', roles: ['rep'], manager: null, team: null, away, identity: { issuer: 'i', subject: 's' } },
    { records: [{ id: 'record-0001', at: '2026-11-24T09:00:00Z', kind: 'reported', key: 'k', rule: 'r', sentence: 's' }] },
  ];
}

const path = fc.oneof(fc.constant('manager'), fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }));
const query = fc.dictionary(
  fc.constantFrom('cursor', 'limit', 'state', 'view', 'topic', 'kind', 'hold', 'actor', 'from', 'until', 'after', 'format', 'version'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  { maxKeys: 3 },
);
const asked = fc.record({
  path,
  query,
  who: fc.nat(3),
  which: fc.nat(5),
  field: fc.nat(10),
  value: odd,
  nonsense: fc.option(fc.string({ unit: 'binary', maxLength: 200 }), { freq: 4 }),
  key: fc.option(fc.string({ maxLength: 20 })),
  match: fc.constantFrom('"1"', '"2"', 'x', '*'),
});

function isSendable(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value) && value.trim() === value;
}

test.each(Object.entries(api).filter(([name]) => name !== 'events'))('%s', async (_name, { method, path: template, bodyMedia }) => {
  await fc.assert(
    fc.asyncProperty(asked, async (given) => {
      const id = given.path === 'manager' && template.includes('/holds/') ? hold.id : given.path;
      const body = { ...bodies()[given.which] };
      const field = Object.keys(body)[given.field % Object.keys(body).length] ?? '';
      const text = given.nonsense ?? JSON.stringify({ ...body, [field]: given.value });
      const search = new URLSearchParams(given.query).toString();
      const answer = await service.request(`${template.replace('{id}', encodeURIComponent(id))}${search === '' ? '' : `?${search}`}`, {
        method,
        headers: {
          Authorization: `Bearer ${tokens[given.who]}`,
          'If-Match': given.match,
          ...(given.key === null || !isSendable(given.key) ? {} : { 'Idempotency-Key': given.key }),
          ...(method === 'GET' ? {} : { 'Content-Type': bodyMedia ?? 'application/json' }),
        },
        ...(method === 'GET' ? {} : { body: text }),
      });
      const said = await answer.text();
      if (answer.status >= 500) throw new Error(`${answer.status} ${said} ${service.logged.at(-2)} ${service.logged.at(-1)}`);
      if (answer.status >= 400) expect(Problem.safeParse(JSON.parse(said)).success).toBe(true);
    }),
    { numRuns: 40, seed: 4180 },
  );
});
