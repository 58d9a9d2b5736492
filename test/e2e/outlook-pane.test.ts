// The compose pane on Microsoft's own office.js, beside a mail that is being written.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import { type Mail, person } from '../hosts/outlook/emulator/mail.ts';
import { type Outlook, type OutlookOptions, openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { answersTo, inspectMail, KEYS, receiptFor, session } from '../hosts/outlook/releases.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['onSend', 'outlookPane', 'outlookEngine'])]);
});
afterAll(() => browser.close());

const PROMISE = '<p>Hi Kim,</p><p>We will deliver the dashboard by Friday.</p><p>Best, Ana</p>';
const HELD = '<p>We can do 40% off if you sign today.</p>';
const CLEAN = '<p>Thanks, it was good to talk.</p>';

interface Opened {
  readonly outlook: Outlook;
  readonly pane: Frame;
}
type PaneOptions = Partial<OutlookOptions> & { readonly initial?: string; readonly expected?: RegExp };

/** Opens the pane beside a mail, does something, and fails if a page complained of anything but what is expected. */
async function withPane(
  mail: Partial<Mail>,
  act: (opened: Opened) => Promise<void>,
  { initial, expected = /404/, ...options }: PaneOptions = {},
) {
  const outlook = await openOutlook(browser, mail, { serve, ...options });
  try {
    await act({ outlook, pane: await outlook.openPane('pane.html', initial) });
    // Without a service, asking for one is answered by 404, which the browser reports.
    expect(outlook.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
    expect(outlook.exchange.mostAtOnce()).toBeLessThanOrEqual(3);
    expect(outlook.exchange.calls.filter(({ api }) => /^body\.set|^recipients\.set/.test(api))).toEqual([]);
  } finally {
    await outlook.close();
  }
}

const title = (pane: Frame) => expect.poll(() => pane.locator('.cs-status-title, [role="status"]').first().innerText());
const marks = (pane: Frame) => expect.poll(() => pane.locator('.cs-mark').allInnerTexts());
/** The lines of the list whose quote begins with these words. */
const heads = (pane: Frame, words: string) =>
  pane.locator('.cs-flag-head').filter({ has: pane.locator('.cs-flag-quote', { hasText: new RegExp(`^“${words}`) }) });

async function acknowledge(pane: Frame, words: string): Promise<void> {
  const head = heads(pane, words).first();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await pane.getByRole('combobox', { name: 'Why may this go?' }).selectOption('Within my authority');
  await pane.getByRole('button', { name: /^Acknowledge/ }).click();
}

const kept = (outlook: Outlook): { acknowledgements?: unknown[]; hold?: unknown; policyLeftOut?: boolean } =>
  JSON.parse(outlook.mail.sessionData.countersign ?? '{}');

test('the words stand in the pane with their marks, and the list beside them', () =>
  withPane({ body: PROMISE }, async ({ pane }) => {
    await title(pane).toMatch(/^\d statements? needs? your answer$/);
    await marks(pane).toContain('by Friday');
    expect(await pane.locator('.op-mirror-text').innerText()).toContain('Hi Kim,');
    expect(await heads(pane, 'We will deliver').count()).toBe(1);
  }));

test('it follows the writing, and history below is not shown or judged', () =>
  withPane({ body: CLEAN }, async ({ outlook, pane }) => {
    await title(pane).toBe('Clear to send');
    outlook.mail.body = `${PROMISE}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Kim<br><b>Sent:</b> Monday<br><b>To:</b> me<br><b>Subject:</b> Offer</div>${HELD}`;
    await title(pane).toMatch(/need/);
    expect(await pane.locator('.op-mirror-text').innerText()).not.toContain('40%');
    outlook.mail.body = CLEAN;
    await title(pane).toBe('Clear to send');
  }));

test('recipients are seen at once: an answer holds for whom it was given', () => {
  const mail = { body: PROMISE };
  return withPane({ ...mail, sessionData: session({ acknowledgements: answersTo(mail) }) }, async ({ outlook, pane }) => {
    await title(pane).toBe('Clear to send');
    await outlook.changeRecipients({ cc: [person('ceo@other.example')] });
    await title(pane).toMatch(/need/);
    await outlook.changeRecipients({ cc: [] });
    await title(pane).toBe('Clear to send');
  });
});

test('answered in the pane, the send handler lets it go; edited after that, it does not', () =>
  withPane({ body: PROMISE }, async ({ outlook, pane }) => {
    await marks(pane).toContain('by Friday');
    expect((await outlook.send()).allowed).toBe(false);
    await acknowledge(pane, 'We will deliver');
    await title(pane).toBe('Clear to send');
    await expect.poll(() => kept(outlook).acknowledgements?.length).toBe(2);
    expect((await outlook.send()).allowed).toBe(true);
    outlook.mail.body = PROMISE.replace('Friday', 'Monday');
    expect((await outlook.send()).allowed).toBe(false);
    await marks(pane).toContain('by Monday');
  }));

test('the pane closed and opened again knows the answers, and one taken back is taken back', () =>
  withPane({ body: PROMISE }, async ({ outlook, pane }) => {
    await marks(pane).toContain('by Friday');
    await acknowledge(pane, 'We will deliver');
    await expect.poll(() => kept(outlook).acknowledgements?.length).toBe(2);
    await outlook.closePane(pane);
    const again = await outlook.openPane('pane.html');
    await title(again).toBe('Clear to send');
    await heads(again, 'by Friday').click();
    await again.getByRole('button', { name: /^Take back/ }).click();
    await expect.poll(() => kept(outlook).acknowledgements?.length).toBe(1);
    expect((await outlook.send()).allowed).toBe(false);
  }));

test('session data that is unknown at first is never overwritten unread, and is shown once it is known', () => {
  const mail = { body: `${PROMISE}${HELD}` };
  const receipt = receiptFor(inspectMail(mail).digest);
  const [first, ...others] = answersTo({ body: PROMISE });
  const before = { acknowledgements: [...others, { key: 'other', reason: 'Before', at: '2026-11-24T09:00:00Z' }] };
  return withPane(mail, async ({ outlook, pane }) => {
    await outlook.closePane(pane);
    outlook.mail.sessionData = session({ ...before, receipt, keys: KEYS, hold: 'h1', policy: defaultPolicy });
    outlook.fault({ api: 'sessionData.getAsync', data: null, times: 3 });
    const again = await outlook.openPane('pane.html');
    await title(again).toBe('Clear to send');
    const all = { receipt, keys: KEYS, hold: 'h1', policy: { version: 1 } };
    await expect.poll(() => kept(outlook)).toMatchObject(all);
    outlook.mail.body = PROMISE;
    await title(again).toMatch(/need/);
    await acknowledge(again, 'We will deliver');
    await expect.poll(() => kept(outlook).acknowledgements?.length).toBe(3);
    expect(kept(outlook)).toMatchObject(all);
    expect(JSON.stringify(kept(outlook).acknowledgements)).toContain('Before');
    expect(JSON.stringify(kept(outlook).acknowledgements)).toContain(first?.key);
  });
});

test('the button of the send dialog opens the pane at the very flag', async () => {
  const key = inspectMail({ body: PROMISE }).flags.find(({ quote }) => quote === 'by Friday')?.key ?? '';
  await withPane(
    { body: PROMISE },
    async ({ pane }) => {
      await expect.poll(() => heads(pane, 'by Friday').getAttribute('aria-expanded')).toBe('true');
      expect(await pane.locator('.cs-mark[aria-current]').innerText()).toBe('by Friday');
    },
    { initial: JSON.stringify({ flag: key }) },
  );
});

test('a mark leads to its line, and a line to its mark', () =>
  withPane({ body: `${CLEAN.repeat(60)}${PROMISE}` }, async ({ pane }) => {
    await heads(pane, 'by Friday').click();
    const mark = pane.locator('.cs-mark[aria-current]');
    const isSeen = () =>
      mark.evaluate((element) => {
        const box = element.closest('.op-mirror-text')?.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return box !== undefined && top >= box.top && bottom <= box.bottom;
      });
    await expect.poll(isSeen).toBe(true);
    await pane.locator('.cs-mark', { hasText: 'We will deliver' }).click();
    await expect.poll(() => heads(pane, 'We will deliver').getAttribute('aria-expanded')).toBe('true');
    expect(await pane.evaluate(() => document.activeElement?.className)).toContain('cs-flag-head');
  }));

test('safer wording is copied; where the very words are selected, it takes their place', () =>
  withPane(
    { body: PROMISE },
    async ({ outlook, pane }) => {
      const flag = inspectMail({ body: PROMISE }).flags.find(({ suggestion }) => suggestion !== undefined);
      const { quote = '', suggestion = '' } = flag ?? {};
      await heads(pane, quote.slice(0, 20)).first().click();
      const button = pane.getByRole('button', { name: /^Copy or replace/ });
      await button.click();
      await expect.poll(() => pane.locator('.op-told').innerText()).toContain('Copied');
      expect(outlook.mail.body).toBe(PROMISE);
      outlook.mail.selection = 'the dashboard';
      await button.click();
      await expect.poll(() => pane.locator('.op-told').innerText()).toContain('Copied');
      expect(outlook.mail.body).toBe(PROMISE);
      outlook.mail.selection = quote;
      await button.click();
      await expect.poll(() => outlook.mail.body).toContain(suggestion);
      expect(outlook.exchange.calls.filter(({ api }) => api === 'item.setSelectedDataAsync')).toHaveLength(1);
    },
    { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
  ));

test('a pinned pane follows to another message, and to none', () =>
  withPane({ body: PROMISE }, async ({ outlook, pane }) => {
    await marks(pane).toContain('by Friday');
    await outlook.exchange.show('none');
    await title(pane).toContain('No message is being written');
    Object.assign(outlook.mail, { body: HELD, sessionData: {} });
    await outlook.exchange.show('compose');
    await title(pane).toMatch(/manager/);
  }));

const NEXT = { body: '<p>We will ship the parts by Monday.</p>', subject: 'Parts' };
const ofNext = () => session({ acknowledgements: answersTo(NEXT), hold: 'hold-of-next' });

test('left before it could be read: nothing of it goes on, and the next message keeps its own', () => {
  const first = session({ acknowledgements: answersTo({ body: PROMISE }), hold: 'hold-of-first', policyLeftOut: true });
  return withPane({ body: CLEAN, sessionData: first }, async ({ outlook, pane }) => {
    await title(pane).toBe('Clear to send');
    outlook.fault({ api: 'sessionData.getAsync', data: first.countersign, delayMs: 800, times: 1 });
    const readings = () => outlook.exchange.calls.filter(({ api }) => api === 'sessionData.getAsync').length;
    const before = readings();
    await outlook.exchange.show('compose');
    await expect.poll(readings).toBeGreaterThan(before);
    Object.assign(outlook.mail, { ...NEXT, sessionData: ofNext() });
    await outlook.exchange.show('compose');
    await marks(pane).toContain('by Monday');
    // By the time it has looked at the words twice more, the late answer is there.
    const looks = () => outlook.exchange.calls.filter(({ api }) => api === 'body.getAsync').length;
    const seen = looks();
    await expect.poll(looks, { timeout: 4000 }).toBeGreaterThan(seen + 2);
    expect(kept(outlook).hold).toBe('hold-of-next');
    expect((await outlook.send()).allowed).toBe(true);
  });
});

test('that a policy was left out outlasts the pane, and the bar on the message goes with the answer', () =>
  withPane({ body: PROMISE, sessionData: session({ policyLeftOut: true }) }, async ({ outlook, pane }) => {
    await marks(pane).toContain('by Friday');
    await acknowledge(pane, 'We will deliver');
    await title(pane).toBe('Clear to send');
    await expect.poll(() => kept(outlook).policyLeftOut).toBe(true);
    await outlook.changeRecipients({ cc: [person('ceo@other.example')] });
    await outlook.launch('onMessageRecipientsChanged');
    await expect.poll(() => outlook.mail.notifications.length).toBe(1);
    await acknowledge(pane, 'We will deliver');
    await expect.poll(() => outlook.mail.notifications.length).toBe(0);
  }));

test('two windows, two messages: each keeps its own answers', () =>
  withPane({ body: PROMISE }, async ({ outlook, pane }) => {
    await withPane({ body: PROMISE }, async (other) => {
      await Promise.all([marks(pane).toContain('by Friday'), marks(other.pane).toContain('by Friday')]);
      await acknowledge(pane, 'We will deliver');
      await expect.poll(() => kept(outlook).acknowledgements?.length).toBe(2);
      expect(kept(other.outlook).acknowledgements ?? []).toEqual([]);
      expect((await other.outlook.send()).allowed).toBe(false);
    });
  }));

test('without the service, a signed release in the draft still counts, and the pane says what does not work', () => {
  const mail = { body: HELD };
  const state = { receipt: receiptFor(inspectMail(mail).digest), keys: KEYS, hold: 'h1' };
  return withPane({ ...mail, sessionData: session(state) }, async ({ outlook, pane }) => {
    await title(pane).toBe('Clear to send');
    expect(await pane.locator('.op-foot').innerText()).toContain('No review service can be reached');
    expect((await outlook.send()).allowed).toBe(true);
    expect(kept(outlook).hold).toBe('h1');
  });
});

/** Stands in for the library of Microsoft's, which signs in nobody here. */
const SIGN_IN = `export async function createEntra({ scope }) {
  let token = null;
  return { silent: async () => token, ask: async () => (token = 'for ' + scope) };
}`;

test('where the service wants to know who this is, the pane asks on a click, and works before it', () => {
  const files = new Map([
    ['/sign-in.js', SIGN_IN],
    ['/outlook-settings.json', JSON.stringify({ clientId: 'c', tenant: 'organizations', scope: 'api://countersign/access' })],
  ]);
  const tokens = new Set<string>();
  return withPane(
    { body: PROMISE },
    async ({ pane }) => {
      await marks(pane).toContain('by Friday');
      expect([...tokens]).toEqual([]);
      await pane.getByRole('button', { name: 'Sign in' }).click();
      await expect.poll(() => [...tokens]).toEqual(['Bearer for api://countersign/access']);
      await marks(pane).toContain('by Friday');
    },
    {
      serve: (path) => files.get(path) ?? serve(path),
      service: async ({ headers, path }) => {
        if (path.startsWith('/v1/')) tokens.add(headers.authorization ?? 'none');
        return null;
      },
    },
  );
});

test('what Outlook does not do is said: no draft, no keeping, no stop at Send', () =>
  withPane(
    { body: PROMISE },
    async ({ outlook, pane }) => {
      await marks(pane).toContain('by Friday');
      expect(await pane.locator('.op-notes').innerText()).toContain('cannot stop Send');
      outlook.fault({ api: 'sessionData.setAsync', error: 9051 });
      await acknowledge(pane, 'We will deliver');
      await expect.poll(() => pane.locator('.op-notes').innerText()).toContain('could not be put into the message');
      outlook.fault({ api: 'body.getAsync', error: 9042, times: 3 });
      await expect.poll(() => pane.locator('.op-notes').innerText()).toContain('did not give the message');
      await expect.poll(() => pane.locator('.op-notes').innerText()).not.toContain('did not give the message');
    },
    { mailbox: '1.10' },
  ));

test('a long mail is shown where its marks are', () =>
  withPane({ body: `${'<p>These are the minutes of the last meeting, as every week.</p>'.repeat(2000)}${PROMISE}` }, async ({ pane }) => {
    await marks(pane).toContain('by Friday');
    expect((await pane.locator('.op-mirror-text').innerText()).length).toBeLessThan(3000);
  }));

test('in a plain browser the page says where it belongs', async () => {
  const outlook = await openOutlook(browser, {}, { serve });
  await outlook.page.goto('https://localhost:3000/pane.html');
  await expect.poll(() => outlook.page.locator('[role="status"]').innerText()).toMatch(/belongs into Outlook/);
  await outlook.close();
});
