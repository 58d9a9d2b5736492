// The send handler on Microsoft's own office.js: what Outlook is told, and what the sender would see.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import type { Mail } from '../hosts/outlook/emulator/mail.ts';
import { openOutlook, type Outlook, type OutlookOptions, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['onSend'])]);
});
afterAll(() => browser.close());

/** Opens a mail, does something with it, and fails if a page complained. */
async function withMail(mail: Partial<Mail>, act: (outlook: Outlook) => Promise<void>, options: Partial<OutlookOptions> = {}): Promise<void> {
  const outlook = await openOutlook(browser, mail, { serve, ...options });
  try {
    await act(outlook);
    expect(outlook.complaints).toEqual([]);
  } finally {
    await outlook.close();
  }
}

test('a mail that promises nothing goes', () =>
  withMail({ body: '<p>Thanks, see you next week.</p>' }, async (outlook) => {
    const sent = await outlook.send();
    expect(sent).toMatchObject({ status: 'completed', allowed: true, completions: 1, completed: { allowEvent: true } });
  }));
