// Whatever fails, in whatever order, and whenever a process dies: a message leaves at most once, and nobody is told otherwise.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SendOnceOutcome, sendOnce } from '../../../src/service/mailbox/send-once.ts';
import type { Bench } from './contract.ts';
import { BY_TOKEN, openGmailBench } from './gmail-bench.ts';
import { openGraphBench } from './graph-bench.ts';
import { createMemoryRecords } from './memory-records.ts';
import { PLAIN } from './messages.ts';
import type { Fault, Step } from './wire-server.ts';

const MINUTE = 60_000;
const RUNS = 40;

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>({ kind: 'drop' }, { kind: 'late' }, { kind: 'garble' }),
  fc.record({ kind: fc.constant('slow' as const), requests: fc.nat(8), says: fc.constantFrom(500 as const, null) }),
  fc.constantFrom(500, 503, 504).map((status): Fault => ({ kind: 'lie', status })),
  fc.constantFrom(400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504).map((status): Fault => ({ kind: 'refuse', status })),
  fc.constantFrom('5', '4000').map((after): Fault => ({ kind: 'refuse', status: 429, headers: { 'retry-after': after } })),
);
const round = fc.record({
  faults: fc.array(fc.record({ step: fc.constantFrom<Step>('token', 'create', 'send', 'look'), fault }), { maxLength: 5 }),
  dieAt: fc.constantFrom('attempt' as const, 'outcome' as const, null, null, null),
  lag: fc.nat(4),
  edits: fc.boolean(),
  minutes: fc.nat(15),
  atOnce: fc.integer({ min: 1, max: 3 }),
});
type Round = typeof round extends fc.Arbitrary<infer T> ? T : never;

async function play(bench: Bench, rounds: readonly Round[], renames: boolean): Promise<void> {
  const records = createMemoryRecords();
  const { mailbox, clock, server } = bench;
  Object.assign(server, { renames, onLate: () => clock.expire() });
  const run = async (): Promise<SendOnceOutcome | { kind: 'died' }> => {
    try {
      return await sendOnce({ records, mailbox, clock, claimMs: 8 * MINUTE, settleMs: 10 * MINUTE }, 'hold', PLAIN);
    } catch {
      return { kind: 'died' };
    }
  };
  const quiet: Round = { faults: [], dieAt: null, lag: 0, edits: false, minutes: 15, atOnce: 1 };
  for (const { faults, dieAt, lag, edits, minutes, atOnce } of [...rounds, quiet, quiet]) {
    for (const { step, fault } of faults) server.order(step, fault);
    Object.assign(records, { dieAt });
    server.lag = lag;
    if (edits) server.edit();
    const outcomes = await Promise.all(Array.from({ length: atOnce }, run));
    const left = bench.left().length;
    expect(left).toBeLessThanOrEqual(1);
    for (const { kind } of outcomes) {
      if (kind === 'sent' || kind === 'already-sent') expect(left).toBe(1);
      if (kind === 'rejected') expect(left).toBe(0);
    }
    clock.pass(minutes * MINUTE);
    // No request is on its way for longer than it takes to settle.
    server.rest();
  }
}

describe.each<[string, () => Promise<Bench>]>([
  ['Gmail', () => openGmailBench(BY_TOKEN)],
  ['Graph', () => openGraphBench('refresh-token', 'draft')],
  ['Graph without drafts', () => openGraphBench('application', 'message')],
])('%s', (_, open) => {
  test.each([false, true])('never twice; the provider gives new names: %s', async (renames) => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 4 }), async (rounds) => {
        const bench = await open();
        try {
          await play(bench, rounds, renames);
        } finally {
          await bench.server.close();
        }
      }),
      { numRuns: RUNS },
    );
  });
});
