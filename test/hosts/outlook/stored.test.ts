// What the pane keeps in the browser: read back as it was, and nothing of it believed unread.
import { afterEach, expect, test, vi } from 'vitest';
import { openStorage } from '../../../src/hosts/outlook/pane/stored.ts';

const clock = () => new Date('2026-11-24T09:30:00.000Z');
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The browser's storage; `tellOthers` is what a window hears when another one has written. */
function stub(kept: Record<string, string>) {
  const storage = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => {
      kept[name] = text;
    },
  };
  const hears: ((event: { readonly key: string }) => void)[] = [];
  vi.stubGlobal('window', {
    localStorage: storage,
    addEventListener: (_name: string, hear: (event: { readonly key: string }) => void) => hears.push(hear),
  });
  return { kept, tellOthers: (key: string) => hears.map((hear) => hear({ key })) };
}

test('policy, records and reports come back', () => {
  const { kept } = stub({});
  const first = openStorage(clock);
  first.policy.value = { version: 7, policy: { version: 1, name: 'Ours' }, at: '2026-11-24T09:30:00.000Z' };
  first.waiting.value = [{ id: 'record-1', at: '2026-11-24T09:30:00.000Z', kind: 'reported', key: 'k', rule: 'r', sentence: 's' }];
  first.feedback.value = [{ key: 'k', rule: 'r', quote: 'q', sentence: 's', at: '2026-11-24T09:30:00.000Z' }];
  expect(Object.keys(kept).sort()).toEqual(['countersign.feedback', 'countersign.policy', 'countersign.records']);
  const again = openStorage(clock);
  expect([again.policy.value, again.waiting.value, again.feedback.value]).toEqual([
    first.policy.value,
    first.waiting.value,
    first.feedback.value,
  ]);
});

test('what another window has written is not undone by the next writing', () => {
  const { kept, tellOthers } = stub({});
  const [one, other] = [openStorage(clock), openStorage(clock)];
  const record = (id: string) => ({ id, at: '2026-11-24T09:30:00.000Z', kind: 'reported' as const, key: 'k', rule: 'r', sentence: 's' });
  one.waiting.value = [record('record-1')];
  tellOthers('countersign.records');
  other.waiting.value = [...other.waiting.value, record('record-2')];
  expect(JSON.parse(kept['countersign.records'] ?? '').map(({ id }: { id: string }) => id)).toEqual(['record-1', 'record-2']);
});

test.each(['{', '[]', '{"version":1}', '{"version":1,"at":"x","policy":{"version":1,"nmae":1}}', '[{"key":1}]'])(
  'what cannot be read is left out: %s',
  (text) => {
    stub({ 'countersign.policy': text, 'countersign.records': text, 'countersign.feedback': text });
    const { policy, waiting, feedback } = openStorage(clock);
    expect([policy.value, waiting.value, feedback.value]).toEqual([null, [], []]);
  },
);

test('where the client forbids it to frames, the pane does without', () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('Access is denied');
    },
  });
  const { holds, policy } = openStorage(clock);
  policy.value = { version: 1, policy: { version: 1 }, at: '' };
  expect(holds.read('h1')).toBeNull();
});

test('a full storage costs the keeping, not the pane', () => {
  vi.stubGlobal('window', {
    addEventListener: () => undefined,
    localStorage: {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    },
  });
  expect(openStorage(clock).policy.value).toBeNull();
});
