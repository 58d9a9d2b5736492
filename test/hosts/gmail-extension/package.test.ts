// The built extension: what it may do, that nothing remote can run in it, and that the ZIP holds it whole.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANAGED_SCHEMA } from '../../../src/hosts/gmail-extension/managed-schema.ts';
import { makeFirefoxManifest, makeManifest, PERMISSIONS } from '../../../src/hosts/gmail-extension/manifest.ts';
import { buildExtension } from './build-extension.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-package-'));
const extension = join(folder, 'gmail-extension');
const manifest = makeManifest({ version: '1.2.3', apiOrigin: 'https://countersign.example:8443/path' });
let files: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  await buildExtension(extension, 'https://countersign.example');
  files = Object.fromEntries(readdirSync(extension).map((name) => [name, readFileSync(join(extension, name), 'latin1')]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it may go to Gmail and to the service, and asks for nothing without a reason', () => {
  expect(manifest.host_permissions).toEqual(['https://mail.google.com/*', 'https://countersign.example/*']);
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'identity', 'alarms', 'notifications', 'sidePanel']);
  for (const reason of Object.values(PERMISSIONS)) expect(reason.length).toBeGreaterThan(40);
  expect(manifest.content_security_policy.extension_pages).toMatch(/script-src 'self';.*connect-src https:\/\/countersign\.example:8443;/);
  expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|\*|data:/);
});

test('every file that the manifest names is there', () => {
  const { icons, content_scripts, background, side_panel, storage, web_accessible_resources } = manifest;
  const scripts = content_scripts.flatMap((script) => [...script.js, ...('css' in script ? script.css : [])]);
  const named = [
    ...scripts,
    ...Object.values(icons),
    background.service_worker,
    side_panel.default_path,
    storage.managed_schema,
    ...web_accessible_resources.flatMap(({ resources }) => resources),
  ];
  for (const name of named) expect(Object.keys(files)).toContain(name);
  for (const [, name = ''] of (files['panel.html'] ?? '').matchAll(/(?:src|href)="([^"]+)"/g)) expect(Object.keys(files)).toContain(name);
});

test('every file that the worker puts into a page is there', () => {
  const named = new Set(Array.from((files['background.js'] ?? '').matchAll(/"([\w-]+\.(?:js|css))"/g), ([, name]) => name));
  expect([...named].sort()).toEqual(['backstop.js', 'compose.js', 'content.js', 'marks.css']);
  for (const name of named) expect(Object.keys(files)).toContain(name);
});

test('nothing in it runs code that came later, or writes markup from text', () => {
  for (const [name, text] of Object.entries(files).filter(([name]) => name.endsWith('.js'))) {
    expect(text, name).not.toMatch(/\beval\(|new Function\(|\bimport\(|importScripts\(|insertAdjacentHTML|document\.write/);
    // Preact's own line for a property that we never set.
    expect(text.match(/\.innerHTML/g)?.length ?? 0, name).toBeLessThanOrEqual(text.includes('dangerouslySetInnerHTML') ? 6 : 0);
  }
  expect(files['panel.html']).not.toMatch(/<script(?![^>]* src="panel\.js")|\son\w+=|https?:/);
});

test('only a package for a service on this machine knows made-up people', async () => {
  expect(Object.keys(files)).not.toContain('development.json');
  const here = join(folder, 'here');
  await buildExtension(here, 'http://127.0.0.1:4180');
  expect(JSON.parse(readFileSync(join(here, 'development.json'), 'utf8'))).toEqual({ apiOrigin: 'http://127.0.0.1:4180' });
});

test('the schema for administrators is one that the browser takes', () => {
  expect(MANAGED_SCHEMA.type).toBe('object');
  expect(JSON.stringify(MANAGED_SCHEMA)).not.toContain('additionalProperties');
  for (const { type } of Object.values(MANAGED_SCHEMA.properties)) expect(type).toBe('string');
});

test('Firefox gets the same files, and a manifest without what it does not know', () => {
  const firefox = makeFirefoxManifest({ version: '1.2.3', apiOrigin: 'https://countersign.example:8443/path' });
  expect(firefox.permissions).toEqual(['storage', 'scripting', 'identity', 'alarms', 'notifications']);
  expect(firefox.host_permissions).toEqual(manifest.host_permissions);
  expect(firefox.content_scripts).toEqual(manifest.content_scripts);
  const known = JSON.stringify(firefox);
  for (const foreign of ['service_worker', 'side_panel', 'managed_schema', 'use_dynamic_url', 'minimum_chrome_version'])
    expect(known).not.toContain(foreign);
  const { 'managed-schema.json': _, 'manifest.json': __, ...same } = files;
  const copied = Object.fromEntries(
    readdirSync(`${extension}-firefox`).map((name) => [name, readFileSync(join(`${extension}-firefox`, name), 'latin1')]),
  );
  expect(copied).toMatchObject(same);
  expect(Object.keys(copied).sort()).toEqual([...Object.keys(same), 'manifest.json'].sort());
  for (const name of [...firefox.background.scripts, firefox.sidebar_action.default_panel]) expect(Object.keys(copied)).toContain(name);
});

test.each([
  ['Chrome and Edge', ''],
  ['Firefox', '-firefox'],
])('the ZIP for %s holds every file as it is', (_, suffix) => {
  const zip = readFileSync(`${extension}${suffix}.zip`);
  const found: Record<string, string> = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const packed = zip.readUInt32LE(at + 18);
    const path = zip.readUInt16LE(at + 26);
    const name = zip.toString('utf8', at + 30, at + 30 + path);
    const contents = inflateRawSync(zip.subarray(at + 30 + path, at + 30 + path + packed));
    expect(crc32(contents)).toBe(zip.readUInt32LE(at + 14));
    found[name] = contents.toString('latin1');
    at += 30 + path + packed;
  }
  const kept = readdirSync(`${extension}${suffix}`).map((name) => [name, readFileSync(join(`${extension}${suffix}`, name), 'latin1')]);
  expect(found).toEqual(Object.fromEntries(kept));
});
