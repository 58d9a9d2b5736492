// How often the draft is asked for: at once when something is known to have happened, often while it changes, seldom while it does not.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure, Outcome } from '../../../src/hosts/outlook/call.ts';
import type { PaneItem } from '../../../src/hosts/outlook/office.ts';
import { watchDraft } from '../../../src/hosts/outlook/watch-draft.ts';
import type { Draft } from '../../../src/model/draft.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ok = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
const REFUSED = { ok: false, failure: { call: 'body', reason: 'refused', code: 1 } } as const satisfies Outcome<never>;

function start(isPlain = false) {
  const state = { html: '<p>Hi</p>', fails: false, throws: false, asked: 0, wholes: 0, isVisible: true };
  const heard: { drafts: Draft[]; failure: Failure | null } = { drafts: [], failure: null };
  let recipients: () => void = () => undefined;
  const listeners = new Map<string, () => void>();
  const item: PaneItem = {
    composeType: () => {
      state.wholes += 1;
      return ok({ isReply: false, isPlain });
    },
    subject: () => ok('Offer'),
    body: () => {
      state.asked += 1;
      return state.fails ? Promise.resolve(REFUSED) : ok(state.html);
    },
    recipients: () => ok([]),
    from: () => ok({ address: 'me@us.example' }),
    attachments: () => ok([]),
    readSession: () => ok(''),
    writeSession: () => ok(undefined),
    initialContext: () => ok(''),
    selection: () => ok(''),
    replaceSelection: () => ok(undefined),
    notify: () => ok(undefined),
    removeNotice: () => ok(undefined),
    onInitialContext: () => undefined,
    onRecipientsChanged: (notify) => {
      recipients = notify;
    },
  };
  const add = (name: string, listener: unknown) => {
    if (typeof listener === 'function') listeners.set(name, () => listener());
  };
  const end = new AbortController();
  const page = {
    addEventListener: add,
    setTimeout: (run: () => void, ms: number) => Number(setTimeout(() => run(), ms)),
    clearTimeout: (timer: number | undefined) => clearTimeout(timer),
    document: {
      addEventListener: add,
      get visibilityState(): DocumentVisibilityState {
        return state.isVisible ? 'visible' : 'hidden';
      },
    },
  };
  watchDraft({
    item,
    signal: end.signal,
    page,
    onDraft: (draft) => {
      if (state.throws) throw new Error('not ours');
      heard.drafts.push(draft);
    },
    onFailure: (failure) => {
      heard.failure = failure;
    },
  });
  return { state, heard, end, recipients: () => recipients(), happen: (name: string) => listeners.get(name)?.() };
}

const askedWithin = async (state: { asked: number }, ms: number) => {
  const before = state.asked;
  await vi.advanceTimersByTimeAsync(ms);
  return state.asked - before;
};

test('while nothing changes it asks ever less; a change makes it quick again', async () => {
  const { state, heard } = start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard.drafts).toHaveLength(1);
  expect(await askedWithin(state, 60_000)).toBeLessThanOrEqual(20);
  state.html = '<p>Hi Kim</p>';
  for (let waited = 0; heard.drafts.length < 2 && waited < 4000; waited += 100) await vi.advanceTimersByTimeAsync(100);
  expect(heard.drafts).toHaveLength(2);
  expect(await askedWithin(state, 2000)).toBeGreaterThanOrEqual(2);
});

test.each([true, false])('as long as body and subject are the same, not all is read each time (plain text: %s)', async (isPlain) => {
  const { state, heard } = start(isPlain);
  state.html = 'Hi Kim,\r\n\r\nthanks.\r\n';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard.drafts).toHaveLength(1);
  expect(state.wholes).toBeLessThanOrEqual(state.asked / 3);
});

test('recipients, focus and coming into sight are looked at in the same moment', async () => {
  const { state, recipients, happen } = start();
  await vi.advanceTimersByTimeAsync(60_000);
  for (const act of [recipients, () => happen('focus'), () => happen('visibilitychange')]) {
    const before = state.asked;
    act();
    await vi.advanceTimersByTimeAsync(1);
    expect(state.asked).toBeGreaterThan(before);
  }
});

test('a page that nobody sees asks nothing', async () => {
  const { state } = start();
  await vi.advanceTimersByTimeAsync(1);
  state.isVisible = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await askedWithin(state, 120_000)).toBe(0);
});

test('a long mail at rest is asked for four times a minute at most', async () => {
  const { state } = start();
  state.html = `<p>${'x'.repeat(1_500_000)}</p>`;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await askedWithin(state, 60_000)).toBeLessThanOrEqual(5);
});

test('a failure is told, and the next reading takes it back', async () => {
  const { state, heard } = start();
  await vi.advanceTimersByTimeAsync(1);
  state.fails = true;
  await vi.advanceTimersByTimeAsync(2000);
  expect(heard.failure).toEqual(REFUSED.failure);
  state.fails = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard.failure).toBeNull();
});

test('what throws at one reading is told, and does not end the watch', async () => {
  const { state, heard } = start();
  state.throws = true;
  await vi.advanceTimersByTimeAsync(1);
  expect(heard.failure?.reason).toBe('threw');
  state.throws = false;
  state.html = '<p>Hi Kim</p>';
  await vi.advanceTimersByTimeAsync(20_000);
  expect([heard.drafts.length, heard.failure]).toEqual([1, null]);
});

test('nothing is asked once the watch is over', async () => {
  const { state, end } = start();
  await vi.advanceTimersByTimeAsync(5000);
  end.abort();
  expect(await askedWithin(state, 60_000)).toBe(0);
});
