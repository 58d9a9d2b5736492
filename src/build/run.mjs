// `node src/build/run.mjs build`: what the npm scripts call.
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @type {Readonly<Record<string, (...args: string[]) => unknown>>} */
const TASKS = { build: buildAll };

const [name = '', ...args] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  console.error(`usage: node src/build/run.mjs ${Object.keys(TASKS).join(' | ')}`);
  process.exitCode = 64;
} else {
  await task(...args);
}
