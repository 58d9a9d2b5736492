// Segments: mails in the shapes that mail programs give them, each beside what its lines are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/engine/read-html.ts';
import { readText } from '../../src/engine/read-text.ts';
import { describeLines } from './describe-lines.ts';

const THREADS = fileURLToPath(new URL('../fixtures/threads', import.meta.url));
/** Above it the mail, below it each line of its text with its kind. */
const DIVIDER = '=== is read as\n';

describe.each([
  ['html', (source: string) => readHtml(source)],
  ['text', (source: string) => readText(source.replace(/\n$/, ''))],
] as const)('%s', (folder, read) => {
  test.each(readdirSync(join(THREADS, folder)))('%s', (name) => {
    const [source = '', expected = ''] = readFileSync(join(THREADS, folder, name), 'utf8').split(DIVIDER);
    expect(describeLines(read(source))).toBe(expected.trimEnd());
  });
});
