// What `clasp push` takes: one plain script with a function for every name, and a manifest that asks for no more than is used.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build, transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { optionsOf } from '../../../src/build/build.mjs';
import { bundles } from '../../../src/build/bundles.mjs';
import { addonFor, addonManifestFor } from '../../../src/build/gmail-addon.mjs';
import { buildScript } from '../../fakes/apps-script/addon.ts';
import { ROOT } from '../../structure/source-files.ts';

const source = readFileSync(`${ROOT}appsscript.json`, 'utf8');
const manifest = JSON.parse(source);
const cards = readFileSync(`${ROOT}src/hosts/gmail-addon/card.ts`, 'utf8');
let script = '';

beforeAll(async () => {
  script = await buildScript('https://review.example');
});

test('every name in the manifest and in the cards is a function at the top of the script', () => {
  const named = Array.from(source.matchAll(/"(?:runFunction|onTriggerFunction)": "(\w+)"/g), ([, name = '']) => name);
  const handlers = Array.from(/export type Handler =([^;]*);/.exec(cards)?.[1]?.matchAll(/'(\w+)'/g) ?? [], ([, name = '']) => name);
  expect(named).toEqual(['onHomepage', 'onMessage', 'onCompose']);
  expect(handlers.length).toBeGreaterThan(4);
  const declared = Array.from(script.matchAll(/^function (\w+)\(event\)/gm), ([, name = '']) => name);
  expect([...declared].sort()).toEqual([...named, ...handlers].sort());
});

test('it is a plain script, within its size, of no syntax that is newer than ES2019', async () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(bundles.gmailAddon.maxBytes);
  expect(/\bimport\b ?["'{*(]|\bexport ?[{*]|\brequire\(/.exec(script)).toBeNull();
  const again = await transform(script, { target: 'es2019' });
  const plain = await transform(script, { target: 'esnext' });
  expect(again.code === plain.code).toBe(true);
});

test('it is evaluated where there is nothing but the language, and asks nothing of Google while it is', () => {
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  expect(runInContext(`${script}\ntypeof onHomepage`, realm)).toBe('function');
});

test('it carries no interface of a page and no client that waits', async () => {
  const { metafile } = await build({ ...optionsOf(await addonFor(bundles.gmailAddon, '')), write: false, metafile: true });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  expect(inputs.length).toBeGreaterThan(50);
  expect(inputs.filter((path) => /preact|\.tsx$|wire\/client|service\/|hosts\/(?!gmail-addon)/.test(path))).toEqual([]);
});

describe('the manifest', () => {
  test('asks for these scopes, each with its reason in README.md', () => {
    const told = readFileSync(`${ROOT}README.md`, 'utf8');
    const short = manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
    expect(short.filter((scope: string) => !told.includes(`| \`${scope}\` |`))).toEqual([]);
    expect(short).not.toContain('https://mail.google.com/');
    expect(short.filter((scope: string) => /gmail\.(?:modify|compose|send|insert|settings)/.test(scope))).toEqual([]);
  });

  test('lets the script call the service and nothing else', () => {
    expect(JSON.parse(addonManifestFor(source, 'https://review.example')).urlFetchWhitelist).toEqual(['https://review.example/']);
    expect(addonManifestFor(source, 'https://review.example')).not.toContain('countersign.example.com');
    expect(JSON.parse(addonManifestFor(source, ''))).not.toHaveProperty('urlFetchWhitelist');
  });

  test('is what this runtime needs: V8, no exceptions in logs, drafts by their people', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'NONE' });
    expect(manifest.addOns.gmail.composeTrigger.draftAccess).toBe('METADATA');
  });
});
