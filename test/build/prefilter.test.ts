// What a pattern demands, and whether the table of the gate is of today's patterns.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requiredWords } from '../../src/build/prefilter/make-prefilter.ts';
import { renderTable } from '../../src/build/prefilter/write-prefilter.mjs';

test.each([
  ['\\bwaiv(?:e|ed|ing) the fee\\b', ['fee']],
  ['\\b(?:hold|keep) (?:[a-z]+ ){0,2}prices?\\b', ['hold', 'keep']],
  ['\\b(?:we|i) will\\b', ['will'], ['i', 'we']],
  ['\\bdiscount', ['disc*']],
  ['\\bfree of', ['free']],
  ['[a-z]+ing it'],
  ['\\b\\d+ ?% off\\b', ['off'], ['%']],
  ['\\bnet[- ]?(?:30|60)\\b', ['net']],
  ['\\b(?=(?:sending|shipping) )', ['sending', 'shipping']],
  ['\\bcancel(?! the lunch)', ['canc*']],
  ['(?:\\bunlimited users|\\bno lock-in)\\b', ['unlimited', 'lock']],
  ['a?'],
])('%s', (source, ...groups) =>
  expect(requiredWords(source).map((group) => [...group].sort())).toEqual(groups.map((group) => [...group].sort())),
);

test('src/engine/prefilter.ts is of the patterns as they are: `npm run build` makes it', async () => {
  expect(readFileSync('src/engine/prefilter.ts', 'utf8') === (await renderTable())).toBe(true);
});
