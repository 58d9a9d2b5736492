// A statement that is flagged alone is flagged in company as well, and what passes alone passes: every rule's examples in every frame.
import { describe, expect, test } from 'vitest';
import { asks, type Composed, compose, HARMLESS, isFlagged, isOpened, isSentence, STATEMENTS } from './compositions.ts';
import { COMPANIES, ENDINGS, OPENINGS, SMALL_TALK, TWO_OPENINGS, TYPOGRAPHIES } from './frames.ts';

const sentences = STATEMENTS.filter(isSentence);
const unopened = sentences.filter((one) => !isOpened(one));
/** A question or a quoted reply takes no ending. */
const closed = HARMLESS.filter(({ marked }) => /\.⟧$/.test(marked) && !marked.includes('\n'));

/** All of them take longer than a run of all tests should: without `COUNTERSIGN_ALL_COMPOSITIONS=1` every third is read. */
const isWhole = process.env.COUNTERSIGN_ALL_COMPOSITIONS !== undefined;
const someOf = (all: readonly Composed[]) => (isWhole ? all : all.filter((_, i) => i % 3 === 0));

/** So many are known to be missed, and so many to be flagged wrongly, of all and of every third: less is better, more is a defect. */
const KINDS = [
  { kind: 'opening', frames: OPENINGS, statements: unopened, harmless: HARMLESS, missed: [74, 38], wrong: [16, 8] },
  { kind: 'two openings', frames: TWO_OPENINGS, statements: unopened, harmless: HARMLESS, missed: [4, 3], wrong: [6, 0] },
  { kind: 'ending', frames: ENDINGS, statements: sentences, harmless: closed, missed: [15, 4], wrong: [1, 1] },
  { kind: 'company', frames: COMPANIES, statements: STATEMENTS, harmless: HARMLESS, missed: [18, 8], wrong: [3, 0] },
  { kind: 'small talk', frames: SMALL_TALK, statements: STATEMENTS, harmless: HARMLESS, missed: [227, 74], wrong: [0, 0] },
  { kind: 'typography', frames: TYPOGRAPHIES, statements: STATEMENTS, harmless: HARMLESS, missed: [26, 8], wrong: [1, 1] },
];

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
    expect(found.length, `of ${all.length}:\n${found.join('\n')}`).toBeLessThanOrEqual(missed[isWhole ? 0 : 1] ?? 0);
  });
  test('hardly any are flagged wrongly', () => {
    const all = someOf(compose(harmless, frames));
    const found = all.filter((one) => isFlagged(one, one.marked)).map(show);
    expect(found.length, `of ${all.length}:\n${found.join('\n')}`).toBeLessThanOrEqual(wrong[isWhole ? 0 : 1] ?? 0);
  });
});
