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
        return { contents: text.replaceAll(':root', ':host'), loader: 'text' };
      });
    },
  };
}
