// A real compose window of Gmail's (2020, not ours to publish) is seen, read, marked and guarded like our stand-in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyOf, sendOf, startGmail } from './gmail-bed.ts';
import { openPanel } from './gmail-panel.ts';
import { readInside } from './gmail-surface.ts';
import { readMarks } from './read-marks.ts';

const CAPTURE =
  process.env.COUNTERSIGN_GMAIL_MOLE ?? join(import.meta.dirname, '../../../shared/data/gmail/compose-dom/2020-11-compose-mole-en.html');
const isAbsent = !existsSync(CAPTURE);
if (isAbsent) console.info(`Skipped: no capture of Gmail at ${CAPTURE}. Set COUNTERSIGN_GMAIL_MOLE to test against it.`);

test.skipIf(isAbsent)('the window of 2020', async () => {
  const mole = readFileSync(CAPTURE, 'utf8');
  const bed = await startGmail(`<!doctype html><meta charset="utf-8"><title>Gmail</title><body>${mole}</body>`);
  const { page } = await bed.open();
  await page.evaluate(() => {
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[jslog^="32601;"]')) document.title = 'Sent';
    });
    // The capture has no style sheet, so what was put away is not, and a part was put away by hand.
    for (const area of document.querySelectorAll('textarea.Ak')) area.parentElement?.parentElement?.setAttribute('style', 'display: none');
    for (const shown of document.querySelectorAll('[g_editable="true"], [jslog^="32601;"]')) {
      for (let node: Element | null = shown; node !== null; node = node.parentElement) {
        if (getComputedStyle(node).display === 'none') node.setAttribute('style', 'display: block');
        if (getComputedStyle(node).visibility !== 'visible') node.setAttribute('style', 'visibility: visible');
      }
    }
  });
  // By the keyboard: without its style sheet the window has no height.
  await bodyOf(page).evaluate((element) => element instanceof HTMLElement && element.focus());
  await page.keyboard.type("We'll have it live by Friday.");
  await expect.poll(() => readMarks(page)).toContain("asked: We'll have it live by Friday");
  await sendOf(page).evaluate((element) => element instanceof HTMLElement && element.click());
  await expect.poll(() => readInside(page)).toContain('needs your answer');
  expect(await page.title()).toBe('Gmail');
  const panel = await openPanel(bed, { page, left: [], bodies: [], close: () => page.close() });
  await expect.poll(() => panel.locator('.cs-flag-head').count()).toBeGreaterThan(0);
  // Every anchor is there.
  expect(await panel.locator('.gx-missing').count()).toBe(0);
  await bed.close();
});
