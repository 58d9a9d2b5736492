// A message that a manager must see: asked from the panel in Gmail, released by the service, and only then sent; and only with those words.
import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/service/app.ts';
import { type Listening, listen } from '../../src/service/listen.ts';
import { createClient } from '../../src/wire/client.ts';
import { holdEndpoints } from '../../src/wire/hold-endpoints.ts';
import { SOME_MISSED } from '../fakes/review-coverage.ts';
import { refOf } from '../fakes/review-people.ts';
import { createFakeService, type FakeService } from '../fakes/review-service.ts';
import { makeDraft } from '../policy/make.ts';
import { bodyOf, fake, type Gmail, type GmailBed, press, sendOf, startGmail, subjects } from './gmail-bed.ts';
import { openPanel } from './gmail-panel.ts';
import { pressInside, readInside } from './gmail-surface.ts';

let bed: GmailBed;
let server: Listening;
let service: FakeService;
/** Whom Google's sign-in names. */
let who = 'rep';

/** What an administrator would have set, and Google's sign-in: made up in the worker, which alone asks for either; and in pages of ours the first. */
const managed = (apiOrigin: string) => `if (location.protocol === 'chrome-extension:')
  chrome.storage.managed.get = async () => ({ apiOrigin: '${apiOrigin}', identity: 'google', googleClientId: 'client' });`;
const SIGN_IN = `(() => {
  const claims = (nonce) => btoa(JSON.stringify({ nonce, exp: Date.now() / 1000 + 3600 }));
  chrome.identity.launchWebAuthFlow = async ({ url, interactive }) => {
    if (!interactive) throw new Error('Nobody is signed in.');
    return chrome.identity.getRedirectURL() + '#id_token=x.' + claims(new URL(url).searchParams.get('nonce')) + '.x';
  };
})()`;

/** While `isDeaf`, no state of a message reaches a page of ours. */
const DEAFNESS = `if (location.protocol === 'chrome-extension:') {
  globalThis.isDeaf = false;
  const { connect } = chrome.tabs;
  chrome.tabs.connect = (...given) => {
    const port = connect(...given);
    const listen = (hear) => port.onMessage.addListener((told) => (isDeaf && told.kind === 'state' ? undefined : hear(told)));
    const { onDisconnect } = port;
    return { onDisconnect, onMessage: { addListener: listen }, postMessage: (told) => port.postMessage(told), disconnect: () => port.disconnect() };
  };
}`;

beforeAll(async () => {
  service = createFakeService(() => new Date());
  // Before the files, as the service itself does: what is said for files holds no stream back.
  const app = new Hono();
  app.all('/v1/*', (c) => {
    const headers = new Headers(c.req.raw.headers);
    if (/^Bearer x\./.test(headers.get('Authorization') ?? '')) headers.set('Authorization', `Bearer ${who}`);
    return service.fetch(new Request(c.req.raw, { headers }));
  });
  app.mount('/', createApp({ playground: '.' }).fetch);
  server = await listen(app, 0, () => undefined);
  bed = await startGmail(undefined, new URL(server.url).origin);
  const { origin } = new URL(server.url);
  for (const script of [managed(origin), DEAFNESS]) await bed.context.addInitScript(script);
  for (const made of [managed(origin), SIGN_IN]) await bed.worker().evaluate(made);
});
afterAll(async () => {
  await bed.close();
  await server.close();
});

afterEach(async () => {
  who = 'rep';
  // The browser's own first page keeps it open.
  for (const page of bed.context.pages().slice(1)) await page.close();
});

/** A panel whose person has signed in; from then on the service knows the sender in every tab. */
async function enterPanel(gmail: Gmail): Promise<Page> {
  const panel = await openPanel(bed, gmail);
  const signIn = panel.getByRole('button', { name: 'Sign in with Google' });
  // Whoever signed in before is known in every panel, until the browser closes.
  const isKnown = async () =>
    (await bed.worker().evaluate("chrome.storage.session.get('token').then(({ token }) => token !== undefined)")) === true;
  if (!(await isKnown())) await signIn.click();
  await expect.poll(async () => (await isKnown()) && (await signIn.count()) === 0).toBe(true);
  return panel;
}

