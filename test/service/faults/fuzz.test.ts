// Fuzz over the OpenAPI document, every operation and every role, on both databases: nothing is a fault of ours, and every
// answer is as it is documented. FUZZ_SEED and FUZZ_RUNS repeat one or go on longer.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeApi } from '../../../src/service/http/openapi.ts';
import { verifyAudit } from '../../../src/service/operations/verify-audit.ts';
import { foundTenant, HELD_TEXT, KINDS, message, openService, place, type TestService, type TestTenant } from '../harness.ts';
import { useCluster } from '../use-cluster.ts';
import { type Described, findFaults, readDocument, requestsTo } from './described-api.ts';
import { findHalfStates } from './half-states.ts';

const SEED = Number(process.env.FUZZ_SEED ?? '20261126');
const RUNS = Number(process.env.FUZZ_RUNS ?? '40');
/** Whose token is sent; `nobody` sends none, `stranger` one that is made up. */
const CALLERS = ['rep', 'manager', 'admin', 'auditor', 'nobody', 'stranger'] as const;
type Caller = (typeof CALLERS)[number];

const described = readDocument(JSON.parse(JSON.stringify(describeApi())));
const cluster = useCluster();

async function authorise(tenant: TestTenant, caller: Caller): Promise<Record<string, string>> {
  if (caller === 'nobody') return {};
  return { Authorization: `Bearer ${caller === 'stranger' ? 'a.b.c' : await tenant.token(caller)}` };
}

/** The manager is a rep, too. */
function mayCall({ isPublic, roles }: Described, caller: Caller): boolean {
  return isPublic || roles.includes(caller) || (caller === 'manager' && roles.includes('rep'));
}

describe.each(KINDS)('on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  test.each(described.operations.map((one) => [one.name, one] as const))('%s', async (_name, operation) => {
    const logged = service.logged.length;
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'));
    const words = [
      hold.id,
      hold.digest,
      HELD_TEXT,
      'rep',
      'manager',
      'other-manager',
      'pricing',
      'discount',
      'somebody',
      'Not agreed with us',
    ];
    const asked = fc.tuple(fc.constantFrom(...CALLERS), requestsTo(operation, words));
    const property = fc.asyncProperty(asked, async ([caller, { path, headers, body }]) => {
      const init = { method: operation.method, headers: { ...(await authorise(tenant, caller)), ...headers }, body };
      const answer = await service.request(path, init);
      expect(await findFaults(described, operation, answer)).toEqual([]);
      const refused = operation.isPublic ? [] : caller === 'nobody' || caller === 'stranger' ? [401] : [403];
      if (!mayCall(operation, caller) && answer.status !== 404) expect(refused).toContain(answer.status);
      if (answer.status === 200 && operation.method === 'PUT') await expectStillServed(service, tenant);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS, timeout: 60_000 });
    expect(service.logged.slice(logged).filter((line) => /"event":"(?:fault|outage)"/.test(line))).toEqual([]);
  });

  test('whatever was sent, nothing is half done, and every chain is whole', async () => {
    expect(await findHalfStates(service.work.database.db)).toEqual([]);
    const tenants = await service.work.database.db.selectFrom('tenants').select('id').execute();
    expect(tenants.length).toBeGreaterThan(described.operations.length - 1);
    for (const { id } of tenants) expect(await verifyAudit(service.work, id)).toMatchObject({ ok: true, findings: [] });
  });
});

let placed = 0;

/** Whatever settings, policy and people were accepted: messages can be placed and listed under them, or are refused. */
async function expectStillServed(service: TestService, tenant: TestTenant): Promise<void> {
  const headers = { Authorization: `Bearer ${await tenant.token('rep')}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify(message(`${HELD_TEXT}${++placed}`));
  expect((await service.request('/v1/holds', { method: 'POST', headers, body })).status).toBeLessThan(500);
  expect((await service.request('/v1/holds', { headers })).status).toBeLessThan(500);
}
