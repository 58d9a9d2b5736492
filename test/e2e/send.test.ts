// Send goes through the gate, by whatever way it is pressed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledge, body, lines, openDraft, type Playground, sendButton, sidebar, startPlayground, write } from './playground.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

const sentHeading = (page: Page) => page.getByRole('heading', { name: 'Sent', exact: true });

test('a clean mail is sent at once', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Meeting next week?');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await sendButton(page).click();
  await sentHeading(page).waitFor();
  await page.getByRole('heading', { name: 'Meeting next week?' }).waitFor();
  await leave();
});

test('a reply to what was sent has the thread below it, which is not judged again', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "We'll have it live by Friday.");
  await lines(page, 'have it live').first().click();
  await acknowledge(page);
  await sendButton(page).click();
  await sentHeading(page).waitFor();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Reply to (no subject)' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Re:');
  expect(await page.locator('.pg-to').innerText()).toContain('kim@acme.example');
  await expect.poll(() => body(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('I can offer you 30% off.');
  await expect.poll(() => lines(page, '30% off').count()).toBe(1);
  expect(await body(page).innerText()).toMatch(/^I can offer you 30% off\.\s+On .* wrote:\s+We'll have it live by Friday\./);
  expect(await lines(page, 'have it live').count()).toBe(0);
  await leave();
});

test('Send is refused, says what is open and goes there; answered, it passes', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "We'll have it live by Friday.");
  await sendButton(page).click();
  await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContain('Not sent. 1 statement needs your answer');
  expect(await sentHeading(page).count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('have it live by Friday');
  const button = sidebar(page).getByRole('button', { name: /^Acknowledge “We'll have it live by Friday”/ });
  await button.click();
  await expect.poll(() => sidebar(page).innerText()).toContain('Please choose a reason');
  await acknowledge(page);
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await sendButton(page).click();
  await sentHeading(page).waitFor();
  await expect.poll(() => page.getByRole('list', { name: 'On record' }).innerText()).toContain('Within my authority');
  await leave();
});

test('a typo mended elsewhere keeps an answer, a changed promise voids it, and undoing the change brings it back', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "Thnaks for the call.\n\nWe'll have it live by Friday.");
  await expect.poll(() => sidebar(page).innerText()).toContain('Checked 10 words');
  await lines(page, 'have it live').first().click();
  await acknowledge(page);
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await body(page).press('Control+Home');
  await body(page).press('Delete');
  await body(page).pressSequentially('T');
  await expect.poll(() => sidebar(page).innerText()).toContain('Checked 10 words');
  expect(await sidebar(page).innerText()).toContain('Clear to send');
  await body(page).press('Control+End');
  for (let i = 0; i < 7; i++) await body(page).press('Backspace');
  await body(page).pressSequentially('Monday.');
  await expect.poll(() => sidebar(page).innerText()).toContain('your answer');
  for (let i = 0; i < 7; i++) await body(page).press('Backspace');
  await body(page).pressSequentially('Friday.');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await leave();
});

test('another company among the recipients voids an answer', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "We'll have it live by Friday.");
  await lines(page, 'have it live').first().click();
  await acknowledge(page);
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('lee@other.example,');
  await page.getByRole('textbox', { name: 'To', exact: true }).press('Enter');
  await expect.poll(() => sidebar(page).innerText()).toContain('your answer');
  await leave();
});

test('what a manager must see keeps Send shut, whatever is answered', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Fjordline renewal 2027');
  await page.getByRole('region', { name: 'Held for a manager' }).waitFor();
  await expect.poll(() => sendButton(page).getAttribute('aria-disabled')).toBe('true');
  await sendButton(page).click({ force: true });
  await body(page).press('Control+Enter');
  await expect
    .poll(() => page.getByRole('alert').allInnerTexts())
    .toContainEqual(expect.stringMatching(/^Not sent\. .* needs? a manager$/));
  expect(await sentHeading(page).count()).toBe(0);
  await leave();
});

