// What a reviewer reads again: the sentences that differ, whatever a mail client did to the space between them.
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/service/holding/compare-texts.ts';

test('names the sentences that were taken out and put in, and keeps the others as they stand now', () => {
  expect(compareTexts('Hi Ann. We can do 30% off. Best, Jo', 'Hi  Ann. We can do 20% off. It is live. Best, Jo')).toEqual([
    { kind: 'same', text: 'Hi  Ann. ' },
    { kind: 'removed', text: 'We can do 30% off. ' },
    { kind: 'added', text: 'We can do 20% off. It is live. ' },
    { kind: 'same', text: 'Best, Jo' },
  ]);
});

test('a number is one word: 30.5 and 10.5 have nothing in common', () => {
  expect(compareTexts('We can do 30.5% off. Bye', 'We can do 10.5% off. Bye').map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'removed: We can do 30.5% off. ',
    'added: We can do 10.5% off. ',
    'same: Bye',
  ]);
});

test('loses nothing of either text, also where they have nothing in common or are huge', () => {
  const long = (word: string) => Array.from({ length: 1200 }, (_, i) => `${word} ${i}. `).join('');
  for (const [before, after] of [
    ['', ''],
    ['', 'A b. C'],
    ['A b. C', ''],
    ['One. Two. Three. ', 'Three. Two. One. '],
    [long('a'), long('b')],
  ] as const) {
    const changes = compareTexts(before, after);
    const side = (other: string) =>
      changes
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe(before);
    expect(side('removed')).toBe(after);
  }
});
