// A hold from the sender's side: asked, waiting, returned, released, voided; with the service in memory behind the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refOf } from '../fakes/review-people.ts';
import { acknowledge, body, lines, NOW, openDraft, type Playground, sendButton, sidebar, startPlayground, write } from './playground.ts';
import { ask, be, look, message, notice, release } from './reviewing.ts';

let playground: Playground;
let policy: Playground['service']['policy'];
beforeAll(async () => {
  playground = await startPlayground();
  policy = playground.service.policy;
});
beforeEach(() => {
  playground.service.policy = policy;
  playground.service.holds.length = 0;
  playground.service.records.length = 0;
  playground.service.isDown = false;
});
afterAll(() => playground.close());

const OFFER = 'We can offer you 30% off.';
const change = (over: Parameters<typeof playground.service.change>[1], kind: string) =>
  playground.service.change(playground.service.holds.at(-1)?.id ?? '', over, kind);
const headline = (page: Page) => sidebar(page).locator('.cs-status-title');
const said = (page: Page) => notice(page).innerText();

test('a newcomer holds, returns with a wording, takes it, and sends what was released', async () => {
  const { page, leave } = await playground.visit();
  await openDraft(page, 'Fjordline renewal 2027');
  await ask(page, 'They sign this week.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Not sent yet');
  expect(await said(page)).toMatch(/Not sent yet[\s\S]*09:30[\s\S]*Dana Whitcombe[\s\S]*today 11:30/);
  await be(page, 'manager');
  await look(page, 'Fjordline renewal 2027');
  expect(await message(page).innerText()).toContain('They sign this week.');
  await message(page)
    .getByRole('button', { name: /^Propose a wording for “.*25%/ })
    .click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  const wording = 'To keep you with us I can offer a 15% discount on the renewal.';
  await message(page).getByRole('textbox', { name: 'Wording you would release' }).fill(wording);
  await message(page)
    .getByRole('button', { name: /^Release “Payment/ })
    .click();
  await message(page).getByRole('button', { name: 'Return…' }).click();
  await message(page).getByRole('checkbox', { name: 'Outside your authority' }).check();
  await message(page).getByRole('button', { name: 'Return to Robin' }).click();
  await expect.poll(() => message(page).innerText()).toContain('You returned it');
  await be(page, 'rep');
  await expect.poll(() => said(page)).toMatch(/Returned by Dana[\s\S]*Outside your authority/);
  expect(await notice(page).locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('15%'));
  // The lines end with the words, and the words stay apart.
  expect(await notice(page).locator('ins, del').allTextContents()).not.toContainEqual(expect.stringMatching(/\s$/));
  expect(await notice(page).locator('.cs-difference').textContent()).toContain('fee. put in: renewal.');
  await notice(page)
    .getByRole('button', { name: /^Take this wording/ })
    .click();
  await expect.poll(() => body(page).innerText()).toContain(wording);
  await expect.poll(() => page.getByText('Replaced “').innerText()).toMatch(/[^.]”\.$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => body(page).innerText()).toContain('25% discount');
  await notice(page)
    .getByRole('button', { name: /^Take this wording/ })
    .click();
  // The wording and the rest were settled by the review, and nothing is left to answer: one state, and no more is promised than is known.
  await expect.poll(() => headline(page).innerText()).toBe('Ask for its release');
  expect(await sidebar(page).getByRole('progressbar').count()).toBe(0);
  expect(await said(page)).toContain('If it says nothing new, it is released at once. Otherwise all of it goes to Dana again.');
  // Where two had to sign, both would have to again.
  const steps = playground.service.holds.at(-1)?.steps ?? [];
  const legal = { name: 'Legal', topics: null, keys: [], state: 'released' as const, reviewers: [{ ...refOf('luis'), standsInFor: null }] };
  change({ steps: [...steps, legal] }, 'hold-changed');
  await expect.poll(() => said(page)).toContain('Otherwise all of it goes to Dana and Luis again.');
  change({ steps }, 'hold-changed');
  await notice(page).getByRole('button', { name: 'Ask for its release' }).click();
  await expect.poll(() => said(page)).toContain('press Send');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await expect.poll(() => page.getByRole('list', { name: 'On record' }).innerText()).toContain('Countersigned by an earlier review');
  // Each reason once, with all that it stands for.
  const reasons = await page.getByRole('list', { name: 'On record' }).locator('strong').allInnerTexts();
  expect(reasons).toEqual([...new Set(reasons)]);
  await expect.poll(() => playground.service.records.map(({ kind }) => kind)).toContain('sent');
  await leave();
});

