// A release that the service sends itself, as its sender sees it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Playground, sendButton, startPlayground, write } from './playground.ts';
import { ask, notice } from './reviewing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
beforeEach(() => {
  playground.service.holds.length = 0;
  playground.service.records.length = 0;
});
afterAll(() => playground.close());

const OFFER = 'We can offer you 30% off.';
const change = (over: Parameters<typeof playground.service.change>[1], kind: string) =>
  playground.service.change(playground.service.holds.at(-1)?.id ?? '', over, kind);
const said = (page: Page) => notice(page).innerText();

test('where the service sends, the sender is told so, presses nothing, and hears how it ended', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  const deliver = (state: 'waiting' | 'sent' | 'unknown' | 'failed', reason: 'quota' | null = null) =>
    change({ state: 'released', receipt: null, delivery: { by: 'service', state, at: new Date().toISOString(), reason } }, 'delivery');
  change({ delivery: { by: 'service', state: 'waiting', at: null, reason: null } }, 'hold-extended');
  await expect.poll(() => said(page)).toMatch(/Once released\s+it is sent from your mailbox/);
  deliver('waiting', 'quota');
  await expect.poll(() => said(page)).toMatch(/being sent[\s\S]*Do not send it yourself[\s\S]*asked to wait/);
  expect(await sendButton(page).getAttribute('aria-disabled')).toBe('true');
  deliver('unknown');
  await expect.poll(() => said(page)).toMatch(/look in Sent[\s\S]*will not be sent again by itself/);
  expect(await notice(page).getByRole('button', { name: /^Ask / }).count()).toBe(1);
  deliver('sent');
  await expect.poll(() => said(page)).toMatch(/Sent: discard this draft[\s\S]*exactly the words/);
  expect(playground.service.records.map(({ kind }) => kind)).not.toContain('sent');
  await notice(page).getByRole('button', { name: 'Put this away' }).click();
  await expect.poll(() => said(page)).toContain('A manager must countersign this');
  await leave();
});

test('what the service could not send is the sender’s to send, and says why', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  const { digest = '' } = playground.service.holds.at(-1) ?? {};
  const receipt = { digest, expires: new Date(Date.now() + 3_600_000).toISOString() };
  change(
    { state: 'released', receipt, delivery: { by: 'service', state: 'failed', at: new Date().toISOString(), reason: 'revoked' } },
    'delivery',
  );
  await expect.poll(() => said(page)).toMatch(/press Send[\s\S]*not sent for you: the permission for your mailbox was taken back/);
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await leave();
});
