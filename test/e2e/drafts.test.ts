// The list of drafts: where each of them stands, and what was thrown away.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { api } from '../../src/wire/api.ts';
import { createClient } from '../../src/wire/client.ts';
import { body, openDraft, type Playground, startPlayground, write } from './playground.ts';
import { ask, be } from './reviewing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
beforeEach(() => {
  playground.service.holds.length = 0;
});
afterAll(() => playground.close());

const HELD = 'Fjordline renewal 2027';
const lineOf = (page: Page, title: string) =>
  page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: new RegExp(`^${title}`) });
const verdictOf = (page: Page, title: string) => lineOf(page, title).locator('.pg-dot').getAttribute('data-verdict');

async function releaseLast(): Promise<void> {
  const { id = '', digest = '' } = playground.service.holds.at(-1) ?? {};
  const manager = createClient({ url: 'http://service.example', token: () => 'manager', fetch: playground.service.fetch, timeoutMs: 2000 });
  await manager.call(api.releaseHold, { params: { id }, query: {}, body: { digest } });
}

test.each([
  ['open', async () => undefined],
  ['not open', (page: Page) => openDraft(page, 'Next steps')],
  ['out of sight', (page: Page) => be(page, 'manager')],
])('a draft that is %s shows that it waits, and that it was released', async (_name, leaveIt) => {
  const { page, leave } = await playground.visit();
  await openDraft(page, HELD);
  expect(await verdictOf(page, HELD)).toBe('hold');
  await ask(page);
  await expect.poll(() => lineOf(page, HELD).innerText()).toContain('Waiting for Dana');
  expect(await verdictOf(page, HELD)).toBe('waits');
  await leaveIt(page);
  await releaseLast();
  await be(page, 'rep');
  await expect.poll(() => lineOf(page, HELD).innerText()).toContain('Released by Dana');
  expect(await verdictOf(page, HELD)).toBe('allow');
  await leave();
});

test.each([
  ['a sample', (page: Page) => openDraft(page, 'Next steps')],
  ['a message of one’s own', (page: Page) => write(page, 'Are you free?')],
])('%s that was thrown away comes back with its last words', async (_name, open) => {
  const { page, leave } = await playground.visit();
  await open(page);
  const title = (await page.getByRole('textbox', { name: 'Subject' }).inputValue()) || '(no subject)';
  await body(page).press('Control+End');
  await page.keyboard.type(' The very last words.');
  await page.getByRole('button', { name: 'Discard' }).click();
  const nav = page.getByRole('navigation', { name: 'Drafts' });
  await expect.poll(() => nav.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining(`Discarded “${title}”.`));
  expect(await page.getByText('The very last words.').count()).toBe(0);
  const current = nav.locator('[aria-current]');
  expect(await current.innerText()).toContain(title === '(no subject)' ? 'Sent' : title);
  await nav.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => body(page).innerText()).toContain('The very last words.');
  expect(await nav.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  await page.reload();
  await nav.getByRole('button', { name: title }).click();
  await expect.poll(() => body(page).innerText()).toContain('The very last words.');
  await leave();
});

test('a message that waited and was thrown away without a service is taken back once it is there', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, HELD);
  await ask(page);
  playground.service.isDown = true;
  playground.service.cut();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: 'Undo' }).waitFor();
  expect(playground.service.holds[0]?.state).toBe('pending');
  playground.service.isDown = false;
  await expect.poll(() => playground.service.holds[0]?.state).toBe('withdrawn');
  expect(playground.service.holds[0]?.history.at(-1)?.note).toBe('The draft was discarded.');
  await leave(/503/);
});

test('a new message stands at the top of the list, also when the page is opened again', async () => {
  const { page, leave } = await playground.visit();
  await write(page, 'Are you free?');
  const first = page.getByRole('navigation', { name: 'Drafts' }).getByRole('listitem').first();
  expect(await first.innerText()).toContain('Your own draft');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('countersign.drafts'))).toContain('Are you free?');
  await page.reload();
  await expect.poll(() => first.innerText()).toContain('Your own draft');
  await leave();
});

test('nothing is brought back over what was written since', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Next steps');
  await page.getByRole('button', { name: 'Discard' }).click();
  const undo = page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await body(page).press('Control+End');
  await page.keyboard.type(' Newer words.');
  await undo.waitFor({ state: 'detached' });
  expect(await body(page).innerText()).toContain('Newer words.');
  await leave();
});
