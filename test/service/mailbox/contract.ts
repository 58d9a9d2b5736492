// What every mailbox must do, whoever provides it. Called once for each.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptDraft, Mailbox, OutgoingMessage } from '../../../src/service/mailbox/mailbox.ts';
import { sendOnce } from '../../../src/service/mailbox/send-once.ts';
import type { HandClock } from './hand-clock.ts';
import { createMemoryRecords } from './memory-records.ts';
import { message, ODD, PLAIN } from './messages.ts';
import type { Fault, WireServer } from './wire-server.ts';

export interface Bench {
  readonly mailbox: Mailbox;
  readonly clock: HandClock;
  readonly server: WireServer & { edit(): void; lag: number; renames: boolean };
  /** The bytes of everything that left, in order. */
  left(): Buffer[];
  draftCount(): number;
  /** The person or the administrator takes the connection back, and the access token with it. */
  revoke(): void;
  /** What the provider says when too much was sent. */
  readonly overQuota: Fault;
}

export function mailboxContract(name: string, openBench: () => Promise<Bench>): void {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    bench.server.onLate = () => bench.clock.expire();
  });
  afterEach(() => bench.server.close());

  const keep = async (outgoing: OutgoingMessage): Promise<KeptDraft> => {
    const kept = await bench.mailbox.keep(outgoing);
    if (kept.kind !== 'kept') throw new Error(`Not kept: ${kept.reason}`);
    return kept.draft;
  };
  const keepAndSend = async () => bench.mailbox.send(await keep(PLAIN), PLAIN);

  describe(`${name} keeps a draft`, () => {
    test.each([
      ['plain', PLAIN],
      ['with non-ASCII text, long lines and attachments', ODD],
    ])('and sends it, byte for byte: %s', async (_, outgoing) => {
      const draft = await keep(outgoing);
      expect(bench.left()).toEqual([]);
      expect(await bench.mailbox.whereIs(draft)).toEqual({ kind: 'draft' });
      const outcome = await bench.mailbox.send(draft, outgoing);
      expect(outcome.kind).toBe('sent');
      expect(bench.left().map((bytes) => bytes.equals(outgoing.mime))).toEqual([true]);
      expect(await bench.mailbox.whereIs(draft)).toEqual({ ...outcome, kind: 'sent' });
    });

    test('once: the same bytes are found again, others are not', async () => {
      const draft = await keep(PLAIN);
      expect(await keep(PLAIN)).toEqual(draft);
      expect(bench.draftCount()).toBe(1);
      await keep({ ...PLAIN, mime: Buffer.concat([PLAIN.mime, Buffer.from('P.S.')]) });
      expect(bench.draftCount()).toBe(2);
    });

    test.each(['drop', 'late', 'garble'] as const)('once, where the answer to its creation is lost: %s', async (kind) => {
      bench.server.order('create', { kind });
      await keep(PLAIN);
      expect(bench.draftCount()).toBe(1);
    });

    test('but not a message without a Message-ID to find it by', async () => {
      const without = { ...PLAIN, mime: Buffer.from('Subject: x\r\n\r\nMessage-ID: <in@the.body>\r\n') };
      expect(await bench.mailbox.keep(without)).toMatchObject({ kind: 'rejected', reason: 'invalid' });
      expect(await bench.mailbox.keep(message('a b@c.example OR in:anywhere', ['', '']))).toMatchObject({ kind: 'rejected' });
      expect(bench.server.seen).toEqual([]);
    });
  });

  describe(`${name} sends once`, () => {
    test('and a second time says that it has', async () => {
      const draft = await keep(PLAIN);
      const first = await bench.mailbox.send(draft, PLAIN);
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual({ ...first, kind: 'already-sent' });
      expect(bench.left()).toHaveLength(1);
    });

    test('when two send at the same time', async () => {
      const draft = await keep(PLAIN);
      const outcomes = await Promise.all([bench.mailbox.send(draft, PLAIN), bench.mailbox.send(draft, PLAIN)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already-sent', 'sent']);
      expect(bench.left()).toHaveLength(1);
    });

    test.each<[string, Fault]>([
      ['the connection drops', { kind: 'drop' }],
      ['the answer is late', { kind: 'late' }],
      ['the answer cannot be read', { kind: 'garble' }],
      ['the answer is 500', { kind: 'lie', status: 500 }],
      ['the answer is 504', { kind: 'lie', status: 504 }],
    ])('after it was accepted and %s: it is looked for', async (_, fault) => {
      bench.server.order('send', fault);
      expect((await keepAndSend()).kind).toBe('sent');
      expect(bench.left()).toHaveLength(1);
      expect(bench.server.counts.send).toBe(1);
    });

    test('and looks until what was sent can be found, even under another name', async () => {
      bench.server.renames = true;
      const draft = await keep(PLAIN);
      bench.server.order('send', { kind: 'drop' });
      bench.server.lag = 3;
      expect((await bench.mailbox.send(draft, PLAIN)).kind).toBe('sent');
      expect(bench.server.counts.send).toBe(1);
    });

    test('and says that it does not know, where it cannot find out', async () => {
      const draft = await keep(PLAIN);
      bench.server.order('send', { kind: 'late' });
      bench.server.lag = 1000;
      bench.server.renames = true;
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual({ kind: 'unknown' });
      expect(bench.server.counts.send).toBe(1);
    });

    test('and never again after silence, although the draft is still there', async () => {
      const draft = await keep(PLAIN);
      bench.server.order('send', { kind: 'refuse', status: 504 });
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual({ kind: 'unknown' });
      expect(bench.server.counts.send).toBe(1);
    });
  });

  test(`${name} with records: a process dies after it sent, the next one finds that out and sends nothing`, async () => {
    const records = createMemoryRecords();
    const { mailbox, clock, server } = bench;
    const run = () => sendOnce({ records, mailbox, clock, claimMs: 600_000, settleMs: 600_000 }, 'hold', PLAIN);
    records.dieAt = 'outcome';
    await expect(run()).rejects.toThrow('killed');
    records.dieAt = null;
    clock.pass(600_000);
    server.order('look', { kind: 'drop' }, { kind: 'refuse', status: 503 });
    expect((await run()).kind).toBe('already-sent');
    expect([bench.left().length, server.counts.send, bench.draftCount()]).toEqual([1, 1, 0]);
  });

  describe(`${name} is looked into`, () => {
    test('and works, or says why not, and nothing is sent or kept by that', async () => {
      expect(await bench.mailbox.check()).toEqual({ kind: 'good' });
      bench.revoke();
      expect(await bench.mailbox.check()).toMatchObject({ kind: 'rejected', reason: 'revoked' });
      expect([bench.left().length, bench.draftCount(), bench.server.counts.send, bench.server.counts.create]).toEqual([0, 0, 0, 0]);
    });

    test('for a draft of the person’s own, which is sent as it was read, and not once it was edited', async () => {
      const kept = await keep(ODD);
      if (kept.kind === 'direct') return;
      const found = await bench.mailbox.read(kept.id);
      if (found.kind === 'rejected') throw new Error(found.reason);
      // Graph's wire gives a message as text: what is no UTF-8 in it comes back changed.
      if (bench.mailbox.provider === 'gmail') expect(Buffer.from(found.mime).equals(ODD.mime)).toBe(true);
      expect(found.draft).toMatchObject({ id: kept.id, version: kept.version, messageId: kept.messageId });
      bench.server.edit();
      expect(await bench.mailbox.send(found.draft, ODD)).toMatchObject({ kind: 'rejected', reason: 'changed' });
      expect(await bench.mailbox.read('other')).toEqual({ kind: 'rejected', reason: 'gone', retryAt: null });
      const fresh = await bench.mailbox.read(kept.id);
      if (fresh.kind === 'read') expect((await bench.mailbox.send(fresh.draft, ODD)).kind).toBe('sent');
      expect(bench.left()).toHaveLength(1);
    });
  });

  describe(`${name} waits`, () => {
    test.each(['create', 'send'] as const)('as long as Retry-After says: %s', async (step) => {
      bench.server.order(step, { kind: 'refuse', status: 429, headers: { 'retry-after': '7' } });
      expect((await keepAndSend()).kind).toBe('sent');
      expect(bench.clock.pauses).toEqual([expect.closeTo(7125)]);
    });

    test('longer each time after 500 and 503, and looks before it sends again', async () => {
      bench.server.order('send', { kind: 'refuse', status: 500 }, { kind: 'refuse', status: 503, headers: { 'retry-after': '9' } });
      expect((await keepAndSend()).kind).toBe('sent');
      expect(bench.clock.pauses).toEqual([375, expect.closeTo(9250)]);
      expect(bench.left()).toHaveLength(1);
    });

    test('after whatever goes wrong with a token or a look', async () => {
      bench.server.order('token', { kind: 'refuse', status: 500 }, { kind: 'drop' }, { kind: 'late' }, { kind: 'garble' });
      bench.server.order('look', { kind: 'refuse', status: 500 }, { kind: 'drop' }, { kind: 'garble' });
      expect((await keepAndSend()).kind).toBe('sent');
    });

    test('no longer than it may: a quota says when', async () => {
      const draft = await keep(PLAIN);
      bench.server.order('send', { kind: 'refuse', status: 429, headers: { 'retry-after': '3600' } });
      const rejected = { kind: 'rejected', reason: 'quota', retryAt: '2026-11-26T10:00:00.000Z' };
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual(rejected);
      expect(bench.clock.pauses).toEqual([]);
      expect((await bench.mailbox.send(draft, PLAIN)).kind).toBe('sent');
    });

    test('in vain for a provider that is away', async () => {
      bench.server.order('look', ...Array.from({ length: 99 }, (): Fault => ({ kind: 'refuse', status: 503 })));
      expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason: 'unavailable', retryAt: null });
      expect(bench.clock.pauses.length).toBeLessThan(30);
      await bench.server.close();
      expect(await bench.mailbox.keep(PLAIN)).toEqual({ kind: 'rejected', reason: 'unavailable', retryAt: null });
    });
  });

  describe(`${name} is told no`, () => {
    test('revoked: before a token is had, and after', async () => {
      const draft = await keep(PLAIN);
      bench.revoke();
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual({ kind: 'rejected', reason: 'revoked', retryAt: null });
      expect(await bench.mailbox.keep(PLAIN)).toMatchObject({ reason: 'revoked' });
      expect(await bench.mailbox.whereIs(draft)).toEqual({ kind: 'unseen' });
      expect(bench.left()).toEqual([]);
    });

    test('an access token that ended early is got again, once', async () => {
      const draft = await keep(PLAIN);
      bench.server.order('look', { kind: 'refuse', status: 401 });
      expect((await bench.mailbox.send(draft, PLAIN)).kind).toBe('sent');
      expect(bench.server.counts.token).toBe(2);
    });

    test.each<[string, Fault | 'quota', string]>([
      ['too much was sent', 'quota', 'quota'],
      ['the scope is missing', { kind: 'refuse', status: 403, body: { error: { code: 'ErrorAccessDenied' } } }, 'denied'],
      ['the message is not liked', { kind: 'refuse', status: 400, body: { error: { code: 'ErrorInvalidRecipients' } } }, 'invalid'],
      ['the message is too large', { kind: 'refuse', status: 413 }, 'invalid'],
    ])('%s', async (_, fault, reason) => {
      const draft = await keep(PLAIN);
      bench.server.order('send', fault === 'quota' ? bench.overQuota : fault);
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual({ kind: 'rejected', reason, retryAt: null });
      expect(bench.left()).toEqual([]);
    });

    test('the draft was changed after it was kept', async () => {
      const draft = await keep(PLAIN);
      bench.server.edit();
      expect(await bench.mailbox.send(draft, PLAIN)).toEqual({ kind: 'rejected', reason: 'changed', retryAt: null });
      expect(bench.server.counts.send).toBe(0);
    });

    test('the draft is no more', async () => {
      const draft = await keep(PLAIN);
      const other = draft.kind === 'draft' ? { ...draft, id: 'other', messageId: '<other@countersign.example>', thread: null } : draft;
      expect(await bench.mailbox.send(other, PLAIN)).toEqual({ kind: 'rejected', reason: 'gone', retryAt: null });
      expect(bench.server.counts.send).toBe(0);
    });
  });
}
