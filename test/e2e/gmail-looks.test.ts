// What our parts in Gmail look like, where somebody wants to see them: COUNTERSIGN_SHOTS names a folder for the pictures.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, fakeAtOnce, type GmailBed, press, sendOf, startGmail } from './gmail-bed.ts';
import { openPanel } from './gmail-panel.ts';
import { readInside } from './gmail-surface.ts';
import { holdWorker } from './gmail-worker.ts';
import { readMarks } from './read-marks.ts';

const SHOTS = process.env.COUNTERSIGN_SHOTS;
const HTML =
  "<div>Hi Ann,</div><div><br></div><div>We'll have it live by Friday, and we can do 25% off if you sign today. We accept unlimited liability.</div><div>Kay will send the slides.</div>";

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());

async function shoot(name: string, page: Page): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

test.each(['light', 'dark'] as const)('card, notice and panel at 320 px, %s', async (colorScheme) => {
  const gmail = await bed.open();
  const { page } = gmail;
  await page.emulateMedia({ colorScheme });
  await page.evaluate((html) => {
    document.body.style.marginTop = '420px';
    Reflect.get(globalThis, 'fakeGmail').make({ subject: 'Proposal', html });
  }, HTML);
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('“');
  await shoot(`card-${colorScheme}`, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => readInside(page)).toContain('Not sent');
  await shoot(`notice-${colorScheme}`, page);
  expect(await bodyOf(page).isVisible()).toBe(true);
  const panel = await openPanel(bed, gmail);
  await panel.emulateMedia({ colorScheme });
  await panel.locator('.cs-flag-head').first().click();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await shoot(`panel-${colorScheme}`, panel);
  await panel.close();
  await gmail.close();
});

test.each(['light', 'dark'] as const)('the notice of the small script, before the rest has come, %s', async (colorScheme) => {
  const letGo = await holdWorker(bed);
  const gmail = await bed.open();
  const { page } = gmail;
  await page.emulateMedia({ colorScheme });
  await fakeAtOnce(gmail, 'make', { subject: 'Proposal', html: HTML });
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('still starting');
  await shoot(`starting-${colorScheme}`, page);
  expect(await bodyOf(page).isVisible()).toBe(true);
  await letGo();
  await gmail.close();
});
