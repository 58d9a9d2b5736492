// The policy that counts in the page: as the service has it now, and as it was known last while that gives no answer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPolicy } from '../../../src/hosts/gmail-extension/keep-policy.ts';
import { createClient } from '../../../src/wire/client.ts';
import { createFakeService, type FakeService } from '../../fakes/review-service.ts';
import { NOW } from '../../policy/make.ts';
import { createStorageArea } from './storage-area.ts';

const URL = 'http://service.example';
let local: Record<string, unknown>;
let service: FakeService;

beforeEach(() => {
  local = {};
  service = createFakeService(() => NOW);
  vi.stubGlobal('chrome', { runtime: { id: 'us' }, storage: { session: createStorageArea({}), local: createStorageArea(local) } });
});
afterEach(() => vi.unstubAllGlobals());

/** One look; what was written by it, if anything. */
async function look(url = URL): Promise<unknown> {
  delete local.policy;
  await keepPolicy(createClient({ url, token: () => 'rep', fetch: service.fetch, timeoutMs: 2000 }), url, NOW);
  return local.policy;
}

test('a policy is kept when it is new, and not written again while it stays', async () => {
  expect(await look()).toEqual({ ...service.policy, at: NOW.toISOString() });
  expect(await look()).toBeUndefined();
  service.policy = { version: 2, policy: { version: 1, name: 'Stricter' } };
  expect(await look()).toMatchObject({ version: 2, policy: { name: 'Stricter' } });
});

test('without an answer the last one stays, and another service is asked for the whole', async () => {
  await look();
  service.isDown = true;
  service.policy = { version: 2, policy: { version: 1, name: 'Stricter' } };
  expect(await look()).toBeUndefined();
  service.isDown = false;
  expect(await look()).toMatchObject({ version: 2 });
  expect(await look('http://other.example')).toMatchObject({ version: 2 });
});
