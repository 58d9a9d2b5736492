// Requests that are slow, stop half way, or break off: their connections are closed, and others are served meanwhile.
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listening, listenOn } from '../../../src/service/listen.ts';
import { foundTenant, HELD_TEXT, message, serveOn, type TestService } from '../harness.ts';
import { openMemory } from '../memory.ts';
import { holdOpen } from './raw-request.ts';

let service: TestService;
let listening: Listening;
let token: string;
beforeAll(async () => {
  service = await serveOn(await openMemory(), {});
  const limits = { headersMs: 1000, requestMs: 2000, lookMs: 100 };
  listening = await listenOn('127.0.0.1', service.app, 0, () => undefined, limits);
  token = await (await foundTenant(service)).token('rep');
});
afterAll(async () => {
  await listening.close();
  await service.close();
});

const patient = { timeout: 30_000 };
const isServing = async () => (await fetch(`${listening.url}v1/me`, { headers: { Authorization: `Bearer ${token}` } })).status === 200;
const halfBody = () =>
  `POST /v1/holds HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"dr`;

/** What the other end said before it closed. */
function untilClosed(socket: Socket): Promise<string> {
  let said = '';
  socket.setEncoding('utf8').on('data', (part) => {
    said += part;
  });
  return new Promise((resolve) => socket.once('close', () => resolve(said)));
}

test.each([
  ['says nothing', () => ''],
  ['never ends its headers', () => 'GET /v1/me HTTP/1.1\r\nHost: a\r\nX-Slow: a'],
  ['sends half a body', halfBody],
])('a client that %s is closed, and does not keep others from being served', async (_name, bytes) => {
  const sockets = await Promise.all(Array.from({ length: 40 }, () => holdOpen(listening.port, bytes())));
  expect(await isServing()).toBe(true);
  const said = await Promise.all(sockets.map(untilClosed));
  for (const text of said) expect(text).toMatch(/^$|^HTTP\/1\.1 408 /);
});

test('one that drips a byte now and then is closed all the same', async () => {
  const socket = await holdOpen(listening.port, 'GET /v1/me HTTP/1.1\r\nHost: a\r\n');
  const drip = setInterval(() => socket.write('X: y\r\n'), 50);
  expect(await untilClosed(socket)).toMatch(/^$|^HTTP\/1\.1 408 /);
  clearInterval(drip);
});

test('one that breaks off in the middle is neither a fault nor an outage', async () => {
  const before = service.logged.length;
  const sockets = await Promise.all(Array.from({ length: 10 }, () => holdOpen(listening.port, halfBody())));
  for (const socket of sockets) socket.resetAndDestroy();
  const lines = () => service.logged.slice(before).join('');
  await expect.poll(() => lines().match(/"status":400/g)?.length ?? 0, patient).toBe(10);
  expect(lines()).not.toMatch(/"level":"error"/);
});

test('one that leaves before its answer: what it asked for is done once', async () => {
  const init = {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': 'gone' },
  };
  const body = JSON.stringify(message(`${HELD_TEXT}Gone before the answer.`));
  const leaving = new AbortController();
  const left = fetch(`${listening.url}v1/holds`, { ...init, body, signal: leaving.signal }).catch(() => null);
  leaving.abort();
  await left;
  const again = await fetch(`${listening.url}v1/holds`, { ...init, body });
  expect([200, 201]).toContain(again.status);
  const last = await fetch(`${listening.url}v1/holds`, { ...init, body });
  expect(last.headers.get('Idempotent-Replay')).toBe('true');
  expect(service.logged.join('')).not.toMatch(/"level":"error"/);
});
