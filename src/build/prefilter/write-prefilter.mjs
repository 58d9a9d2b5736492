// Writes src/engine/prefilter.ts anew where the rules' patterns have changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const FILE = 'src/engine/prefilter.ts';
const ENTRY = `
  import { rules } from './src/rules/index.ts';
  import { renderPrefilter } from './src/build/prefilter/make-prefilter.ts';
  export const rendered = renderPrefilter(rules);
`;

/** The table as the rules want it. */
export async function renderTable() {
  const stdin = { contents: ENTRY, resolveDir: process.cwd(), loader: /** @type {const} */ ('ts') };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' });
  const { rendered } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
  return String(rendered);
}

/** Brings the file up to date. */
export async function writePrefilter() {
  const rendered = await renderTable();
  if (rendered !== readFileSync(FILE, 'utf8')) writeFileSync(FILE, rendered);
}
