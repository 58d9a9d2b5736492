// What the draft carries is never lost to a pane that could not read it: it is read again, and laid below what the pane knows.
import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/hosts/outlook/call.ts';
import { type DraftState, NO_STATE, parseState, type StateRead } from '../../../src/hosts/outlook/draft-state.ts';
import { keepState } from '../../../src/hosts/outlook/keep-state.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';
import { KEYS, receiptFor } from './releases.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (key: string) => ({ key, reason: 'Within my authority', at: '2026-11-24T09:00:00Z' });
const BEFORE: DraftState = {
  acknowledgements: [answer('a')],
  receipt: receiptFor('d'),
  policy: defaultPolicy,
  policyLeftOut: false,
  keys: KEYS,
  hold: 'h1',
};
const UNKNOWN: StateRead = { kind: 'unknown', state: NO_STATE };

/** A draft with session data that is null for so many readings, and a pane that holds what it found beside an answer of its own. */
function start(unreadable: number, carried: DraftState = BEFORE) {
  const draft = { text: JSON.stringify({ v: 1, ...carried }), writings: 0 };
  let left = unreadable;
  const item = {
    readSession: (): Promise<Outcome<string>> => {
      left -= 1;
      return Promise.resolve({ ok: true, value: left >= 0 ? JSON.parse('null') : draft.text });
    },
    writeSession: (_key: string, text: string): Promise<Outcome<void>> => {
      Object.assign(draft, { text, writings: draft.writings + 1 });
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  const found = signal(NO_STATE);
  const mine = signal([answer('b')]);
  const state = computed(() => ({ ...found.value, acknowledgements: [...found.value.acknowledgements, ...mine.value] }));
  const end = new AbortController();
  const onFound = (more: DraftState) => {
    found.value = more;
  };
  const { isKept } = keepState({ item, state, stored: UNKNOWN, onFound, signal: end.signal });
  return { draft, mine, isKept, end, kept: () => parseState(draft.text) };
}

test('what could be read only later is kept whole, by the first writing and by every later one', async () => {
  const { mine, kept } = start(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(kept()).toEqual({ ...BEFORE, acknowledgements: [answer('a'), answer('b')] });
  mine.value = [...mine.value, answer('c')];
  await vi.advanceTimersByTimeAsync(200);
  expect(kept()).toEqual({ ...BEFORE, acknowledgements: [answer('a'), answer('b'), answer('c')] });
});

test('while it stays unreadable nothing is written; it is asked for again without a change', async () => {
  const { draft, isKept, kept } = start(2);
  await vi.advanceTimersByTimeAsync(200);
  expect([draft.writings, isKept.value]).toEqual([0, false]);
  await vi.advanceTimersByTimeAsync(5000);
  expect([draft.writings, isKept.value]).toEqual([1, true]);
  expect(kept()?.hold).toBe('h1');
});

test.each([0, 2])('nothing is written once the pane has left the message (unreadable so often: %i)', async (unreadable) => {
  const { draft, mine, end } = start(unreadable);
  await vi.advanceTimersByTimeAsync(200);
  const before = draft.writings;
  mine.value = [...mine.value, answer('c')];
  end.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(draft.writings).toBe(before);
});

/** A draft that carries so many characters, and answers so many writings too late. */
function startWith({ most = 50_000, late = 0 }) {
  const draft = { text: '', late };
  const item = {
    readSession: (): Promise<Outcome<string>> => Promise.resolve({ ok: true, value: draft.text }),
    writeSession: (_key: string, text: string): Promise<Outcome<void>> => {
      const reason = draft.late > 0 ? 'timeout' : text.length > most ? 'refused' : null;
      draft.late -= 1;
      if (reason !== null) return Promise.resolve({ ok: false, failure: { call: 'sessionData', reason, code: null } });
      draft.text = text;
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  const state = signal({ ...NO_STATE, acknowledgements: [answer('a')], policy: defaultPolicy });
  const stored: StateRead = { kind: 'empty', state: NO_STATE };
  const { isKept } = keepState({ item, state, stored, onFound: () => undefined, signal: new AbortController().signal });
  return { state, isKept, kept: () => parseState(draft.text) };
}

test('a policy larger than a draft may carry is left out and named so; the answers are kept', async () => {
  const { isKept, kept } = startWith({ most: 600 });
  await vi.advanceTimersByTimeAsync(200);
  expect([isKept.value, kept()]).toEqual([true, { ...NO_STATE, acknowledgements: [answer('a')], policyLeftOut: true }]);
});

test('a writing that is answered too late is tried again, and costs neither the policy nor the answers', async () => {
  const { state, isKept, kept } = startWith({ late: 2 });
  await vi.advanceTimersByTimeAsync(200);
  expect([isKept.value, kept()]).toEqual([false, null]);
  await vi.advanceTimersByTimeAsync(5000);
  expect([isKept.value, kept()]).toEqual([true, state.value]);
});
