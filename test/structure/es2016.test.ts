// The spine and the rules run where nothing newer than ES2016 exists: classic Outlook's JavaScript-only runtime.
import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { buildBundle } from '../../src/build/build.mjs';
import { bundles } from '../../src/build/bundles.mjs';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { NEWER_GLOBALS, removeNewer, WRITTEN } from './newer-built-ins.ts';

let script = '';

beforeAll(async () => {
  const options = { ...bundles.inspect.options, minify: false, format: 'iife' as const, globalName: 'countersign' };
  script = (await buildBundle({ ...bundles.inspect, options }))[0]?.text ?? '';
});

test('no newer syntax is left', async () => {
  const again = await transform(script, { target: 'es2016' });
  const plain = await transform(script, { target: 'esnext' });
  expect(again.code === plain.code).toBe(true);
  expect(script.match(/\(\?<[=!a-zA-Z]|\\p\{/g)).toBeNull();
  expect(script.match(/new RegExp\([^)]*, "[gimuy]*[sdv][gimuy]*"\)/g)).toBeNull();
});

test('no newer built-in is named', () => {
  const named = WRITTEN.filter((written) => script.includes(written));
  const globals = NEWER_GLOBALS.filter((name) => new RegExp(`[^\\w."'$]${name}[.(]`).test(script));
  expect([...named, ...globals]).toEqual([]);
});

test('in a realm without newer built-ins it finds what it finds here', async () => {
  const texts = await exampleTexts();
  expect(texts.length).toBeGreaterThan(rules.length);
  const here = texts.map((text) => flagsOf(inspect(draft(text), { rules, policy: defaultPolicy, now: new Date(NOW) })));
  const realm = createContext({ texts });
  const found: unknown = runInContext(`${removeNewer()}\n${script}\n${RUN}`, realm);
  const there: unknown = JSON.parse(String(found));
  const different = texts.filter((_, i) => !Array.isArray(there) || JSON.stringify(there[i]) !== JSON.stringify(here[i]));
  expect(different.slice(0, 5)).toEqual([]);
});

const NOW = '2026-11-20T09:00:00Z';
const draft = (text: string) => ({ subject: 'Offer', body: { text }, to: [{ address: 'a@b.example' }], cc: [], bcc: [], attachments: [] });
const flagsOf = ({ flags }: { flags: readonly { rule: string; start: number; end: number }[] }) =>
  flags.map(({ rule, start, end }) => `${rule} ${start}-${end}`);

const RUN = `JSON.stringify(Array.prototype.map.call(texts, function (text) {
  var draft = { subject: 'Offer', body: { text: text }, to: [{ address: 'a@b.example' }], cc: [], bcc: [], attachments: [] };
  var options = { rules: countersign.rules, policy: countersign.defaultPolicy, now: new Date('${NOW}') };
  return countersign.inspect(draft, options).flags.map(function (f) { return f.rule + ' ' + f.start + '-' + f.end; });
}));`;

async function exampleTexts(): Promise<string[]> {
  const files = await Promise.all(rules.map(({ id }): Promise<{ examples: { flags: string[] } }> => import(`../../src/rules/${id}.ts`)));
  return files.flatMap(({ examples }) => examples.flags.map((example) => example.replace(/[⟦⟧]/g, '')));
}
