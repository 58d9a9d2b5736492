// `node test/bench/outlook.mjs` after `npm run build`: Outlook's figures, on the real office.js in a headless browser.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(ROOT);
// Beside the emulator, whose files it reads by their place.
const outfile = fileURLToPath(new URL(`../hosts/outlook/emulator/.bench-${process.pid}.mjs`, import.meta.url));
const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile };
await build({ entryPoints: ['test/bench/measure-outlook.ts'], ...options });
try {
  const { measureOutlook } = await import(pathToFileURL(outfile).href);
  await measureOutlook();
} finally {
  rmSync(outfile);
}
