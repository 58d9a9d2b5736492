// What slipped past, as a manager sees it in a real browser; with the service in memory behind the page.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { coverageOf, NO_FIGURES, NOT_WATCHED, personOf, SOME_MISSED } from '../fakes/review-coverage.ts';
import { type Playground, startPlayground, type VisitOptions } from './playground.ts';
import { be, review } from './reviewing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
beforeEach(() => {
  playground.service.holds.length = 0;
});
afterAll(() => playground.close());

/** Where to put pictures for people to look at; none by default. */
const PICTURES = process.env.SCREENSHOTS ?? '';

async function visitAsManager(options: VisitOptions = {}) {
  const visit = await playground.visit(options);
  await be(visit.page, 'manager');
  await review(visit.page).getByRole('combobox', { name: 'Show' }).waitFor();
  return visit;
}

const note = (page: Page) => review(page).locator('.rv-coverage');
const heading = (page: Page) => note(page).locator('summary');
const personLine = (page: Page, name: string) => note(page).locator('dl > div', { hasText: name });

test('in one line: how many left, how many passed, and of how many mailboxes that is known', async () => {
  playground.service.coverage = SOME_MISSED;
  const { page, leave } = await visitAsManager();
  await expect
    .poll(() => heading(page).innerText())
    .toBe('Of what is known, 397 of 412 messages your team sent in 7 days passed Countersign; 15 did not. 2 of 3 mailboxes are watched.');
  await leave();
});

test('opened by the keyboard: by what they left, and who; what is not known is said', async () => {
  playground.service.coverage = SOME_MISSED;
  const { page, leave } = await visitAsManager();
  await heading(page).focus();
  await page.keyboard.press('Enter');
  await personLine(page, 'Robin Vale').waitFor();
  const said = await note(page).innerText();
  for (const words of [
    '4 left by another mail program.',
    '5 left by a program through Google’s API.',
    '6 left by Gmail itself: a phone, a browser without Countersign, or one where nobody signed in to it.',
    'In 2 of them is something that policy asks about.',
    '1 left within the last hour: word that they passed may still come.',
    '1 more message could not be read, so nobody knows.',
    'Of 1 mailbox not all of these 7 days is known.',
  ])
    expect(said).toContain(words);
  expect(await personLine(page, 'Robin Vale').innerText()).toMatch(/291 of 300 passed$/);
  expect(await personLine(page, 'Sam Okonkwo').innerText()).toMatch(/Not known: Thu, Nov 19, .* to Fri, Nov 20/);
  expect(await personLine(page, 'Toni Brandt').innerText()).toMatch(/Not watched: no mailbox connected for it\.$/);
  expect(await personLine(page, 'Toni Brandt').innerText()).not.toContain('passed');
  await page.keyboard.press('Enter');
  await expect.poll(() => personLine(page, 'Robin Vale').isVisible()).toBe(false);
  await leave();
});

test.each([
  [
    'nobody is watched',
    coverageOf([personOf('Robin Vale', {}), personOf('Sam Okonkwo', {})], { watched: 0 }),
    'What your team sends is not watched: no mailbox is connected for it.',
  ],
  ['nothing left', coverageOf([personOf('Robin Vale', {})], {}), 'Nothing that counts left your team in 7 days.'],
  [
    'nothing left that could be read',
    coverageOf([personOf('Robin Vale', {})], { figures: { ...NO_FIGURES, unread: 1 } }),
    'Of what is known, nothing that counts left your team in 7 days.',
  ],
  [
    'all passed, of a part of the time',
    coverageOf([personOf('Robin Vale', {})], { incomplete: 1, figures: { ...NO_FIGURES, sent: 2, passed: 2 } }),
    'Of what is known, 2 of 2 messages your team sent in 7 days passed Countersign.',
  ],
  [
    'all passed',
    coverageOf([personOf('Robin Vale', {})], { figures: { ...NO_FIGURES, sent: 1, passed: 1 } }),
    'Of 1 message your team sent in 7 days, 1 passed Countersign.',
  ],
])('no more is said than is known: %s', async (_, coverage, words) => {
  playground.service.coverage = coverage;
  const { page, leave } = await visitAsManager();
  await expect.poll(() => heading(page).innerText()).toBe(words);
  await leave();
});

test('where the organisation has nothing watched, nothing is said', async () => {
  playground.service.coverage = NOT_WATCHED;
  const { page, leave } = await visitAsManager();
  await expect.poll(() => playground.service.calls).toContain('GET /v1/coverage');
  expect(await note(page).count()).toBe(0);
  await leave();
});

test('while the service is away the last figures stay, and they are read anew when it is back', async () => {
  playground.service.coverage = SOME_MISSED;
  const { page, leave } = await visitAsManager();
  await heading(page).waitFor();
  playground.service.isDown = true;
  playground.service.cut();
  await expect.poll(() => review(page).innerText()).toContain('No connection to the service');
  expect(await heading(page).innerText()).toContain('397 of 412');
  playground.service.coverage = coverageOf([personOf('Robin Vale', {})], { figures: { ...NO_FIGURES, sent: 413, passed: 413 } });
  playground.service.isDown = false;
  await expect.poll(() => heading(page).innerText(), { timeout: 15_000 }).toContain('413 passed');
  await leave(/503/);
});

test.each<[string, VisitOptions]>([
  ['light-320', { viewport: { width: 320, height: 900 }, colorScheme: 'light' }],
  ['dark-320', { viewport: { width: 320, height: 900 }, colorScheme: 'dark' }],
  ['light-1280', { colorScheme: 'light' }],
])('nothing is cut off: %s', async (name, options) => {
  playground.service.coverage = SOME_MISSED;
  const { page, leave } = await visitAsManager(options);
  await heading(page).click();
  await personLine(page, 'Toni Brandt').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport?.width ?? 1280);
  if (PICTURES !== '') await page.screenshot({ path: join(PICTURES, `coverage-${name}.png`) });
  await leave();
});
