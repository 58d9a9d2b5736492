// Marks appear while one types, and nothing of the mail is changed by them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { body, lines, openDraft, type Playground, sidebar, startPlayground, write } from './playground.ts';
import { readMarks } from './read-marks.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

test('a promise is marked as it is typed, and its mark goes with its words', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Thanks for the call. ');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  expect(await readMarks(page)).toEqual([]);
  await page.keyboard.type("We'll have it live by Friday.");
  await expect.poll(() => readMarks(page)).toContain("asked: We'll have it live by Friday");
  for (let i = 0; i < 29; i++) await page.keyboard.press('Backspace');
  await expect.poll(() => readMarks(page)).toEqual([]);
  await leave();
});

test('the mail’s HTML is the same with and without marks', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Re: Go-live for the Leeds depots');
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  const html = () => body(page).evaluate((element) => element.innerHTML);
  const before = await html();
  expect(before).not.toMatch(/<mark|<span|style=|data-/);
  await lines(page, 'have it live').first().click();
  await expect.poll(() => readMarks(page)).toContain("selected: We'll have it live by Friday");
  expect(await html()).toBe(before);
  await body(page).getByText('Best,').click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  expect((await html()).replace(/<br>/g, '')).toBe(before.replace(/<br>/g, ''));
  await leave();
});

test('the quoted thread is never marked', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Re: Terms');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await expect.poll(() => sidebar(page).innerText()).toContain('not quoted text');
  expect(await readMarks(page)).toEqual([]);
  await leave();
});

test('a mark opens its pop-over by click and by hover; Escape or leaving closes it; it leads to the list', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Re: Go-live for the Leeds depots');
  await expect.poll(() => readMarks(page)).not.toEqual([]);
  const text = body(page).getByText('Good to speak earlier.');
  const box = await page.evaluate(() => {
    let found = { x: 0, y: 0 };
    CSS.highlights.get('countersign-asked')?.forEach((range) => {
      if (!(range instanceof Range) || !range.toString().startsWith("We'll have it live")) return;
      const { left, top, height } = range.getBoundingClientRect();
      found = { x: left + 12, y: top + height / 2 };
    });
    return found;
  });
  await text.waitFor();
  await page.mouse.click(box.x, box.y);
  const card = page.getByRole('dialog', { name: /have it live by Friday/ });
  await card.waitFor();
  expect(await card.getByRole('button', { name: /^Use this/ }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await page.mouse.move(box.x + 1, box.y);
  await card.waitFor();
  await page.mouse.move(5, 5);
  await card.waitFor({ state: 'detached' });
  await page.mouse.click(box.x, box.y);
  await card.getByRole('button', { name: /^Acknowledge…/ }).click();
  await expect.poll(() => lines(page, 'have it live').first().getAttribute('aria-expanded')).toBe('true');
  await leave();
});

test('what is pasted comes in clean', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Hello. ');
  await body(page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p onclick="x()" style="color:red">We will <b>refund</b> you<script>x()</script><img src="x" alt="cat"></p>',
    );
    element.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  const html = await body(page).evaluate((element) => element.innerHTML);
  expect(html).toContain('<b>refund</b>');
  expect(html).toContain('cat');
  expect(html).not.toMatch(/script|onclick|style|img/);
  // The browser reports the handler that it did not run when the foreign HTML was parsed.
  await leave(/inline event handler/);
});
