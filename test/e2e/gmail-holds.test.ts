// A message that a manager must see: asked from the panel in Gmail, released by the service, and only then sent; and only with those words.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/service/app.ts';
import { type Listening, listen } from '../../src/service/listen.ts';
import { SOME_MISSED } from '../fakes/review-coverage.ts';
import { createFakeService, type FakeService } from '../fakes/review-service.ts';
import { bodyOf, type GmailBed, press, sendOf, startGmail } from './gmail-bed.ts';
import { openPanel } from './gmail-panel.ts';
import { readInside } from './gmail-surface.ts';

let bed: GmailBed;
let server: Listening;
let service: FakeService;
/** Whom Google's sign-in names. */
let who = 'rep';

/** What an administrator would have set, and Google's sign-in: made up in the panel's page, where nothing else can be. */
const settings = (apiOrigin: string) => `if (location.protocol === 'chrome-extension:') {
  const claims = (nonce) => btoa(JSON.stringify({ nonce, exp: Date.now() / 1000 + 3600 }));
  chrome.storage.managed.get = async () => ({ apiOrigin: '${apiOrigin}', identity: 'google', googleClientId: 'client' });
  chrome.identity.launchWebAuthFlow = async ({ url, interactive }) => {
    if (!interactive && !globalThis.isKnown) throw new Error('Nobody is signed in.');
    globalThis.isKnown = true;
    return chrome.identity.getRedirectURL() + '#id_token=x.' + claims(new URL(url).searchParams.get('nonce')) + '.x';
  };
}`;

beforeAll(async () => {
  service = createFakeService(() => new Date());
  const app = createApp({ playground: '.' });
  app.all('/v1/*', (c) => {
    const headers = new Headers(c.req.raw.headers);
    if (/^Bearer x\./.test(headers.get('Authorization') ?? '')) headers.set('Authorization', `Bearer ${who}`);
    return service.fetch(new Request(c.req.raw, { headers }));
  });
  server = await listen(app, 0, () => undefined);
  bed = await startGmail(undefined, new URL(server.url).origin);
  await bed.context.addInitScript(settings(new URL(server.url).origin));
});
afterAll(async () => {
  await bed.close();
  await server.close();
});

let attempts = 0;

test('held, asked, released, sent; and another word would be held again', async () => {
  const subject = `Offer ${++attempts}`;
  const before = service.holds.length;
  const gmail = await bed.open();
  const { page } = gmail;
  await page.evaluate((name) => Reflect.get(globalThis, 'fakeGmail').make({ subject: name, html: 'We can do 35% off.' }), subject);
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('needs a manager');
  const panel = await openPanel(bed, gmail);
  await panel.getByRole('button', { name: 'Sign in with Google' }).click();
  await panel.getByRole('button', { name: /^(?:Ask|Send to) / }).click();
  await expect.poll(() => service.holds.length).toBe(before + 1);
  expect(JSON.stringify(service.holds.at(-1))).toContain('35% off');
  await expect.poll(() => panel.locator('body').innerText()).toContain('Waiting for');
  const { id = '', digest = '' } = service.holds.at(-1) ?? {};
  service.change(id, { state: 'released', receipt: { digest, expires: new Date(Date.now() + 3_600_000).toISOString() } }, 'hold-released');
  await expect.poll(() => panel.locator('.cs-status-title').innerText()).toBe('Clear to send');
  expect(gmail.left).toEqual([]);
  await page.bringToFront();
  await bodyOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Or 45% off.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readInside(page)).toContain('needs a manager');
  expect(gmail.left).toEqual([]);
  await page.keyboard.press('Escape');
  const body = bodyOf(page);
  const takeBack = async () => {
    await body.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Backspace');
    return (await body.innerText()).trim();
  };
  await expect.poll(takeBack, { interval: 10 }).toBe('We can do 35% off.');
  // Whoever presses while the last words are still being read presses again.
  const sendAgain = async () => {
    if (gmail.left.length === 0) await page.keyboard.press('Control+Enter');
    return gmail.left.map((mail) => mail.subject);
  };
  await expect.poll(sendAgain, { interval: 500 }).toEqual([subject]);
  await gmail.close();
});

test('a manager has the messages that wait beside their own, and what slipped past, at 320 px', async () => {
  who = 'manager';
  service.coverage = SOME_MISSED;
  const gmail = await bed.open();
  await gmail.page.evaluate(() => Reflect.get(globalThis, 'fakeGmail').make({ subject: 'Mine', html: 'Hello.' }));
  service.change(service.holds.at(-1)?.id ?? '', { state: 'pending', receipt: null }, 'hold-placed');
  const panel = await openPanel(bed, gmail);
  await panel.getByRole('button', { name: 'Sign in with Google' }).click();
  await panel.getByRole('button', { name: 'Review', exact: true }).click();
  await expect.poll(() => panel.getByRole('region', { name: 'Review' }).innerText()).toContain('Offer');
  await panel.getByText('397 passed Countersign; 15 did not.').click();
  await panel.getByText('Toni Brandt').waitFor();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (process.env.COUNTERSIGN_SHOTS !== undefined) await panel.screenshot({ path: `${process.env.COUNTERSIGN_SHOTS}/queue.png` });
  await panel.getByRole('button', { name: 'Your message' }).click();
  await expect.poll(() => panel.locator('.cs-status-title').innerText()).toBe('Clear to send');
  await gmail.close();
});
