// kill -9 during writes on PostgreSQL: what was answered is there, nothing is half done, and it starts again.
import { expect, test } from 'vitest';
import { useCluster } from '../use-cluster.ts';
import { runKillRounds } from './kill-rounds.ts';

/** A few in the ordinary run; `npm run test:kill` has 50. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? '5');

const cluster = useCluster();

test(`${ROUNDS} rounds on PostgreSQL`, { timeout: 60_000 + ROUNDS * 60_000 }, async () => {
  expect(await runKillRounds(ROUNDS, await cluster.createDatabase())).toBeGreaterThan(0);
});
