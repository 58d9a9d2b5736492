// The send handler on Microsoft's own office.js: what Outlook is told, and what the sender would see.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { buildAddin, type Serve } from '../hosts/outlook/addin.ts';
import { type Mail, person } from '../hosts/outlook/emulator/mail.ts';
import { type Outlook, type OutlookOptions, openOutlook, startBrowser } from '../hosts/outlook/emulator/outlook-web.ts';
import { answersTo, inspectMail, KEYS, receiptFor, session } from '../hosts/outlook/releases.ts';

let browser: Browser;
let serve: Serve;
beforeAll(async () => {
  [browser, serve] = await Promise.all([startBrowser(), buildAddin(['onSend'])]);
});
afterAll(() => browser.close());

const PROMISE = '<p>We will deliver the dashboard by Friday.</p>';
const HELD = '<p>We can do 40% off if you sign today.</p>';
const CLEAN = '<p>Thanks, it was good to talk.</p>';

/** Opens a mail, does something with it, and fails if a page complained. */
async function withMail(
  mail: Partial<Mail>,
  act: (outlook: Outlook) => Promise<void>,
  options: Partial<OutlookOptions> = {},
): Promise<void> {
  const outlook = await openOutlook(browser, mail, { serve, ...options });
  try {
    await act(outlook);
    expect(outlook.complaints).toEqual([]);
    expect(outlook.exchange.mostAtOnce()).toBeLessThanOrEqual(3);
    // The body is never written, and nothing but session data and notices is.
    expect(outlook.exchange.calls.filter(({ api }) => /^body\.set|^recipients\.set/.test(api))).toEqual([]);
  } finally {
    await outlook.close();
  }
}

test('a mail that promises nothing goes', () =>
  withMail({ body: CLEAN }, async (outlook) => {
    expect(await outlook.send()).toMatchObject({ status: 'completed', allowed: true, completions: 1, completed: { allowEvent: true } });
  }));

test('a promise is asked about, by its words; no pane was ever opened', () =>
  withMail({ body: PROMISE }, async (outlook) => {
    const sent = await outlook.send();
    expect(sent).toMatchObject({ allowed: false, completions: 1, warnings: [] });
    expect(sent.dialog?.message).toContain('“We will deliver');
    expect(sent.dialog?.buttons).toEqual(['Send Anyway', 'Open Countersign', "Don't Send"]);
    expect(sent.completed).toMatchObject({ commandId: 'openPane', sendModeOverride: 'promptUser' });
    expect(JSON.parse(String(sent.completed?.contextData))).toEqual({ flag: expect.stringContaining(':') });
    expect(sent.completed?.errorMessageMarkdown).toMatch(/^\*\*\d statements? needs? your answer\*\*\n\n- “/);
  }));

test('what a manager must see has no Send Anyway', () =>
  withMail({ body: HELD }, async (outlook) => {
    const sent = await outlook.send();
    expect(sent.dialog?.buttons).toEqual(['Open Countersign', "Don't Send"]);
    expect(sent.dialog?.message).toMatch(/A manager must release this: “[^”]*40% off/);
  }));

test.each([
  ['1.12', [undefined, undefined, undefined]],
  ['1.14', ['openPane', undefined, 'promptUser']],
  ['1.15', ['openPane', 'string', 'promptUser']],
] as const)('in a client with Mailbox %s only what it knows is used', (mailbox, [commandId, markdown, override]) =>
  withMail(
    { body: PROMISE },
    async (outlook) => {
      const { completed, warnings } = await outlook.send();
      expect(warnings).toEqual([]);
      expect(completed?.errorMessage).toContain('“We will deliver');
      expect([completed?.commandId, completed?.errorMessageMarkdown && 'string', completed?.sendModeOverride]).toEqual([
        commandId,
        markdown,
        override,
      ]);
    },
    { mailbox },
  ),
);

