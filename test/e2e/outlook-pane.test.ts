// The compose pane on Microsoft's own office.js, beside a mail that is being written.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import { type Mail, person } from '../hosts/outlook/emulator/mail.ts';
import { type Outlook, type OutlookOptions, openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['onSend', 'outlookPane'])]);
});
afterAll(() => browser.close());

const PROMISE = '<p>Hi Kim,</p><p>We will deliver the dashboard by Friday.</p><p>Best, Ana</p>';

interface Opened {
  readonly outlook: Outlook;
  readonly pane: Frame;
}

/** Opens the pane beside a mail, does something, and fails if a page complained of anything but this. */
async function withPane(
  mail: Partial<Mail>,
  act: (opened: Opened) => Promise<void>,
  options: Partial<OutlookOptions> & { readonly context?: OutlookOptions['context']; readonly initial?: string } = {},
): Promise<void> {
  const outlook = await openOutlook(browser, mail, { serve, ...options });
  try {
    const pane = await outlook.openPane('pane.html', options.initial);
    await act({ outlook, pane });
    expect(outlook.complaints).toEqual([]);
    expect(outlook.exchange.mostAtOnce()).toBeLessThanOrEqual(3);
  } finally {
    await outlook.close();
  }
}

const title = (pane: Frame) => pane.locator('.cs-status-title');

test('the pane shows the words with their marks, and the list', () =>
  withPane({ body: PROMISE }, async ({ outlook, pane }) => {
    await expect.poll(() => title(pane).innerText()).toMatch(/needs? your answer/);
    expect(await pane.locator('.cs-mark').allInnerTexts()).not.toEqual([]);
    await outlook.page.screenshot({ path: '/tmp/pane-360.png' });
  }));
