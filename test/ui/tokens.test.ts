// The tokens in our style sheet are those of Fluent, each is used, and none that is used is missing.
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { expect, test } from 'vitest';
import { listFiles } from '../structure/source-files.ts';

const sheets = listFiles(['src'], ['.css']);
const tokens = sheets.find(({ path }) => path === 'src/ui/tokens.css')?.text ?? '';
const declared = new Map(Array.from(tokens.matchAll(/--(\w+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, plain(value)]));
const own = new Set(sheets.flatMap(({ text }) => Array.from(text.matchAll(/[{;]\s*--([\w-]+):/g), ([, name = '']) => name)));
const used = new Set(sheets.flatMap(({ text }) => Array.from(text.matchAll(/var\(--([\w-]+)/g), ([, name = '']) => name)));
/** One with a value to fall back on may be set by a script, and only where it is needed. */
const needed = new Set(sheets.flatMap(({ text }) => Array.from(text.matchAll(/var\(--([\w-]+)\)/g), ([, name = '']) => name)));

/** Formatting, the kind of quotes and the length of hex colours are no difference. */
function plain(value: string): string {
  return value.replace(/\s+/g, '').replace(/["']/g, '').toLowerCase();
}

test('every token has Fluent’s value in both themes', () => {
  const light = new Map(Object.entries(webLightTheme));
  const dark = new Map(Object.entries(webDarkTheme));
  expect(declared.size).toBeGreaterThan(30);
  for (const [name, value] of declared) {
    const pair = [String(light.get(name)), String(dark.get(name))];
    const wanted = pair[0] === pair[1] ? pair[0] : `light-dark(${pair.join(',')})`;
    expect(value, name).toBe(plain(wanted ?? ''));
  }
});

test('every token is used, and every variable that is used is declared', () => {
  expect(Array.from(declared.keys()).filter((name) => !used.has(name))).toEqual([]);
  expect(Array.from(needed).filter((name) => !own.has(name))).toEqual([]);
});
