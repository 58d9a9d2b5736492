// Plain text mode: the marks stand in a mirror behind the text area, and everything else is the same.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { body, lines, openDraft, type Playground, sidebar, startPlayground, write } from './playground.ts';
import { readMarks } from './read-marks.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

test('marks follow the typing, and the mirror holds the very text', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'order form');
  await expect.poll(() => readMarks(page)).toContain('asked: please find attached');
  await body(page).press('Control+Home');
  await page.keyboard.type("I'll mend the gate.\n\n");
  await expect.poll(() => readMarks(page)).toContain("asked: I'll mend the gate");
  const mirror = await page.locator('.pg-mirror').evaluate((element) => element.textContent);
  expect(mirror).toBe(await body(page).inputValue());
  await leave();
});

test('“Use this” and undo work in the text area too', async () => {
  const { page, leave } = await playground.visit();
  await write(page, '');
  await page.getByRole('checkbox', { name: 'Plain text' }).check();
  await body(page).click();
  await page.keyboard.type('Will send the invoice tonight. Thanks.');
  await lines(page, 'Will send the invoice').first().click();
  await sidebar(page)
    .getByRole('button', { name: /^Use this: “/ })
    .click();
  await expect.poll(() => body(page).inputValue()).not.toContain('Will send the invoice tonight.');
  expect(await body(page).inputValue()).toMatch(/ Thanks\.$/);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => body(page).inputValue()).toBe('Will send the invoice tonight. Thanks.');
  await leave();
});

test('switching to plain text and back keeps the words', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'One <two> & three.');
  await expect.poll(() => sidebar(page).innerText()).toContain('Checked');
  await page.getByRole('checkbox', { name: 'Plain text' }).check();
  await expect.poll(() => body(page).evaluate((element) => element.localName)).toBe('textarea');
  expect(await body(page).inputValue()).toContain('One <two> & three.');
  await page.getByRole('checkbox', { name: 'Plain text' }).uncheck();
  await expect.poll(() => body(page).evaluate((element) => element.localName)).toBe('div');
  expect(await body(page).innerText()).toContain('One <two> & three.');
  await leave();
});
