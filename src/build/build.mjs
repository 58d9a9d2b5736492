// Builds every bundle into dist/.
import { chmodSync, copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from './bundles.mjs';
import { es2016 } from './es2016.mjs';
import { addonFor, writeAddonManifest } from './gmail-addon.mjs';
import { writeExtension } from './gmail-extension.mjs';
import { buildOutlook, originOf, settingsOf } from './outlook/build-outlook.mjs';
import { policyPlugins } from './outlook/bundle-policy.mjs';
import { writePrefilter } from './prefilter/write-prefilter.mjs';

const LOCAL = 'http://127.0.0.1:4180';

const OPTIONS = ['--origin', '--policy', '--client-id', '--scope', '--tenant'];

/**
 * A mistyped option would build for this machine, without a word.
 * @param {readonly string[]} args
 */
function checkOptions(args) {
  const unknown = args.find((arg, i) => (i % 2 === 0 ? !OPTIONS.includes(arg) || i === args.length - 1 : arg.startsWith('--')));
  if (unknown !== undefined) throw new Error(`${unknown}: npm run build -- takes ${OPTIONS.join(', ')}, each with a value`);
}

/**
 * Where the Gmail extension finds the service: built in, because the browser grants it by its manifest. The service is where the
 * add-ins are, unless it is said to be elsewhere.
 * @param {readonly string[]} args
 * @param {string | undefined} named
 */
export function apiOriginOf(args, named) {
  if (named === undefined) return args.includes('--origin') ? originOf(args) : LOCAL;
  const url = URL.canParse(named) ? new URL(named) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new Error('COUNTERSIGN_API_ORIGIN is an address without a path, such as https://countersign.example.com');
  return url.origin;
}

/**
 * The esbuild options of one bundle.
 * @param {import('./bundles.mjs').Bundle} bundle
 * @returns {import('esbuild').BuildOptions}
 */
export function optionsOf({ entry, outfile, options }) {
  return {
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  };
}

/**
 * The files of one bundle, in memory.
 * @param {import('./bundles.mjs').Bundle} bundle
 * @param {import('esbuild').Plugin[]} [more]
 */
export async function buildBundle(bundle, more = []) {
  const options = optionsOf(bundle);
  const plugins = [...(options.plugins ?? []), ...(options.target === 'es2016' ? [es2016()] : []), ...more];
  const { outputFiles } = await build({ ...options, plugins, write: false });
  return outputFiles;
}

/**
 * Copies what stands beside a bundle as it is.
 * @param {import('./bundles.mjs').Bundle} bundle
 */
export function copyFiles({ outfile, copy = [] }) {
  for (const file of copy) {
    mkdirSync(dirname(outfile), { recursive: true });
    copyFileSync(file, join(dirname(outfile), basename(file)));
  }
}

/**
 * Builds everything and prints what came out.
 * @param {readonly string[]} args
 */
export async function buildAll(...args) {
  checkOptions(args);
  const origin = originOf(args);
  const settings = settingsOf(args);
  const apiOrigin = apiOriginOf(args, process.env.COUNTERSIGN_API_ORIGIN);
  const plugins = await policyPlugins(args);
  // Google's servers call the service, and cannot reach this machine: without an origin there is none.
  const addonOrigin = args.includes('--origin') ? origin : '';
  await writePrefilter();
  for (const bundle of Object.values({ ...bundles, gmailAddon: await addonFor(bundles.gmailAddon, addonOrigin) })) {
    for (const { path, contents } of await buildBundle(bundle, plugins)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    copyFiles(bundle);
    if (bundle.options.platform === 'node') chmodSync(bundle.outfile, 0o755);
    console.error(`${bundle.outfile}  ${(statSync(bundle.outfile).size / 1024).toFixed(1)} KB`);
  }
  await writeExtension('dist/gmail-extension', apiOrigin);
  writeAddonManifest('dist/gmail-addon', addonOrigin);
  buildOutlook(origin, settings);
}