test.each([
  ['en-US', 'Fri, Nov 27, 11:30'],
  ['en-GB', 'Fri 27 Nov, 11:30'],
  ['de-DE', 'Fri, 27 Nov, 11:30'],
])('times are said in the order of %s, the same beside the draft and in the review', async (locale, due) => {
  const { page, leave } = await playground.visit({ locale });
  await openDraft(page, 'Fjordline renewal 2027');
  await ask(page);
  change({ dueAt: new Date('2026-11-27T11:30:00').toISOString() }, 'hold-extended');
  await expect.poll(() => said(page)).toContain(due);
  expect(await sidebar(page).getByRole('heading').first().locator('..').innerText()).toContain(due);
  await be(page, 'manager');
  await look(page, 'Fjordline renewal 2027');
  expect(await message(page).innerText()).toContain(due);
  await leave();
});

test('what is returned and rewritten by hand comes back as a difference, and only the new words are asked', async () => {
  const { page, leave } = await playground.visit();
  await write(page, `${OFFER} Payment within 90 days is fine for us.`);
  await ask(page);
  await be(page, 'manager');
  await look(page, '(no subject)');
  await message(page)
    .getByRole('button', { name: /^Release “Payment/ })
    .click();
  await message(page)
    .getByRole('button', { name: /^Return “We can/ })
    .click();
  await message(page).getByRole('textbox', { name: 'Note on this sentence (optional)' }).first().fill('22 % at most.');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  await message(page).getByRole('button', { name: 'Return to Robin' }).click();
  await be(page, 'rep');
  await expect.poll(() => said(page)).toContain('22 % at most.');
  expect(await said(page)).not.toContain('did not decide');
  await body(page).press('Control+A');
  await page.keyboard.type('We can offer you 22% off. Payment within 90 days is fine for us.');
  await notice(page).getByRole('button', { name: 'Ask Dana again' }).click();
  await expect.poll(() => playground.service.holds.length).toBe(2);
  await be(page, 'manager');
  await look(page, '(no subject)');
  await expect
    .poll(() =>
      message(page)
        .getByRole('region', { name: /^Changed since/ })
        .innerText(),
    )
    .toContain('22%');
  expect(await message(page).getByRole('list', { name: 'Sentences to decide' }).getByRole('heading').allInnerTexts()).toHaveLength(1);
  await message(page)
    .getByRole('button', { name: /^Returned, asked/ })
    .click();
  await expect.poll(() => message(page).innerText()).toContain('You returned it');
  await leave();
});

test('an edit voids a release in plain sight, and undoing it brings it back', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  await lines(page, '30% off').first().click();
  const use = page.getByRole('button', { name: /^Use this/ });
  await expect.poll(() => use.count()).toBe(1);
  await be(page, 'side by side');
  await look(page, '(no subject)');
  await release(page);
  await expect.poll(() => said(page)).toContain('Countersigned by Dana Whitcombe: press Send');
  // Other words would throw the release away.
  expect(await sidebar(page).innerText()).toContain('Released by a manager.');
  expect(await use.count()).toBe(0);
  await body(page).hover({ position: { x: 130, y: 26 } });
  await page.getByRole('dialog').waitFor();
  expect(await use.count()).toBe(0);
  await page.mouse.move(5, 5);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await body(page).press('Control+End');
  await body(page).pressSequentially(' And free support.');
  await expect.poll(() => said(page)).toContain('Your change voided the release');
  // Nothing of it is released at once: what was released is over.
  expect(await said(page)).toMatch(/^(?![\s\S]*at once)[\s\S]*All of it goes to Dana again\./);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sidebar(page).innerText()).toContain('Not sent');
  for (let i = 0; i < ' And free support.'.length; i++) await body(page).press('Backspace');
  await expect.poll(() => said(page)).toContain('press Send');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await leave();
});

test('no other words are offered for any statement of a released draft: they would void the release', async () => {
  const { page, leave } = await playground.visit();
  await write(page, `I'll send the plan tomorrow. ${OFFER}`);
  await lines(page, 'send the plan').first().click();
  await acknowledge(page);
  await ask(page);
  const use = page.getByRole('button', { name: /^Use this/ });
  await lines(page, 'send the plan').first().click();
  await expect.poll(() => use.count()).toBe(1);
  await be(page, 'side by side');
  await look(page, '(no subject)');
  await release(page);
  await expect.poll(() => said(page)).toContain('press Send');
  expect(await sidebar(page).innerText()).toContain('Take back the answer');
  expect(await use.count()).toBe(0);
  await body(page).hover({ position: { x: 60, y: 26 } });
  await page.getByRole('dialog').waitFor();
  expect(await use.count()).toBe(0);
  await leave();
});

