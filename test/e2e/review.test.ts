// The manager's side in a real browser: the list, one message, keys, races; with the service in memory behind the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refOf } from '../fakes/review-people.ts';
import { NOW, type Playground, startPlayground } from './playground.ts';
import { asManager, be, heldLines, look, message, placeWith, release, review } from './reviewing.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
beforeEach(() => {
  playground.service.holds.length = 0;
  playground.service.isDown = false;
  playground.service.policy = { version: 2, policy: { version: 1, name: 'Standard', internalDomains: ['harbourline.example'] } };
});
afterAll(() => playground.close());

const place = placeWith(() => playground);

async function placeThree(): Promise<void> {
  await place('Offer one', 'We can offer you 30% off.');
  await place('Offer two', 'We can offer you 40% off. We accept your indemnity clause.');
  await place('Written by an agent', 'The price is $38 per vehicle per month.', { author: 'agent' });
}

const title = (page: Page) => message(page).getByRole('heading').first().innerText();
const stateOf = (subject: string) => playground.service.holds.find((hold) => hold.subject === subject)?.state;

test('an empty list says so, and a new message comes in by itself', async () => {
  const { page, leave } = await playground.visit();
  await asManager(page);
  await expect.poll(() => review(page).innerText()).toContain('Nothing waits for you.');
  expect(await review(page).innerText()).not.toContain('Choose a message');
  await place('Offer one', 'We can offer you 30% off.');
  await heldLines(page, 'Offer one').waitFor();
  await expect.poll(() => review(page).innerText()).toContain('1 waits for you');
  await leave();
});

test('who is not known yet is named by the role alone', async () => {
  const { page, leave } = await playground.visit();
  const answers: (() => void)[] = [];
  let isKnown = false;
  await page.route('**/v1/me', async (route) => {
    if (!isKnown) await new Promise<void>((resolve) => answers.push(resolve));
    await route.continue();
  });
  await page.reload();
  const viewers = page.getByRole('group', { name: 'You are' });
  await expect.poll(() => viewers.getByRole('button').allInnerTexts()).toEqual(['Rep', 'Manager', 'Both\nside by side']);
  await expect.poll(() => answers.length).toBeGreaterThan(1);
  isKnown = true;
  for (const answer of answers) answer();
  const all = ['Robin\nrep', 'Dana\nmanager', 'Alex\nadmin', 'Both\nside by side'];
  await expect.poll(() => viewers.getByRole('button').allInnerTexts()).toEqual(all);
  await leave();
});

test('filters by author, topic and state, and finds the way back', async () => {
  await placeThree();
  const { page, leave } = await playground.visit();
  await asManager(page);
  await heldLines(page, 'Offer').first().waitFor();
  await review(page).getByRole('combobox', { name: 'Author' }).selectOption('Agents');
  await expect.poll(() => heldLines(page, '').count()).toBe(1);
  await review(page).getByRole('combobox', { name: 'Author' }).selectOption('All authors');
  await review(page).getByRole('combobox', { name: 'Topic' }).selectOption('Attachment');
  await expect.poll(() => review(page).innerText()).toContain('No message fits this filter.');
  await review(page).getByRole('button', { name: 'Show what waits for you' }).click();
  await expect.poll(() => heldLines(page, '').count()).toBe(3);
  await look(page, 'Offer one');
  await release(page);
  await review(page).getByRole('combobox', { name: 'Show' }).selectOption('Released');
  await expect.poll(() => heldLines(page, 'Offer one').innerText()).toMatch(/Released .*after less than a minute/);
  await leave();
});

test('every statement shows its evidence, and the text leads to it', async () => {
  await place('Offer two', 'Hello. We can offer you 40% off. Best, Robin');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer two');
  const card = message(page).getByRole('list', { name: 'Sentences to decide' });
  for (const words of ['Discount or price cut', '40 %', 'Discounts over 20 %', 'can bind us']) {
    expect(await card.innerText()).toContain(words);
  }
  await message(page)
    .getByRole('link', { name: /40% off/ })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('We can offer you 40% off.');
  await leave();
});

