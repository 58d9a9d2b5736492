// The pane as it looks: axe-core on its states in each theme and width, and nothing cut off. SCREENSHOTS names a folder for pictures.
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import { defer } from '../hosts/outlook/emulator/exchange.ts';
import type { Mail } from '../hosts/outlook/emulator/mail.ts';
import { type Outlook, type OutlookOptions, openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { findProblems } from './find-problems.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['outlookPane', 'outlookEngine', 'outlookReview'])]);
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

async function picture({ page }: Outlook, state: string): Promise<void> {
  if (env.SCREENSHOTS !== undefined) await page.screenshot({ path: join(env.SCREENSHOTS, `${state}.png`) });
}

/** Nothing that axe-core finds, and nothing that has to be scrolled to the side. */
async function expectSound(pane: Frame, { viewport }: BrowserContextOptions): Promise<void> {
  expect(await findProblems(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport?.width ?? 0);
}

test.each(LOOKS)('nothing is wrong at %s', async (name, context) => {
  for (const [state, mail] of [
    ['open', OPEN],
    ['held', HELD],
    ['clear', { body: '<p>Thanks, see you.</p>' }],
  ] as const) {
    const outlook = await openOutlook(browser, mail, { serve, context });
    const pane = await outlook.openPane('pane.html');
    await pane.locator('.op-mirror').waitFor();
    await picture(outlook, `${state}-${name}`);
    await expectSound(pane, context);
    const head = pane.locator('.cs-flag-head').first();
    if (state !== 'clear') {
      await head.click();
      await pane.locator('.cs-flag-body:not([hidden])').first().waitFor();
      await picture(outlook, `${state}-flag-${name}`);
      await expectSound(pane, context);
    }
    await outlook.close();
  }
});

test.each(LOOKS)('nothing is wrong at %s before the message is read', async (name, context) => {
  let engine = defer<null>();
  const late: OutlookOptions['serve'] = (path) => (path === '/engine.js' ? engine.promise : serve(path));
  const outlook = await openOutlook(browser, OPEN, { serve: late, context });
  const pane = await outlook.openPane('pane.html');
  for (const [state, words] of [
    ['loading', 'The checks are being loaded'],
    ['missing', 'could not load its checks'],
    ['again', 'Loading the checks again'],
  ] as const) {
    await expect.poll(() => pane.locator('main').innerText()).toContain(words);
    await picture(outlook, `${state}-${name}`);
    await expectSound(pane, context);
    // There is none: the next is asked for, and comes no sooner.
    if (state === 'loading') engine.resolve(null);
    engine = defer();
    if (state === 'missing') await pane.getByRole('button', { name: 'Try again' }).click();
  }
  await outlook.close();
});

test.each(LOOKS)('nothing is wrong at %s with the manager’s page where no service knows them', async (name, context) => {
  const outlook = await openOutlook(browser, OPEN, { serve, context });
  const review = await outlook.openPane('review.html');
  await expect.poll(() => review.locator('main').innerText()).toContain('cannot be reached');
  await picture(outlook, `unknown-${name}`);
  await expectSound(review, context);
  await outlook.close();
});
