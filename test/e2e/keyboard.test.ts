// The whole way from the text to Send without a pointer.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lines, openDraft, type Playground, sidebar, startPlayground, write } from './playground.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

test('F6 goes to the flag at the caret, arrows walk the list, Escape goes back', async () => {
  const { page, leave } = await playground.visit();
  const focused = () => page.evaluate(() => (document.activeElement?.matches('.cs-flag-head') ? document.activeElement.textContent : ''));
  await write(page, "I'll send the plan tomorrow. Thanks. We can refund the setup fee.");
  await expect.poll(() => lines(page, 'refund').count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F6');
  await expect.poll(focused).toContain('refund');
  await page.keyboard.press('Home');
  await expect.poll(focused).not.toBe('');
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Message');
  await page.keyboard.press('Alt+J');
  await expect.poll(focused).not.toBe('');
  await page.keyboard.press('Alt+J');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Message');
  await leave();
});

test('a new message begins at its recipients, and is not called clear before it is one', async () => {
  const { page, leave } = await playground.visit();
  await page.getByRole('button', { name: 'New message' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement?.parentElement?.textContent)).toBe('To');
  const title = () => sidebar(page).getByRole('heading').first().innerText();
  const line = page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: '(no subject)' });
  await expect.poll(title).toBe('Nothing to check yet');
  // Said aloud as well, and beside its line in the list.
  await expect.poll(() => sidebar(page).getByRole('status').allInnerTexts()).toContain('Nothing to check yet.');
  await expect.poll(() => line.innerText()).toContain('nothing to check yet');
  await page.keyboard.type('Kim Lee <kim@acme.example>,');
  await expect.poll(title).toBe('Clear to send');
  await expect.poll(() => line.innerText()).toContain('clear to send');
  await page.getByRole('button', { name: 'Remove kim@acme.example from To' }).waitFor();
  await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: 'Remove kim@acme.example from To' }).waitFor({ state: 'detached' });
  await leave();
});

test('what is taken away leaves the keyboard in its field, and what opens fields goes to the first of them', async () => {
  const { page, leave } = await playground.visit();
  const focused = () => page.evaluate(() => document.activeElement?.closest('.pg-field')?.querySelector('label')?.textContent);
  await write(page, 'Thank you.');
  await page.getByRole('button', { name: 'Remove kim@acme.example from To' }).press('Enter');
  await expect.poll(focused).toBe('To');
  await page.getByRole('button', { name: 'Cc Bcc' }).press('Enter');
  await expect.poll(focused).toBe('Cc');
  await leave();
});

test('F6 goes to how the message stands where there is nothing to answer, and back', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Thank you.');
  await page.keyboard.press('F6');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Clear to send');
  await page.keyboard.press('F6');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Message');
  await leave();
});

test('Ctrl+Enter sends from within the message, and from nowhere else', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Meeting next week?');
  await page.getByRole('combobox', { name: 'Policy' }).selectOption('edit');
  await page.getByRole('textbox', { name: 'Policy file' }).press('Control+Enter');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('combobox', { name: 'Policy' }).press('Control+Enter');
  expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Meeting next week?');
  await page.getByRole('textbox', { name: 'Subject' }).press('Control+Enter');
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await leave();
});

test('a promise is written, refused, answered and sent from the keyboard alone', async () => {
  const { page, leave } = await playground.visit();
  await write(page, "I'll mend the gate.");
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  for (let i = 0; i < 4; i++) {
    if ((await page.evaluate(() => document.activeElement?.localName)) === 'select') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Within');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Acknowledge “I'll mend the gate”/);
  await page.keyboard.press('Enter');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('list', { name: 'On record' }).waitFor();
  await leave();
});
