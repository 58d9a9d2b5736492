// `npm run new-rule <id>`: what it writes builds and works as it stands; what it refuses.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { addToIndex } from '../../src/build/new-rule.mjs';
import { copyProject } from './copy-project.ts';

let copy = '';

beforeAll(() => {
  copy = copyProject();
});

const newRule = (...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'src/build/run.mjs'), 'new-rule', ...args], { encoding: 'utf8' });

test('a new rule is written, listed, and finds what its example says', async () => {
  const ran = newRule('free-training');
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('src/rules/free-training.ts is there') });
  expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toMatch(/\n {2}freeTraining,\n/);
  const outfile = join(copy, 'built.mjs');
  await build({ entryPoints: [join(copy, 'src/build/entries/inspect.ts')], bundle: true, outfile, format: 'esm', platform: 'neutral' });
  const spine: typeof import('../../src/build/entries/inspect.ts') = await import(pathToFileURL(outfile).href);
  const draft = { subject: '', body: { text: "Sure, we'll throw in the training." }, to: [], cc: [], bcc: [], attachments: [] };
  const rules = spine.rules.filter(({ id }) => id === 'free-training');
  const { flags } = spine.inspect(draft, { rules, policy: spine.defaultPolicy, now: new Date('2026-11-20T09:00:00Z') });
  expect(flags.map(({ quote }) => quote)).toEqual(["we'll throw in the training"]);
});

test.each([
  ['no id', [], 'Which rule?'],
  ['capitals', ['FreeTraining'], 'lower case words'],
  ['a path', ['../free'], 'lower case words'],
  ['the list', ['index'], 'already'],
  ['the name of the list', ['rules'], 'cannot be a name'],
  ['a word of the language', ['default'], 'cannot be a name'],
  ['one that exists', ['discount'], 'src/rules/discount.ts already'],
])('refuses %s, and says what would do', (_name, args, hint) => {
  const before = readFileSync(join(copy, 'src/rules/index.ts'), 'utf8');
  expect(newRule(...args)).toMatchObject({ status: 64, stdout: '', stderr: expect.stringContaining(hint) });
  expect(readFileSync(join(copy, 'src/rules/index.ts'), 'utf8')).toBe(before);
  expect(existsSync(join(copy, 'src/free.ts'))).toBe(false);
});

test('its line stands where its name belongs', () => {
  const source = "import a from './a.ts';\nimport c from './c.ts';\n\nexport const rules = [\n  a,\n  c,\n];\n";
  const expected =
    "import a from './a.ts';\nimport c from './c.ts';\nimport bB from './b-b.ts';\n\nexport const rules = [\n  a,\n  bB,\n  c,\n];\n";
  expect(addToIndex(source, 'b-b')).toBe(expected);
});
