// Builds the playground, serves it as `countersign serve` does, and opens it in a browser.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { optionsOf } from '../../src/build/build.mjs';
import { bundles } from '../../src/build/bundles.mjs';
import { createApp } from '../../src/service/app.ts';
import { type Listening, listen } from '../../src/service/listen.ts';
import { createFakeService, type FakeService } from '../fakes/review-service.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { ROOT } from '../structure/source-files.ts';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** A Tuesday, so that the days of the tests are always the same. */
export const NOW = new Date('2026-11-24T09:30:00');

export interface Playground {
  /** The service behind the page, in memory. */
  readonly service: FakeService;
  /** A fresh visitor; fails the test if the page breaks its own security policy or throws. */
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** `now`: where the page's clock stands still. */
export type VisitOptions = BrowserContextOptions & { readonly now?: Date };

export interface Visit {
  readonly page: Page;
  /** Leaves, and fails if the page complained of anything but this. */
  leave(expected?: RegExp): Promise<void>;
}

export async function startPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-playground-'));
  const { copy } = bundles.playground;
  await build({
    ...optionsOf(bundles.playground),
    absWorkingDir: ROOT,
    outfile: join(folder, 'main.js'),
  });
  for (const file of copy) copyFileSync(join(ROOT, file), join(folder, 'index.html'));
  const service = createFakeService(() => NOW);
  // Before the files, as the service itself does: what is said for files holds no stream back.
  const app = new Hono();
  app.post('/dev/token', async (c) => c.json({ token: readRole(await c.req.json()) }));
  app.all('/v1/*', async (c) => (service.isDown ? c.body(null, 503) : await service.fetch(c.req.raw)));
  app.mount('/', createApp({ playground: folder }).fetch);
  const server = await listen(app, 0, () => undefined);
  const browser = await openBrowser();
  return {
    service,
    visit: (options) => visit(browser, server, { now: NOW, ...options }),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function readRole(body: unknown): string {
  return typeof body === 'object' && body !== null && 'as' in body ? String(body.as) : '';
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser() ?? '', args: QUIET });
}

export async function visit(browser: Browser, { url }: Pick<Listening, 'url'>, { now, ...options }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (now !== undefined) await page.clock.setFixedTime(now);
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  const leave = async (expected?: RegExp) => {
    await context.close();
    expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toEqual([]);
  };
  return { page, leave };
}

export const body = (page: Page) => page.getByRole('textbox', { name: 'Message' });
export const sendButton = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });
export const sidebar = (page: Page) => page.getByRole('complementary', { name: 'Countersign' });
/** The lines of the list whose quote has these words. */
export const lines = (page: Page, words: string) => sidebar(page).locator('.cs-flag-head', { hasText: words });

export async function openDraft(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: title }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe(title);
}

/** A new message to an outsider, with this text typed into it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New message' }).click();
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('kim@acme.example');
  await page.getByRole('textbox', { name: 'To', exact: true }).press('Enter');
  await body(page).click();
  await page.keyboard.type(text);
  // An answer is bound to the words that were read: the last of them first.
  const words = text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
  if (words > 1) await expect.poll(() => sidebar(page).innerText()).toContain(`Checked ${words} words`);
}

/** Chooses a reason in the statement that is open, and acknowledges it. */
export async function acknowledge(page: Page, reason = 'Within my authority'): Promise<void> {
  await sidebar(page).getByRole('combobox', { name: 'Why may this go?' }).selectOption(reason);
  await sidebar(page)
    .getByRole('button', { name: /^Acknowledge/ })
    .click();
}