test('keys act as soon as one is the manager, before anything was clicked', async () => {
  await placeThree();
  const { page, leave } = await playground.visit();
  await asManager(page);
  await heldLines(page, 'Offer').first().waitFor();
  await page.keyboard.press('?');
  await review(page).getByRole('region', { name: 'Keys' }).waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await message(page).waitFor();
  await leave();
});

test('J and K move, Esc goes back, R returns, A releases, and high risk asks once more', async () => {
  await placeThree();
  const { page, leave } = await playground.visit();
  await asManager(page);
  await heldLines(page, 'Offer').first().click();
  await message(page).waitFor();
  const first = await title(page);
  await page.keyboard.press('j');
  await expect.poll(() => title(page)).not.toBe(first);
  await page.keyboard.press('k');
  await expect.poll(() => title(page)).toBe(first);
  await page.keyboard.press('r');
  await message(page).getByRole('form', { name: 'Return to Robin Vale' }).waitFor();
  await message(page).getByRole('textbox', { name: 'Note to Robin' }).fill('a, j, r and k are letters here');
  expect(stateOf(first)).toBe('pending');
  await message(page).getByRole('button', { name: 'Cancel' }).click();
  await message(page).getByRole('heading', { name: first }).click();
  await page.keyboard.press('a');
  await expect.poll(() => message(page).innerText()).toContain('Yes, release');
  expect(stateOf(first)).toBe('pending');
  await message(page).getByRole('button', { name: 'Yes, release' }).click();
  await expect.poll(() => message(page).innerText()).toContain('You released it');
  expect(stateOf(first)).toBe('released');
  await page.keyboard.press('Escape');
  await expect.poll(() => message(page).count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('rv-line'))).toBe(true);
  await leave();
});

test('a double click, or a key that is held down, is one press, and releases nothing that asks for two', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  playground.service.calls.length = 0;
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  const button = message(page).getByRole('button', { name: /release$/i });
  await button.dblclick();
  await expect.poll(() => button.innerText()).toBe('Yes, release');
  await page.keyboard.press('Escape');
  await look(page, 'Offer one');
  await button.focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await button.innerText()).toBe('Yes, release');
  // Had one of them released it, the service would have been asked before this press.
  await button.press('Enter');
  await expect.poll(() => message(page).innerText()).toContain('You released it');
  expect(playground.service.calls.filter((call) => call.endsWith('/release'))).toHaveLength(1);
  await leave();
});

test('a form takes the keyboard to its first field, and gives it back to what opened it', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toBe('Not agreed with us');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Return…');
  await page.keyboard.press('Enter');
  await message(page).getByRole('textbox', { name: 'Note to Robin' }).fill('Too much.');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Return…');
  await message(page).getByRole('button', { name: 'Pass on…' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await message(page).getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(focused).toBe('Pass on…');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  expect(await message(page).getByRole('textbox', { name: 'Note to Robin' }).inputValue()).toBe('Too much.');
  await leave();
});

test('Enter on a reason decides nothing: the message goes back by its button', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  const reason = message(page).getByRole('checkbox', { name: 'Not agreed with us' });
  await reason.press('Space');
  await reason.press('Enter');
  expect(await reason.isChecked()).toBe(true);
  const back = message(page).getByRole('button', { name: 'Return to Robin' });
  // Whatever the keys had begun would have made the form busy, or taken it away.
  expect(await back.getAttribute('aria-disabled')).not.toBe('true');
  expect(stateOf('Offer one')).toBe('pending');
  await back.press('Enter');
  await expect.poll(() => stateOf('Offer one')).toBe('returned');
  await leave();
});