test('what is over can be put away once the draft needs no manager', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  change({ state: 'expired', decidedAt: '2026-11-24T09:30:00Z', waitingFor: [] }, 'hold-expired');
  await expect.poll(() => said(page)).toContain('Nobody answered in time');
  const away = notice(page).getByRole('button', { name: 'Put this away' });
  expect(await away.count()).toBe(0);
  await body(page).fill('Thanks for the call.');
  await away.press('Enter');
  await notice(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Clear to send');
  await page.reload();
  await page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: '(no subject)' }).click();
  await expect.poll(() => sidebar(page).innerText()).toContain('Clear to send');
  expect(await notice(page).count()).toBe(0);
  await leave();
});

test('while it waits one calm headline says so and with whom, also after another Send, which stays shut', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => headline(page).innerText()).toBe('Not sent: 1 statement needs a manager');
  const alerts = () => sidebar(page).locator('[role="alert"]').allTextContents();
  await expect.poll(alerts).toContain('Not sent. 1 statement needs a manager');
  await ask(page);
  await expect.poll(() => headline(page).innerText()).toBe('Waiting for Dana');
  // The question was asked, and is no second refusal.
  expect(await alerts()).not.toContain('Not sent. Waiting for Dana');
  expect(await sidebar(page).locator('.cs-status').getAttribute('data-status')).toBe('waits');
  expect(await sidebar(page).locator('.cs-status').innerText()).toContain('It can go once it is released. Answer due today 11:30.');
  expect(await sidebar(page).getByText('Waiting for Dana', { exact: true }).count()).toBe(1);
  await page.keyboard.press('Control+Enter');
  await expect.poll(alerts).toContain('Not sent. Waiting for Dana');
  expect(await headline(page).innerText()).toBe('Waiting for Dana');
  expect(await sendButton(page).getAttribute('aria-disabled')).toBe('true');
  await body(page).press('Control+End');
  await body(page).pressSequentially(' And 10% off the training.');
  await expect.poll(() => headline(page).innerText()).toMatch(/needs? a manager$/);
  change({ state: 'released', receipt: null, delivery: { by: 'service', state: 'waiting', at: null, reason: null } }, 'delivery');
  await body(page).press('Control+A');
  await page.keyboard.type(OFFER);
  await expect.poll(() => headline(page).innerText()).toBe('Being sent');
  await leave();
});

test('a policy that asks for less by now is what counts, though the message still waits', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  await expect.poll(() => headline(page).innerText()).toBe('Waiting for Dana');
  await page.getByRole('combobox', { name: 'Policy' }).selectOption('edit');
  const eased = { name: 'Discounts over 20 %', when: { topic: 'pricing' }, do: 'acknowledge' };
  await page.getByRole('textbox', { name: 'Policy file' }).fill(JSON.stringify({ version: 1, exceptions: [eased] }));
  await page.getByRole('button', { name: 'Use this policy' }).click();
  await expect.poll(() => headline(page).innerText()).toBe('1 statement needs your answer');
  expect(await sidebar(page).locator('.cs-status').innerText()).not.toContain('once it is released');
  await leave();
});

test('every state is told as it is, by itself', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  // Whoever has asked is not told to ask.
  await lines(page, '30% off').first().click();
  await expect.poll(() => sidebar(page).innerText()).toContain('Only a manager can release these words.');
  expect(await sidebar(page).innerText()).not.toMatch(/\bask\b/i);
  change({ warnAt: '2026-11-24T09:00:00Z' }, 'hold-warned');
  await expect.poll(() => said(page)).toContain('Due in 2 h');
  const dana = { id: 'manager', name: 'Dana Whitcombe' };
  change(
    { dueAt: '2026-11-25T10:00:00Z', history: [{ at: '2026-11-24T09:30:00Z', kind: 'hold-extended', by: dana, note: null }] },
    'hold-extended',
  );
  await expect.poll(() => said(page)).toMatch(/tomorrow 10:00.*, extended by Dana/);
  change({ waitingFor: [{ id: 'luis', name: 'Luis Ortega', standsInFor: dana }] }, 'hold-reassigned');
  await expect.poll(() => said(page)).toContain('Luis Ortega, standing in for Dana Whitcombe');
  await page.reload();
  await page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: '(no subject)' }).click();
  await expect.poll(() => said(page)).toContain('Luis Ortega');
  await notice(page).getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(() => said(page)).toContain('You took it back');
  await ask(page);
  change({ state: 'expired', decidedAt: '2026-11-24T09:30:00Z', waitingFor: [] }, 'hold-expired');
  await expect.poll(() => said(page)).toMatch(/Nobody answered in time[\s\S]*not sent/);
  expect(await sendButton(page).getAttribute('aria-disabled')).toBe('true');
  await leave();
});

