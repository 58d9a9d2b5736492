// Makes dist/outlook the add-in's web root: the manifest for one origin, and a file for every URL that it names.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SIZES } from './draw-icons.mjs';
import { lintManifest } from './lint-manifest.mjs';

export const ORIGIN = 'https://localhost:3000';
export const ROOT = 'dist/outlook';
const PAGES = ['pane.html', 'review.html', 'events.html', 'support.html'];
const ICONS = SIZES.map((size) => `icon-${size}.png`);

/**
 * The manifest for another origin.
 * @param {string} manifest
 * @param {string} origin
 */
export function manifestFor(manifest, origin) {
  return manifest.replaceAll(`"${ORIGIN}/`, `"${origin}/`);
}

/**
 * Classic Outlook sends `Origin: null`-like requests from the script alone; it may do so only for scripts named here.
 * The handler makes no request, but an add-in that is not listed is the commonest failure. (docs: use-sso-in-event-based-activation)
 * @param {string} origin
 */
export function allowedFor(origin) {
  return `${JSON.stringify({ allowed: [`${origin}/on-send.js`] })}\n`;
}

/**
 * `--origin https://mail.example.com`, or the one of `npm run outlook`.
 * @param {readonly string[]} args
 */
export function originOf(args) {
  const given = args[args.indexOf('--origin') + 1];
  if (!args.includes('--origin')) return ORIGIN;
  const url = given === undefined || !URL.canParse(given) ? null : new URL(given);
  if (url === null || url.protocol !== 'https:' || url.pathname !== '/' || url.search !== '') {
    throw new Error('--origin is an https address without a path, such as https://countersign.example.com');
  }
  return url.origin;
}

/**
 * Who signs in, and for which API: `--client-id`, `--scope` and, for one organisation alone, `--tenant`. Nothing of it is secret.
 * @param {readonly string[]} args
 */
export function settingsOf(args) {
  const argument = (/** @type {string} */ name) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : '');
  const [clientId, scope, tenant] = [argument('--client-id'), argument('--scope'), argument('--tenant') || 'organizations'];
  if ((clientId === '') !== (scope === ''))
    throw new Error('--client-id and --scope belong together: the app, and its API (api://…/access)');
  return clientId === '' ? {} : { clientId, tenant, scope };
}

/**
 * Copies what stands beside the bundles, and fails on a manifest that would not work.
 * @param {string} origin
 * @param {ReturnType<typeof settingsOf>} settings
 */
export function buildOutlook(origin, settings) {
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  };
  mkdirSync(join(ROOT, 'icons'), { recursive: true });
  for (const page of PAGES) copyFileSync(join('src/hosts/outlook/pages', page), join(ROOT, page));
  for (const icon of ICONS) copyFileSync(join('assets/outlook', icon), join(ROOT, 'icons', icon));
  const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), origin);
  write('manifest.xml', manifest);
  write('outlook-settings.json', `${JSON.stringify(settings)}\n`);
  write('.well-known/microsoft-officeaddins-allowed.json', allowedFor(origin));
  const problems = lintManifest(manifest, readFrom(ROOT));
  if (problems.length > 0) throw new Error(`manifest.xml would not work:\n  ${problems.join('\n  ')}`);
}

/**
 * Reads a web root, for the lint.
 * @param {string} root
 */
function readFrom(root) {
  return (/** @type {string} */ path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null);
}
