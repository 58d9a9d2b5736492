// A message that two people must countersign, on the service as it is shipped: neither alone lets it go, and everyone sees who is still asked.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../src/model/person.ts';
import { api } from '../../src/wire/api.ts';
import { type Client, createClient } from '../../src/wire/client.ts';
import { get, nothing } from '../service/harness.ts';
import { body, openBrowser, sendButton, visit, write } from './playground.ts';
import { type RealService, startRealService, tokenOf } from './real-service.ts';
import { ask, be, heldLines, look, message, notice, RELEASE } from './reviewing.ts';

let service: RealService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startRealService(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await service.close();
});

const as = (role: Role): Client => createClient({ url: service.url, token: () => tokenOf(service, role), fetch, timeoutMs: 30_000 });

test('the manager’s release is one of two; with the second it goes, and not before', async () => {
  const settings = await as('admin').call(api.readSettings, nothing);
  const legal = { name: 'Legal', topics: ['terms' as const], people: ['admin'], needs: 'all' as const };
  const changed = { ...get(settings), escalations: [legal] };
  get(await as('admin').call(api.writeSettings, { ...nothing, body: changed, ifMatch: settings.ok ? (settings.etag ?? '') : '' }));

  const { page, leave } = await visit(browser, service, {});
  await write(page, 'We can offer you 30% off. We accept unlimited liability.');
  await ask(page);
  await expect.poll(() => notice(page).innerText()).toMatch(/Dana Whitcombe[\s\S]*Alex Moreau|Alex Moreau[\s\S]*Dana Whitcombe/);

  await be(page, 'manager');
  await look(page, '(no subject)');
  await message(page).getByRole('button', { name: RELEASE }).click();
  await message(page).getByRole('button', { name: 'Yes, release' }).click();
  await expect.poll(() => message(page).innerText()).toContain('You decided a part of it.');
  expect(await message(page).getByRole('button', { name: RELEASE }).count()).toBe(0);
  await expect.poll(() => heldLines(page, '(no subject)').count()).toBe(0);

  await be(page, 'rep');
  await expect.poll(() => notice(page).innerText()).toContain('Alex');
  await expect.poll(() => sendButton(page).getAttribute('aria-disabled')).toBe('true');
  await body(page).press('Control+Enter');
  expect(await page.getByRole('heading', { name: 'Sent', exact: true }).count()).toBe(0);

  const [waiting] = get(await as('admin').call(api.listHolds, { ...nothing, query: { view: 'to-review' } })).items;
  const hold = get(await as('admin').call(api.readHold, { ...nothing, params: { id: waiting?.id ?? '' } }));
  expect(hold.steps.map(({ name, state }) => [name, state])).toEqual([
    ['manager', 'released'],
    ['Legal', 'waiting'],
  ]);
  get(await as('admin').call(api.releaseHold, { ...nothing, params: { id: hold.id }, body: { digest: hold.digest } }));
  await expect.poll(() => notice(page).innerText()).toContain('press Send');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await leave();
}, 120_000);
