// Rates are counted by each process for itself: two give twice as much, and what one refused the other may take.
import { expect, test } from 'vitest';
import { openPostgres } from '../../../src/service/store/open-postgres.ts';
import { foundTenant, serveOn, type TestService } from '../harness.ts';
import { useCluster } from '../use-cluster.ts';
import { problemOf } from './answers.ts';

const cluster = useCluster();

test('an identity that is refused by one process is told when to come back, and is served by the other', async () => {
  const url = await cluster.createDatabase();
  const open = () => serveOn(openPostgres({ url, poolSize: 2, onError: () => undefined }), { config: { ratePerSecond: 1 } });
  const [one, two] = await Promise.all([open(), open()]);
  const tenant = await foundTenant(one);
  const token = await tenant.token('rep');
  const ask = (service: TestService) => service.request('/v1/me', { headers: { Authorization: `Bearer ${token}` } });
  for (const service of [one, two]) {
    for (let turn = 0; turn < 10; turn++) expect((await ask(service)).status).toBe(200);
    const refused = await ask(service);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await problemOf(refused)).code).toBe('rate-limited');
  }
  one.moveClock(2 / 3600);
  expect((await ask(one)).status).toBe(200);
  expect((await ask(two)).status).toBe(429);
  await Promise.all([one.close(), two.close()]);
});