test('where the words were deleted after their time, the history is still there', async () => {
  const id = await place('Offer one', 'We can offer you 30% off.');
  playground.service.change(
    id,
    { state: 'expired', decidedAt: NOW.toISOString(), draft: null, text: '', segments: [], statements: [], may: [] },
    'hold-expired',
  );
  const { page, leave } = await playground.visit();
  await asManager(page);
  await review(page).getByRole('combobox', { name: 'Show' }).selectOption('Expired');
  await look(page, 'Offer one');
  expect(await message(page).innerText()).toMatch(/Expired 09:30, less than a minute after it was asked/);
  expect(await message(page).innerText()).toMatch(/words of this message were deleted[\s\S]*History \(1\)/);
  await leave();
});

test('the keys can be switched off, and stay off', async () => {
  await placeThree();
  const { page, leave } = await playground.visit();
  await asManager(page);
  await heldLines(page, 'Offer one').focus();
  await page.keyboard.press('?');
  await review(page)
    .getByRole('checkbox', { name: /Single keys/ })
    .uncheck();
  await heldLines(page, 'Offer one').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  expect(await message(page).count()).toBe(0);
  await page.reload();
  await asManager(page);
  await heldLines(page, 'Offer one').click();
  await message(page).waitFor();
  await page.keyboard.press('a');
  expect(await message(page).innerText()).not.toContain('Yes, release');
  await leave();
});

test('whoever is slower is told who was faster, and keeps what they wrote', async () => {
  const id = await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  await message(page).getByRole('textbox', { name: 'Note to Robin' }).fill('Too much.');
  const at = NOW.toISOString();
  // It stood there before, or nobody would hear what is said in it.
  const region = await message(page).getByRole('status').first().elementHandle();
  const history = [{ at, kind: 'hold-released', by: refOf('luis'), note: null }];
  playground.service.change(id, { state: 'released', decidedAt: at, waitingFor: [], history }, 'hold-released');
  await expect.poll(() => message(page).innerText()).toContain('Luis Ortega released it a moment ago.');
  expect(await region?.evaluate((element) => element.isConnected && element.textContent)).toMatch(
    /^Luis Ortega released it a moment ago\. .* nothing of yours was recorded\.$/,
  );
  await message(page).getByText('Your answer is not needed any more').last().waitFor();
  expect(await message(page).getByRole('button', { name: 'Release', exact: true }).count()).toBe(0);
  await leave();
});

