// The sheet that goes into Gmail's page: its variables are short, all of them are there, and nothing else is another.
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { shortenVariables } from '../../src/build/css-text.mjs';

test('what nothing asks for is left out, and what asked for it alone as well', () => {
  const css = ':host{--used: 1px;--unused: 2px;--chain: var(--unused-too);--unused-too: 3px}.a{top:var(--used);left:var(--else, 4px)}';
  expect(shortenVariables(css)).toBe(':host{--cs0:1px;}.a{top:var(--cs0);left:var(--cs1, 4px)}');
});

test('a name that begins like another is another, and the last of a rule may go', () => {
  const css = '[a]{--tone: red;--tone-line: blue;--tone-soft: pink}.a{color:var(--tone);border-color:var(--tone-line)}';
  expect(shortenVariables(css)).toBe('[a]{--cs0:red;--cs1:blue;}.a{color:var(--cs0);border-color:var(--cs1)}');
});

test('the page’s own sheet has each variable that it asks for, and says the same but for their names', async () => {
  const { outputFiles } = await build({ entryPoints: ['src/hosts/gmail-extension/page.css'], bundle: true, minify: true, write: false });
  const css = outputFiles[0]?.text ?? '';
  const short = shortenVariables(css);
  const declared = new Set(Array.from(short.matchAll(/[{;](--\w+):/g), ([, name]) => name));
  const asked = new Set(Array.from(short.matchAll(/var\((--\w+)/g), ([, name]) => name));
  expect(asked.size).toBeGreaterThan(20);
  expect([...asked].filter((name) => !declared.has(name))).toEqual([]);
  const bare = (text: string) => text.replace(/[{;]--[\w-]+:[^;}]*/g, '').replace(/--[\w-]+/g, '--');
  expect(bare(short).replace(/;}/g, '}')).toBe(bare(css).replace(/;}/g, '}'));
  expect(short.length).toBeLessThan(css.length * 0.75);
});
