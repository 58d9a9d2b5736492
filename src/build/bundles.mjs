// What is built: one entry per bundle. Sizes are limits of the minified file, held by test/structure/bundles.test.ts.
import { cssText } from './css-text.mjs';

/**
 * @typedef {object} Bundle
 * @property {string} entry
 * @property {string} outfile
 * @property {readonly string[]} [copy] files that stand beside the bundle as they are
 * @property {number} [maxBytes]
 * @property {import('esbuild').BuildOptions} options
 */

// A package that is CommonJS inside asks for `require` by name, which an ES module does not have.
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const JSX = { jsx: /** @type {const} */ ('automatic'), jsxImportSource: 'preact' };
/** What runs in Gmail or in the extension's own pages: one plain file each, for a content script cannot be a module. */
const EXTENSION = /** @type {const} */ ({ platform: 'browser', target: 'chrome116', format: 'iife', minify: true });
const PAGE = /** @type {const} */ ({ platform: 'browser', target: 'es2022', minify: true, jsx: 'automatic', jsxImportSource: 'preact' });
/** Files of their own: the sign-in is loaded when it is needed, the engine beside the pane, which shows itself without it. */
const OUTLOOK_PAGE = { ...PAGE, external: ['./sign-in.js', './engine.js'] };

export const bundles = /** @satisfies {Record<string, Bundle>} */ ({
  cli: {
    entry: 'src/cli/main.ts',
    outfile: 'dist/cli.js',
    options: {
      platform: 'node',
      target: 'node20',
      banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
      loader: { '.sql': 'text' },
      // PGlite finds its WebAssembly beside itself; pg-native is an extra that nobody installs.
      external: ['@electric-sql/pglite', 'pg-native'],
    },
  },
  inspect: {
    entry: 'src/build/entries/inspect.ts',
    outfile: 'dist/inspect.mjs',
    maxBytes: 150 * 1024,
    options: { platform: 'neutral', target: 'es2016', minify: true },
  },
  onSend: {
    entry: 'src/hosts/outlook/on-send.ts',
    outfile: 'dist/outlook/on-send.js',
    maxBytes: 120 * 1024,
    options: { platform: 'browser', target: 'es2016', format: 'iife', minify: true },
  },
  outlookPane: {
    entry: 'src/hosts/outlook/pane/main.ts',
    outfile: 'dist/outlook/pane.js',
    options: OUTLOOK_PAGE,
  },
  outlookEngine: {
    entry: 'src/hosts/outlook/pane/engine.ts',
    outfile: 'dist/outlook/engine.js',
    options: PAGE,
  },
  outlookReview: {
    entry: 'src/hosts/outlook/review/main.ts',
    outfile: 'dist/outlook/review.js',
    options: OUTLOOK_PAGE,
  },
  outlookSignIn: {
    entry: 'src/hosts/outlook/pane/sign-in.ts',
    outfile: 'dist/outlook/sign-in.js',
    options: PAGE,
  },
  playground: {
    entry: 'src/hosts/playground/main.ts',
    outfile: 'dist/playground/main.js',
    copy: ['src/hosts/playground/index.html'],
    options: { ...PAGE, sourcemap: 'linked' },
  },
  gmailContent: {
    entry: 'src/hosts/gmail-extension/content.ts',
    outfile: 'dist/gmail-extension/content.js',
    copy: ['src/ui/marks.css'],
    options: { ...EXTENSION, plugins: [cssText()] },
  },
  gmailCompose: {
    entry: 'src/hosts/gmail-extension/compose.ts',
    outfile: 'dist/gmail-extension/compose.js',
    options: { ...EXTENSION, ...JSX, plugins: [cssText()] },
  },
  gmailBackstop: {
    entry: 'src/hosts/gmail-extension/backstop.ts',
    outfile: 'dist/gmail-extension/backstop.js',
    options: EXTENSION,
  },
  gmailWorker: {
    entry: 'src/hosts/gmail-extension/background.ts',
    outfile: 'dist/gmail-extension/background.js',
    options: EXTENSION,
  },
  gmailAddon: {
    entry: 'src/hosts/gmail-addon/main.ts',
    outfile: 'dist/gmail-addon/countersign.js',
    maxBytes: 412 * 1024,
    // Apps Script's V8 takes ES2019 without modules (github.com/google/clasp), and has nothing of a browser.
    options: { platform: 'neutral', target: 'es2019', format: 'iife', minify: true },
  },
  gmailPanel: {
    entry: 'src/hosts/gmail-extension/panel.tsx',
    outfile: 'dist/gmail-extension/panel.js',
    copy: ['src/hosts/gmail-extension/panel.html'],
    options: { ...EXTENSION, ...JSX },
  },
});
