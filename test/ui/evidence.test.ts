// What sender and reviewer both look at: marks in a text, differences, times.
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../src/ui/compare-words.ts';
import { cut, type TextMark } from '../../src/ui/cut-text.ts';
import { englishFor, sayAgo, sayDate, sayDay, sayDistance, sayDue, sayDuration, sayTime } from '../../src/ui/moment.ts';

const TEXT = 'We can do 15% off by Friday.';
const mark = (quote: string, over: Partial<TextMark> = {}): TextMark => {
  const start = TEXT.indexOf(quote);
  return { key: quote, tone: 'held', start, end: start + quote.length, ...over };
};
const shown = (marks: readonly TextMark[]) =>
  cut(TEXT, marks).map(({ start, end, mark: one }) => [TEXT.slice(start, end), one?.key ?? null]);

describe('marks', () => {
  test('cut a text so that the pieces put together are the text', () => {
    const pieces = cut(TEXT, [mark('15% off'), mark('by Friday')]);
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    expect(shown([mark('15% off')])).toEqual([
      ['We can do ', null],
      ['15% off', '15% off'],
      [' by Friday.', null],
    ]);
  });

  test('of marks that lie over each other the stricter shows, then the shorter', () => {
    const outer = mark('do 15% off by Friday');
    expect(shown([outer, mark('by Friday', { tone: 'noted' })]).map(([, key]) => key)).toEqual([null, outer.key, null]);
    expect(shown([outer, mark('by Friday')]).map(([, key]) => key)).toEqual([null, outer.key, 'by Friday', null]);
  });

  test('what is numbered is not cut by what is not: its number stands behind its last word', () => {
    const outer = mark('do 15% off by Friday', { tone: 'answered', number: 1 });
    expect(shown([outer, mark('by Friday', { tone: 'answered' })]).map(([, key]) => key)).toEqual([null, outer.key, null]);
  });

  test('the number stands once, at the end of its key', () => {
    const pieces = cut(TEXT, [mark('15% off', { key: 'one' }), mark('by Friday', { key: 'one' })]);
    expect(pieces.filter(({ mark: one, isLast }) => one !== null && isLast)).toHaveLength(1);
  });

  test('a mark within a mark that leads to the same place is no piece of its own, unless it stands for something else', () => {
    const [outer, inner] = [mark('do 15% off by Friday', { key: 'one' }), mark('15% off', { key: 'one' })];
    expect(shown([outer, inner]).map(([words]) => words)).toEqual(['We can ', 'do 15% off by Friday', '.']);
    expect(shown([outer, { ...inner, tone: 'blocked' }])).toHaveLength(5);
  });

  test('a mark that is not in the text is left out', () => {
    expect(shown([{ ...mark('15% off'), start: 20, end: 90 }])).toEqual([[TEXT, null]]);
  });
});

describe('differences', () => {
  test('name the words that changed, in order, and lose nothing', () => {
    const pieces = compareWords('I can offer 25% off today.', 'I can offer 15% off this week.');
    expect(pieces).toEqual([
      { kind: 'same', text: 'I can offer ' },
      { kind: 'removed', text: '25% ' },
      { kind: 'added', text: '15% ' },
      { kind: 'same', text: 'off ' },
      { kind: 'removed', text: 'today.' },
      { kind: 'added', text: 'this week.' },
    ]);
  });

  test('a word is the same where it has become the last, or is no longer', () => {
    expect(compareWords('We can do 20%', 'We can do 20% at most')).toEqual([
      { kind: 'same', text: 'We can do 20% ' },
      { kind: 'added', text: 'at most' },
    ]);
    expect(compareWords('We can do 20% today', 'We can do 20%')).toEqual([
      { kind: 'same', text: 'We can do 20%' },
      { kind: 'removed', text: 'today' },
    ]);
  });

  test('of texts that are the same, empty or huge', () => {
    expect(compareWords('a b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
    expect(compareWords('', 'a')).toEqual([{ kind: 'added', text: 'a' }]);
    const long = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('times', () => {
  const now = new Date(2026, 10, 24, 9, 30);
  const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();

  test('are said as people say them', () => {
    expect([sayTime(at(24, 14, 2), now), sayTime(at(25, 9), now), sayTime(at(30, 16), now)]).toEqual([
      '14:02',
      'tomorrow 09:00',
      // In the order of whatever region the tests run in.
      expect.stringMatching(/^Mon,? (30 Nov|Nov 30), 16:00$/),
    ]);
    // No zone is named: every time on the screen is the reader's own.
    expect([sayDue(at(24, 16), now), sayDue(at(25, 9), now)]).toEqual(['today 16:00', 'tomorrow 09:00']);
    expect(sayTime('nonsense', now)).toBe('at an unknown time');
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['en', 'en-US'],
    ['de-DE', 'en-DE'],
    ['de', 'en-DE'],
    ['ja', 'en-JP'],
    ['zh-Hant', 'en-TW'],
  ])('follow the region of %s, in English', (locale, english) => {
    expect(englishFor(locale)).toBe(english);
  });

  test('a day is the same in all time zones, and said with its year', () => {
    expect(sayDay('2026-11-30')).toMatch(/^Mon, (30 Nov|Nov 30,) 2026$/);
    expect(sayDay('next week')).toBe('next week');
    expect(sayDate('2026-11-30')).toBe(sayDay('2026-11-30'));
    expect(sayDate('2026-11-30T23:59')).toBe(`end of ${sayDay('2026-11-30')}`);
    expect(sayDate('2026-11-30T16:00/2026-12-01')).toBe(`${sayDay('2026-11-30')} 16:00 to ${sayDay('2026-12-01')}`);
  });

  test('have distances and durations', () => {
    expect([sayDuration(20_000), sayDuration(4 * 60_000), sayDuration(72 * 60_000), sayDuration(50 * 3_600_000)]).toEqual([
      'less than a minute',
      '4 min',
      '1 h 12 min',
      '2 days',
    ]);
    expect([sayDistance(at(24, 11, 30), now), sayDistance(at(24, 9, 18), now)]).toEqual(['in 2 h', '12 min ago']);
    // The service's clock is a little ahead of ours.
    expect(sayAgo(at(24, 9, 31), now)).toBe('a moment ago');
  });
});
