// A pattern and its wordings behind the gate find the same, in every sentence that the project has at hand.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPrefilter } from '../../src/build/prefilter/make-prefilter.ts';
import { fold, lower, onOneLine } from '../../src/engine/fold.ts';
import { gateOf } from '../../src/engine/gate.ts';
import type { Sentence, SentenceRule } from '../../src/engine/rule.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { execIn, splitPattern } from '../../src/engine/wordings.ts';
import { rules } from '../../src/rules/index.ts';

const FILES = ['golden-a.jsonl', 'golden-b.jsonl', 'training/train-1.jsonl', 'training/train-7.jsonl'];
const gate = gateOf(rules);

function readSentences(): Sentence[] {
  const mails = FILES.flatMap((name) =>
    readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): string => JSON.parse(line).text),
  );
  return mails.flatMap((mail) => {
    const text = fold(mail);
    const low = lower(text);
    return splitSentences(text, low, onOneLine(low), gate).map(({ start, end, hits, startsLine }) => ({
      ...{
        text: text.slice(start, end),
        lower: low.slice(start, end),
        start,
        startsLine,
        isAside: false,
        startsQuoted: false,
        endsQuoted: false,
        mentions: [],
        previous: null,
        raw: null,
      },
      hits: { patterns: gate.patterns, wordings: hits.wordings, watched: hits.watched },
    }));
  });
}

const sentences = readSentences();
const patterned = rules.filter((rule): rule is SentenceRule => rule.scope !== 'draft' && rule.patterns !== undefined);

test('the table is made of the patterns as they are', () => {
  expect(readFileSync(new URL('../../src/engine/prefilter.ts', import.meta.url), 'utf8')).toBe(renderPrefilter(rules));
});

test('there are enough sentences to tell', () => expect(sentences.length).toBeGreaterThan(4000));

describe.each(patterned)('$id', ({ patterns = [] }) => {
  test('the gate knows its patterns', () => expect(patterns.every((pattern) => gate.patterns.has(pattern))).toBe(true));

  test('behind the gate they find what they find alone', () => {
    const different = sentences.flatMap((sentence) =>
      patterns
        .filter((pattern) => {
          const [own, alone] = [execIn(sentence, pattern), pattern.exec(sentence.lower)];
          return own?.index !== alone?.index || own?.[0] !== alone?.[0] || own?.[1] !== alone?.[1];
        })
        .map(() => sentence.text),
    );
    expect(different).toEqual([]);
  });
});

describe('a pattern is parted', () => {
  test.each([
    ['at its bars', 'ab|c(?:d|e)|[|]', ['ab', 'c(?:d|e)', '[|]']],
    ['not at a short choice', '\\b(?:cat|dog)s?', ['\\b(?:cat|dog)s?']],
    [
      'at a long choice of phrases',
      `\\b(?:${'the long way home'.repeat(4)}|${'a short way out'.repeat(4)}) x`,
      [`\\b(?:${'the long way home'.repeat(4)}) x`, `\\b(?:${'a short way out'.repeat(4)}) x`],
    ],
    [
      'not where a group within is remembered',
      `(?:${'(a) long way'.repeat(6)}|${'b'.repeat(80)})`,
      [`(?:${'(a) long way'.repeat(6)}|${'b'.repeat(80)})`],
    ],
  ])('%s', (_, source, parts) => expect(splitPattern(source)).toEqual(parts));
});
