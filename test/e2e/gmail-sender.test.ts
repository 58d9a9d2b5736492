// Who sends is read from Gmail's page and from its request: without a list of domains a colleague's mail flows, and a customer's is asked about.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bodyOf, fake, type Gmail, type GmailBed, press, sendOf, startGmail, subjects } from './gmail-bed.ts';
import { readInside } from './gmail-surface.ts';
import { readCounts } from './gmail-worker.ts';

const PROMISE = "We'll have it live by Friday.";
const COLLEAGUE = [['kim@example.com', 'Kim']];
const CUSTOMER = [['buyer@acme.example', 'Ann Buyer']];

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());
afterEach(async () => {
  // The browser's own first page keeps it open.
  for (const page of bed.context.pages().slice(1)) await page.close();
});

const asks = (page: Page) => expect.poll(() => readInside(page)).toContain('This reads as a firm promise');

async function write(gmail: Gmail, options: object): Promise<string> {
  return String(await fake(gmail, 'make', { html: PROMISE, ...options }));
}

test.each(['en', 'vi', 'fr'])('a colleague of the account is inside, a customer is not (%s)', async (lang) => {
  const gmail = await bed.open(`?lang=${lang}`);
  await write(gmail, { subject: 'Inside', to: COLLEAGUE });
  await press(sendOf(gmail.page));
  await expect.poll(() => subjects(gmail)).toEqual(['Inside']);
  await write(gmail, { subject: 'Outside', to: CUSTOMER });
  await press(sendOf(gmail.page));
  await asks(gmail.page);
  expect(subjects(gmail)).toEqual(['Inside']);
});

test('the From row counts before the account', async () => {
  const gmail = await bed.open();
  await write(gmail, { subject: 'As another', from: 'rep@other.example', to: [['kim@other.example', 'Kim']] });
  await press(sendOf(gmail.page));
  await expect.poll(() => subjects(gmail)).toEqual(['As another']);
  await write(gmail, { subject: 'To one of the account', from: 'rep@other.example', to: COLLEAGUE });
  await press(sendOf(gmail.page));
  await asks(gmail.page);
  expect(subjects(gmail)).toEqual(['As another']);
});

/** As Gmail looks where its bar is not what we know. */
const hideBar = ({ page }: Gmail, title: string) =>
  page.evaluate((text) => {
    document.querySelector('#gb')?.remove();
    document.title = text;
  }, title);

test.each([
  ['Inbox (3) - rep@example.com - Gmail', true],
  ['Re: pricing - buyer@acme.example - terms - rep@example.com - Example Mail', true],
  ['Re: pricing - Kim', false],
])('without the bar the title of the page says it, or nobody is inside: “%s”', async (title, isInside) => {
  const gmail = await bed.open();
  await hideBar(gmail, title);
  await write(gmail, { subject: 'To Kim', to: COLLEAGUE });
  await press(sendOf(gmail.page));
  if (isInside) await expect.poll(() => subjects(gmail)).toEqual(['To Kim']);
  else await asks(gmail.page);
});

test('a link in a message that looks like the account’s is not taken for it', async () => {
  const gmail = await bed.open();
  await hideBar(gmail, 'Gmail');
  await gmail.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://accounts.google.com/SignOutOptions';
    link.setAttribute('aria-label', 'Google Account: Ann (ann@acme.example)');
    document.querySelector('#main')?.append(link);
  });
  await write(gmail, { subject: 'Outside', to: CUSTOMER });
  await press(sendOf(gmail.page));
  await asks(gmail.page);
});

/** A window of its own has the subject as its title, which a customer may have written. */
async function openAlone(page: Page): Promise<Gmail> {
  const gmail = await bed.open('?popout=1', page);
  await page.evaluate(() => {
    document.title = 'Re: pricing - buyer@acme.example - terms';
  });
  await page.locator('countersign-surface').waitFor({ state: 'attached' });
  return gmail;
}

test('a window of its own asks the one that it came from', async () => {
  const { page } = await bed.open();
  const [popup] = await Promise.all([bed.context.waitForEvent('page'), page.evaluate(() => void window.open('about:blank'))]);
  const gmail = await openAlone(popup);
  await fake(gmail, 'write', 1, { subject: 'Outside', html: PROMISE });
  await press(sendOf(popup));
  await asks(popup);
  await fake(gmail, 'write', 1, { subject: 'Inside', to: ['kim@example.com'] });
  await press(sendOf(popup));
  await expect.poll(() => subjects(gmail)).toEqual(['Inside']);
});

test('one that came from nowhere knows no sender, and asks', async () => {
  const gmail = await openAlone(await bed.context.newPage());
  await fake(gmail, 'write', 1, { subject: 'Outside', html: PROMISE });
  await press(sendOf(gmail.page));
  await asks(gmail.page);
  expect(subjects(gmail)).toEqual([]);
});

/** Gmail sends by itself, without a press. */
const leave = ({ page }: Gmail, id: string) =>
  page.evaluate((of) => Reflect.get(globalThis, 'fakeGmail').of(of).leave('send', 'by itself'), id);

test('the net takes the sender that the request names', async () => {
  const gmail = await bed.open();
  await leave(gmail, await write(gmail, { subject: 'Inside', to: COLLEAGUE }));
  await expect.poll(() => subjects(gmail)).toEqual(['Inside']);
  await leave(gmail, await write(gmail, { subject: 'As another', from: 'rep@other.example', to: COLLEAGUE }));
  await expect.poll(() => readInside(gmail.page)).toContain('“As another” waits');
  expect(subjects(gmail)).toEqual(['Inside']);
});

test('where the request names another sender than the page, what was let pass is judged by that one', async () => {
  const gmail = await bed.open();
  await gmail.page.evaluate(() => Reflect.set(Reflect.get(globalThis, 'fakeGmail'), 'account', 'rep@other.example'));
  await write(gmail, { subject: 'As another', to: COLLEAGUE });
  await press(sendOf(gmail.page));
  await expect.poll(() => readInside(gmail.page)).toContain('“As another” waits');
  expect(gmail.bodies).toEqual([]);
});

test('who sends changes no digest: what was let pass by the page is not asked about by the net', async () => {
  const { 'unseen-send': before } = await readCounts(bed);
  const gmail = await bed.open();
  await write(gmail, { subject: 'Inside', to: COLLEAGUE });
  await bodyOf(gmail.page).focus();
  await gmail.page.keyboard.press('Control+Enter');
  await expect.poll(() => subjects(gmail)).toEqual(['Inside']);
  expect((await readCounts(bed))['unseen-send']).toBe(before);
});
