// Work in turns: all that is due, a few at a time, without waiting for the next look; and nothing in a circle.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Turns, takeTurns } from '../../src/service/take-turns.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const LOOK_MS = 2000;

function turnsOf(due: readonly string[], run: Turns<string>['run']) {
  const logged: string[] = [];
  let besides = 0;
  const turns: Turns<string> = {
    ...{ failure: 'turn-failed', most: 2, list: async (limit) => due.slice(0, limit), keyOf: (key) => key, run },
    log: (_level, event) => logged.push(event),
    beside: { everyMs: 60_000, run: async () => ++besides },
  };
  return { turns, logged, besides: () => besides };
}

test('all that is due at one look, two at a time', async () => {
  const due = ['a', 'b', 'c', 'd', 'e'];
  const done: string[] = [];
  let most = 0;
  let running = 0;
  const { turns, besides } = turnsOf(due, async (key) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(...due.splice(due.indexOf(key), 1));
    return true;
  });
  const taking = takeTurns(turns);
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  expect([done.sort(), most, besides()]).toEqual([['a', 'b', 'c', 'd', 'e'], 2, 1]);
  await taking.stop();
});

test('what another process has, or what fails, is not tried again before the next look', async () => {
  let tries = 0;
  const { turns, logged } = turnsOf(['taken', 'broken'], async (key) => {
    tries += 1;
    if (key === 'broken') throw new Error('broken');
    return false;
  });
  const taking = takeTurns(turns);
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  expect([tries, logged]).toEqual([2, ['turn-failed']]);
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  expect(tries).toBe(4);
  await taking.stop();
});

test('what fails beside the turns does not keep them from what is due', async () => {
  const due = ['a'];
  const { turns, logged } = turnsOf(due, async () => due.pop() !== undefined);
  const beside = { everyMs: 60_000, run: () => Promise.reject(new Error('broken')) };
  const taking = takeTurns({ ...turns, beside });
  await vi.advanceTimersByTimeAsync(2 * LOOK_MS);
  expect([due, logged]).toEqual([[], ['turn-failed']]);
  await taking.stop();
});

test('stopping waits for what is under way, and takes up nothing more', async () => {
  const started: string[] = [];
  let end: (value: boolean) => void = () => undefined;
  const { turns } = turnsOf(['a'], (key) => {
    started.push(key);
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  const taking = takeTurns(turns);
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  let isStopped = false;
  const stopping = taking.stop().then(() => {
    isStopped = true;
  });
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  expect(isStopped).toBe(false);
  end(true);
  await stopping;
  await vi.advanceTimersByTimeAsync(10 * LOOK_MS);
  expect(started).toEqual(['a']);
});
