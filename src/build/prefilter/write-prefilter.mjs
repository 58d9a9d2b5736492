// Writes src/engine/prefilter.ts anew where the rules' patterns have changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { importSource } from '../import-source.mjs';

const FILE = 'src/engine/prefilter.ts';
const ENTRY = `
  import { rules } from './src/rules/index.ts';
  import { renderPrefilter } from './src/build/prefilter/make-prefilter.ts';
  export const rendered = renderPrefilter(rules);
`;

/** The table as the rules want it. */
export async function renderTable() {
  const { rendered } = await importSource(ENTRY, process.cwd());
  return String(rendered);
}

/** Brings the file up to date. */
export async function writePrefilter() {
  const rendered = await renderTable();
  if (rendered !== readFileSync(FILE, 'utf8')) writeFileSync(FILE, rendered);
}
