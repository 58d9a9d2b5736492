// Whatever comes: reading never throws, the way back is exact, and segments cover the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/engine/entities.ts';
import { readHtml } from '../../src/engine/read-html.ts';
import { type ReadText, readText } from '../../src/engine/read-text.ts';
import { segment } from '../../src/engine/segment.ts';
import { hostileInputs } from '../bench/hostile-inputs.ts';
import { knownPage, soup } from './make-html.ts';

const RUNS = { numRuns: 600 };
const texts = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }));

/** What a character of the source looks like in the text. */
function seen(source: string): string {
  return decode(source).replace(/[\s\u00a0\u2007\u2028\u2029\u202f]+/g, ' ');
}

/** White space and invisible characters aside. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u200b-\u200f\u2007\u202a-\u202f\u2060-\u2069\ufeff]/g, '');
}

function expectTiles(read: ReadText): void {
  let end = 0;
  let before = '';
  for (const { kind, start, end: next } of segment(read)) {
    expect(start).toBe(end);
    expect(next).toBeGreaterThan(start);
    expect(kind).not.toBe(before);
    end = next;
    before = kind;
  }
  expect(end).toBe(read.text.length);
}

function expectWayBack(source: string, { text, toSource, toText }: ReadText): void {
  let reached = 0;
  for (let start = 0; start < text.length; start++) {
    const ranges = toSource({ start, end: start + 1 });
    const [range] = ranges;
    if (range === undefined) {
      expect(text.charAt(start)).toMatch(/[\n\t]/);
      continue;
    }
    expect(ranges).toHaveLength(1);
    expect(range.end).toBeGreaterThan(range.start);
    // Two halves of one emoji may stand for one reference.
    expect(toText(range.start)).toBe(seen(source.slice(range.start, range.end)).charAt(1) === text.charAt(start) ? start - 1 : start);
    expect(seen(source.slice(range.start, range.end))).toContain(text.charAt(start));
    expect(range.end).toBeGreaterThan(reached);
    reached = range.start;
  }
}

test('HTML: no throw, segments cover the text, every character has its way there and back', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const read = readHtml(html);
      expectTiles(read);
      expectWayBack(html, read);
      expect(read.text).not.toMatch(/^\n|\n$|\n\n\n|\u00a0/);
    }),
    RUNS,
  );
});

test('plain text: no throw, nothing changed, segments cover it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = readText(text);
      expect(read.text).toBe(text);
      expectTiles(read);
    }),
    RUNS,
  );
});

test('however the words are written, they are the words', () => {
  fc.assert(
    fc.property(knownPage, ({ html, words }) => {
      expect(squeeze(readHtml(html).text)).toBe(words);
    }),
    RUNS,
  );
});

test('the source of any span says what the span says, in ranges that are in order and hold no more', () => {
  fc.assert(
    fc.property(knownPage, fc.nat(), fc.nat(), ({ html }, from, length) => {
      const { text, toSource } = readHtml(html);
      const start = from % (text.length + 1);
      const span = { start, end: Math.min(text.length, start + (length % 30)) };
      const ranges = toSource(span);
      let said = '';
      let end = -1;
      for (const range of ranges) {
        expect(range.start).toBeGreaterThan(end);
        end = range.end;
        said += decode(html.slice(range.start, range.end));
      }
      const halves = (value: string) => squeeze(value).replace(/[\ud800-\udfff]/g, '');
      expect(halves(said)).toBe(halves(text.slice(span.start, span.end)));
    }),
    RUNS,
  );
});

test('hints are in order, do not overlap and begin with a word', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { text, hints } = readHtml(html);
      let end = 0;
      for (const hint of hints) {
        expect(hint.start).toBeGreaterThanOrEqual(end);
        expect(hint.end).toBeGreaterThan(hint.start);
        expect(text.slice(hint.start, hint.end)).toMatch(/^[^ \n\t]/);
        end = hint.end;
      }
    }),
    RUNS,
  );
});

const THREADS = fileURLToPath(new URL('../fixtures/threads/text', import.meta.url));
const threads = readdirSync(THREADS).map((name) => readFileSync(join(THREADS, name), 'utf8').split('=== is read as')[0] ?? '');
const sentences = fc.array(
  fc.constantFrom(
    "We'll send the contract by Friday.",
    'I can offer 15% off if you sign today.',
    'On Monday we will ship the goods.',
    'From our side there is nothing to add.',
    'Thanks for the call, Jane wrote it all down.',
    'This e-mail is about the price: we agree to $40.',
    'Confidential or not, we accept the terms.',
  ),
  { minLength: 1, maxLength: 6 },
);

test('sentences above a thread, one a line or one a paragraph, stay the sender’s own', () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom('\n', '\n\n', ' '), fc.constantFrom(...threads), (own, between, thread) => {
      const written = own.join(between);
      const [first] = segment(readText(`${written}\n\n${thread}`));
      expect(first?.kind).toBe('own');
      expect(first?.end).toBeGreaterThanOrEqual(written.length);
    }),
    RUNS,
  );
});

test.each(hostileInputs(4096))('$name', ({ body }) => {
  const read = 'html' in body ? readHtml(body.html) : readText(body.text);
  expectTiles(read);
  if ('html' in body) expectWayBack(body.html, read);
});
