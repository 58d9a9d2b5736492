// kill -9 during writes on PGlite: what was answered is there, nothing is half done, and it opens again.
import { expect, test } from 'vitest';
import { runKillRounds } from './kill-rounds.ts';

/** A few in the ordinary run; `npm run test:kill` has 50. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? '2');

test(`${ROUNDS} rounds on PGlite`, { timeout: 60_000 + ROUNDS * 60_000 }, async () => {
  expect(await runKillRounds(ROUNDS, null)).toBeGreaterThan(0);
});