test('answered in the pane, it goes; then edited, it is asked about again', () => {
  const mail = { body: PROMISE };
  return withMail({ ...mail, sessionData: session({ acknowledgements: answersTo(mail) }) }, async (outlook) => {
    expect((await outlook.send()).allowed).toBe(true);
    outlook.mail.body = PROMISE.replace('Friday', 'Thursday');
    expect((await outlook.send()).allowed).toBe(false);
    outlook.mail.body = PROMISE.replace('<p>', '<p>Hello Kim, </p><p>');
    expect((await outlook.send()).allowed).toBe(true);
  });
});

test('recipients added after answering void the answer, and the message says so by itself', () => {
  const mail = { body: PROMISE };
  return withMail({ ...mail, sessionData: session({ acknowledgements: answersTo(mail) }) }, async (outlook) => {
    const before = await outlook.launch('onMessageRecipientsChanged', { changedRecipientFields: { to: true } });
    expect([before.status, before.completions, outlook.mail.notifications]).toEqual(['completed', 1, []]);
    outlook.mail.cc = [person('ceo@other.example')];
    expect((await outlook.launch('onMessageRecipientsChanged')).completions).toBe(1);
    expect(outlook.mail.notifications).toMatchObject([{ key: 'countersign', message: expect.stringContaining('need') }]);
    expect((await outlook.send()).allowed).toBe(false);
    // A second change replaces the notice; the first recipients again, and it is gone.
    await outlook.launch('onMessageRecipientsChanged');
    outlook.mail.cc = [];
    await outlook.launch('onMessageRecipientsChanged');
    expect(outlook.mail.notifications).toEqual([]);
  });
});

test('a genuine release opens the gate for this very draft', () => {
  const mail = { body: HELD };
  const receipt = receiptFor(inspectMail(mail).digest);
  return withMail({ ...mail, sessionData: session({ receipt, keys: KEYS }) }, async (outlook) => {
    expect((await outlook.send()).allowed).toBe(true);
    outlook.mail.body = HELD.replace('40%', '41%');
    expect((await outlook.send()).allowed).toBe(false);
  });
});

test.each([
  ['for another digest', (digest: string) => ({ receipt: receiptFor(digest.replace(/^./, (c) => (c === '0' ? '1' : '0'))), keys: KEYS })],
  ['that has run out', (digest: string) => ({ receipt: receiptFor(digest, '2026-01-01T00:00:00.000Z'), keys: KEYS })],
  ['signed by nobody', (digest: string) => ({ receipt: { ...receiptFor(digest), statement: undefined }, keys: KEYS })],
  ['signed by another', (digest: string) => ({ receipt: receiptFor(digest), keys: [Buffer.alloc(32, 7).toString('base64url')] })],
  ['without a key to check it', (digest: string) => ({ receipt: receiptFor(digest), keys: [] })],
  ['whose time was moved', (digest: string) => ({ receipt: { ...receiptFor(digest), expires: '2099-01-01T00:00:00.000Z' }, keys: KEYS })],
])('a release %s opens nothing', (_name, state) => {
  const mail = { body: HELD };
  return withMail({ ...mail, sessionData: session(state(inspectMail(mail).digest)) }, async (outlook) => {
    expect((await outlook.send()).allowed).toBe(false);
  });
});

test('a reply is judged by its own words, whatever stands in the history below', () => {
  const history = `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Kim &lt;kim@acme.example&gt;<br><b>Sent:</b> Monday, 23 November 2026 10:00<br><b>To:</b> rep@us.example<br><b>Subject:</b> Offer</div>${HELD}`;
  return withMail({ body: `${CLEAN}${history}`, composeType: 'reply', conversationId: 'c1' }, async (outlook) => {
    expect((await outlook.send()).allowed).toBe(true);
    outlook.mail.body = `${PROMISE}${history}`;
    const sent = await outlook.send();
    expect(sent.dialog?.message).toContain('We will deliver');
    expect(sent.dialog?.message).not.toContain('40%');
  });
});

test('plain text is read as plain text', () =>
  withMail(
    { bodyType: 'text', body: 'Hi Kim,\r\n\r\nWe will deliver the dashboard by Friday.\r\n\r\n> We can do 40% off\r\n' },
    async (outlook) => {
      const sent = await outlook.send();
      expect(sent.dialog?.message).toContain('We will deliver');
      expect(sent.dialog?.message).not.toContain('40%');
    },
  ));