test('the top tier asks a second, different question', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'We have never had a breach.');
  await lines(page, 'never had a breach').first().click();
  await acknowledge(page);
  await expect.poll(() => sidebar(page).innerText()).toContain('Type the word security to confirm.');
  await sidebar(page)
    .getByRole('textbox', { name: /type the word security/ })
    .fill('Security.');
  await acknowledge(page);
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await leave();
});

test('Ctrl+Enter asks the gate and is refused once per press', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "We'll have it live by Friday.");
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sidebar(page).innerText()).toContain('Not sent.');
  // The refusal leads to what is open; only then is the text taken up again.
  await expect.poll(() => body(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await body(page).press('Control+A');
  await body(page).pressSequentially('Thank you.');
  await expect.poll(() => sidebar(page).innerText()).toContain('Checked 2 words');
  await page.keyboard.press('Control+Enter');
  await sentHeading(page).waitFor();
  await leave();
});

test('an attachment answers the flag that missed it; what is inside it stays unread, and that is said', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Please find attached the plan.');
  await expect.poll(() => lines(page, 'find attached').count()).toBe(1);
  await page.getByLabel('Attach files').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await expect.poll(() => sidebar(page).innerText()).toContain('not what is inside attachments');
  expect(await lines(page, 'find attached').count()).toBe(0);
  await page.getByLabel('Attach files').setInputFiles({ name: 'price.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await page.getByRole('button', { name: 'Remove plan.pdf' }).press('Enter');
  // What had the keyboard is gone; the next file has it, and after the last what adds one.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(focused).toBe('Remove price.pdf');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Attach files');
  await expect.poll(() => lines(page, 'find attached').count()).toBe(1);
  await leave();
});

test('a message to nobody is not sent: it says so, and leads to the field', async () => {
  const { page, leave } = await playground.visit();
  await page.getByRole('button', { name: 'New message' }).click();
  await body(page).click();
  await page.keyboard.type('Are you free on Tuesday?');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  const refusal = expect.stringMatching(/^Not sent: nobody is to receive it/);
  for (const press of [() => sendButton(page).click(), () => body(page).press('Control+Enter')]) {
    await press();
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContainEqual(refusal);
    expect(await sentHeading(page).count()).toBe(0);
    const to = page.getByRole('textbox', { name: 'To', exact: true });
    await expect.poll(() => to.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  await page.keyboard.type('kim@acme.example');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').allInnerTexts()).not.toContainEqual(refusal);
  await sendButton(page).click();
  await sentHeading(page).waitFor();
  await leave();
});

test('what is no address is named, and nothing is sent without it', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Are you free on Tuesday?');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('foo');
  await body(page).click();
  await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContain('“foo” is not an address.');
  await sendButton(page).click();
  await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContain('Not sent: “foo” is not an address.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await page.keyboard.type('@acme.example');
  await sendButton(page).click();
  await sentHeading(page).waitFor();
  await leave();
});

test('a recipient that is still being typed is judged too', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Leeds: what I told Nadia');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('lee@other.example');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sidebar(page).innerText()).toContain('Not sent');
  expect(await sentHeading(page).count()).toBe(0);
  await leave();
});

test('drafts and answers outlast a reload', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'RE: Master agreement, redlines of 20 November');
  await lines(page, 'redlines').first().click();
  await sidebar(page).getByRole('combobox').selectOption('Already agreed with my manager');
  await sidebar(page)
    .getByRole('textbox', { name: /type the word/ })
    .fill('terms');
  await sidebar(page)
    .getByRole('button', { name: /^Acknowledge/ })
    .click();
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('countersign.drafts'))).toContain('Already agreed');
  await page.reload();
  await openDraft(page, 'RE: Master agreement, redlines of 20 November');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await leave();
});

test('what is written without a pause is there when its draft is opened again', async () => {
  const { page, leave } = await playground.visit();
  await page.getByRole('button', { name: 'New message' }).click();
  await page.getByPlaceholder('Subject').fill('In a hurry');
  await body(page).fill('Are you free on Tuesday?');
  await expect.poll(() => sidebar(page).innerText()).toContain('Checked 5 words');
  await openDraft(page, 'Next steps');
  await openDraft(page, 'In a hurry');
  await expect.poll(() => body(page).innerText()).toContain('Are you free on Tuesday?');
  await leave();
});
