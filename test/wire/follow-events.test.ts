// The stream of live events is kept open, and not asked for without end where it cannot be.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveEvent } from '../../src/model/live-event.ts';
import { followEvents } from '../../src/wire/follow-events.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const EVENT: LiveEvent = { id: 1, at: '2026-11-24T09:30:00.000Z', kind: 'hold-placed', hold: 'hold_1' };

/** How often a stream is opened within `ms`, where each brings `brought` and ends after `lasting`. */
async function countStreams(ms: number, brought: readonly LiveEvent[], lasting: number): Promise<number> {
  const end = new AbortController();
  let streams = 0;
  async function* events() {
    streams++;
    for (const event of brought) yield { ...event, id: streams };
    await new Promise((resolve) => {
      setTimeout(resolve, lasting);
    });
  }
  const following = followEvents({
    ...{ client: { events }, signal: end.signal, refresh: async () => true },
    ...{ onEvent: () => undefined, onReach: () => undefined },
  });
  await vi.advanceTimersByTimeAsync(ms);
  end.abort();
  await vi.advanceTimersByTimeAsync(lasting + 60_000);
  await following;
  return streams;
}

test('one that ends as it begins is asked for ever more seldom', async () => {
  expect(await countStreams(120_000, [], 0)).toBe(8);
});

test('one that brought something, or lived for a while, is opened again at once', async () => {
  expect(await countStreams(120_000, [EVENT], 0)).toBeGreaterThan(60);
  expect(await countStreams(399_000, [], 39_000)).toBe(10);
});
