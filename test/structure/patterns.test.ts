// What may not stand in the source. Each entry carries samples that it must catch and samples that it must let pass.
import { describe, expect, test } from 'vitest';
import { FORBIDDEN, findForbidden } from './patterns.ts';
import { listFiles } from './source-files.ts';

const files = listFiles(['src', 'test'], ['.ts', '.tsx', '.mjs']).filter(({ path }) => !path.startsWith('test/structure/patterns'));
const today = new Date().toISOString().slice(0, 10);

describe.each(FORBIDDEN)('$name', (entry) => {
  test('is nowhere', () => {
    expect(files.flatMap((file) => findForbidden(entry, file, today))).toEqual([]);
  });

  test.each(entry.catches)('catches: %s', (text) => {
    expect(findForbidden(entry, { path: entry.sample ?? 'src/engine/sample.ts', text }, '2026-06-30')).toHaveLength(1);
  });

  test.each(entry.passes)('lets pass: %s', (text) => {
    expect(findForbidden(entry, { path: entry.sample ?? 'src/engine/sample.ts', text }, '2026-06-30')).toEqual([]);
  });
});
