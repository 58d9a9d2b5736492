// Settings as they come from the browser's storage: each is told when it is read, and what cannot be read any more leaves what was known.
import { afterEach, expect, test, vi } from 'vitest';
import { followSettings, NOTHING_SET, type StoredSettings } from '../../../src/hosts/gmail-extension/stored-settings.ts';

afterEach(() => void vi.unstubAllGlobals());

type Change = (changes: object, area: string) => void;

/** A browser whose storage answers when the test says so. */
function stubStorage() {
  const waiting: Record<'managed' | 'local', ((value: Record<string, unknown> | Error) => void)[]> = { managed: [], local: [] };
  const listeners: Change[] = [];
  const areaOf = (name: 'managed' | 'local') => ({
    get: () =>
      new Promise((resolve, reject) => {
        waiting[name].push((value) => (value instanceof Error ? reject(value) : resolve(value)));
      }),
  });
  const onChanged = { addListener: (listener: Change) => void listeners.push(listener) };
  vi.stubGlobal('chrome', { storage: { managed: areaOf('managed'), local: areaOf('local'), onChanged } });
  return {
    answer: async (name: 'managed' | 'local', value: Record<string, unknown> | Error) => {
      waiting[name].shift()?.(value);
      await new Promise((resolve) => setImmediate(resolve));
    },
    change: (changes: object, area: string) => {
      for (const listener of listeners) listener(changes, area);
    },
  };
}

function follow(known = NOTHING_SET) {
  const told: StoredSettings[] = [];
  const end = new AbortController();
  let isKnown = false;
  void followSettings(known, (settings) => void told.push(settings), end.signal).then(() => {
    isKnown = true;
  });
  return { told, end, isKnown: () => isKnown };
}

test('each is told when it is read, and neither waits for the other; known are they with the second', async () => {
  const storage = stubStorage();
  const { told, isKnown } = follow();
  await storage.answer('local', { policy: 'kept' });
  expect(told).toEqual([{ managed: {}, kept: 'kept' }]);
  expect(isKnown()).toBe(false);
  await storage.answer('managed', { failMode: 'closed' });
  expect(told.at(-1)).toEqual({ managed: { failMode: 'closed' }, kept: 'kept' });
  expect(isKnown()).toBe(true);
});

test('a change is read and told; what belongs to others is not', async () => {
  const storage = stubStorage();
  const { told } = follow({ managed: { failMode: 'ask' }, kept: 'old' });
  storage.change({ policy: {} }, 'local');
  storage.change({ counts: {} }, 'local');
  await storage.answer('local', { policy: 'first' });
  await storage.answer('local', { policy: 'second' });
  expect(told.map(({ kept }) => kept)).toEqual(['first', 'second']);
  expect(told.at(-1)?.managed).toEqual({ failMode: 'ask' });
});

test('after an update nothing is read any more, and what was known stays; a copy that ended is told nothing', async () => {
  const storage = stubStorage();
  const { told, end, isKnown } = follow();
  await storage.answer('local', new Error('Extension context invalidated.'));
  expect(told).toEqual([]);
  end.abort();
  await storage.answer('managed', { failMode: 'closed' });
  expect(told).toEqual([]);
  expect(isKnown()).toBe(true);
});
