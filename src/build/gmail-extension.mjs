// Makes the built Gmail extension whole: its manifest and schema beside the bundles, and everything in one ZIP for the stores; and once more for Firefox.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { zip } from './zip.mjs';

const ENTRY = `
  export { ICONS, makeFirefoxManifest, makeManifest } from './src/hosts/gmail-extension/manifest.ts';
  export { MANAGED_SCHEMA } from './src/hosts/gmail-extension/managed-schema.ts';
`;

/**
 * Writes what is no bundle into the folder, and `<folder>.zip` beside it.
 * @param {string} folder
 * @param {string} apiOrigin
 */
export async function writeExtension(folder, apiOrigin) {
  const made = await importSource(ENTRY, process.cwd());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeJson(join(folder, 'manifest.json'), made.makeManifest({ version, apiOrigin }));
  for (const file of Object.values(made.ICONS)) copyFileSync(join('assets/outlook', file), join(folder, file));
  writeJson(join(folder, 'managed-schema.json'), made.MANAGED_SCHEMA);
  // Of an earlier build for this machine nothing stays.
  for (const old of [folder, `${folder}-firefox`]) rmSync(join(old, 'development.json'), { force: true });
  if (isLoopback(apiOrigin)) writeJson(join(folder, 'development.json'), { apiOrigin: new URL(apiOrigin).origin });
  pack(folder);
  writeFirefox(folder, made.makeFirefoxManifest({ version, apiOrigin }));
}

/** Built for trying out: the service is on this machine, and everybody in it is made up. */
function isLoopback(/** @type {string} */ origin) {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(origin).hostname);
}

/** The same files with the manifest that Firefox wants, beside it in `<folder>-firefox`. */
function writeFirefox(/** @type {string} */ from, /** @type {unknown} */ manifest) {
  const folder = `${from}-firefox`;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(from)) if (name !== 'managed-schema.json') copyFileSync(join(from, name), join(folder, name));
  writeJson(join(folder, 'manifest.json'), manifest);
  pack(folder);
}

/** Everything in the folder as `<folder>.zip`. */
function pack(/** @type {string} */ folder) {
  const files = readdirSync(folder).map((name) => ({ name, contents: readFileSync(join(folder, name)) }));
  writeFileSync(`${folder}.zip`, zip(files));
}

/**
 * @param {string} path
 * @param {unknown} value
 */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
