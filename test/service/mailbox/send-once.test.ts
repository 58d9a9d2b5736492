// The operation around the port: once, whoever asks and whenever a process dies.
import { describe, expect, test } from 'vitest';
import type { KeptDraft, Mailbox, SendOutcome, Whereabouts } from '../../../src/service/mailbox/mailbox.ts';
import { type SendOnceDependencies, sendOnce } from '../../../src/service/mailbox/send-once.ts';
import { createHandClock } from './hand-clock.ts';
import { createMemoryRecords } from './memory-records.ts';
import { PLAIN } from './messages.ts';

const KEY = 'hold-1';
const MINUTE = 60_000;
const DRAFT: KeptDraft = { kind: 'draft', id: 'r1', version: 'm1', messageId: '<plain@countersign.example>', thread: null };
const UNKNOWN: SendOutcome = { kind: 'unknown' };

function setUp() {
  const counts = { keep: 0, send: 0, left: 0 };
  const place: { now: Whereabouts } = { now: { kind: 'draft' } };
  /** What the next sending says; whether the message left is another matter. */
  const script: { says: SendOutcome[]; leaves: boolean } = { says: [], leaves: true };
  const mailbox: Mailbox = {
    provider: 'gmail',
    async keep() {
      counts.keep++;
      return { kind: 'kept', draft: DRAFT };
    },
    async send() {
      counts.send++;
      const says = script.says.shift() ?? { kind: 'sent', providerId: 's1' };
      if (script.leaves && says.kind !== 'rejected') {
        counts.left++;
        place.now = { kind: 'sent', providerId: 's1' };
      }
      return says;
    },
    whereIs: async () => place.now,
    read: async () => ({ kind: 'rejected', reason: 'gone', retryAt: null }),
    check: async () => ({ kind: 'good' }),
  };
  const clock = createHandClock();
  const records = createMemoryRecords();
  const dependencies: SendOnceDependencies = { records, mailbox, clock, claimMs: 6 * MINUTE, settleMs: 10 * MINUTE };
  return { counts, place, script, clock, records, dependencies, run: () => sendOnce(dependencies, KEY, PLAIN) };
}

test('sends, and says the same when asked again', async () => {
  const { run, counts } = setUp();
  expect(await run()).toEqual({ kind: 'sent', providerId: 's1' });
  expect(await run()).toEqual({ kind: 'sent', providerId: 's1' });
  expect(counts).toEqual({ keep: 1, send: 1, left: 1 });
});

test('of many at once, one sends', async () => {
  const { run, counts } = setUp();
  const outcomes = await Promise.all(Array.from({ length: 20 }, run));
  expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === 'busy')).toHaveLength(19);
  expect(counts.left).toBe(1);
});

test('what is on record holds no mail and no address', async () => {
  const { run, records } = setUp();
  await run();
  expect(records.rows.get(KEY)?.entry).not.toMatch(/Hello|seller|buyer/);
});

describe('a process that dies', () => {
  test('between "sent" and "recorded": the next one finds that it was sent', async () => {
    const { run, counts, records, clock } = setUp();
    records.dieAt = 'outcome';
    await expect(run()).rejects.toThrow('killed');
    records.dieAt = null;
    expect(await run()).toEqual({ kind: 'busy' });
    clock.pass(6 * MINUTE);
    expect(await run()).toEqual({ kind: 'already-sent', providerId: 's1' });
    expect(await run()).toEqual({ kind: 'already-sent', providerId: 's1' });
    expect(counts).toEqual({ keep: 1, send: 1, left: 1 });
  });

  test('between "kept" and "recorded": the draft is kept again, nothing was sent', async () => {
    const { run, counts, records, clock } = setUp();
    records.dieAt = 'attempt';
    await expect(run()).rejects.toThrow('killed');
    records.dieAt = null;
    clock.pass(6 * MINUTE);
    expect(await run()).toMatchObject({ kind: 'sent' });
    expect(counts).toEqual({ keep: 2, send: 1, left: 1 });
  });

  test('before it sent: nothing is sent again until no request can be on its way', async () => {
    const { run, counts, records, clock, script } = setUp();
    records.dieAt = 'outcome';
    script.leaves = false;
    await expect(run()).rejects.toThrow('killed');
    Object.assign(records, { dieAt: null });
    script.leaves = true;
    clock.pass(6 * MINUTE);
    expect(await run()).toEqual(UNKNOWN);
    clock.pass(4 * MINUTE);
    expect(await run()).toMatchObject({ kind: 'sent' });
    expect(counts).toEqual({ keep: 1, send: 2, left: 1 });
  });
});

describe('an unknown end', () => {
  test('is found out later', async () => {
    const { run, counts, script } = setUp();
    script.says = [UNKNOWN];
    expect(await run()).toEqual(UNKNOWN);
    expect(await run()).toEqual({ kind: 'already-sent', providerId: 's1' });
    expect(counts.send).toBe(1);
  });

  test.each(['unseen', 'absent', 'changed'] as const)('is no refusal, however long ago: %s', async (kind) => {
    const { run, counts, script, place, clock } = setUp();
    Object.assign(script, { says: [UNKNOWN], leaves: false });
    place.now = { kind };
    await run();
    clock.pass(1000 * MINUTE);
    expect(await run()).toEqual(UNKNOWN);
    expect(counts.send).toBe(1);
    place.now = { kind: 'sent', providerId: 's1' };
    expect(await run()).toMatchObject({ kind: 'already-sent' });
  });

  test('of a message without a draft is never answered by sending', async () => {
    const { run, counts, script, place, clock, dependencies } = setUp();
    const direct: KeptDraft = { kind: 'direct', messageId: DRAFT.messageId };
    Object.assign(dependencies.mailbox, { keep: async () => ({ kind: 'kept', draft: direct }) });
    Object.assign(script, { says: [UNKNOWN], leaves: false });
    Object.assign(place, { now: { kind: 'absent' } });
    await run();
    clock.pass(1000 * MINUTE);
    expect(await run()).toEqual(UNKNOWN);
    expect(counts.send).toBe(1);
  });
});

test('a refusal that may pass lets it be tried again with the same draft, another does not', async () => {
  const { run, counts, script } = setUp();
  const revoked: SendOutcome = { kind: 'rejected', reason: 'revoked', retryAt: null };
  const invalid: SendOutcome = { kind: 'rejected', reason: 'invalid', retryAt: null };
  script.says = [revoked, invalid];
  expect(await run()).toEqual(revoked);
  expect(await run()).toEqual(invalid);
  expect(await run()).toEqual(invalid);
  expect(counts).toEqual({ keep: 1, send: 2, left: 0 });
});

test('a claim that was lost while the draft was kept sends nothing', async () => {
  const { run, counts, records, dependencies, clock } = setUp();
  const { keep } = dependencies.mailbox;
  Object.assign(dependencies.mailbox, {
    keep: async (message: typeof PLAIN) => {
      clock.pass(7 * MINUTE);
      await records.claim(KEY, new Date(clock.now()), new Date(clock.now() + MINUTE));
      return keep(message);
    },
  });
  expect(await run()).toEqual({ kind: 'busy' });
  expect(counts.send).toBe(0);
});
