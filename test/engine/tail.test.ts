// What is said behind a statement begins where the statement ends, and what is promised is no tail.
import { expect, test } from 'vitest';
import { onlyAsks, tailPause, tailStart } from '../../src/engine/tail.ts';

test.each([
  ["we'll refund the fee", ', ok?'],
  ["we'll refund the fee", ', as agreed on the phone, thanks for waiting'],
  ["we'll refund the fee", ' and have a lovely weekend'],
  ["we'll refund the fee", ' - no questions asked :)'],
])('%s…%s', (statement, tail) => expect(tailStart(statement + tail)).toBe(statement.length));

test.each([
  "we'll pack it and have the boxes out by noon",
  "we'll clean it and have a good look at the pump",
  "we'll ship the pumps as agreed by friday",
  "we'll ship the pumps as agreed on monday",
  'would you take ten percent, does that work?',
])('no tail: %s', (sentence) => expect(tailStart(sentence)).toBe(sentence.length));

test('a tail begins behind its pause, and a smile says nothing', () => {
  expect([', and thanks', ' (as agreed)', ' :)', ''].map(tailPause)).toEqual([6, 2, 0, 0]);
});

test('a sentence of its own may ask no more than a tail does', () => {
  expect(['does that work for you?', 'so deal?', 'ok?'].map(onlyAsks)).toEqual([true, true, true]);
  expect(['agreed with whom, please?', 'is that the price of all three?'].map(onlyAsks)).toEqual([false, false]);
});
