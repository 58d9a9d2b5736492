// The manager's side from a narrow pane to a wide page: what stays in sight, and what gives way.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refOf } from '../fakes/review-people.ts';
import { findProblems } from './find-problems.ts';
import { NOW, type Playground, startPlayground } from './playground.ts';
import { asManager, be, heldLines, look, message, placeWith, release } from './reviewing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
beforeEach(() => {
  playground.service.holds.length = 0;
});
afterAll(() => playground.close());

const place = placeWith(() => playground);

test('on a wide page the one message that waits is opened at once, but not into the work of somebody else', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await be(page, 'side by side');
  await heldLines(page, 'Offer one').waitFor();
  expect(await message(page).count()).toBe(0);
  await be(page, 'manager');
  await message(page).getByRole('heading', { name: 'Offer one' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => message(page).count()).toBe(0);
  await page.setViewportSize({ width: 600, height: 800 });
  await be(page, 'rep');
  await be(page, 'manager');
  await heldLines(page, 'Offer one').waitFor();
  expect(await message(page).count()).toBe(0);
  await leave();
});

test('the message stays in sight while its sentences scroll, where there is room for both', async () => {
  await place('Many', Array.from({ length: 12 }, (_, at) => `We can offer you ${30 + at}% off plan ${at}.`).join(' '));
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Many');
  const text = message(page).getByRole('link', { name: /30% off/ });
  await message(page)
    .getByRole('button', { name: /^Release .*41% off/ })
    .scrollIntoViewIfNeeded();
  expect(await text.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThan(0);
  expect(await findProblems(page)).toEqual([]);
  // The parts scroll, and the page does not.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
  await page.setViewportSize({ width: 1280, height: 400 });
  expect(await message(page).evaluate((article) => article.scrollHeight)).toBeGreaterThan(1000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await release(page);
  expect(await findProblems(page)).toEqual([]);
  await leave();
});

test('at 320 px a line of the list is no wider than the list, and says how many sentences wait', async () => {
  const long =
    'We can offer you 30% off the whole of the contract for all of your depots and vehicles if you sign before the end of the year.';
  await place('Offer with a long subject that nobody reads to its end', `${long} We accept your indemnity clause.`);
  const { page, leave } = await playground.visit({ viewport: { width: 320, height: 640 } });
  await asManager(page);
  const more = heldLines(page, 'Offer with').getByText('and 1 more');
  await more.waitFor();
  const right = await heldLines(page, 'Offer with').evaluate((line) => {
    const range = new Range();
    range.selectNodeContents(line.querySelector('.rv-line-quote')?.lastChild ?? line);
    return range.getBoundingClientRect().right;
  });
  expect(right).toBeLessThanOrEqual(312);
  await leave();
});

test('in a narrow, low pane release and return stay in sight, and take no more of the message than they need', async () => {
  await place('Offer two', 'We can offer you 40% off. We accept your indemnity clause. We will waive the setup fee.');
  const { page, leave } = await playground.visit({ viewport: { width: 320, height: 640 } });
  await asManager(page);
  await look(page, 'Offer two');
  const boxOf = (selector: string) => message(page).locator(selector).boundingBox();
  expect(640 - ((await boxOf('.rv-decide'))?.y ?? 0)).toBeLessThan(95);
  const back = await message(page).getByRole('button', { name: 'Return…' }).boundingBox();
  expect((back?.y ?? 0) + (back?.height ?? 0)).toBeLessThan(640);
  await message(page)
    .getByRole('button', { name: /^Propose a wording for “We accept/ })
    .click();
  const wording = await boxOf('.rv-wording textarea');
  expect((wording?.y ?? 0) + (wording?.height ?? 0)).toBeLessThan(640);
  const [first, pass, more] = await message(page)
    .locator('.rv-acts .cs-button')
    .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().width));
  expect([pass, more]).toEqual([first, first]);
  await message(page).getByRole('button', { name: 'Return…' }).click();
  // The form comes at the end of the message, and not over it.
  expect(
    await message(page)
      .locator('.rv-decide')
      .evaluate((bar) => getComputedStyle(bar).position),
  ).toBe('static');
  await leave();
});

test('at 320 px names without a space are broken, wherever they stand', async () => {
  const long = 'without-a-space'.repeat(9).replace(/-/g, '');
  const to = [{ address: `${long}@acme.example` }];
  const id = await place(`Offer ${long}`, `We can offer you 30% off ${long}.`, { to, attachments: [{ name: `${long}.xlsx` }] });
  const { page, leave } = await playground.visit({ viewport: { width: 320, height: 640 } });
  await asManager(page);
  await heldLines(page, 'Offer').click();
  await message(page).waitFor();
  const width = () => message(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(await width()).toBe(0);
  const history = [{ at: NOW.toISOString(), kind: 'hold-returned', by: refOf('luis'), note: long }];
  playground.service.change(id, { state: 'returned', reasons: [long], decidedAt: NOW.toISOString(), history }, 'hold-returned');
  await expect.poll(() => message(page).innerText()).toContain('returned it');
  expect(await width()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await leave();
});

test('what is missing for a return is in sight, however low the window', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  for (const viewport of [
    { width: 320, height: 700 },
    { width: 1280, height: 640 },
  ]) {
    const { page, leave } = await playground.visit({ viewport });
    await asManager(page);
    await look(page, 'Offer one');
    await message(page).getByRole('button', { name: 'Return…' }).click();
    await message(page).getByRole('button', { name: 'Return to Robin' }).click();
    const said = message(page).getByText('Please say why');
    await said.waitFor();
    const hidden = await said.evaluate((line) => {
      const box = line.getBoundingClientRect();
      // What is cut off by a pane that scrolls is not at its own place.
      return [box.top + 1, box.bottom - 1].filter((y) => document.elementFromPoint(box.left + 1, y) !== line);
    });
    expect(hidden).toEqual([]);
    await leave();
  }
});
