// An event is answered exactly once, whatever the handler does.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_MS, completeOnce } from '../../../src/hosts/outlook/complete-once.ts';
import type { CompletedOptions } from '../../../src/hosts/outlook/office.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const GO = { allowEvent: true };
const STOP = { allowEvent: false, errorMessage: 'no answer' };

function makeEvent() {
  const given: (CompletedOptions | undefined)[] = [];
  const event = {
    completed: (options?: CompletedOptions) => {
      given.push(options);
    },
  };
  return { event, given };
}

test('with the answer, and the timer does nothing after it', async () => {
  const { event, given } = makeEvent();
  completeOnce(
    event,
    async () => GO,
    () => STOP,
  );
  await vi.advanceTimersByTimeAsync(ANSWER_MS * 2);
  expect(given).toEqual([GO]);
});

test('after four seconds with what stands in for it, and a late answer does nothing', async () => {
  const { event, given } = makeEvent();
  completeOnce(
    event,
    () => new Promise((resolve) => setTimeout(() => resolve(GO), ANSWER_MS + 100)),
    () => STOP,
  );
  await vi.advanceTimersByTimeAsync(ANSWER_MS - 1);
  expect(given).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(given).toEqual([STOP]);
});

test.each([
  [
    'at once',
    () => {
      throw new Error('x');
    },
  ],
  ['later', () => Promise.reject(new Error('x'))],
])('with what stands in for it when the handler fails %s', async (_name, fail) => {
  const { event, given } = makeEvent();
  completeOnce(event, fail, () => STOP);
  await vi.advanceTimersByTimeAsync(ANSWER_MS * 2);
  expect(given).toEqual([STOP]);
});

test('the same event twice is answered once; two events are answered each', async () => {
  const [first, second] = [makeEvent(), makeEvent()];
  for (const { event } of [first, first, second]) {
    completeOnce(
      event,
      async () => GO,
      () => STOP,
    );
  }
  await vi.advanceTimersByTimeAsync(ANSWER_MS * 2);
  expect([first.given, second.given]).toEqual([[GO], [GO]]);
});
