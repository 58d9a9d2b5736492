// Outlook with the real service behind it, in memory: asked, released with a real signature, and the gate opens; returned, down, reopened.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdEndpoints } from '../../src/wire/hold-endpoints.ts';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import type { Mail } from '../hosts/outlook/emulator/mail.ts';
import { type Answered, type Outlook, openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { foundTenant, START, serveOn, type TestService, type TestTenant } from '../service/harness.ts';
import { openMemory } from '../service/memory.ts';

let browser: Browser;
let serve: Serve;
let service: TestService;
let tenant: TestTenant;
let isDown = false;
/** What was put on record, as it was sent. */
const recorded: string[] = [];

beforeAll(async () => {
  [browser, serve, service] = await Promise.all([
    startBrowser(),
    buildAddin(['onSend', 'outlookPane', 'outlookEngine', 'outlookReview']),
    openMemory().then((database) => serveOn(database, {})),
  ]);
  tenant = await foundTenant(service);
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

const HELD = '<p>Hello Kim,</p><p>We can do 40% off if you sign today.</p>';
const MAIL = { body: HELD, subject: 'Renewal' };

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly body: string | null;
  readonly headers: Record<string, string>;
}

/** The service on the add-in's own origin. A stream cannot be played back here: it ends at once, and the client comes again. */
async function answer({ path, method, body, headers }: Asked): Promise<Answered | null> {
  if (isDown) return { status: 503, body: '' };
  if (path === '/dev/token')
    return { status: 200, body: JSON.stringify({ token: await tenant.token(String(JSON.parse(body ?? '{}').as)) }) };
  if (path.startsWith('/v1/events')) return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: '' };
  if (path === '/v1/acknowledgements') recorded.push(body ?? '');
  const response = await service.request(path, { method, headers, ...(body === null ? {} : { body }) });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

async function withPane(mail: Partial<Mail>, act: (outlook: Outlook, pane: Frame) => Promise<void>, given: Serve = serve): Promise<void> {
  const outlook = await openOutlook(browser, mail, { serve: given, service: answer, now: START });
  try {
    await act(outlook, await outlook.openPane('pane.html'));
    expect(outlook.complaints.filter((complaint) => !/503/.test(complaint))).toEqual([]);
  } finally {
    isDown = false;
    await outlook.close();
  }
}

const text = (pane: Frame, selector: string) => expect.poll(() => pane.locator(selector).first().innerText());
const askManager = async (pane: Frame) => {
  await pane.getByRole('button', { name: /^(?:Ask|Send to|Send for)/ }).click();
  await text(pane, '.cs-status-title').toContain('Waiting for');
};
const pending = async () => {
  const list = await tenant.as('manager').call(holdEndpoints.listHolds, { params: {}, query: { view: 'to-review' }, body: undefined });
  const id = list.ok ? (list.value.items[0]?.id ?? '') : '';
  const hold = await tenant.as('manager').call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
  if (!hold.ok) throw new Error('no hold');
  return hold.value;
};
const release = async () => {
  const { id, digest } = await pending();
  const body = { digest };
  const answered = await tenant
    .as('manager')
    .call(holdEndpoints.releaseHold, { params: { id }, query: {}, body, idempotencyKey: `release-${id}` });
  expect(answered.ok).toBe(true);
};

test('asked, released, and sent; another word, and it is held again', () =>
  withPane(MAIL, async (outlook, pane) => {
    await text(pane, '.cs-status-title').toContain('manager');
    expect((await outlook.send()).allowed).toBe(false);
    await askManager(pane);
    expect((await outlook.send()).allowed).toBe(false);
    await release();
    await text(pane, '.cs-status-title').toBe('Clear to send');
    // The signature is the service's own, and checked by the handler.
    await expect.poll(async () => (await outlook.send()).allowed).toBe(true);
    outlook.mail.body = HELD.replace('40%', '45%');
    expect((await outlook.send()).allowed).toBe(false);
    await text(pane, '.cs-status-title').toContain('manager');
  }));

test('other words while it waits: what Outlook cannot know is not promised, and the earlier message is taken back by hand', () =>
  withPane({ ...MAIL, subject: 'Changed' }, async (outlook, pane) => {
    await askManager(pane);
    const { id } = await pending();
    outlook.mail.body = '<p>Thanks for the call.</p>';
    await text(pane, '[aria-label="Held for a manager"]').toContain('Take the earlier message back, or');
    await pane.getByRole('button', { name: 'Take it back' }).click();
    await text(pane, '[aria-label="Held for a manager"]').toContain('You took it back');
    const hold = await tenant.as('manager').call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
    expect(hold.ok && hold.value.state).toBe('withdrawn');
    await pane.getByRole('button', { name: 'Put this away' }).click();
    await pane.locator('[aria-label="Held for a manager"]').waitFor({ state: 'detached' });
    await expect.poll(() => JSON.parse(outlook.mail.sessionData.countersign ?? '{}').hold).toBeNull();
  }));

test('saved, closed and opened again without session data: the hold is found by the words themselves', () =>
  withPane({ ...MAIL, subject: 'Reopened' }, async (outlook, pane) => {
    await text(pane, '.cs-status-title').toContain('manager');
    await askManager(pane);
    await outlook.closePane(pane);
    outlook.mail.sessionData = {};
    await release();
    const again = await outlook.openPane('pane.html');
    await text(again, '.cs-status-title').toBe('Clear to send');
    await expect.poll(async () => (await outlook.send()).allowed).toBe(true);
  }));

test('returned with other wording: it is shown, and taken with a click where the words are selected', () =>
  withPane({ ...MAIL, subject: 'Returned' }, async (outlook, pane) => {
    await text(pane, '.cs-status-title').toContain('manager');
    await askManager(pane);
    const { id, digest, statements } = await pending();
    const proposal = 'We can do 20% off if you sign today.';
    const body = {
      digest,
      reasons: [],
      note: 'Not that much.',
      statements: statements.map(({ key }) => ({ key, kind: 'return' as const, proposal })),
    };
    const answered = await tenant
      .as('manager')
      .call(holdEndpoints.returnHold, { params: { id }, query: {}, body, idempotencyKey: `return-${id}` });
    expect(answered.ok).toBe(true);
    await text(pane, '[aria-label="Held for a manager"]').toContain('20% off');
    outlook.mail.selection = 'We can do 40% off if you sign today.';
    await pane
      .getByRole('button', { name: /^(?:Use|Take|Put)/ })
      .first()
      .click();
    await expect.poll(() => outlook.mail.body).toContain('20% off');
  }));

test('the service goes down: the pane says so, and answers and gate work on', () =>
  withPane({ body: '<p>We will deliver the dashboard by Friday.</p>' }, async (outlook, pane) => {
    await text(pane, '.cs-status-title').toMatch(/your answer/);
    isDown = true;
    await expect.poll(() => pane.locator('.cs-sidebar').innerText()).toContain('gives no answer');
    await pane.locator('.cs-flag-head').first().click();
    await pane.getByRole('combobox', { name: 'Why may this go?' }).selectOption('Within my authority');
    await pane.getByRole('button', { name: /^Acknowledge/ }).click();
    await text(pane, '.cs-status-title').toBe('Clear to send');
    await expect.poll(async () => (await outlook.send()).allowed).toBe(true);
  }));

test('the checks do not load: the policy in force and the service’s keys reach the send handler all the same', () =>
  withPane(
    MAIL,
    async (outlook, pane) => {
      await text(pane, '.cs-status-title').toContain('could not load its checks');
      const kept = () => JSON.parse(outlook.mail.sessionData.countersign ?? '{}');
      await expect.poll(kept).toMatchObject({ policy: { version: 1 }, keys: [expect.any(String)] });
      expect((await outlook.send()).allowed).toBe(false);
    },
    (path) => (path === '/engine.js' ? '' : serve(path)),
  ));

test('a report of a wrong flag goes on record when the pane leaves the message', () =>
  withPane({ body: '<p>We will deliver the dashboard by Friday.</p>' }, async (outlook, pane) => {
    await pane.locator('.cs-flag-head').first().click();
    await pane.getByRole('button', { name: /^This is not a promise/ }).click();
    await expect
      .poll(() => pane.locator('.cs-sidebar').innerText())
      .toContain('1 wrong flag reported, to go on record when you leave this message.');
    recorded.length = 0;
    Object.assign(outlook.mail, { body: '<p>Thanks.</p>', sessionData: {} });
    await outlook.exchange.show('compose');
    await expect.poll(() => recorded.length).toBe(1);
    expect(JSON.parse(recorded[0] ?? '{}')).toMatchObject({ records: [{ kind: 'reported' }] });
  }));

test('the manager’s page shows what waits, in Outlook and as a plain page', () =>
  withPane({ ...MAIL, subject: 'For the manager' }, async (outlook, pane) => {
    await text(pane, '.cs-status-title').toContain('manager');
    await askManager(pane);
    await outlook.closePane(pane);
    const review = await outlook.openPane('review.html');
    await expect.poll(() => review.locator('.rv').innerText()).toContain('For the manager');
    await outlook.page.setViewportSize({ width: 400, height: 500 });
    await outlook.page.goto('https://localhost:3000/review.html');
    await expect.poll(() => outlook.page.locator('.rv').innerText()).toContain('For the manager');
    // The page is as high as its window: what scrolls is the message, and the decision stays where it is.
    await outlook.page.locator('.rv-line').first().click();
    const decision = outlook.page.getByRole('button', { name: 'Return…' });
    await decision.waitFor();
    if (process.env.SCREENSHOTS !== undefined) await outlook.page.screenshot({ path: `${process.env.SCREENSHOTS}/review-400.png` });
    const box = await decision.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
    await outlook.page.setViewportSize({ width: 1280, height: 700 });
    if (process.env.SCREENSHOTS !== undefined) await outlook.page.screenshot({ path: `${process.env.SCREENSHOTS}/review-1280.png` });
    expect(await outlook.page.locator('.or').evaluate(({ scrollHeight }) => scrollHeight)).toBeLessThanOrEqual(700);
    // It is the only one that waits, and there is room for it beside the list.
    await outlook.page.reload();
    await outlook.page.getByRole('heading', { name: 'For the manager' }).waitFor();
    expect(await outlook.page.locator('.rv-line').count()).toBe(1);
  }));
