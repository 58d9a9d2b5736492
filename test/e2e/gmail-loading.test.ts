// What reads messages is brought only where one is written; until it is there nothing leaves, and where it does not come policy decides.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bodyOf, fake, fakeAtOnce, type Gmail, type GmailBed, menuItem, press, sendOf, startGmail, subjects } from './gmail-bed.ts';
import { drivePanel } from './gmail-panel.ts';
import { focusInside, pressInside, readInside, sessionOf } from './gmail-surface.ts';
import { breakWorker, holdWorker, keepPolicy, mendWorker, readCounts } from './gmail-worker.ts';

const PROMISE = "We'll have it live by Friday.";

let bed: GmailBed;
beforeAll(async () => {
  bed = await startGmail();
});
afterAll(() => bed.close());

afterEach(async () => {
  await mendWorker(bed);
  await bed.worker().evaluate('chrome.storage.local.clear()');
  // The browser's own first page keeps it open.
  for (const page of bed.context.pages().slice(1)) await page.close();
});

/** Which of our scripts ran in which frame, as the debugger saw it. */
async function watchScripts(page: Page) {
  const ran: { readonly frame: string; readonly script: string }[] = [];
  const session = await sessionOf(page);
  session.on('Debugger.scriptParsed', ({ url, executionContextAuxData }) => {
    const [, script] = /^chrome-extension:.*\/([\w.]+)$/.exec(url) ?? [];
    if (script !== undefined) ran.push({ frame: String(executionContextAuxData?.frameId), script });
  });
  await session.send('Debugger.enable');
  return {
    countFrames: (script: string) => new Set(ran.filter((one) => one.script === script).map(({ frame }) => frame)).size,
    count: (script: string) => ran.filter((one) => one.script === script).length,
  };
}

test('no frame without a compose window gets it; the first window has it brought into its own frame, once', async () => {
  const page = await bed.context.newPage();
  const gmail = await bed.open('', page);
  const scripts = await watchScripts(page);
  await page.evaluate(() => {
    for (const src of ['about:blank', '/mail/u/0/?frame=1', '/mail/u/0/?frame=2']) {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }
  });
  await expect.poll(() => scripts.countFrames('content.js')).toBe(4);
  expect(scripts.count('compose.js')).toBe(0);
  await fake(gmail, 'make', { subject: 'First', html: PROMISE });
  await fake(gmail, 'make', { subject: 'Second', html: PROMISE });
  const driver = await drivePanel(bed, gmail);
  expect(await driver.answer('Second')).toBe(2);
  expect(scripts.count('compose.js')).toBe(1);
  // A window of Gmail's in a frame that has no address of its own.
  await page.evaluate(() => {
    const [blank] = document.querySelectorAll('iframe');
    const [first] = document.querySelectorAll('[data-compose-id]');
    if (first !== undefined) blank?.contentDocument?.body.append(first.cloneNode(true));
  });
  await expect.poll(() => scripts.countFrames('compose.js')).toBe(2);
  expect(scripts.count('compose.js')).toBe(2);
});

test('a window that stands in a page still loading does not wait for its end', async () => {
  const page = await bed.context.newPage();
  const gmail = await bed.open('', page);
  const scripts = await watchScripts(page);
  await page.route(/endless\.js/, () => new Promise<void>(() => undefined));
  const html = '<!doctype html><body><div data-compose-id="c1"></div><script src="/mail/endless.js"></script>';
  await page.route(/popped=1/, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await gmail.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/mail/u/0/?popped=1';
    document.body.append(frame);
  });
  await expect.poll(() => scripts.count('compose.js')).toBe(1);
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.readyState)).toBe('loading');
});

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the mouse': (page) => press(sendOf(page)),
  'Ctrl+Enter': async (page) => {
    await bodyOf(page).focus();
    await page.keyboard.press('Control+Enter');
  },
  'Enter on Send': async (page) => {
    await sendOf(page).focus();
    await page.keyboard.press('Enter');
  },
  'Space on Send': async (page) => {
    await sendOf(page).focus();
    await page.keyboard.press(' ');
  },
  'the menu of Schedule send': async (page) => {
    await press(page.locator('.hG'));
    await press(menuItem(page));
  },
};

