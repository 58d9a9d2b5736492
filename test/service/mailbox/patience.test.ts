// Waiting: jitter within its bounds, the system's clock, what a Retry-After says, and which Message-ID is one.
import { expect, test } from 'vitest';
import { readBrokenRequest, readRetryAfter } from '../../../src/service/mailbox/answer.ts';
import { readMessageId } from '../../../src/service/mailbox/message-id.ts';
import { startBudget, systemClock } from '../../../src/service/mailbox/patience.ts';
import { createHandClock, patienceOf, START } from './hand-clock.ts';

test.each([0, 0.999])('pauses grow up to a bound, and end before the time is up: chance %d', async (chance) => {
  const clock = createHandClock();
  const budget = startBudget({ ...patienceOf(clock), random: () => chance });
  while (await budget.pause(null));
  const most = [500, 1000, 2000, 4000, 8000, 16_000, 16_000];
  const low = most.map((ms) => ms / 2);
  expect(clock.pauses.slice(0, 7)).toEqual(chance === 0 ? low : most.map((ms) => expect.closeTo(ms, -2)));
  expect(clock.now() - START).toBeLessThan(120_000);
});

test('the system clock sleeps, and wakes at once when told', async () => {
  const start = systemClock.now();
  await systemClock.sleep(1);
  expect(systemClock.now()).toBeGreaterThanOrEqual(start);
  const controller = new AbortController();
  const sleeping = systemClock.sleep(3_600_000, controller.signal);
  controller.abort();
  await expect(sleeping).resolves.toBeUndefined();
});

test.each([
  [null, null],
  ['7', 7000],
  ['0', 0],
  ['Thu, 26 Nov 2026 09:00:30 GMT', 30_000],
  ['Thu, 26 Nov 2026 08:00:00 GMT', 0],
  ['soon', null],
  ['-5e99', null],
])('Retry-After %s', (value, ms) => {
  expect(readRetryAfter(value, START)).toBe(ms);
});

test('only a request that never left is certain to have done nothing', () => {
  expect(readBrokenRequest('ECONNREFUSED').kind).toBe('later');
  for (const code of ['ECONNRESET', 'EPIPE', 'AbortError', 'ETIMEDOUT', null]) expect(readBrokenRequest(code).kind).toBe('silent');
});

test.each([
  ['Message-ID: <a@b.example>', '<a@b.example>'],
  ['MESSAGE-id:\r\n\t<a+b.1@b.example>', '<a+b.1@b.example>'],
  ['Subject: x', null],
  ['Message-ID: <a@b.example>\r\nMessage-ID: <c@b.example>', null],
  ['Message-ID: a@b.example', null],
  ['Message-ID: <a b@c.example>', null],
  [`Message-ID: <a'or'b@c.example>`, null],
  [`Message-ID: <${'a'.repeat(300)}@c.example>`, null],
  ['X-Message-ID: <a@b.example>', null],
])('the Message-ID of %j', (header, id) => {
  expect(readMessageId(Buffer.from(`From: x@y.example\r\n${header}\r\nTo: z@y.example\r\n\r\nMessage-ID: <in@the.body>\r\n`))).toBe(id);
  expect(readMessageId(Buffer.from(header))).toBeNull();
});
