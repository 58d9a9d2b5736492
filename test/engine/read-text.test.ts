// Plain text is its own reading: offsets are promised against the very text that was given.
import { expect, test } from 'vitest';
import { readText } from '../../src/engine/read-text.ts';

test('nothing is changed', () => {
  const text = 'a\r\n\u00a0b\u200bc \t\n\n\n-- \nd';
  const read = readText(text);
  expect(read.text).toBe(text);
  expect(read.hints).toEqual([]);
  expect(read.toSource({ start: 1, end: 5 })).toEqual([{ start: 1, end: 5 }]);
  expect(read.toText(7)).toBe(7);
});

test('spans and places outside of the text are cut to it', () => {
  const read = readText('abc');
  expect(read.toSource({ start: -1, end: 9 })).toEqual([{ start: 0, end: 3 }]);
  expect(read.toSource({ start: 3, end: 9 })).toEqual([]);
  expect(read.toSource({ start: 2, end: 1 })).toEqual([]);
  expect(read.toText(-1)).toBe(0);
  expect(read.toText(9)).toBe(3);
});
