// What a person is told of holds: once, only what is new, and nothing of what is over already.
import { expect, test } from 'vitest';
import { alertsOf, type Seen } from '../../../src/hosts/gmail-extension/hold-alerts.ts';
import type { HoldState, HoldSummary } from '../../../src/model/hold.ts';
import { NOW } from '../../policy/make.ts';

const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();

function hold(id: string, state: HoldState = 'pending', due = 120, subject = `Offer ${id}`): HoldSummary {
  const robin = { id: 'robin', name: 'Robin Ashdown' };
  return {
    ...{ id, state, sender: robin, author: 'human', subject, recipients: [], severity: 'high', topics: ['pricing'], quote: '', asked: 1 },
    ...{ placedAt: inMinutes(-5), dueAt: inMinutes(due), decidedAt: null, waitingFor: [], previous: null },
  };
}

const look = (seen: Seen | null, mine: readonly HoldSummary[], toReview: readonly HoldSummary[] = [], now = NOW) =>
  alertsOf(seen, { mine, toReview, waiting: [], now });
const titles = ({ alerts }: ReturnType<typeof look>) => alerts.map(({ title, text }) => `${title} | ${text}`);

test('the first look tells how much waits, and nothing of what is over', () => {
  const first = look(null, [hold('a'), hold('b', 'released')], [hold('c'), hold('d', 'pending', 3)]);
  expect(titles(first)).toEqual(['2 messages wait for your answer | Countersign']);
  expect(titles(look(null, [hold('a', 'returned')]))).toEqual([]);
  expect(first.seen).toEqual({ pending: ['a'], asked: ['c', 'd'], urged: ['d'] });
});

test('what became of one’s own messages is told once', () => {
  const { seen } = look(null, [hold('a'), hold('b'), hold('c'), hold('d')]);
  const mine = [hold('a', 'released'), hold('b', 'returned', 120, ' '), hold('c', 'expired'), hold('d', 'withdrawn')];
  const second = look(seen, mine);
  expect(titles(second)).toEqual([
    'Released | Offer a',
    'Returned to you | (no subject)',
    'Nobody answered in time; it was not sent | Offer c',
  ]);
  expect(titles(look(second.seen, mine))).toEqual([]);
});

test.each([
  ['after the same browser’s last look', look(null, []).seen],
  ['since the browser was started', null],
])('what this browser asked, and what was answered %s, is told too; what others asked and was over already is not', (_, seen) => {
  const mine = [hold('a', 'returned'), hold('b', 'returned')];
  const second = alertsOf(seen, { mine, toReview: [], waiting: ['a'], now: NOW });
  expect(titles(second)).toEqual(['Returned to you | Offer a']);
  expect(titles(look(second.seen, mine))).toEqual([]);
});

test.each([-600, 600])('a clock that is %i s off the service’s repeats nothing and keeps nothing back', (seconds) => {
  const at = (minutes: number) => new Date(NOW.getTime() + seconds * 1000 + minutes * 60_000);
  const mine = [hold('a', 'released')];
  const first = look(look(null, [hold('a')], [], at(0)).seen, mine, [], at(1));
  expect(titles(first)).toEqual(['Released | Offer a']);
  expect(titles(look(first.seen, mine, [], at(2)))).toEqual([]);
});

test('a manager hears of what arrives, and once more when its time is short', () => {
  const { seen } = look(null, [], []);
  const arrived = look(seen, [], [hold('a', 'pending', 60)]);
  expect(titles(arrived)).toEqual(['Robin Ashdown asks for your answer | Offer a']);
  const later = new Date(NOW.getTime() + 46 * 60_000);
  const urged = look(arrived.seen, [], [hold('a', 'pending', 60)], later);
  expect(titles(urged)).toEqual(['Due soon: Robin Ashdown waits for you | Offer a']);
  expect(titles(look(urged.seen, [], [hold('a', 'pending', 60)], later))).toEqual([]);
  // What arrives when its time is short already is told once.
  expect(titles(look(seen, [], [hold('b', 'pending', 5)]))).toEqual(['Robin Ashdown asks for your answer | Offer b']);
});