async function openWith(subject: string, html: string): Promise<Gmail> {
  const gmail = await bed.open();
  await fake(gmail, 'make', { subject, html });
  return gmail;
}

/** Stopped at Send, and given to the manager from the panel. */
async function ask(gmail: Gmail): Promise<Page> {
  const before = service.holds.length;
  await press(sendOf(gmail.page));
  await expect.poll(() => readInside(gmail.page)).toContain('needs a manager');
  const panel = await enterPanel(gmail);
  await panel.getByRole('button', { name: /^(?:Ask|Send to) / }).click();
  await expect.poll(() => service.holds.length).toBe(before + 1);
  await expect.poll(() => panel.locator('body').innerText()).toContain('Waiting for');
  return panel;
}

async function write({ page }: Gmail, words: string): Promise<void> {
  await page.bringToFront();
  await bodyOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
}

/** Messages that left and are not on record yet. */
const countKept = () => bed.worker().evaluate("chrome.storage.local.get('sent').then(({ sent }) => sent?.length ?? 0)");

/** The worker's next look, which is due each minute, and that it has ended. */
async function wake(): Promise<void> {
  const before = service.calls.length;
  await bed.worker().evaluate("chrome.alarms.create('holds', { when: Date.now() })");
  // One's own, and those that wait for one's answer.
  await expect.poll(() => service.calls.slice(before).filter((call) => call === 'GET /v1/holds').length).toBeGreaterThan(1);
}

/** As the rep, without a browser. */
async function placeHold(subject: string): Promise<void> {
  const client = createClient({ url: 'http://service.example', token: () => 'rep', fetch: service.fetch, timeoutMs: 2000 });
  const draft = makeDraft(undefined, { subject, body: { text: 'We can do 45% off.' } });
  const answer = await client.call(holdEndpoints.placeHold, { params: {}, query: {}, body: { draft, acknowledgements: [] } });
  expect(answer.ok).toBe(true);
}

const recordsAfter = (count: number) => service.records.slice(count).map(({ kind }) => kind);

test('held, asked, released, sent; and another word would be held again', async () => {
  // A message of its own, also where the test is tried again.
  const subject = `Offer ${service.holds.length}`;
  const gmail = await openWith(subject, 'We can do 35% off.');
  const { page } = gmail;
  const panel = await ask(gmail);
  expect(JSON.stringify(service.holds.at(-1))).toContain('35% off');
  const { id = '', digest = '' } = service.holds.at(-1) ?? {};
  service.change(id, { state: 'released', receipt: { digest, expires: new Date(Date.now() + 3_600_000).toISOString() } }, 'hold-released');
  await expect.poll(() => panel.locator('.cs-status-title').innerText()).toBe('Clear to send');
  expect(gmail.left).toEqual([]);
  await page.bringToFront();
  await bodyOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Or 45% off.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => readInside(page)).toMatch(/needs? a manager/);
  expect(gmail.left).toEqual([]);
  await page.keyboard.press('Escape');
  const body = bodyOf(page);
  const takeBack = async () => {
    await body.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Backspace');
    return (await body.innerText()).trim();
  };
  await expect.poll(takeBack, { interval: 10 }).toBe('We can do 35% off.');
  // Whoever presses while the last words are still being read presses again.
  const sendAgain = async () => {
    if (gmail.left.length === 0) await page.keyboard.press('Control+Enter');
    return subjects(gmail);
  };
  await expect.poll(sendAgain, { interval: 500 }).toEqual([subject]);
});

test('while a manager has these very words, the window says so and asks for nothing; with other words it asks again', async () => {
  const gmail = await openWith('Waiting', 'We can do 35% off.');
  const panel = await ask(gmail);
  expect(await panel.locator('.cs-status-title').innerText()).toBe('Waiting for Dana');
  const { page } = gmail;
  await page.bringToFront();
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('Waiting for Dana');
  expect(await readInside(page)).not.toMatch(/for review|needs a manager|Answer/);
  if (process.env.COUNTERSIGN_SHOTS !== undefined) await page.screenshot({ path: `${process.env.COUNTERSIGN_SHOTS}/waiting.png` });
  await pressInside(page, 'Not now');
  await write(gmail, 'We can do 45% off.');
  await press(sendOf(page));
  await expect.poll(() => readInside(page)).toContain('needs a manager');
  expect(gmail.left).toEqual([]);
});

