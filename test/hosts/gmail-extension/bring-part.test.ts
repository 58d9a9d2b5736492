// How long a frame waits for the part that reads messages: for the worker's answer, for nothing where there is no worker, and never for ever.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringPart } from '../../../src/hosts/gmail-extension/bring-part.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const KNOWN = Promise.resolve();

function askWorker(runtime: object, known = KNOWN) {
  vi.stubGlobal('chrome', { runtime });
  let isOver = false;
  void bringPart(known).then(() => {
    isOver = true;
  });
  return async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return isOver;
  };
}

test('the worker is asked, and its answer ends the waiting', async () => {
  let answer: (value: unknown) => void = () => undefined;
  const sendMessage = vi.fn(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const isOverAfter = askWorker({ id: 'us', sendMessage });
  expect(sendMessage).toHaveBeenCalledWith({ kind: 'bring-part' });
  expect(await isOverAfter(100)).toBe(false);
  answer(null);
  expect(await isOverAfter(0)).toBe(true);
});

test('a worker that refuses, or is gone with an update, is not waited for', async () => {
  expect(await askWorker({ id: 'us', sendMessage: () => Promise.reject(new Error('No receiver.')) })(0)).toBe(true);
  const sendMessage = vi.fn();
  expect(await askWorker({ id: undefined, sendMessage })(0)).toBe(true);
  expect(sendMessage).not.toHaveBeenCalled();
});

const NEVER = new Promise<never>(() => undefined);

test.each([
  ['a worker that never answers', () => NEVER, KNOWN],
  ['settings that are never read', async () => null, NEVER],
])('%s: five seconds, and not for ever', async (_, sendMessage, known) => {
  const isOverAfter = askWorker({ id: 'us', sendMessage }, known);
  expect(await isOverAfter(4900)).toBe(false);
  expect(await isOverAfter(100)).toBe(true);
});
