// Cursors that no list gave are refused, whatever they look like; the fuzz found numbers that no database holds.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundTenant, serveOn, type TestService, type TestTenant } from '../harness.ts';
import { openMemory } from '../memory.ts';
import { problemOf } from './answers.ts';

let service: TestService;
let tenant: TestTenant;
beforeAll(async () => {
  service = await serveOn(await openMemory(), {});
  tenant = await foundTenant(service);
});
afterAll(() => service.close());

const LISTS = ['/v1/policy/versions', '/v1/audit', '/v1/holds', '/v1/people'];
const CURSORS = ['9'.repeat(40), '2147483648', '-1', '1e3', '7 or more', 'e30', 'W10', 'bnVsbA'];

test.each(LISTS)('%s', async (path) => {
  const headers = { Authorization: `Bearer ${await tenant.token('admin')}` };
  for (const cursor of CURSORS) {
    const answer = await service.request(`${path}?cursor=${encodeURIComponent(cursor)}`, { headers });
    expect((await problemOf(answer)).code).toBe('bad-request');
  }
});
