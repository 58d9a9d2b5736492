// Every real request of Gmail's that we have is read as what it is; these captures are not ours to publish, so they stand outside the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAction, readSyncRequest } from '../../../src/hosts/gmail-extension/sync-request.ts';

const CAPTURES =
  process.env.COUNTERSIGN_GMAIL_CAPTURES ?? join(import.meta.dirname, '../../../../shared/data/gmail/inboxsdk-sync-requests');
const isAbsent = !existsSync(CAPTURES);
// Beside the requests stand the server's answers to some of them: those are never asked about.
const names = isAbsent ? [] : readdirSync(CAPTURES).filter((name) => name.endsWith('.json') && !name.includes('_response'));
const read = (name: string) => readFileSync(join(CAPTURES, name), 'utf8');
if (isAbsent) console.info(`Skipped: no captures of Gmail at ${CAPTURES}. Set COUNTERSIGN_GMAIL_CAPTURES to test against them.`);

/** What each file holds is in its name, but that the fourth send carries a save as well. */
function expected(name: string): string[] {
  if (name.includes('cvOnSend_4_')) return ['update', 'send'];
  if (/Send/.test(name)) return ['send'];
  return [/DraftUpdate/.test(name) ? 'update' : 'save'];
}

test.skipIf(isAbsent)('every real body is told apart', () => {
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    const request = readSyncRequest(read(name));
    expect(request.kind === 'read' ? request.mails.map(({ kind }) => kind) : request, name).toEqual(expected(name));
  }
});

test.skipIf(isAbsent)('a real send relabelled as scheduled is one, and its people and words are read', () => {
  const body = read('2022-09-09-cvOnSend_4_request.json').replace('"^pfg"', '"^scheduled"');
  const request = readSyncRequest(body);
  const mail = request.kind === 'read' ? request.mails.find(isAction) : undefined;
  expect(mail?.kind).toBe('schedule');
  expect(mail?.from).toBe('test@test.com');
  expect(mail?.to).toEqual(['test+to@test.com']);
  expect(mail?.bcc).toEqual(['test+bcc@test.com']);
  expect(mail?.subject).toBe('test subject');
  expect(mail?.html).toMatch(/^<div dir="ltr">test body/);
});

test.skipIf(isAbsent)('the quote that Gmail folded away is told from the words', () => {
  const request = readSyncRequest(read('2022-09-09-cvOnReplySend_request.json'));
  const mail = request.kind === 'read' ? request.mails[0] : undefined;
  expect(mail?.html).toBe('<div dir="ltr">foo2 (no tracking)</div>');
  expect(mail?.quotedHtml).toMatch(/^<br><div class="gmail_quote">/);
});

const message = (labels: readonly string[], id = 'msg-a:r1') => [
  id,
  [1, 'rep@example.com'],
  null,
  null,
  null,
  null,
  1,
  'S',
  [null, [[0, 'x']]],
  null,
  labels,
];
const body = (...mutations: unknown[]) => JSON.stringify([[null, null, 2], [mutations], null, [1, 1, 1, 1, 1], 2]);

test('several messages in one request are all found, wherever they stand', () => {
  const deep = [10, ['thread-a:r1', [null, null, [null, null, null, null, [message(['^all', '^pfg'])]]]]];
  const saved = [11, ['thread-a:r2', [null, [message(['^all', '^r'], 'msg-a:r2')]]]];
  const request = readSyncRequest(body(saved, deep));
  expect(request.kind === 'read' && request.mails.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['msg-a:r2 save', 'msg-a:r1 send']);
});

test('a request for news, and words that only look like a label, send nothing', () => {
  expect(readSyncRequest(JSON.stringify([null, null, [1, 527490], [1, 1], 2]))).toEqual({ kind: 'read', mails: [] });
  const mail = message(['^all', '^r']);
  mail[8] = [null, [[0, 'we write "^pfg" and ["^scheduled"] here']]];
  const request = readSyncRequest(body([7, ['thread-a:r1', [null, [mail]]]]));
  expect(request.kind === 'read' && request.mails.map(({ kind }) => kind)).toEqual(['save']);
});

test('what cannot be read is said to be so, and whether it sends', () => {
  expect(readSyncRequest('not json')).toEqual({ kind: 'unreadable', sends: false });
  expect(readSyncRequest('{"labels":["^pfg"]}')).toEqual({ kind: 'unreadable', sends: true });
  // A send in a shape that is new.
  expect(readSyncRequest(body([7, ['thread-a:r1', { message: 1 }, ['^all', '^pfg']]]))).toEqual({ kind: 'unreadable', sends: true });
  // One that is known beside one that is not.
  const known = [7, ['thread-a:r1', [null, [message(['^all', '^pfg'])]]]];
  expect(readSyncRequest(body(known, [8, ['x', ['^pfg', '^all']]]))).toEqual({ kind: 'unreadable', sends: true });
  const other = JSON.stringify([[], [[], [['msg-a:r1', ['^all', '^pfg']]]], null]);
  expect(readSyncRequest(other)).toEqual({ kind: 'unreadable', sends: true });
  // A number in the place of the mutations, as in the server's answers: it is a request nonetheless, and sends.
  const moved = JSON.stringify([null, [5, [[message(['^all', '^pfg'])]]]]);
  expect(readSyncRequest(moved)).toEqual({ kind: 'unreadable', sends: true });
});
