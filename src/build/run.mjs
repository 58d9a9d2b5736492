// `node src/build/run.mjs build|dev|new-rule|outlook`: what the npm scripts call.
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { dev } from './dev.mjs';
import { newRule } from './new-rule.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @type {Readonly<Record<string, (...args: string[]) => unknown>>} */
const TASKS = {
  build: buildAll,
  dev,
  'new-rule': newRule,
  outlook: async (...args) => {
    await buildAll(...args);
    // Only here: it brings what makes certificates.
    const { serveOutlook } = await import('./outlook/serve.mjs');
    await serveOutlook();
  },
};

const [name = '', ...args] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  console.error(`usage: node src/build/run.mjs ${Object.keys(TASKS).join(' | ')}`);
  process.exitCode = 64;
} else {
  try {
    await task(...args);
  } catch (error) {
    // esbuild has already shown what is wrong in which line.
    if (!(error instanceof Error && 'errors' in error)) console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
