// Several windows at once, windows that go and come back, and two copies of us in one page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, fake, type GmailBed, menuItem, press, sendOf, startGmail, subjects } from './gmail-bed.ts';
import { drivePanel, openPanel } from './gmail-panel.ts';
import { pressInside, readInside } from './gmail-surface.ts';
import { injectAgain } from './gmail-worker.ts';
import { readMarks } from './read-marks.ts';

const PROMISE = "We'll have it live by Friday.";

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());

test('each of two windows is judged by its own words, also from the menu that stands outside both', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Open', html: PROMISE });
  await fake(gmail, 'make', { subject: 'Clean', html: 'Thanks for the call.' });
  await press(page.locator('.hG').first());
  await press(menuItem(page));
  expect(subjects(gmail)).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page.locator('.hG').nth(1));
  await press(menuItem(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Clean']);
  await gmail.close();
});

test('of two messages that were stopped the notice speaks of the one that was used last, by its subject, and sends that one', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'First', html: PROMISE });
  await fake(gmail, 'make', { subject: 'Second', html: PROMISE });
  const driver = await drivePanel(bed, gmail);
  for (const [at, subject] of ['First', 'Second'].entries()) {
    await press(sendOf(page, at));
    await expect.poll(() => readInside(page)).toContain('Why may this go?');
    await driver.answer(subject);
    await expect.poll(() => readInside(page)).toContain(`“${subject}”: Everything is answered`);
  }
  await pressInside(page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Second']);
  await expect.poll(() => readInside(page)).toContain('Everything is answered');
  await pressInside(page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Second', 'First']);
  await gmail.close();
});

test('after undo the same words are still answered, and new ones are not', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Undone', html: PROMISE });
  const driver = await drivePanel(bed, gmail);
  await driver.answer('Undone');
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Undone']);
  await page.locator('.bAq').click();
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Undone', 'Undone']);
  await page.locator('.bAq').click();
  await bodyOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' We can do 15% off if you sign today.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readInside(page)).toContain('needs your answer');
  expect(subjects(gmail)).toHaveLength(2);
  await gmail.close();
});

test('an inline reply that was destroyed by going to another thread comes back with its answers', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Reply', inline: true, html: PROMISE });
  const driver = await drivePanel(bed, gmail);
  await driver.answer('Reply');
  await page.evaluate(() => Reflect.set(globalThis, 'comeBack', Reflect.get(globalThis, 'fakeGmail').switchThread(1)));
  await expect.poll(() => readMarks(page)).toEqual([]);
  await page.evaluate(() => void Reflect.get(globalThis, 'comeBack')());
  await expect.poll(() => readMarks(page)).toContain("answered: We'll have it live by Friday");
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Reply']);
  await gmail.close();
});

test('a second copy takes over from the first, and they do not both ask', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Once', html: PROMISE });
  await injectAgain(bed, gmail);
  // The new copy has the rest brought for the window that is open.
  await expect.poll(() => page.locator('countersign-surface').count()).toBe(1);
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('needs your answer');
  const driver = await drivePanel(bed, gmail);
  expect(await driver.answer('Once')).toBe(2);
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Once']);
  await gmail.close();
});

test('a message in plain text has its marks in the panel, at 320 px', async () => {
  const gmail = await bed.open();
  await fake(gmail, 'make', { subject: 'Plain', isPlain: true });
  await gmail.page.locator('textarea.Ak').click();
  await gmail.page.keyboard.type(`${PROMISE} We will give you 35% off the annual fee.`);
  const panel = await openPanel(bed, gmail);
  const marks = panel.locator('.gx-mirror .cs-mark');
  await expect.poll(async () => (await marks.allInnerTexts()).slice(0, 2)).toEqual(["We'll have it live ", 'by Friday']);
  // What is held within a promise that is asked about shows as what it is, and leads to it.
  const held = panel.locator('.gx-mirror [data-tone="held"]');
  await expect.poll(() => held.allInnerTexts()).toEqual(['give you 35% off the annual fee']);
  await held.click();
  await expect.poll(() => panel.locator('.cs-flag[data-state="held"] .cs-flag-body').innerText()).toContain('needs a manager');
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await panel.close();
  await gmail.close();
});

test('where safer wording could not go in, the panel that offered it says so', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Put away', html: PROMISE });
  const panel = await openPanel(bed, gmail);
  const use = panel.getByRole('button', { name: /^Use this/ });
  await panel.locator('.cs-flag-head').first().click();
  await use.waitFor();
  // As Gmail does with a window that is minimised: nothing can be typed into it.
  await bodyOf(page).evaluate((body) => body instanceof HTMLElement && body.style.setProperty('display', 'none'));
  await use.click();
  await expect.poll(() => panel.getByRole('alert').allInnerTexts()).toContainEqual(expect.stringContaining('Nothing was replaced'));
  expect(await bodyOf(page).textContent()).toBe(PROMISE);
  await panel.close();
  await gmail.close();
});

test('a keystroke is told to the panel once at most', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Typed', html: 'Hello.' });
  const driver = await drivePanel(bed, gmail);
  const heard = async () => Number(await driver.page.evaluate('driver.heard()'));
  const words = async () => String(await driver.page.evaluate("driver.view('Typed').then(({ text }) => text)"));
  await bodyOf(page).click();
  await page.keyboard.press('End');
  await expect.poll(words).toBe('Hello.');
  const before = await heard();
  await page.keyboard.type(' Thanks.');
  await expect.poll(words).toBe('Hello. Thanks.');
  expect((await heard()) - before).toBeLessThanOrEqual(' Thanks.'.length);
  await driver.close();
  await gmail.close();
});

test('where the browser has no side panel, the panel stands in the page and answers there', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await bed.context.serviceWorkers()[0]?.evaluate("chrome.sidePanel.open = () => Promise.reject(new Error('None here.'))");
  await fake(gmail, 'make', { subject: 'Framed', html: PROMISE });
  await press(sendOf(page));
  const inFrame = () => page.frames().find((frame) => frame.url().startsWith('chrome-extension://'));
  await expect
    .poll(async () => (await inFrame()?.locator('.cs-status-title').innerText()) ?? '')
    .toBe('Not sent: 1 statement needs your answer');
  await inFrame()
    ?.getByRole('button', { name: /This is not a promise/ })
    .click();
  await inFrame()?.locator('.cs-flag-head').nth(1).click();
  await inFrame()
    ?.getByRole('button', { name: /This is not a promise/ })
    .last()
    .click();
  await inFrame()?.getByRole('button', { name: 'Send now' }).click();
  await expect.poll(() => subjects(gmail)).toEqual(['Framed']);
  await gmail.close();
});

test('what a window lacks is named in the panel', async () => {
  const gmail = await bed.open();
  await fake(gmail, 'make', { subject: 'Odd', html: PROMISE });
  await gmail.page.locator('[name=subjectbox]').evaluate((element) => element.remove());
  const panel = await openPanel(bed, gmail);
  await expect.poll(() => panel.locator('.gx-missing').innerText()).toContain('subject');
  await press(sendOf(gmail.page));
  expect(subjects(gmail)).toEqual([]);
  await expect.poll(() => panel.locator('details.gx-missing').textContent()).toContain('windows without: subject');
  await gmail.close();
});
