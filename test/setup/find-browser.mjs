// Finds a Chromium for the browser tests: CHROME_PATH, the usual places, then Playwright's own.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium } from 'playwright-core';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** @type {Readonly<Record<string, () => string[]>>} */
const USUAL = {
  linux: () => [...(env.PATH ?? '').split(':').flatMap((dir) => ON_PATH.map((name) => join(dir, name))), '/snap/bin/chromium'],
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((dir) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(dir, `${name}.app`, 'Contents', 'MacOS', name)),
    ),
  win32: () =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((dir) => dir !== undefined)
      .flatMap((dir) => [
        join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/**
 * The path of a browser that Playwright can drive, or null. A CHROME_PATH that names no file is a mistake worth an error.
 * @returns {string | null}
 */
export function findBrowser() {
  if (env.CHROME_PATH) {
    if (!existsSync(env.CHROME_PATH)) throw new Error(`CHROME_PATH names a file that does not exist: ${env.CHROME_PATH}`);
    return env.CHROME_PATH;
  }
  const places = [...(USUAL[platform]?.() ?? []), chromium.executablePath()];
  return places.find((path) => existsSync(path)) ?? null;
}
