// The panel as a page of its own, driven by its own port: for tests that answer hundreds of messages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../structure/source-files.ts';
import type { Gmail, GmailBed } from './gmail-bed.ts';

const DRIVER = readFileSync(join(ROOT, 'test/e2e/panel-driver.mjs'), 'utf8');

export interface PanelDriver {
  readonly page: Page;
  /** Acknowledges all that is asked about the message with this subject; says how many answers that were. */
  answer(subject: string): Promise<number>;
  close(): Promise<void>;
}

/** The tab of the browser's that shows this Gmail page. */
export async function tabOf(bed: GmailBed, { page }: Gmail): Promise<number> {
  const worker = bed.context.serviceWorkers()[0];
  const found: unknown = await worker?.evaluate(
    `chrome.tabs.query({ url: 'https://mail.google.com/*' }).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())})?.id)`,
  );
  if (typeof found !== 'number') throw new Error('The browser has no such tab.');
  return found;
}

export async function openPanel(bed: GmailBed, gmail: Gmail): Promise<Page> {
  const tab = await tabOf(bed, gmail);
  const page = await bed.context.newPage();
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(`chrome-extension://${bed.extensionId}/panel.html?tab=${tab}`);
  return page;
}

export async function drivePanel(bed: GmailBed, gmail: Gmail): Promise<PanelDriver> {
  const tab = await tabOf(bed, gmail);
  const page = await openPanel(bed, gmail);
  await page.evaluate(`${DRIVER}\nstartDriver(${tab})`);
  await gmail.page.bringToFront();
  return {
    page,
    answer: async (subject) => Number(await page.evaluate(`driver.answer(${JSON.stringify(subject)})`)),
    close: () => page.close(),
  };
}
