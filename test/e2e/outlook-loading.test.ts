// The compose pane while its engine is on its way, where it does not come, and when it comes after all.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import { defer } from '../hosts/outlook/emulator/exchange.ts';
import type { Mail } from '../hosts/outlook/emulator/mail.ts';
import { type Outlook, type OutlookOptions, openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { answersTo, session } from '../hosts/outlook/releases.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['onSend', 'outlookPane', 'outlookEngine'])]);
});
afterAll(() => browser.close());

const MAIL = { body: '<p>We will deliver the dashboard by Friday.</p>' };
const MISSING = 'Countersign could not load its checks';

type Engine = OutlookOptions['serve'];

interface Opened {
  readonly outlook: Outlook;
  readonly pane: Frame;
  /** How often the engine was asked for. */
  readonly asked: () => number;
}

/** Opens the pane with an engine that comes as it is told to; no page may complain of more than what was not found. */
async function withEngine(engine: Engine, mail: Partial<Mail>, act: (opened: Opened) => Promise<void>, more: Partial<OutlookOptions> = {}) {
  let asked = 0;
  const serveEngine: Engine = (path) => {
    if (path !== '/engine.js') return serve(path);
    asked += 1;
    return engine(path);
  };
  const outlook = await openOutlook(browser, mail, { serve: serveEngine, ...more });
  try {
    await act({ outlook, pane: await outlook.openPane('pane.html'), asked: () => asked });
    expect(outlook.complaints.filter((complaint) => !/404/.test(complaint))).toEqual([]);
  } finally {
    await outlook.close();
  }
}

const title = (pane: Frame) => expect.poll(() => pane.locator('.cs-status-title').innerText());
const marks = (pane: Frame) => expect.poll(() => pane.locator('.cs-mark').allInnerTexts());
const text = (pane: Frame) => pane.locator('main').innerText();
const again = (pane: Frame) => pane.getByRole('button', { name: 'Try again' });
const focused = (pane: Frame) => pane.evaluate(() => document.activeElement?.textContent ?? '');

test('while the engine is on its way the pane is there and says so; then the marks are', async () => {
  const { promise, resolve } = defer<null>();
  await withEngine(
    (path) => promise.then(() => serve(path)),
    MAIL,
    async ({ outlook, pane, asked }) => {
      await title(pane).toBe('Reading your message…');
      await expect.poll(() => text(pane)).toContain('The checks are being loaded');
      // The frame is painted, the message is read, and nothing passes for checked.
      expect(await pane.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
      await expect.poll(() => outlook.exchange.calls.some(({ api }) => api === 'body.getAsync')).toBe(true);
      expect(await pane.locator('.cs-mark, .cs-flag-head, .cs-checked').count()).toBe(0);
      expect(await pane.getByRole('status').allInnerTexts()).toEqual(['Reading your message…']);
      expect((await outlook.send()).allowed).toBe(false);
      resolve(null);
      await marks(pane).toContain('by Friday');
      await title(pane).toMatch(/needs? your answer$/);
      expect(asked()).toBe(1);
    },
  );
});

test('an engine that is not there is said aloud, Send is stopped as ever, and trying again brings it, by keyboard too', async () => {
  let isThere = false;
  let gate = Promise.resolve<unknown>(null);
  await withEngine(
    (path) => gate.then(() => (isThere ? serve(path) : null)),
    MAIL,
    async ({ outlook, pane, asked }) => {
      await title(pane).toBe(MISSING);
      await expect
        .poll(() => pane.getByRole('alert').innerText())
        .toBe(`${MISSING}. Nothing is marked here. Send is still checked by the add-in.`);
      expect(await pane.locator('.cs-mark, .cs-flag-head, .cs-checked').count()).toBe(0);
      expect((await outlook.send()).allowed).toBe(false);

      const second = defer<null>();
      gate = second.promise;
      await again(pane).focus();
      await pane.page().keyboard.press('Enter');
      await title(pane).toBe('Loading the checks again…');
      expect(await again(pane).getAttribute('aria-disabled')).toBe('true');
      expect(await focused(pane)).toBe('Try again');
      second.resolve(null);
      await title(pane).toBe(MISSING);
      expect([await focused(pane), asked()]).toEqual(['Try again', 2]);

      isThere = true;
      await pane.page().keyboard.press('Enter');
      await marks(pane).toContain('by Friday');
      await expect.poll(() => focused(pane)).toBe('Your message, with its marks');
      expect(asked()).toBe(3);
    },
  );
});

test.each([
  ['of another shape', 'export const startReading = () => null;'],
  ['that is cut off', 'export function startInspector() { return ('],
  ['that fails', 'throw new Error("no"); export const startInspector = null;'],
])('an engine %s is one that is not there', async (_name, script) => {
  let served: string | null = script;
  await withEngine(
    (path) => served ?? serve(path),
    MAIL,
    async ({ pane }) => {
      await title(pane).toBe(MISSING);
      served = null;
      await again(pane).click();
      await marks(pane).toContain('by Friday');
    },
  );
});

test('what was answered stays with the message, and a pinned pane goes on to the next', async () => {
  let isThere = false;
  const answered = { ...MAIL, sessionData: session({ acknowledgements: answersTo(MAIL) }) };
  await withEngine(
    (path) => (isThere ? serve(path) : null),
    answered,
    async ({ outlook, pane }) => {
      await title(pane).toBe(MISSING);
      expect((await outlook.send()).allowed).toBe(true);
      await outlook.exchange.show('none');
      await expect.poll(() => text(pane)).toContain('No message is being written');
      expect(outlook.mail.sessionData).toEqual(answered.sessionData);
      Object.assign(outlook.mail, { body: '<p>We can do 40% off if you sign today.</p>', sessionData: {} });
      await outlook.exchange.show('compose');
      await title(pane).toBe(MISSING);
      isThere = true;
      await again(pane).click();
      await marks(pane).toContain('do 40% off if you sign today');
    },
  );
});

test('where this Outlook cannot stop Send, nobody is told that Send is checked', () =>
  withEngine(
    () => null,
    MAIL,
    async ({ pane }) => {
      await title(pane).toBe(MISSING);
      expect(await text(pane)).toContain('this Outlook cannot stop Send: nobody has checked this message');
      expect(await text(pane)).not.toContain('still checked');
    },
    { mailbox: '1.10' },
  ));
