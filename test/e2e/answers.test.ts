// What the sender can do with a flag besides a reason: safer wording, a report, an answer taken back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledge, body, lines, openDraft, type Playground, sidebar, startPlayground, write } from './playground.ts';
import { readMarks } from './read-marks.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

test('“Use this” puts the safer wording in place of the quote, and undo takes it back', async () => {
  const { page, leave } = await playground.visit();
  const text = "Thanks. We'll have it live by Friday. Best, Robin";
  await write(page, text);
  await lines(page, 'have it live').first().click();
  const use = sidebar(page).getByRole('button', { name: /^Use this: “/ });
  const wording = (await use.getAttribute('aria-label'))?.replace(/^Use this: “|”$/g, '') ?? '';
  expect(wording).not.toBe('');
  await use.click();
  await expect.poll(() => body(page).innerText()).toBe(`Thanks. ${wording}. Best, Robin`);
  await expect.poll(() => readMarks(page)).not.toContain("asked: We'll have it live by Friday");
  await page.keyboard.press('Control+Z');
  await expect.poll(() => body(page).innerText()).toBe(text);
  await expect.poll(() => lines(page, 'have it live').count()).toBe(1);
  // The line that was open opens again with its words.
  await use.click();
  await expect.poll(() => body(page).innerText()).not.toBe(text);
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => body(page).innerText()).toBe(text);
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await leave();
});

test('safer wording keeps the formatting around the quote', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Dear Kim, ');
  await page.keyboard.press('Control+B');
  await page.keyboard.type("we'll have it live");
  await page.keyboard.press('Control+B');
  await page.keyboard.type(' by Friday. Thanks.');
  await lines(page, 'have it live').first().click();
  await sidebar(page)
    .getByRole('button', { name: /^Use this: “/ })
    .click();
  await expect.poll(() => body(page).innerText()).toMatch(/^Dear Kim, .+\. Thanks\.$/);
  await leave();
});

test('one answer covers the other flags of its sentence, unless the sender says no', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "We'll have it live by Friday.");
  await lines(page, 'have it live').first().click();
  const together = sidebar(page).getByRole('checkbox', { name: /Also for “by Friday”/ });
  await together.uncheck();
  await acknowledge(page);
  await expect.poll(() => sidebar(page).innerText()).toContain('Answer, or change the words.');
  await expect.poll(() => lines(page, '“by Friday”').getAttribute('aria-expanded')).toBe('true');
  await acknowledge(page, 'Checked with the team that delivers it');
  await expect.poll(() => sidebar(page).innerText()).toContain('The one statement is answered');
  await lines(page, '“by Friday”').click();
  await sidebar(page).getByRole('button', { name: 'Take back the answer to “by Friday”' }).click();
  await expect.poll(() => sidebar(page).innerText()).toContain('1 statement needs your answer');
  await leave();
});

test('a reason of one’s own must say something', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "I'll send the plan tomorrow.");
  await lines(page, 'send the plan tomorrow').first().click();
  await sidebar(page).getByRole('combobox').selectOption('Another reason…');
  await sidebar(page).getByRole('textbox', { name: 'Your reason' }).fill('ok');
  await sidebar(page)
    .getByRole('button', { name: /^Acknowledge/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toContain('at least 8 characters');
  await sidebar(page).getByRole('textbox', { name: 'Your reason' }).fill('The plan is finished already');
  await sidebar(page)
    .getByRole('button', { name: /^Acknowledge/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await leave();
});

test('“This is not a promise” is kept with rule and sentence, answers the flag, and can be undone and exported', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "Thanks. I'll send the plan tomorrow.");
  await lines(page, "“I'll send the plan").first().click();
  expect(await sidebar(page).innerText()).toContain('Reports it, and lets these words go.');
  await sidebar(page)
    .getByRole('button', { name: /^This is not a promise/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toContain('1 wrong flag reported');
  await expect.poll(() => sidebar(page).innerText()).toContain('Reported as a wrong flag');
  // Where it goes is said once, and only as it is.
  expect(await sidebar(page).innerText()).not.toContain('kept on this computer with');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sidebar(page).getByRole('button', { name: 'Export the reports of wrong flags' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('countersign-feedback.jsonl');
  const kept = await page.evaluate(() => localStorage.getItem('countersign.feedback'));
  expect(kept).toContain('"sentence":"I\'ll send the plan tomorrow."');
  expect(kept).toContain('"rule":"commitment-will"');
  // The report is the answer: one way back, which says so.
  expect(
    await sidebar(page)
      .getByRole('button', { name: /^Take back/ })
      .count(),
  ).toBe(0);
  await sidebar(page)
    .getByRole('button', { name: /^Undo the report and the answer/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toContain('your answer');
  expect(await page.evaluate(() => localStorage.getItem('countersign.feedback'))).toBe('[]');
  // An answer of its own beside a report: two ways back, each by its name.
  await acknowledge(page);
  await lines(page, "“I'll send the plan").first().click();
  await sidebar(page)
    .getByRole('button', { name: /^This is not a promise/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toMatch(/Take back the answer[\s\S]*Undo the report$/m);
  await sidebar(page)
    .getByRole('button', { name: /^Undo the report:/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toMatch(/Within my authority[\s\S]*Take back the answer/);
  await leave();
});

test('a report does not open what a manager must see', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Fjordline renewal 2027');
  await lines(page, '25%').first().click();
  await sidebar(page)
    .getByRole('button', { name: /^This mark is wrong/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toContain('1 wrong flag reported');
  await page.getByRole('region', { name: 'Held for a manager' }).waitFor();
  await leave();
});

test('what needs no answer is folded away, and stays open where the sender opened it', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Leeds: what I told Nadia');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await sidebar(page)
    .getByText(/^For your notice/)
    .click();
  await lines(page, '15% off').first().click();
  await expect.poll(() => lines(page, '15% off').first().getAttribute('aria-expanded')).toBe('true');
  await lines(page, '15% off').first().click();
  await expect.poll(() => lines(page, '15% off').first().getAttribute('aria-expanded')).toBe('false');
  expect(await lines(page, '15% off').first().isVisible()).toBe(true);
  await leave();
});

test('a list of many statements scrolls by itself, and the page does not', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Hello.');
  await page.keyboard.insertText(Array.from({ length: 15 }, (_, at) => ` We will deliver module ${at} by ${at + 1} March.`).join(''));
  await expect.poll(() => sidebar(page).locator('.cs-flag-head').count()).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
  await leave();
});

test('a policy of one’s own counts at once, and a wrong one is explained', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "I'll send the plan tomorrow.");
  await expect.poll(() => sidebar(page).innerText()).toContain('your answer');
  await page.getByRole('combobox', { name: 'Policy' }).selectOption('edit');
  const file = page.getByRole('textbox', { name: 'Policy file' });
  await file.fill('{"version": 1,\n"topics": {}\n"name": "Ours"}');
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Look at line 3, or the one before it, for a comma');
  await file.fill('{"version": 1, "topics": {"commitment": {"medium": "forbid"}}}');
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('topics › commitment › medium');
  await file.fill('{"version": 1, "topics": {"commitment": {"medium": "block"}}}');
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await expect.poll(() => sidebar(page).innerText()).toContain('1 statement may not be sent');
  await leave();
});
