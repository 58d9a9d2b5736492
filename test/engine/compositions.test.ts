// A statement that is flagged alone is flagged in company as well, and what passes alone passes: every rule's examples in every frame.
import { describe, expect, test } from 'vitest';
import { hashWord } from '../../src/engine/hash.ts';
import { asks, type Composed, compose, HARMLESS, isFlagged, isOpened, isSentence, STATEMENTS } from './compositions.ts';
import { COMPANIES, ENDINGS, OPENINGS, SMALL_TALK, TWO_OPENINGS, TYPOGRAPHIES } from './frames.ts';

const sentences = STATEMENTS.filter(isSentence);
const unopened = sentences.filter((one) => !isOpened(one));
/** A question or a quoted reply takes no ending. */
const closed = HARMLESS.filter(({ marked }) => /\.⟧$/.test(marked) && !marked.includes('\n'));

/** All of them take longer than a run of all tests should: without `COUNTERSIGN_ALL_COMPOSITIONS=1` a third is read, told by its text. */
const isWhole = process.env.COUNTERSIGN_ALL_COMPOSITIONS !== undefined;
const someOf = (all: readonly Composed[]) => (isWhole ? all : all.filter(({ marked }) => (hashWord(marked) >>> 7) % 3 === 0));

/** So many in a thousand are known to be missed, and so many to be flagged wrongly: less is better, more is a defect. */
const KINDS = [
  { kind: 'opening', frames: OPENINGS, statements: unopened, harmless: HARMLESS, missed: 5, wrong: 1.1 },
  { kind: 'two openings', frames: TWO_OPENINGS, statements: unopened, harmless: HARMLESS, missed: 2, wrong: 0 },
  { kind: 'ending', frames: ENDINGS, statements: sentences, harmless: closed, missed: 1.8, wrong: 0.4 },
  { kind: 'company', frames: COMPANIES, statements: STATEMENTS, harmless: HARMLESS, missed: 6, wrong: 0 },
  { kind: 'small talk', frames: SMALL_TALK, statements: STATEMENTS, harmless: HARMLESS, missed: 255, wrong: 0 },
  { kind: 'typography', frames: TYPOGRAPHIES, statements: STATEMENTS, harmless: HARMLESS, missed: 6, wrong: 0.6 },
];

const mostOf = (all: readonly Composed[], inThousand: number): number => Math.floor((all.length * inThousand) / 1000);

const show = ({ rule, frame, marked }: Composed): string => `${rule}, ${frame}: ${JSON.stringify(marked)}`;

test('nearly all examples ask for an answer, or pass, where they stand alone', () => {
  expect(STATEMENTS.length).toBeGreaterThanOrEqual(357);
  expect(HARMLESS.length).toBeGreaterThanOrEqual(285);
});

test.each(KINDS)('no $kind asks for an answer by itself', ({ frames }) => {
  const hall = { rule: 'none', topic: '', marked: '⟦The car park is behind the hall.⟧', isHarmless: true };
  const found = compose([hall], frames).filter(({ marked }) => asks(marked));
  expect(found.map(show)).toEqual([]);
});

describe.each(KINDS)('$kind', ({ frames, statements, harmless, missed, wrong }) => {
  test('hardly any are missed', () => {
    const all = someOf(compose(statements, frames));
    const found = all.filter((one) => !isFlagged(one, one.marked)).map(show);
    expect(found.length, `of ${all.length}:\n${found.join('\n')}`).toBeLessThanOrEqual(mostOf(all, missed));
  });
  test('hardly any are flagged wrongly', () => {
    const all = someOf(compose(harmless, frames));
    const found = all.filter((one) => isFlagged(one, one.marked)).map(show);
    expect(found.length, `of ${all.length}:\n${found.join('\n')}`).toBeLessThanOrEqual(mostOf(all, wrong));
  });
});