test('what the service sent is said at the window that is still open, and is not sent again', async () => {
  const gmail = await openWith('By the service', 'We can do 35% off.');
  const panel = await ask(gmail);
  const { id = '' } = service.holds.at(-1) ?? {};
  const delivery = { by: 'service', state: 'sent', at: new Date().toISOString(), reason: null } as const;
  service.change(id, { state: 'released', receipt: null, delivery }, 'delivered');
  await expect.poll(() => panel.locator('body').innerText()).toContain('Sent: discard this draft');
  await expect.poll(() => readInside(gmail.page)).toContain('Countersign sent this message in exactly the words');
  if (process.env.COUNTERSIGN_SHOTS !== undefined) await gmail.page.screenshot({ path: `${process.env.COUNTERSIGN_SHOTS}/sent.png` });
  await gmail.page.bringToFront();
  await press(sendOf(gmail.page));
  await expect.poll(() => readInside(gmail.page)).toContain('Sent: discard this draft');
  expect(gmail.left).toEqual([]);
  await pressInside(gmail.page, 'Close');
  await expect.poll(() => readInside(gmail.page)).toContain('needs a manager');
  // It was read, and each minute tells the window again; the second look begins when the first has told it.
  for (let looks = 0; looks < 2; looks++) await wake();
  expect(await readInside(gmail.page)).not.toContain('Sent: discard this draft');
  await gmail.close();
  const again = await openWith('By the service', 'We can do 35% off.');
  await wake();
  await expect.poll(() => readInside(again.page)).toContain('Countersign sent this message in exactly the words');
  const next = await enterPanel(again);
  await next.getByRole('button', { name: 'Put this away' }).click();
  await expect.poll(() => next.locator('body').innerText()).toContain('A manager must countersign this');
});

test('a wording goes in place of the words that it was proposed for, and of no others', async () => {
  const gmail = await openWith('Returned', 'We can do 35% off.');
  const { page } = gmail;
  const panel = await ask(gmail);
  const { id = '', statements = [] } = service.holds.at(-1) ?? {};
  const said = { step: 'manager', by: refOf('manager'), at: new Date().toISOString(), note: null, proposal: 'We can do 15% off.' };
  const returned = statements.map((one) => ({ ...one, decisions: [{ ...said, kind: 'return' as const }] }));
  service.change(id, { state: 'returned', statements: returned }, 'hold-returned');
  const take = panel.getByRole('button', { name: /^Take this wording/ });
  await take.waitFor();
  // The panel hears nothing new of the message for a while.
  await panel.evaluate('isDeaf = true');
  await bodyOf(page).evaluate((body) => {
    body.textContent = 'Hello Ann. We can do 35% off.';
  });
  await take.click();
  await expect.poll(() => panel.getByRole('alert').allInnerTexts()).toContainEqual(expect.stringContaining('Nothing was replaced'));
  expect(await bodyOf(page).innerText()).toBe('Hello Ann. We can do 35% off.');
  await panel.evaluate('isDeaf = false');
  await write(gmail, 'Hi Ann. We can do 35% off.');
  const takeNow = async () => {
    if ((await take.count()) > 0) await take.click();
    return bodyOf(page).innerText();
  };
  await expect.poll(takeNow).toBe('Hi Ann. We can do 15% off.');
  await expect.poll(() => panel.locator('body').innerText()).not.toContain('Nothing was replaced');
});

