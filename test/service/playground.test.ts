// The built playground in a real browser, under the headers of the service: nothing is refused, nothing fails.
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/service/app.ts';
import { type Listening, listen } from '../../src/service/listen.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { ROOT } from '../structure/source-files.ts';

let server: Listening;
let browser: Browser;

beforeAll(async () => {
  server = await listen(createApp({ playground: `${ROOT}dist/playground` }), 0, () => undefined);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no browser; run: node test/setup/browser.mjs');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('it starts without a script that fails and without anything that the policy refuses', async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // The page asks whether there is a service with made-up people behind it; here there is none, and it goes on alone.
    const isDoor = message.location().url.endsWith('/dev/token');
    if (message.type() === 'error' && !isDoor) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(server.url);
  await page.waitForFunction(() => (document.getElementById('app')?.childElementCount ?? 0) > 0);
  expect(said).toEqual([]);
});

test('its page has no script or style of its own', () => {
  const html = readFileSync(`${ROOT}dist/playground/index.html`, 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
});
