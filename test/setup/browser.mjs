// Runs before the tests: makes sure that there is a browser for them, or fails saying what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:process';
import { findBrowser } from './find-browser.mjs';

const HELP = `No browser was found for the tests, and none could be installed. Please do one of these, then run the tests again:
  - install Chromium or Chrome (on Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y chromium)
  - let Playwright fetch one:  npx playwright-core install chromium
  - point to one you have:     CHROME_PATH=/path/to/chrome npm test`;

const isRootOnDebian = platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The ways to get a browser here, each a list of commands; the next is tried when one leaves us without. */
const WAYS = [
  ...(isRootOnDebian
    ? [
        [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-core'],
        ],
      ]
    : []),
  [['npx', '--no-install', 'playwright-core', 'install', 'chromium']],
];

/** @param {readonly string[]} command */
function run([program = '', ...args]) {
  console.error(`> ${program} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Standard output belongs to the tests: what an installer says goes to standard error.
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env, shell: platform === 'win32' }).status === 0;
}

function getBrowser() {
  for (const way of [[], ...WAYS]) {
    if (way.length > 0) console.error('No browser found for the tests; installing one:');
    if (!way.every(run)) continue;
    const found = findBrowser();
    if (found !== null) return found;
  }
  return null;
}

try {
  if (getBrowser() === null) throw new Error(HELP);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