test('what an earlier hold released is asked about no more, in the panel and at the window', async () => {
  const gmail = await openWith('Half released', 'We can do 40% off. We accept your indemnity clause.');
  const { page } = gmail;
  const panel = await ask(gmail);
  const { id = '', statements = [] } = service.holds.at(-1) ?? {};
  const said = { step: 'manager', by: refOf('manager'), at: new Date().toISOString(), note: null, proposal: null };
  const returned = statements.map((one) => {
    const kind = JSON.stringify(one.flags).includes('40%') ? ('release' as const) : ('return' as const);
    return { ...one, decisions: [{ ...said, kind }] };
  });
  expect(new Set(returned.map(({ decisions }) => decisions[0]?.kind)).size).toBe(2);
  service.change(id, { state: 'returned', statements: returned }, 'hold-returned');
  await expect.poll(() => panel.locator('.cs-status-title').innerText()).toMatch(/1 statement needs your answer$/);
  await page.bringToFront();
  await press(sendOf(page));
  // The card at the window is of what is still open.
  await expect.poll(() => readInside(page)).toContain('accept your indemnity');
  expect(await readInside(page)).not.toContain('40% off');
  await page.keyboard.press('Escape');
  await expect.poll(() => readInside(page)).toContain('Not sent: 1 statement needs your answer');
  expect(gmail.left).toEqual([]);
});

test('while no panel is open, the worker tells the person and the window what became of a message', async () => {
  const gmail = await openWith('Unattended', 'We can do 35% off.');
  const panel = await ask(gmail);
  await panel.close();
  // Found again by whatever panel is opened next.
  const again = await openPanel(bed, gmail);
  await expect.poll(() => again.locator('body').innerText()).toContain('Waiting for');
  await again.close();
  const { id = '', digest = '' } = service.holds.at(-1) ?? {};
  await wake();
  service.change(id, { state: 'released', receipt: { digest, expires: new Date(Date.now() + 3_600_000).toISOString() } }, 'hold-released');
  await wake();
  await expect.poll(() => readInside(gmail.page)).toContain('Everything is answered');
  await expect.poll(() => bed.worker().evaluate('chrome.notifications.getAll()')).toHaveProperty(`${id} released`);
  await pressInside(gmail.page, 'Send now');
  await expect.poll(() => subjects(gmail)).toEqual(['Unattended']);
  await expect.poll(() => bed.worker().evaluate("chrome.storage.local.get('holds').then(JSON.stringify)")).not.toContain(id);
});

test('what was released while the browser was closed is told, and found by the panel', async () => {
  const gmail = await openWith('Closed', 'We can do 35% off.');
  await (await ask(gmail)).close();
  await gmail.close();
  // All that ends with the browser, but the sign-in, which the person does again.
  await bed
    .worker()
    .evaluate(
      "chrome.storage.session.get('token').then((token) => chrome.storage.session.clear().then(() => chrome.storage.session.set(token)))",
    );
  const { id = '', digest = '' } = service.holds.at(-1) ?? {};
  service.change(id, { state: 'released', receipt: { digest, expires: new Date(Date.now() + 3_600_000).toISOString() } }, 'hold-released');
  const again = await openWith('Closed', 'We can do 35% off.');
  await wake();
  await expect.poll(() => bed.worker().evaluate('chrome.notifications.getAll()')).toHaveProperty(`${id} released`);
  const panel = await enterPanel(again);
  await expect.poll(() => panel.locator('.cs-status-title').innerText()).toBe('Clear to send');
  await again.page.bringToFront();
  await press(sendOf(again.page));
  await expect.poll(() => subjects(again)).toEqual(['Closed']);
});

test('a window that was away when its message was released may send it when it is back', async () => {
  const gmail = await bed.open();
  const { page } = gmail;
  await fake(gmail, 'make', { subject: 'Away', inline: true, html: 'We can do 35% off.' });
  await (await ask(gmail)).close();
  await page.bringToFront();
  await page.evaluate(() => Reflect.set(globalThis, 'comeBack', Reflect.get(globalThis, 'fakeGmail').switchThread(1)));
  await expect.poll(() => bodyOf(page).count()).toBe(0);
  const { id = '', digest = '' } = service.holds.at(-1) ?? {};
  service.change(id, { state: 'released', receipt: { digest, expires: new Date(Date.now() + 3_600_000).toISOString() } }, 'hold-released');
  await wake();
  await expect.poll(() => bed.worker().evaluate("chrome.storage.local.get('holds').then(JSON.stringify)")).toContain('released');
  await page.evaluate(() => void Reflect.get(globalThis, 'comeBack')());
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Away']);
});

