// Sizes, names and places of files.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, listImports } from './source-files.ts';

const MOST_LINES = 400;
const MOST_LINES_OF_A_RULE = 120;
const FOLDERS = ['src', 'test'];
const code = listFiles(FOLDERS, ['.ts', '.tsx', '.mjs', '.css', '.html']);
const linesOf = (text: string) => text.split('\n').length - 1;

test(`no file is longer than ${MOST_LINES} lines, no rule than ${MOST_LINES_OF_A_RULE}`, () => {
  const isRule = (path: string) => /^src\/rules\/.+\.ts$/.test(path) && !path.endsWith('/index.ts');
  const long = code
    .filter(({ path, text }) => linesOf(text) > (isRule(path) ? MOST_LINES_OF_A_RULE : MOST_LINES))
    .map(({ path, text }) => `${path}: ${linesOf(text)} lines`);
  expect(long).toEqual([]);
});

test('every file begins with a line that says what it is for', () => {
  const silent = code
    .filter(({ path, text }) => !path.endsWith('.html') && !/^(?:#!.*\n)?(?:\/\/|\/\*) \S/.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});

test('names are in kebab case, and no folder is an attic', () => {
  const odd = listFiles(FOLDERS, [''])
    .map(({ path }) => path)
    .filter((path) => !/^[a-z0-9./-]+$/.test(path) || /\/(?:utils?|helpers?|common|misc|lib|shared)[/.]/.test(path));
  expect(odd).toEqual([]);
});

test('no file only passes on what others export, but the list of rules and the entries of bundles', () => {
  const barrels = listFiles(['src'], ['.ts', '.tsx'])
    .filter(({ path }) => !path.startsWith('src/build/entries/') && path !== 'src/rules/index.ts')
    .filter((file) => {
      const own = file.text.replace(/^\/\/.*$/gm, '').replace(/^export [^;]*? from [^;]*;$/gm, '');
      return listImports(file).length > 0 && own.trim() === '';
    });
  expect(barrels.map(({ path }) => basename(path))).toEqual([]);
});

test('what a file exports, but for types, another names too', () => {
  const files = listFiles(FOLDERS, ['.ts', '.tsx', '.mjs']).map(({ path, text }) => ({ path, text, words: new Set(text.match(/\w+/g)) }));
  const unused = files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/^export (?:async )?(?:const|let|function|class) (\w+)/gm), ([, name = '']) => name)
      .filter((name) => !files.some((other) => other.path !== path && other.words.has(name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});
