// The pane as it looks: axe-core on its states in each theme and width, and nothing cut off. SCREENSHOTS names a folder for pictures.
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import type { Mail } from '../hosts/outlook/emulator/mail.ts';
import { openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { findProblems } from './find-problems.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['outlookPane', 'outlookReview'])]);
});
afterAll(() => browser.close());

const OPEN: Partial<Mail> = {
  subject: 'Renewal',
  body: '<p>Hi Kim,</p><p>Thanks for the call. We will have the integration live by March 3 and your rate is frozen until 2028.</p><p>I will send the summary tonight.</p><p>Best,<br>Ana</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Kim<br><b>Sent:</b> Monday<br><b>To:</b> Ana<br><b>Subject:</b> Renewal</div><p>Can you do 30%?</p>',
};
const HELD: Partial<Mail> = { body: '<p>We can do 40% off if you sign today, and we accept unlimited liability.</p>' };

const viewport = (width: number, height = 760) => ({ viewport: { width, height } });
const LOOKS: ReadonlyArray<readonly [string, BrowserContextOptions]> = [
  ['320', viewport(320)],
  ['450', viewport(450)],
  ['320-dark', { ...viewport(320), colorScheme: 'dark' }],
  ['450-dark-still', { ...viewport(450), colorScheme: 'dark', reducedMotion: 'reduce' }],
  ['360-forced', { ...viewport(360), forcedColors: 'active' }],
];

test.each(LOOKS)('nothing is wrong at %s', async (name, context) => {
  const picture = async (outlook: { page: { screenshot(options: { path: string }): Promise<unknown> } }, state: string) => {
    if (env.SCREENSHOTS !== undefined) await outlook.page.screenshot({ path: join(env.SCREENSHOTS, `${state}-${name}.png`) });
  };
  for (const [state, mail] of [
    ['open', OPEN],
    ['held', HELD],
    ['clear', { body: '<p>Thanks, see you.</p>' }],
  ] as const) {
    const outlook = await openOutlook(browser, mail, { serve, context });
    const pane = await outlook.openPane('pane.html');
    await pane.locator('.cs-status-title').waitFor();
    await picture(outlook, state);
    expect(await findProblems(pane)).toEqual([]);
    const head = pane.locator('.cs-flag-head').first();
    if (state !== 'clear') {
      await head.click();
      await pane.locator('.cs-flag-body:not([hidden])').first().waitFor();
      await picture(outlook, `${state}-flag`);
      expect(await findProblems(pane)).toEqual([]);
    }
    const width = context.viewport?.width ?? 0;
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await outlook.close();
  }
});
