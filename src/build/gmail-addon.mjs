// Makes the Workspace add-on's folder: one script with a function for each name that Gmail calls, and the manifest for one service.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** In `appsscript.json`, as a place-holder for the service's. */
const ORIGIN = 'https://countersign.example.com';
/** What the bundle leaves behind at the top of the script. */
const NAME = 'Countersign';

/**
 * The bundle for one service. Apps Script finds functions by name among the declarations at the top of the file, where a bundle has
 * none: the footer declares one for each export of the entry.
 * @param {import('./bundles.mjs').Bundle} bundle
 * @param {string} origin empty for none; the cards then say so
 * @returns {Promise<import('./bundles.mjs').Bundle>}
 */
export async function addonFor(bundle, origin) {
  const stubs = (await exportsOf(bundle.entry)).map((name) => `function ${name}(event) { return ${NAME}.${name}(event); }`);
  const define = { COUNTERSIGN_ORIGIN: JSON.stringify(origin) };
  return { ...bundle, options: { ...bundle.options, globalName: NAME, define, footer: { js: stubs.join('\n') } } };
}

/**
 * @param {string} entry
 * @returns {Promise<readonly string[]>}
 */
async function exportsOf(entry) {
  const { metafile } = await build({ entryPoints: [entry], format: 'esm', write: false, metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/**
 * The manifest for one service; without one nothing may be called at all.
 * @param {string} manifest
 * @param {string} origin
 */
export function addonManifestFor(manifest, origin) {
  if (origin !== '') return manifest.replaceAll(`"${ORIGIN}/`, `"${origin}/`);
  const { urlFetchWhitelist: _, ...others } = JSON.parse(manifest);
  return `${JSON.stringify(others, null, 2)}\n`;
}

/**
 * @param {string} folder
 * @param {string} origin
 */
export function writeAddonManifest(folder, origin) {
  writeFileSync(join(folder, 'appsscript.json'), addonManifestFor(readFileSync('appsscript.json', 'utf8'), origin));
}
