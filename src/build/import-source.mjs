// Imports TypeScript as it stands, bundled in memory: for what the build and the tools need of the sources.
import { build } from 'esbuild';

/**
 * What the text of a module exports.
 * @param {string} contents
 * @param {string} resolveDir where its imports begin
 */
export async function importSource(contents, resolveDir) {
  const stdin = { contents, resolveDir, loader: /** @type {const} */ ('ts') };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
