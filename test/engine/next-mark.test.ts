// Marks of a process that goes on for months.
import { expect, test } from 'vitest';
import { nextMark } from '../../src/engine/next-mark.ts';

test('each mark is new, and before they outgrow their table all begin anew', () => {
  const marks = Int32Array.of(7, 0x7fffffff);
  expect(nextMark(7, marks)).toBe(8);
  expect([...marks]).toEqual([7, 0x7fffffff]);
  expect(nextMark(0x7fffffff, marks)).toBe(1);
  expect([...marks]).toEqual([0, 0]);
});
