// The list of drafts: where each of them stands, and what was thrown away.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { api } from '../../src/wire/api.ts';
import { createClient } from '../../src/wire/client.ts';
import { openDraft, type Playground, startPlayground } from './playground.ts';
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
  await leaveIt(page);
  await releaseLast();
  await be(page, 'rep');
  await expect.poll(() => lineOf(page, HELD).innerText()).toContain('Released by Dana');
  expect(await verdictOf(page, HELD)).toBe('allow');
  await leave();
});
