// A pattern that is made ready finds what it finds anyway.
import { expect, test } from 'vitest';
import { ready } from '../../src/engine/match.ts';

test.each([
  [/b+/, 'abbb', 'bbb'],
  [/^a/, 'ba', undefined],
  [/\s+$/, 'a \n', ' \n'],
])('%s in %j', (pattern, text, found) => {
  expect(ready(pattern).exec(text)?.[0]).toBe(found);
  expect(ready(pattern).exec(text)?.[0]).toBe(found);
});

test('it is the same pattern, and a global one goes on where it was', () => {
  const pattern = /a/g;
  expect(ready(pattern)).toBe(pattern);
  expect(['aa', 'aa', 'aa'].map((text) => ready(pattern).test(text))).toEqual([true, true, false]);
});