test('a body of 1 MB is answered in time', () => {
  const line = '<p>The minutes of the meeting are below, with the list of those who were there and what was said in it.</p>';
  const body = `${PROMISE}${line.repeat(Math.floor(1_000_000 / line.length))}`;
  return withMail({ body }, async (outlook) => {
    const sent = await outlook.send();
    expect(sent).toMatchObject({ status: 'completed', allowed: false, completions: 1 });
    expect(sent.elapsedMs).toBeLessThan(5000);
  });
});

test('an organisation’s policy reaches the gate through the draft', () => {
  const strict: Policy = {
    ...defaultPolicy,
    topics: { ...defaultPolicy.topics, commitment: { low: 'block', medium: 'block', high: 'block' } },
  };
  return withMail({ body: PROMISE, sessionData: session({ policy: strict }) }, async (outlook) => {
    const sent = await outlook.send();
    expect(sent.dialog?.buttons).toEqual(['Open Countersign', "Don't Send"]);
    expect(sent.dialog?.message).toContain('may not be sent');
  });
});

test.each([
  ['cut off', '{"v":1,"acknowledgements":[{"key'],
  ['of another version', '{"v":2}'],
  ['not ours', '[]'],
  ['with a broken policy', '{"v":1,"policy":{"version":1,"topics":{}}}'],
])('what the draft carries may be %s: it is asked about, never waved through', (_name, text) =>
  withMail({ body: PROMISE, sessionData: { countersign: text } }, async (outlook) => {
    expect(await outlook.send()).toMatchObject({ allowed: false, completions: 1 });
  }),
);

test('session data that is null is unknown, not clean, and is asked for again', () => {
  const mail = { body: PROMISE };
  return withMail({ ...mail, sessionData: session({ acknowledgements: answersTo(mail) }) }, async (outlook) => {
    outlook.fault({ api: 'sessionData.getAsync', data: null, times: 1 });
    expect((await outlook.send()).allowed).toBe(true);
    outlook.fault({ api: 'sessionData.getAsync', data: null });
    expect((await outlook.send()).allowed).toBe(false);
  });
});

test('a policy that is null at first is waited for, also where the bundled one would let the mail go', () => {
  const low = { low: 'block', medium: 'block', high: 'block' } as const;
  const strict: Policy = { ...defaultPolicy, topics: { ...defaultPolicy.topics, commitment: low } };
  return withMail({ body: '<p>I will look into it.</p>', sessionData: session({ policy: strict }) }, async (outlook) => {
    outlook.fault({ api: 'sessionData.getAsync', data: null, times: 1 });
    const sent = await outlook.send();
    expect(sent.dialog?.message).toContain('may not be sent');
    outlook.fault({ api: 'sessionData.getAsync', data: null });
    expect((await outlook.send()).dialog).toMatchObject({
      message: expect.stringContaining('could not read the policy'),
      buttons: ['Send Anyway', 'Open Countersign', "Don't Send"],
    });
    outlook.mail.body = CLEAN;
    expect((await outlook.send()).allowed).toBe(true);
  });
});

test('session data that is never given holds up no mail in which nothing is flagged', () =>
  withMail({ body: CLEAN }, async (outlook) => {
    outlook.fault({ api: 'sessionData.getAsync', drop: true });
    const sent = await outlook.send();
    expect(sent).toMatchObject({ allowed: true, completions: 1 });
    expect(sent.elapsedMs).toBeLessThan(4000);
  }));

const NEEDED = ['body.getAsync', 'subject.getAsync', 'recipients.getAsync'];