test('what would go back undecided is named at the return, and answered there', async () => {
  await place('Offer two', 'We can offer you 40% off. We accept your indemnity clause. We will waive the setup fee.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer two');
  await message(page)
    .getByRole('button', { name: /^Return “We can/ })
    .click();
  await message(page).getByRole('button', { name: 'Return…' }).click();
  const open = message(page).getByRole('group', { name: /^Undecided/ });
  await expect.poll(() => open.getByRole('checkbox').count()).toBe(2);
  await open.getByRole('button', { name: 'Propose a wording for sentence 3' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain('setup fee');
  await page.keyboard.type('We may waive it.');
  await message(page).getByRole('button', { name: 'Return…' }).click();
  await expect.poll(() => open.getByRole('checkbox').count()).toBe(1);
  await open.getByRole('checkbox', { name: /^Release sentence 2 with this: “We accept/ }).check();
  await message(page).getByRole('checkbox', { name: 'Outside your authority' }).check();
  await message(page).getByRole('button', { name: 'Return to Robin' }).click();
  await expect.poll(() => message(page).innerText()).toContain('You returned it');
  expect(await message(page).innerText()).not.toContain('Left undecided');
  await leave();
});

test('the button says what it stands for, and the line beside it what was marked', async () => {
  await place('Offer two', 'We can offer you 40% off. We accept your indemnity clause.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer two');
  const bar = () => message(page).locator('.rv-decide').innerText();
  expect(await bar()).toMatch(/2 sentences to decide\.\s+Release both/);
  await message(page)
    .getByRole('button', { name: /^Release “We can/ })
    .click();
  // The text shows what the card shows.
  const tones = () =>
    message(page)
      .locator('.cs-mark')
      .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-tone')));
  await expect.poll(tones).toEqual(['answered', 'held']);
  await expect.poll(bar).toMatch(/1 of 2 marked for release\.\s+Release both/);
  await message(page).getByRole('button', { name: 'Release both' }).click();
  await expect.poll(bar).toMatch(/High risk\. Release both sentences and the whole message\?/);
  await leave();
});

test('passing on and more time', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  await place('Offer two', 'We can offer you 40% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  await message(page).getByRole('button', { name: 'More time…' }).click();
  await message(page).getByRole('combobox').selectOption('4 hours');
  await message(page).getByRole('button', { name: 'Extend' }).click();
  await expect.poll(() => message(page).innerText()).toContain('in 6 h');
  await message(page).getByRole('button', { name: 'Pass on…' }).click();
  await message(page).getByRole('combobox', { name: 'Who decides instead?' }).selectOption('Luis Ortega');
  await message(page).getByRole('button', { name: 'Pass on', exact: true }).click();
  await expect.poll(() => message(page).innerText()).toContain('You passed it on. It still waits for Luis Ortega.');
  await message(page).getByRole('button', { name: 'Next message (1 left)' }).waitFor();
  expect(await message(page).getByRole('button', { name: 'Release', exact: true }).count()).toBe(0);
  await leave();
});

test('whoever a message was passed on to can be seen with their eyes, and decides', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  await message(page).getByRole('button', { name: 'Pass on…' }).click();
  await message(page).getByRole('combobox', { name: 'Who decides instead?' }).selectOption('Alex Moreau');
  await message(page).getByRole('button', { name: 'Pass on', exact: true }).click();
  await page.getByRole('button', { name: 'Alex admin 1 to review' }).waitFor();
  await be(page, 'admin');
  await look(page, 'Offer one');
  await release(page);
  expect(stateOf('Offer one')).toBe('released');
  await page.getByRole('button', { name: 'Alex admin', exact: true }).waitFor();
  await leave();
});

test('only messages of the lowest tier are released together, after a last look', async () => {
  const { policy } = playground.service.policy;
  playground.service.policy = { version: 3, policy: { ...policy, topics: { commitment: { low: 'hold', medium: 'hold', high: 'hold' } } } };
  await place('Low one', 'I hope to send the plan by Friday.');
  await place('Low two', 'We should be able to finish it on Friday.');
  await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await heldLines(page, 'Low').first().waitFor();
  const boxes = review(page).getByRole('checkbox', { name: /^Pick/ });
  const low = playground.service.holds.filter(({ severity }) => severity === 'low').length;
  expect(await boxes.count()).toBe(low);
  for (let i = 0; i < low; i++) await boxes.nth(i).check();
  await review(page)
    .getByRole('button', { name: /^Look at/ })
    .click();
  const together = review(page).getByRole('button', { name: /^Release (it|these)/ });
  // As the second half of a double click on what stood there before.
  await together.dispatchEvent('click', { detail: 2 });
  expect(await together.getAttribute('aria-disabled')).toBeNull();
  await together.click();
  await expect.poll(() => review(page).innerText()).toContain(`${low} of ${low} released.`);
  expect(stateOf('Offer one')).toBe('pending');
  await leave();
});

test('without the service the last known list stays, and comes alive again by itself', async () => {
  await place('Offer one', 'We can offer you 30% off.');
  const { page, leave } = await playground.visit();
  await asManager(page);
  await look(page, 'Offer one');
  playground.service.isDown = true;
  playground.service.cut();
  await expect.poll(() => review(page).innerText()).toContain('No connection to the service');
  await message(page).getByRole('button', { name: 'Release', exact: true }).last().click();
  await message(page).getByRole('button', { name: 'Yes, release' }).click();
  await expect.poll(() => message(page).innerText()).toContain('Not decided: the service gives no answer');
  expect(stateOf('Offer one')).toBe('pending');
  playground.service.isDown = false;
  await expect.poll(() => review(page).innerText()).not.toContain('No connection to the service');
  await release(page);
  await leave(/503/);
});
