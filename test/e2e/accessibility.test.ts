// axe-core on every state that has a look of its own, in each theme and at the narrowest width.
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOME_MISSED } from '../fakes/review-coverage.ts';
import { findProblems } from './find-problems.ts';
import { body, lines, openDraft, type Playground, sendButton, sidebar, startPlayground } from './playground.ts';
import { ask, be, look, message, notice, pick, release, review } from './reviewing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

const LOOKS: ReadonlyArray<readonly [string, BrowserContextOptions]> = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['768 px, dark, still', { viewport: { width: 768, height: 900 }, colorScheme: 'dark', reducedMotion: 'reduce' }],
];

test.each(LOOKS)('nothing is wrong in %s', async (_name, options) => {
  const { page, leave } = await playground.visit(options);
  const open = async (title: string) => {
    const isNarrow = (options.viewport?.width ?? 1280) < 1100;
    if (isNarrow) await page.getByRole('combobox', { name: 'Open a draft' }).selectOption({ label: title });
    else await openDraft(page, title);
  };
  await lines(page, 'have it live').first().click();
  expect(await findProblems(page)).toEqual([]);
  await open('Security questions from Castlegate');
  await lines(page, 'never had a breach').first().click();
  await sidebar(page)
    .getByRole('textbox', { name: /type the word/ })
    .waitFor();
  await sendButton(page).click();
  expect(await findProblems(page)).toEqual([]);
  await open('Fjordline renewal 2027');
  await page.getByRole('region', { name: 'Held for a manager' }).waitFor();
  expect(await findProblems(page)).toEqual([]);
  await open('Meeting next week?');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  expect(await findProblems(page)).toEqual([]);
  await leave();
});

test.each(LOOKS)('nothing is wrong with holding and reviewing in %s', async (_name, options) => {
  playground.service.holds.length = 0;
  playground.service.coverage = SOME_MISSED;
  const { page, leave } = await playground.visit(options);
  const width = options.viewport?.width ?? 1280;
  const check = async () => {
    expect(await findProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  };
  await pick(page, 'Fjordline renewal 2027');
  await notice(page).waitFor();
  await check();
  await ask(page);
  await check();
  await be(page, 'manager');
  await look(page, 'Fjordline renewal 2027');
  await message(page)
    .getByRole('button', { name: /^Propose a wording/ })
    .first()
    .click();
  await message(page).getByRole('textbox', { name: 'Wording you would release' }).fill('I can offer a 15% discount.');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  await review(page).getByRole('button', { name: 'Keys' }).click();
  await check();
  await message(page).getByRole('button', { name: 'Return to Robin' }).click();
  await expect.poll(() => message(page).innerText()).toContain('You returned it');
  await check();
  await be(page, 'rep');
  await notice(page)
    .getByRole('button', { name: /^Take this wording/ })
    .click();
  await check();
  await notice(page).getByRole('button', { name: 'Ask Dana again' }).click();
  await expect.poll(() => notice(page).innerText()).toContain('Held since');
  await be(page, 'manager');
  if (width < 720) await message(page).getByRole('button', { name: 'Back to the list' }).click();
  await review(page).getByText('15 did not').click();
  await review(page).getByText('Toni Brandt').waitFor();
  await check();
  await look(page, 'Fjordline renewal 2027');
  await release(page);
  await be(page, 'side by side');
  await expect.poll(() => notice(page).innerText()).toContain('press Send');
  await check();
  // Where one stands below the other, neither is cut off.
  const [window, format] = await Promise.all(['.pg-compose', '.pg-format'].map((part) => page.locator(part).boundingBox()));
  expect((format?.y ?? 0) + (format?.height ?? 9999)).toBeLessThanOrEqual((window?.y ?? 0) + (window?.height ?? 0));
  await leave();
});

test('at 320 px nothing is cut off sideways', async () => {
  const { page, leave } = await playground.visit({ viewport: { width: 320, height: 640 } });
  await lines(page, 'have it live').first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // An address that is written has room, beside those that are there.
  const to = page.getByRole('textbox', { name: 'To', exact: true });
  await to.click();
  expect((await to.boundingBox())?.width).toBeGreaterThanOrEqual(140);
  // It has gone to a line of its own; what opens the other fields stays on the first, beside their name.
  const middleOf = async (words: string) => {
    const box = await page.getByText(words, { exact: true }).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  };
  expect(Math.abs((await middleOf('Cc Bcc')) - (await middleOf('To')))).toBeLessThan(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await leave();
});

test('at 320 px the To row keeps no empty line for the next address, and its name makes room for one', async () => {
  const { page, leave } = await playground.visit({ viewport: { width: 320, height: 640 } });
  const to = page.getByRole('textbox', { name: 'To', exact: true });
  const row = page.locator('.pg-to .pg-chips');
  const slack = async () => {
    const [all, last] = await Promise.all([row.boundingBox(), row.locator('.pg-chip').last().boundingBox()]);
    return (all?.y ?? 0) + (all?.height ?? 0) - (last?.y ?? 0) - (last?.height ?? 0);
  };
  await to.fill('procurement@castlegate.example');
  await to.press('Enter');
  // A line of its own while one writes there.
  expect(await slack()).toBeGreaterThan(20);
  await body(page).click();
  await expect.poll(slack).toBeLessThan(2);
  await page.getByText('To', { exact: true }).click();
  await expect.poll(slack).toBeGreaterThan(20);
  expect((await to.boundingBox())?.width).toBeGreaterThanOrEqual(140);
  // What is no address stays in sight.
  await to.fill('castlegate');
  await body(page).click();
  expect((await to.boundingBox())?.width).toBeGreaterThanOrEqual(40);
  await leave();
});
