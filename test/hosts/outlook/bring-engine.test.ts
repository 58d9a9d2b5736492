// How long the pane waits for its engine, and what it makes of one that comes late, twice or never.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringEngine, type EngineFile } from '../../../src/hosts/outlook/pane/bring-engine.ts';
import { createInspector } from '../../../src/inspect.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fileOf = (): EngineFile => ({ startInspector: () => createInspector([]) });

/** Each try is answered by hand. */
function start() {
  const answers: ((file: EngineFile | null) => Promise<void>)[] = [];
  const engine = bringEngine(
    () =>
      new Promise((resolve) => {
        answers.push(async (file) => {
          resolve(file);
          await vi.advanceTimersByTimeAsync(0);
        });
      }),
  );
  return { engine, answers, kind: () => engine.state.value.kind };
}

test('it is asked for at once, and is here when it comes', async () => {
  const { engine, answers, kind } = start();
  expect([answers.length, kind()]).toEqual([1, 'coming']);
  const file = fileOf();
  await answers[0]?.(file);
  expect(engine.state.value).toEqual({ kind: 'here', startInspector: file.startInspector });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(kind()).toBe('here');
});

test('what does not come is missing, and asked for again on a word alone, one try at a time', async () => {
  const { engine, answers, kind } = start();
  await answers[0]?.(null);
  expect(kind()).toBe('missing');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toHaveLength(1);
  engine.retry();
  engine.retry();
  expect(answers).toHaveLength(2);
  expect(engine.state.value).toEqual({ kind: 'coming', isRetry: true });
  await answers[1]?.(null);
  expect(kind()).toBe('missing');
  engine.retry();
  await answers[2]?.(fileOf());
  expect(kind()).toBe('here');
});

test('no answer at all is said after a while; what comes after that is taken', async () => {
  const { answers, kind } = start();
  await vi.advanceTimersByTimeAsync(14_000);
  expect(kind()).toBe('coming');
  await vi.advanceTimersByTimeAsync(2000);
  expect(kind()).toBe('missing');
  await answers[0]?.(fileOf());
  expect(kind()).toBe('here');
});

test('an older try that fails says nothing of the newer, and of two that come the first stays', async () => {
  const { engine, answers, kind } = start();
  await vi.advanceTimersByTimeAsync(16_000);
  engine.retry();
  await answers[0]?.(null);
  expect(kind()).toBe('coming');
  const first = fileOf();
  await answers[1]?.(first);
  await answers[0]?.(fileOf());
  expect(engine.state.value).toEqual({ kind: 'here', startInspector: first.startInspector });
});

test('with the engine here, there is nothing to try again', async () => {
  const { engine, answers } = start();
  await answers[0]?.(fileOf());
  engine.retry();
  expect(answers).toHaveLength(1);
});
