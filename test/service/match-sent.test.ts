// Which messages that left are on record as having passed: each record and each release stands for one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchSent } from '../../src/service/delivery/match-sent.ts';
import type { FoundMessage, FoundProof } from '../../src/service/store/sent-messages.ts';

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-11-24T09:00:00Z');
const at = (hours: number) => new Date(START + hours * HOUR_MS);

function message(id: string, hours: number, rest: Partial<FoundMessage> = {}): FoundMessage {
  return { id, at: at(hours), digests: ['words'], bareDigests: ['words'], record: null, hold: null, ...rest };
}

function proof(id: string, hours: number, rest: Partial<FoundProof> = {}): FoundProof {
  return { id, at: at(hours), digest: 'words', mayBeBare: false, ...rest };
}

test.each([
  ['a record of the same words', [message('m', 1)], [proof('r', 1)], [], [['m', 'r', null]]],
  ['a release of the same words', [message('m', 1)], [], [proof('h', 0)], [['m', null, 'h']]],
  ['the same words, wrapped', [message('m', 1, { digests: ['wrapped', 'words'] })], [proof('r', 1)], [], [['m', 'r', null]]],
  ['other words', [message('m', 1, { digests: ['others'], bareDigests: ['others'] })], [proof('r', 1)], [proof('h', 0)], []],
  [
    'both at once, so that neither is left for the next one',
    [message('m', 1), message('n', 2)],
    [proof('r', 1)],
    [proof('h', 0)],
    [['m', 'r', 'h']],
  ],
  ['the same words twice, checked once', [message('late', 3), message('early', 1)], [proof('r', 1)], [], [['early', 'r', null]]],
  ['the same words twice, checked the second time', [message('early', 1), message('late', 3)], [proof('r', 3)], [], [['late', 'r', null]]],
  ['a record that came after it left', [message('m', 1)], [proof('r', 2)], [], []],
  ['a release that came after it left', [message('m', 1)], [], [proof('h', 2)], []],
  ['clocks that differ a little', [message('m', 1)], [proof('r', 1.1)], [], [['m', 'r', null]]],
  ['a release five minutes after it left', [message('m', 1)], [], [proof('h', 1 + 5 / 60)], []],
  ['a release whose server is half a minute ahead', [message('m', 1)], [], [proof('h', 1 + 0.5 / 60)], [['m', null, 'h']]],
  [
    'one that left before its release, and one after it',
    [message('early', 1), message('late', 2)],
    [],
    [proof('h', 1.1)],
    [['late', null, 'h']],
  ],
  ['scheduled, and sent two weeks later', [message('m', 24 * 14)], [proof('r', 0)], [], [['m', 'r', null]]],
  ['checked two months ago', [message('m', 24 * 60)], [proof('r', 0)], [], []],
  [
    'a host that could not tell the attachments',
    [message('m', 1, { digests: ['with files'] })],
    [proof('r', 1, { mayBeBare: true })],
    [],
    [['m', 'r', null]],
  ],
  ['a release without the attachment that left', [message('m', 1, { digests: ['with files'] })], [], [proof('h', 0)], []],
  ['a record that came when its release was known', [message('m', 1, { hold: 'h' })], [proof('r', 1)], [], [['m', 'r', null]]],
])('%s', (_, messages, records, holds, expected) => {
  const found = matchSent(messages, records, holds).map(({ message: id, record, hold }) => [id, record, hold]);
  expect(found).toEqual(expected);
});

describe('whatever left, and whatever is on record', () => {
  const digest = fc.constantFrom('a', 'b', 'c');
  const hours = fc.integer({ min: 0, max: 48 });
  const messages = fc.array(fc.record({ digest, bareDigest: digest, hours }), { maxLength: 12 });
  const proofs = fc.array(fc.record({ digest, hours, mayBeBare: fc.boolean() }), { maxLength: 12 });
  const toMessages = (list: { digest: string; bareDigest: string; hours: number }[]) =>
    list.map((one, i) => message(`m${i}`, one.hours, { digests: [one.digest], bareDigests: [one.bareDigest] }));
  const toProofs = (list: { digest: string; hours: number; mayBeBare: boolean }[]) =>
    list.map((one, i) => proof(`p${i}`, one.hours, { digest: one.digest, mayBeBare: one.mayBeBare }));

  test('each stands for one, of the same words, and not for what left before it', () => {
    fc.assert(
      fc.property(messages, proofs, (left, known) => {
        const [all, records] = [toMessages(left), toProofs(known)];
        const matches = matchSent(all, records, []);
        expect(new Set(matches.map(({ record }) => record)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.message)).size).toBe(matches.length);
        for (const match of matches) {
          const sent = all.find(({ id }) => id === match.message);
          const record = records.find(({ id }) => id === match.record);
          if (sent === undefined || record === undefined) throw new Error('a match of nothing');
          expect([...sent.digests, ...(record.mayBeBare ? sent.bareDigests : [])]).toContain(record.digest);
          expect(record.at.getTime() - sent.at.getTime()).toBeLessThanOrEqual(10 * 60_000);
        }
      }),
    );
  });

  test('a second time finds nothing that the first did not', () => {
    fc.assert(
      fc.property(messages, proofs, (left, known) => {
        const [all, records] = [toMessages(left), toProofs(known)];
        const first = matchSent(all, records, []);
        const used = new Set(first.map(({ record }) => record));
        const after = all.map((one) => ({ ...one, record: first.find((match) => match.message === one.id)?.record ?? null }));
        expect(
          matchSent(
            after,
            records.filter(({ id }) => !used.has(id)),
            [],
          ),
        ).toEqual([]);
      }),
    );
  });
});