test('a kept hold is not shown as fresh before the service has told how it stands', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/v1/me', (route) => asked.then(() => route.continue()));
  await page.reload();
  await page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name: '(no subject)' }).click();
  await expect.poll(() => said(page)).toContain('being read anew');
  expect(await said(page)).not.toContain('No connection');
  answer();
  await expect.poll(() => said(page)).not.toContain('being read anew');
  await leave();
});

test('the sender’s part is counted apart from the manager’s, and the last answer leads to the way on', async () => {
  const { page, leave } = await playground.visit();
  await write(page, `${OFFER} I'll send the plan tomorrow. I'll mend the gate.`);
  const status = () => sidebar(page).locator('.cs-status').innerText();
  await expect.poll(status).toContain('Dana must release it; you also have 2 answers to give.');
  await lines(page, 'send the plan').first().click();
  await acknowledge(page);
  await expect.poll(status).toContain('Dana must release it; you also have an answer to give.');
  await acknowledge(page);
  await expect.poll(status).toContain('Your part is done. Dana must release it.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ask Dana to countersign');
  await leave();
});

test('what became of it is said in the very region that stood there before, or nobody would hear it', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  const region = await sidebar(page).getByRole('status').filter({ hasText: 'Not sent yet.' }).elementHandle();
  const heard = () => region?.evaluate((element) => (element.isConnected ? element.textContent : 'gone'));
  change({ state: 'expired', decidedAt: NOW.toISOString(), waitingFor: [] }, 'hold-expired');
  await expect.poll(heard).toBe('Nobody answered in time.');
  const history = [{ at: NOW.toISOString(), kind: 'hold-returned', by: { id: 'manager', name: 'Dana Whitcombe' }, note: null }];
  change({ state: 'returned', history }, 'hold-returned');
  await expect.poll(heard).toBe('Returned by Dana Whitcombe.');
  expect(await said(page)).toContain('Dana Whitcombe did not decide on 1 sentence: change that, or ask again.');
  await leave();
});

test('other words while it waits: the earlier message is taken back, and goes along when the new words need nobody', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  await ask(page);
  await body(page).press('Control+A');
  await body(page).pressSequentially('We can offer you 40% off.');
  await expect.poll(() => said(page)).toContain('the earlier words are still with Dana');
  await notice(page).getByRole('button', { name: 'Ask Dana again' }).click();
  await expect.poll(() => playground.service.holds.map(({ state }) => state)).toEqual(['withdrawn', 'pending']);
  await body(page).press('Control+A');
  await body(page).pressSequentially('Thank you.');
  await expect.poll(() => said(page)).toContain('These words need no manager');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  await expect.poll(() => playground.service.holds.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
  await leave();
});

test('without a service: it is said, nothing is lost, what needs nobody still goes, and records follow later', async () => {
  const { page, leave } = await playground.visit();
  await write(page, OFFER);
  playground.service.isDown = true;
  playground.service.cut();
  await expect.poll(() => said(page)).toContain('gives no answer now');
  await notice(page)
    .getByRole('textbox', { name: /^Note to/ })
    .fill('Please look.');
  await notice(page).getByRole('button', { name: /^Ask/ }).click();
  await expect.poll(() => said(page)).toMatch(/Not asked: the review service gives no answer[\s\S]*Try again/);
  expect(
    await notice(page)
      .getByRole('textbox', { name: /^Note to/ })
      .inputValue(),
  ).toBe('Please look.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sidebar(page).innerText()).toContain('Not sent');
  await openDraft(page, 'Meeting next week?');
  await expect.poll(() => sidebar(page).innerText()).toMatch(/Clear to send[\s\S]*Judged by its policy as of 09:30/);
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Sent', exact: true }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('countersign.records'))).toContain('"sent"');
  playground.service.isDown = false;
  await expect.poll(() => playground.service.records.map(({ kind }) => kind)).toEqual(['sent']);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('countersign.records'))).toBe('[]');
  await leave(/503/);
});
