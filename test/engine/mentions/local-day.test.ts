// The sender's calendar day in a zone.
import { expect, test } from 'vitest';
import { resolveLocalDay } from '../../../src/engine/mentions/local-day.ts';

const LATE = new Date('2026-11-20T23:30:00Z');

test.each([
  ['UTC', '2026-11-20'],
  ['Europe/Berlin', '2026-11-21'],
  ['America/New_York', '2026-11-20'],
  ['Asia/Tokyo', '2026-11-21'],
  ['No/Such_Zone', '2026-11-20'],
  ['', '2026-11-20'],
])('%s', (zone, day) => {
  expect(resolveLocalDay(LATE, zone)).toBe(day);
});

test('the machine’s own zone, and a moment that is none', () => {
  const noon = new Date(2026, 10, 20, 12);
  expect(resolveLocalDay(noon, 'local')).toBe('2026-11-20');
  expect(resolveLocalDay(new Date(Number.NaN), 'UTC')).toBe('1970-01-01');
});