test.each(Object.keys(WAYS))('Send by %s before it came is stopped and said; then it is judged, and sent after the answer', async (way) => {
  const letGo = await holdWorker(bed);
  const gmail = await bed.open();
  const { page } = gmail;
  await fakeAtOnce(gmail, 'make', { subject: 'Quick', html: PROMISE });
  await WAYS[way]?.(page);
  await expect.poll(() => readInside(page)).toContain('Countersign is still starting');
  await WAYS[way]?.(page);
  expect(gmail.bodies).toEqual([]);
  await letGo();
  await expect.poll(() => readInside(page)).toContain('This reads as a firm promise');
  expect(await readInside(page)).not.toContain('still starting');
  expect(gmail.bodies).toEqual([]);
  const driver = await drivePanel(bed, gmail);
  await driver.answer('Quick');
  await expect.poll(() => readInside(page)).toContain('Everything is answered');
  await pressInside(page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Quick']);
});

test('a message with nothing to answer is not sent by itself when it came, but by the next press', async () => {
  const letGo = await holdWorker(bed);
  const gmail = await bed.open();
  await fakeAtOnce(gmail, 'make', { subject: 'Clean', html: 'Thanks for the call.' });
  await press(sendOf(gmail.page));
  await letGo();
  await expect.poll(() => readInside(gmail.page)).toContain('Nothing here needs an answer');
  expect(gmail.bodies).toEqual([]);
  await pressInside(gmail.page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Clean']);
});

test('two windows whose Send was stopped are both shown when it came, the last one first', async () => {
  const letGo = await holdWorker(bed);
  const gmail = await bed.open();
  const { page } = gmail;
  for (const at of [0, 1]) {
    await fakeAtOnce(gmail, 'make', { subject: `Window ${at}`, html: 'Thanks for the call.' });
    await press(sendOf(page, at));
  }
  await letGo();
  for (const left of [['Window 1'], ['Window 1', 'Window 0']]) {
    await expect.poll(() => readInside(page)).toContain('Nothing here needs an answer');
    await pressInside(page, 'Send now');
    await expect.poll(() => subjects(gmail)).toEqual(left);
  }
});

/** Gmail sends by itself, without a press. */
const leave = ({ page }: Gmail, id: unknown) =>
  page.evaluate((of) => Reflect.get(globalThis, 'fakeGmail').of(of).leave('send', 'by itself'), id);

test('what Gmail sends by itself before it came waits, and is judged then', async () => {
  const letGo = await holdWorker(bed);
  const gmail = await bed.open();
  await leave(gmail, await fakeAtOnce(gmail, 'make', { subject: 'Clean', html: 'Thanks for the call.' }));
  await leave(gmail, await fakeAtOnce(gmail, 'make', { subject: 'Open', html: PROMISE }));
  expect(gmail.bodies).toEqual([]);
  await letGo();
  await expect.poll(() => subjects(gmail)).toEqual(['Clean']);
  await expect.poll(() => readInside(gmail.page)).toContain('“Open” waits');
});

/** A window in which Countersign cannot start, under a policy. */
async function openBroken(onFault: string): Promise<Gmail> {
  await keepPolicy(bed, { onFault });
  await breakWorker(bed);
  const gmail = await bed.open();
  await fakeAtOnce(gmail, 'make', { subject: 'Unread', html: PROMISE });
  await expect.poll(() => readInside(gmail.page)).toContain('Countersign could not start');
  return gmail;
}

test('where it cannot come and policy holds what is unread, nothing leaves until it is here after all', async () => {
  const gmail = await openBroken('hold');
  const { page } = gmail;
  for (const way of Object.values(WAYS)) await way(page);
  await leave(gmail, await fakeAtOnce(gmail, 'make', { subject: 'By itself', html: PROMISE }));
  await expect.poll(() => readInside(page)).toContain('A message waits unchecked');
  expect(await readInside(page)).not.toContain('Send now');
  expect(gmail.bodies).toEqual([]);
  await mendWorker(bed);
  await pressInside(page, 'Try again');
  await expect.poll(() => readInside(page)).toContain('“By itself” waits');
  expect(gmail.bodies).toEqual([]);
});

test('where it cannot come and policy lets go what is unread, Send is not dead, and it is said and counted', async () => {
  const gmail = await openBroken('allow');
  await press(sendOf(gmail.page));
  await expect.poll(() => subjects(gmail)).toEqual(['Unread']);
  expect(await readInside(gmail.page)).toContain('What you send from here is not checked');
  await expect.poll(() => readCounts(bed)).toMatchObject({ 'unchecked-send': 1 });
});

test('where it cannot come and policy asks, what is sent waits for the sender’s own word', async () => {
  const gmail = await openBroken('acknowledge');
  const { page } = gmail;
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('A message waits unchecked');
  expect(gmail.bodies).toEqual([]);
  await pressInside(page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Unread']);
});

/** What a person does at chrome://extensions; unpacked extensions stay only in developer mode. */
async function onExtensionsPage({ context }: GmailBed, act: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(act);
  await page.close();
}

test('an update brings the new copy into the tab, whole: what is open and what waits is asked about by that one alone', async () => {
  const updated = await startGmail();
  const gmail = await updated.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Open', html: PROMISE });
  await leave(gmail, await fake(gmail, 'make', { subject: 'Waiting', html: PROMISE }));
  const scripts = await watchScripts(page);
  await expect.poll(() => scripts.count('compose.js')).toBe(1);
  await onExtensionsPage(updated, `chrome.developerPrivate.reload('${updated.extensionId}', { failQuietly: true })`);
  await expect.poll(() => scripts.count('compose.js')).toBe(2);
  await expect.poll(() => readInside(page)).toContain('“Waiting” waits');
  expect(await page.locator('countersign-surface').count()).toBe(1);
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('This reads as a firm promise');
  await focusInside(page, 'SELECT');
  await page.keyboard.type('Within');
  await pressInside(page, 'Acknowledge');
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Open']);
  await updated.close();
});

test('in a tab whose extension is gone Send follows policy at once, with a word', async () => {
  const old = await startGmail();
  await keepPolicy(old, { onFault: 'hold' });
  // A browser that has just started answers this after seconds, and a frame waits for it.
  await old.worker().evaluate('chrome.storage.managed.get(null)');
  const gmail = await old.open();
  await onExtensionsPage(old, `chrome.management.setEnabled('${old.extensionId}', false)`);
  await fakeAtOnce(gmail, 'make', { subject: 'Left behind', html: PROMISE });
  await expect.poll(() => readInside(gmail.page)).toContain('Countersign could not start');
  await press(sendOf(gmail.page));
  expect(await readInside(gmail.page)).toContain('No message may leave from here unchecked');
  expect(gmail.bodies).toEqual([]);
  await old.close();
});
