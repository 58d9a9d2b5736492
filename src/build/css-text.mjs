// Gives the style sheet `page.css` as text, bundled and minified: for a shadow root, where a page's own sheets do not reach.
import { build } from 'esbuild';

/** @returns {import('esbuild').Plugin} */
export function cssText() {
  return {
    name: 'css-text',
    setup: (build_) => {
      build_.onLoad({ filter: /[\\/]page\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, write: false, logLevel: 'warning' });
        const text = outputFiles[0]?.text ?? '';
        // In a shadow root the top is the host.
        return { contents: shortenVariables(text.replaceAll(':root', ':host')), loader: 'text' };
      });
    },
  };
}

/**
 * Variables that nothing asks for are left out, the others get short names: no script names one, and each frame of Gmail's carries them.
 * @param {string} css minified
 */
export function shortenVariables(css) {
  const kept = leaveOutUnused(css);
  /** @type {Map<string, string>} */
  const names = new Map();
  return kept.replace(/(?<=[{;(])(--[\w-]+)(: )?/g, (_, name, colon = '') => {
    if (!names.has(name)) names.set(name, `--cs${names.size.toString(36)}`);
    return `${names.get(name)}${colon.trim()}`;
  });
}

/**
 * One that is left out may have been all that asked for another.
 * @param {string} css
 * @returns {string}
 */
function leaveOutUnused(css) {
  const left = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (whole, name) => (isUsed(css, name) ? whole : ''));
  return left === css ? css : leaveOutUnused(left);
}

/**
 * @param {string} css
 * @param {string} name
 */
function isUsed(css, name) {
  return css.includes(`var(${name})`) || css.includes(`var(${name},`);
}
