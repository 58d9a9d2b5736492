// Builds the extension, loads it into a real Chromium, and opens our stand-in for Gmail as https://mail.google.com behind Gmail's kind of policy.
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page, type Route, type Worker } from 'playwright-core';
import { expect } from 'vitest';
import { isAction, readSyncRequest, type SyncMail } from '../../src/hosts/gmail-extension/sync-request.ts';
import { buildExtension } from '../hosts/gmail-extension/build-extension.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { ROOT } from '../structure/source-files.ts';

const FAKES = join(ROOT, 'test/fakes/gmail');
/** As Gmail sends it since 2024: scripts by nonce, no text becomes markup, frames from a few places only. */
const POLICY =
  "script-src 'nonce-n1' 'strict-dynamic' 'unsafe-eval'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; frame-src 'self' https://accounts.google.com";
const API = 'https://countersign.example';

export interface GmailBed {
  readonly context: BrowserContext;
  readonly extensionId: string;
  worker(): Worker;
  open(query?: string, page?: Page): Promise<Gmail>;
  close(): Promise<void>;
}

export interface Gmail {
  readonly page: Page;
  /** What has left in earnest, as our stand-in's server got it. */
  readonly left: SyncMail[];
  /** Every body that reached the server. */
  readonly bodies: string[];
  close(): Promise<void>;
}

export async function startGmail(html?: string, api = API): Promise<GmailBed> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-gmail-'));
  const extension = join(folder, 'extension');
  await buildExtension(extension, api);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser() ?? '',
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      // Or the page is drawn once a second, because the browser takes it for hidden.
      ...['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows', '--disable-background-timer-throttling'],
      // Whatever the routes below should miss reaches nobody.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    worker: () => context.serviceWorkers()[0] ?? worker,
    open: (query = '', page) => openGmail(context, query, html ?? gmailPage(), page),
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function gmailPage(): string {
  const script = readFileSync(join(FAKES, 'gmail-page.mjs'), 'utf8');
  return readFileSync(join(FAKES, 'gmail-page.html'), 'utf8').replace('/* gmail-page.mjs */', () => script);
}

async function openGmail(context: BrowserContext, query: string, html: string, given?: Page): Promise<Gmail> {
  const page = given ?? (await context.newPage());
  const left: SyncMail[] = [];
  const bodies: string[] = [];
  const serve = async (route: Route) => {
    const request = route.request();
    if (!/\/i\/s/.test(request.url())) {
      await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': POLICY } });
      return;
    }
    const body = request.postData() ?? '';
    bodies.push(body);
    const read = readSyncRequest(body);
    if (read.kind === 'read') left.push(...read.mails.filter(isAction));
    await route.fulfill({ body: '[]', contentType: 'application/json' });
  };
  await page.route('https://mail.google.com/**', serve);
  await page.goto(`https://mail.google.com/mail/u/0/${query}`);
  expect(await page.evaluate(() => document.contentType)).toBe('text/html');
  return { page, left, bodies, close: () => page.close() };
}

/** Calls our stand-in in the page. Nobody is so quick that a window is not guarded yet; who wants to be, calls `fakeAtOnce`. */
export async function fake(gmail: Gmail, call: string, ...given: unknown[]): Promise<unknown> {
  const answer = await fakeAtOnce(gmail, call, ...given);
  if (call === 'make') await gmail.page.locator('countersign-surface').waitFor({ state: 'attached' });
  return answer;
}

export function fakeAtOnce({ page }: Gmail, call: string, ...given: unknown[]): Promise<unknown> {
  return page.evaluate(([name, args]) => Reflect.get(globalThis, 'fakeGmail')[name](...args), [call, given] as const);
}

export const subjects = ({ left }: Gmail) => left.map(({ subject }) => subject);
export const bodyOf = (page: Page, at = 0) => page.locator('[g_editable="true"]').nth(at);
export const sendOf = (page: Page, at = 0) => page.locator('[jslog^="32601;"]').nth(at);
export const menuItem = (page: Page) => page.locator('[selector="scheduledSend"]');

/** Presses with the mouse itself: Playwright's own click waits for events that the gate has stopped. */
export async function press(target: Locator): Promise<void> {
  const { x, y } = await centreOf(target);
  await target.page().mouse.click(x, y);
}

/** The middle of an element, once it is in view; asked at once and not when the page has come to rest. */
export function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  return target.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}