test.each(NEEDED.flatMap((api) => [[api, { error: 9042 }] as const, [api, { denied: true }] as const, [api, { drop: true }] as const]))(
  'without an answer of %s (%o) policy’s rule for faults decides',
  (api, fault) =>
    withMail({ body: CLEAN }, async (outlook) => {
      outlook.fault({ api, ...fault });
      const sent = await outlook.send();
      expect(sent).toMatchObject({ status: 'completed', allowed: false, completions: 1, warnings: [] });
      expect(sent.dialog?.message).toContain('could not read this message');
      expect(sent.elapsedMs).toBeLessThan(5000);
    }),
);

test('policy may let go what could not be read', () =>
  withMail({ body: PROMISE, sessionData: session({ policy: { ...defaultPolicy, onFault: 'allow' } }) }, async (outlook) => {
    outlook.fault({ api: 'body.getAsync', error: 9042 });
    expect((await outlook.send()).allowed).toBe(true);
  }));

test.each(['from.getAsync', 'item.getAttachmentsAsync', 'item.getComposeTypeAsync', 'sessionData.getAsync'])(
  'without %s the draft is judged all the same',
  (api) =>
    withMail({ body: PROMISE }, async (outlook) => {
      outlook.fault({ api, error: 5001 });
      const sent = await outlook.send();
      expect(sent.dialog?.message).toContain('We will deliver');
    }),
);

test('a host that does not answer at all is waited for no longer than four seconds', () =>
  withMail({ body: CLEAN }, async (outlook) => {
    for (const api of [...NEEDED, 'sessionData.getAsync', 'item.getComposeTypeAsync']) outlook.fault({ api, drop: true });
    const sent = await outlook.send();
    expect(sent).toMatchObject({ status: 'completed', allowed: false, completions: 1 });
    expect(sent.elapsedMs).toBeGreaterThan(2000);
    expect(sent.elapsedMs).toBeLessThan(5000);
  }));

test('slow calls are waited for, and a late answer completes nothing twice', () =>
  withMail(
    { body: PROMISE },
    async (outlook) => {
      const sent = await outlook.send();
      expect(sent.completions).toBe(1);
      expect(sent.dialog?.message).toContain('We will deliver');
      outlook.fault({ api: 'body.getAsync', delayMs: 2400 });
      expect(await outlook.send()).toMatchObject({ completions: 1, allowed: false });
    },
    { latencyMs: 200 },
  ));

test('Send pressed twice at once: each event is completed, once', () =>
  withMail({ body: PROMISE }, async (outlook) => {
    const both = await Promise.all([outlook.send(), outlook.send()]);
    expect(both.map(({ completions, allowed }) => [completions, allowed])).toEqual([
      [1, false],
      [1, false],
    ]);
  }));

test('an add-in that may only read is judged by the same gate', () =>
  withMail({ body: PROMISE }, async (outlook) => expect((await outlook.send()).allowed).toBe(false), { permission: 'ReadItem' }));

test('each launch event is completed, once, and asks nothing', () =>
  withMail({ body: PROMISE }, async (outlook) => {
    for (const name of ['onNewMessageCompose', 'onMessageCompose']) {
      expect(await outlook.launch(name)).toMatchObject({ status: 'completed', completions: 1 });
    }
    expect(outlook.mail.sessionData).toEqual({});
  }));

test('words that look like markup stay words in the dialog, within its limits', () => {
  const body = `<p>We will deliver **all** of [it](https://evil.example) &lt;b&gt; ${'in time and in full measure '.repeat(12)} by Friday. ${'We will refund you 10% by Monday. We will ship all by May. '.repeat(9)}</p>`;
  return withMail({ body }, async (outlook) => {
    const { completed, warnings } = await outlook.send();
    expect(warnings).toEqual([]);
    expect(completed?.errorMessageMarkdown).not.toMatch(/\]\(|\*\*all/);
  });
});

test('without the script Outlook itself decides: SoftBlock lets the mail go on the sender’s word', async () => {
  const outlook = await openOutlook(browser, { body: PROMISE }, { serve: (path) => (path === '/on-send.js' ? null : serve(path)) });
  expect(await outlook.send({ loadMs: 1500 })).toMatchObject({ status: 'unavailable', dialog: { buttons: ['Send Anyway', 'Try Later'] } });
  await outlook.close();
});
