// A newcomer's first minutes on the service as it is shipped: hold, review, return, take, release, send; and a crash in between.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { body, openBrowser, sendButton, sidebar, visit, write } from './playground.ts';
import { askService, type RealService, startRealService } from './real-service.ts';
import { ask, be, look, message, notice, pick, release } from './reviewing.ts';

let service: RealService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startRealService(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await service.close();
});

const WORDING = 'To keep you with us I can offer a 15% discount on the renewal.';

test('hold, return with a wording, take it, ask again, release, send, and all of it is on record', async () => {
  const { page, leave } = await visit(browser, service, {});
  await pick(page, 'Fjordline renewal 2027');
  await ask(page, 'They sign this week.');
  await be(page, 'manager');
  await look(page, 'Fjordline renewal 2027');
  expect(await message(page).innerText()).toContain('They sign this week.');
  await message(page)
    .getByRole('button', { name: /^Propose a wording for “.*25%/ })
    .click();
  await message(page).getByRole('textbox', { name: 'Wording you would release' }).fill(WORDING);
  await message(page).getByRole('button', { name: 'Return…' }).click();
  await message(page).getByRole('checkbox', { name: 'Outside your authority' }).check();
  await message(page).getByRole('button', { name: 'Return to Robin' }).click();
  await expect.poll(() => message(page).innerText()).toContain('You returned it');
  await be(page, 'rep');
  await notice(page)
    .getByRole('button', { name: /^Take this wording/ })
    .click();
  await expect.poll(() => body(page).innerText()).toContain(WORDING);
  await notice(page).getByRole('button', { name: 'Ask Dana again' }).click();
  await expect.poll(() => notice(page).innerText()).toContain('Held since');
  await be(page, 'manager');
  await look(page, 'Fjordline renewal 2027');
  const changes = message(page).getByRole('region', { name: /^Changed since/ });
  await expect.poll(() => changes.innerText()).toContain('15%');
  expect(await changes.innerText()).not.toContain('Kind regards');
  // The wording was the manager's own: only the other sentence is asked about.
  expect(await message(page).getByRole('list', { name: 'Sentences to decide' }).getByRole('heading').count()).toBe(1);
  await release(page);
  await be(page, 'rep');
  await expect.poll(() => notice(page).innerText()).toContain('Countersigned by Dana Whitcombe: press Send');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await expect
    .poll(() => askService(service, 'admin', '/v1/audit'))
    .toMatch(/"kind":"sent"[\s\S]*"hold-released"[\s\S]*"hold-returned"[\s\S]*"hold-placed"/);
  expect(await askService(service, 'admin', '/v1/audit/verify')).toContain('"ok":true');
  await leave();
}, 120_000);

test('the picked policy is the service’s own, so that both judge alike', async () => {
  const { page, leave } = await visit(browser, service, {});
  await page.getByRole('combobox', { name: 'Policy' }).selectOption('Strict');
  await expect.poll(() => askService(service, 'rep', '/v1/policy')).toContain('"name":"Strict"');
  await write(page, 'We can offer you 8% off.');
  await ask(page);
  await page.getByRole('combobox', { name: 'Policy' }).selectOption('Standard');
  await expect.poll(() => askService(service, 'rep', '/v1/policy')).toContain('"name":"Standard"');
  await leave();
}, 60_000);

test('the service is killed while a message waits: the state is told, other mail goes, and all is there when it is back', async () => {
  const { page, leave } = await visit(browser, service, {});
  await write(page, 'We can offer you 30% off.');
  await ask(page);
  await service.kill();
  await expect.poll(() => notice(page).innerText()).toContain('this is the last known state');
  await pick(page, 'Meeting next week?');
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await service.restart();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('countersign.records')), { timeout: 40_000 }).toBe('[]');
  await be(page, 'manager');
  await look(page, '(no subject)');
  await release(page);
  await be(page, 'rep');
  await pick(page, '(no subject)').catch(() => undefined);
  await expect.poll(() => notice(page).innerText()).toContain('press Send');
  await leave(/ERR_|Failed to load/);
}, 120_000);