test('what left goes on record with answers and reports, and the hold that nobody need answer any more is taken back', async () => {
  const gmail = await openWith('Changed', 'We can do 35% off.');
  const panel = await ask(gmail);
  const before = service.records.length;
  await write(gmail, 'We will migrate all your data for you.');
  await expect.poll(() => panel.locator('body').innerText()).toContain('When you send them, the earlier message is taken back');
  await panel.locator('.cs-flag-head').first().click();
  await panel.getByRole('button', { name: /This is not a promise/ }).click();
  await expect.poll(() => panel.locator('body').innerText()).toContain('1 wrong flag reported, to go on record when you send.');
  await gmail.page.bringToFront();
  await bodyOf(gmail.page).focus();
  await gmail.page.keyboard.press('Control+Enter');
  await expect.poll(() => subjects(gmail)).toEqual(['Changed']);
  await expect.poll(() => recordsAfter(before)).toEqual(['reported', 'acknowledged', 'sent']);
  expect(JSON.stringify(service.records.slice(before))).not.toContain('Changed');
  await expect.poll(() => service.holds.at(-1)?.state).toBe('withdrawn');
  expect(service.holds.at(-1)?.history.at(-1)?.note).toBe('Sent with other words, which needed no review.');
});

test('what left goes on record while no panel is open, at the latest when the service is there again; what Gmail could not send does not', async () => {
  const gmail = await openWith('Failed', 'Thanks for the call.');
  const { page } = gmail;
  await (await enterPanel(gmail)).close();
  const before = service.records.length;
  await page.bringToFront();
  await page.route('https://mail.google.com/sync/**', (route) => route.fulfill({ status: 503 }), { times: 1 });
  const failed = page.waitForResponse((response) => response.status() === 503);
  await press(sendOf(page));
  await failed;
  await fake(gmail, 'make', { subject: 'Sent', html: 'Thanks again.' });
  service.isDown = true;
  await press(sendOf(page));
  await expect.poll(() => subjects(gmail)).toEqual(['Sent']);
  await expect.poll(() => countKept()).toBe(1);
  expect(recordsAfter(before)).toEqual([]);
  service.isDown = false;
  await wake();
  await expect.poll(() => recordsAfter(before)).toEqual(['sent']);
  await expect.poll(() => countKept()).toBe(0);
});

test('a manager has the messages that wait beside their own, and what slipped past, at 320 px', async () => {
  await placeHold('Offer of a rep');
  who = 'manager';
  service.coverage = SOME_MISSED;
  const gmail = await openWith('Mine', 'Hello.');
  const panel = await enterPanel(gmail);
  await panel.getByRole('button', { name: 'Review', exact: true }).click();
  await expect.poll(() => panel.getByRole('region', { name: 'Review' }).innerText()).toContain('Offer of a rep');
  await panel.getByText('passed Countersign; 15 did not.').click();
  await panel.getByText('Toni Brandt').waitFor();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (process.env.COUNTERSIGN_SHOTS !== undefined) await panel.screenshot({ path: `${process.env.COUNTERSIGN_SHOTS}/queue.png` });
  await panel.getByRole('button', { name: /Offer of a rep/ }).click();
  const decision = panel.getByRole('button', { name: 'Return…' });
  await decision.waitFor();
  if (process.env.COUNTERSIGN_SHOTS !== undefined) await panel.screenshot({ path: `${process.env.COUNTERSIGN_SHOTS}/review.png` });
  const [height, box] = [await panel.evaluate(() => innerHeight), await decision.boundingBox()];
  expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  await panel.getByRole('button', { name: 'Your message' }).click();
  await expect.poll(() => panel.locator('.cs-status-title').innerText()).toBe('Clear to send');
});

test('a policy that got stricter counts while no panel is open', async () => {
  const gmail = await openWith('Stricter', 'We can do 5% off.');
  await (await enterPanel(gmail)).close();
  await gmail.page.bringToFront();
  await press(sendOf(gmail.page));
  await expect.poll(() => readInside(gmail.page)).toContain('Why may this go?');
  const exceptions = [{ name: 'No discounts', when: { rule: 'discount' }, do: 'hold' as const }];
  service.policy = { version: service.policy.version + 1, policy: { ...service.policy.policy, exceptions } };
  await wake();
  await expect.poll(() => readInside(gmail.page)).toContain('“No discounts” in your policy');
});
