// Business hours: when an answer is due.
import { describe, expect, test } from 'vitest';
import type { BusinessHours } from '../../src/model/tenant-settings.ts';
import { addBusinessHours, dateIn } from '../../src/service/holding/business-time.ts';

const DAY = { opens: '09:00', closes: '17:00' };
const week = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };
const berlin: BusinessHours = { timeZone: 'Europe/Berlin', week, holidays: ['2026-12-25'] };

describe('in Berlin, nine to five', () => {
  test.each([
    ['within the day', '2026-11-24T09:00:00Z', 4, '2026-11-24T13:00:00.000Z'],
    ['to the very end of the day', '2026-11-24T12:00:00Z', 4, '2026-11-24T16:00:00.000Z'],
    ['over night', '2026-11-24T15:00:00Z', 2, '2026-11-25T09:00:00.000Z'],
    ['from before opening', '2026-11-24T03:00:00Z', 1, '2026-11-24T09:00:00.000Z'],
    ['from after closing', '2026-11-24T20:00:00Z', 1, '2026-11-25T09:00:00.000Z'],
    ['over a weekend', '2026-11-27T15:00:00Z', 2, '2026-11-30T09:00:00.000Z'],
    ['over a holiday and a weekend', '2026-12-24T15:00:00Z', 2, '2026-12-28T09:00:00.000Z'],
    ['over the night in which clocks go back', '2026-10-23T14:00:00Z', 2, '2026-10-26T09:00:00.000Z'],
    ['over the night in which clocks go forward', '2026-03-27T15:00:00Z', 2, '2026-03-30T08:00:00.000Z'],
    ['many days', '2026-11-23T08:00:00Z', 40, '2026-11-27T16:00:00.000Z'],
    ['a part of an hour', '2026-11-24T09:00:00Z', 0.5, '2026-11-24T09:30:00.000Z'],
  ])('%s', (_name, start, hours, due) => {
    expect(addBusinessHours(new Date(start), hours, berlin).toISOString()).toBe(due);
  });
});

test('where no day is open the clock counts', () => {
  const never: BusinessHours = { timeZone: 'UTC', week: {}, holidays: [] };
  expect(addBusinessHours(new Date('2026-11-24T09:00:00Z'), 3, never).toISOString()).toBe('2026-11-24T12:00:00.000Z');
});

test('the day is the one in the time zone', () => {
  const late = new Date('2026-11-24T23:30:00Z');
  expect([dateIn(late, 'UTC'), dateIn(late, 'Europe/Berlin'), dateIn(late, 'America/New_York')]).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-24',
  ]);
});
