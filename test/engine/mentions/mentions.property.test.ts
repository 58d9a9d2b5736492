// What holds for the mentions of any text: spans that lie in it, in order, apart, and worth a value.
import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, lower } from '../../../src/engine/fold.ts';
import { findMentions } from '../../../src/engine/mentions/find-mentions.ts';
import type { Mention } from '../../../src/model/mention.ts';

const CLOCK = { today: '2026-11-20', locale: 'en-US' };

const WORDS =
  "by before until within from to between and or the of in on at for next last this end start mid early late monday friday sun may march december 1 2 12 22 31 2027 3/4 31/12/2026 2027-02-30 12:30 5pm noon morning today tomorrow week month quarter q3 h1 fy27 eod eom days weeks hours half quarter past a an few couple first second third 22nd every each once daily $ £ € usd eur k m % percent per seat year dozen hundred thousand million - , . ( ) ' ago later business christmas eve feb 30 no than later ahead".split(
    ' ',
  );

const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
);

function find(raw: string): { text: string; mentions: Mention[] } {
  const text = fold(raw);
  return { text, mentions: findMentions(text, lower(text), CLOCK) };
}

test('spans lie in the text, in order and apart, without white space at their ends', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text, mentions } = find(raw);
      let last = 0;
      for (const { start, end } of mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('values are well formed, and a range does not end before it begins', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      for (const mention of find(raw).mentions) {
        if (mention.kind === 'money') expect(mention.value.amount).toBeGreaterThanOrEqual(0);
        if (mention.kind === 'percent') expect(mention.value.percent).toBeGreaterThanOrEqual(0);
        if (mention.kind !== 'time' || (mention.value.kind !== 'date' && mention.value.kind !== 'range')) continue;
        const { from, to } = mention.value;
        expect(`${from} ${to}`).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)? \d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
        expect(from.slice(0, 10) <= to.slice(0, 10)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('full dates mean the same to chrono-node', () => {
  const day = fc.date({ min: new Date(2000, 0, 1), max: new Date(2060, 11, 31), noInvalidDate: true });
  const forms: ReadonlyArray<(d: Date) => string> = [
    (d) => `${d.getFullYear()}-${`${d.getMonth() + 1}`.padStart(2, '0')}-${`${d.getDate()}`.padStart(2, '0')}`,
    (d) => `${d.getMonth() + 1}/${d.getDate()}/${d.getFullYear()}`,
    (d) => d.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' }),
    (d) => d.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }),
    (d) => d.toLocaleDateString('en-US', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (date, write) => {
      const sentence = `We deliver on ${write(date)} at your dock.`;
      const theirs = chrono.parseDate(sentence, new Date(2026, 10, 20, 9));
      const [ours] = find(sentence).mentions;
      const value = ours?.kind === 'time' ? ours.value : undefined;
      const expected =
        theirs === null
          ? ''
          : `${theirs.getFullYear()}-${`${theirs.getMonth() + 1}`.padStart(2, '0')}-${`${theirs.getDate()}`.padStart(2, '0')}`;
      expect(value).toEqual({ kind: 'date', from: expected, to: expected });
    }),
    { numRuns: 500 },
  );
});

test.each(['in the last 2027 years', 'over the past 3000 years', 'in the next 9000 years'])('%s leads out of the calendar', (text) => {
  const [mention] = find(text).mentions;
  expect(mention).toMatchObject({ kind: 'time' });
  expect(JSON.stringify(mention)).not.toMatch(/-\d+-\d\d-\d\d|\d{5}-/);
});
