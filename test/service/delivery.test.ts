// The parts of a delivery on their own: what follows from an answer, what a composed message looks like, and the keys it takes.
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { readMail } from '../../src/mime/read-eml.ts';
import type { Draft } from '../../src/model/draft.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { readConfig } from '../../src/service/config.ts';
import { findFault } from '../../src/service/delivery/check-message.ts';
import { composeMessage, refuseToCompose } from '../../src/service/delivery/compose-message.ts';
import { judgeOutcome, MOST_ATTEMPTS } from '../../src/service/delivery/judge-outcome.ts';
import { PUBLIC_URLS } from '../../src/service/mailbox/open-mailbox.ts';
import type { StoredDelivery } from '../../src/service/store/deliveries.ts';
import { KEY_LINE, VAULT_KEY } from './mail-tools.ts';

const NOW = new Date('2026-11-26T09:00:00Z');
const EXPIRES = new Date('2026-11-29T09:00:00Z');
const WAITING: StoredDelivery = { by: 'service', state: 'waiting', reason: null, at: NOW, attempts: 1, looks: 0 };
const QUOTA = { kind: 'rejected', reason: 'quota', retryAt: null } as const;

describe('what follows from an answer', () => {
  const judge = (outcome: Parameters<typeof judgeOutcome>[0]['outcome'], change: Partial<Parameters<typeof judgeOutcome>[0]> = {}) =>
    judgeOutcome({ delivery: WAITING, outcome, blocked: null, expires: EXPIRES, now: NOW, ...change });
  const secondsUntil = (next: Date | null) => (next === null ? null : (next.getTime() - NOW.getTime()) / 1000);

  test('waits twice as long each time, but no longer than half an hour', () => {
    const waits = [1, 2, 3, 6, 7, 8, 11].map((attempts) => secondsUntil(judge(QUOTA, { delivery: { ...WAITING, attempts } }).next));
    expect(waits).toEqual([30, 60, 120, 960, 1800, 1800, 1800]);
  });

  test('gives up after so many, and where the release would be over', () => {
    expect(judge(QUOTA, { delivery: { ...WAITING, attempts: MOST_ATTEMPTS } })).toMatchObject({
      state: 'failed',
      reason: 'quota',
      next: null,
    });
    expect(judge({ ...QUOTA, retryAt: EXPIRES.toISOString() })).toMatchObject({ state: 'failed', next: null });
  });

  test.each(['revoked', 'denied', 'invalid', 'gone', 'changed'] as const)('does not try again: %s', (reason) => {
    expect(judge({ kind: 'rejected', reason, retryAt: null })).toMatchObject({ by: 'service', state: 'failed', reason, next: null });
  });

  test('an unknown end is looked for later and later, and then by a person', () => {
    const waits = [0, 1, 2, 3, 4, 5].map((looks) =>
      secondsUntil(judge({ kind: 'unknown' }, { delivery: { ...WAITING, state: 'unknown', looks } }).next),
    );
    expect(waits).toEqual([120, 720, 3600, 21_600, 86_400, null]);
  });

  test('what was in the way does not make a sent message unsent, nor an unknown one certain', () => {
    const blocked = { blocked: 'not-connected' } as const;
    expect(judge({ kind: 'already-sent', providerId: 'x' }, blocked)).toMatchObject({ state: 'sent' });
    expect(judge({ kind: 'unknown' }, blocked)).toMatchObject({ by: 'service', state: 'unknown' });
    expect(judge(QUOTA, blocked)).toMatchObject({ by: 'sender', state: 'by-hand', reason: 'not-connected' });
  });
});

describe('a composed message', () => {
  const draft: Draft = {
    subject: `Grüße ${'und ein langer Betreff '.repeat(12)}`.trim(),
    body: { text: `Hello Ann,\n\n${'We can do 30% off. '.repeat(120)}\n.\nFrom here on\n\nGrüße\n` },
    from: { name: 'Robin, Rep "R"', address: 'rep@seller.example' },
    to: [{ name: 'Änn', address: 'ann@acme.example' }],
    cc: [{ address: 'cc@acme.example' }],
    bcc: [{ address: 'boss@seller.example' }],
    attachments: [],
  };
  const compose = (one: Draft) => composeMessage({ draft: one, address: 'rep@seller.example', hold: 'hold_1', date: NOW });

  test.each<[string, Draft]>([
    ['text', draft],
    ['HTML', { ...draft, body: { html: '<p>Hello Änn,</p><p>We can do 30% off.</p>' } }],
  ])('reads back as the draft, and is the same each time: %s', async (_, one) => {
    const bytes = await compose(one);
    const { draft: back } = await readMail(bytes);
    expect(back).toMatchObject({ subject: one.subject, from: one.from, to: one.to, cc: one.cc, bcc: one.bcc });
    expect(Buffer.from(await compose(one)).equals(bytes)).toBe(true);
    expect(
      Math.max(
        ...Buffer.from(bytes)
          .toString()
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(200);
    expect(Buffer.from(bytes).toString()).toContain('Message-ID: <hold_1@seller.example>');
  });

  test('takes no header from what stands in a field', async () => {
    const evil = 'x\r\nBcc: evil@evil.example\r\n\r\nNew body';
    const text = Buffer.from(await compose({ ...draft, subject: evil, to: [{ name: evil, address: 'ann@acme.example' }] })).toString();
    expect(text).not.toMatch(/^(?:bcc: evil|new body)/im);
  });

  test('a picture in the HTML is not fetched, and a file not read', async () => {
    const html = '<p>Hello</p><img src="http://127.0.0.1:1/x.png"><img src="file:///etc/passwd">';
    expect(Buffer.from(await compose({ ...draft, body: { html } })).toString()).not.toContain('root:');
  });

  test('an address in another alphabet becomes another recipient, which is found', async () => {
    const one = { ...draft, to: [{ address: 'ann@münchen.example' }] };
    expect(refuseToCompose(one, '')).toBeNull();
    const reviewed = { digest: '0'.repeat(64), from: null };
    expect(await findFault(await compose(one), reviewed)).toBe('another-digest');
  });
});

describe('the plain text beside the HTML', () => {
  const READ = 'Hello Ann,\r\n\r\nWe can do 30% off all of the licences that you asked for in your mail.';
  const html = '<p>Hello Ann,</p><p>We can do <b>30%</b> off all of the licences that you asked for in your mail.</p>';
  const mime = (plain: string) => {
    const part = (type: string, text: string) => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}\r\n`;
    const header = 'From: rep@seller.example\r\nTo: ann@acme.example\r\nSubject: Offer\r\nMessage-ID: <a@b.example>\r\n';
    const type = 'Content-Type: multipart/alternative; boundary=b\r\n\r\n';
    return Buffer.from(`${header}${type}${part('text/plain', plain)}${part('text/html', html)}--b--\r\n`);
  };
  const faultOf = async (plain: string) => {
    const { draft } = await readMail(mime(plain));
    const { digest } = inspect(draft, { rules: [], policy: defaultPolicy, now: NOW });
    return findFault(mime(plain), { digest, from: null });
  };

  test.each([
    ['as mail programs write it', 'Hello Ann,\r\n\r\nWe can do *30%* off all of the licences that you\r\nasked for in your mail.'],
    ['in capitals, as of a headline', 'HELLO ANN,\r\n\r\nWe can do 30% off all of the licences that you asked for in your mail.'],
    ['by being empty', ''],
  ])('may differ %s', async (_, plain) => {
    expect(await faultOf(plain)).toBeNull();
  });

  test.each([
    ['figure', 'We can do 35% off all of the licences that you asked for in your mail.'],
    ['place of the point', 'We can do 3.0% off all of the licences that you asked for in your mail.'],
    ['promise', 'Hello Ann,\r\n\r\nWe guarantee delivery by 1 March 2027.'],
    ['word that no rule knows', `${READ}\r\n\r\nSame for Delta.`],
    ['language', `${READ} Rabatt 90 Prozent auf alles.`],
    ['half of what it says', 'Hello Ann,\r\n\r\nWe can do 30% off all of the licences.'],
  ])('may not have another %s', async (_, plain) => {
    expect(await faultOf(plain)).toBe('another-text');
  });
});

describe('a message that has more than was reviewed', () => {
  const HEADER = ['From: rep@seller.example', 'To: ann@acme.example', 'Subject: Offer', 'Message-ID: <a@b.example>'];
  const WORDS = ['Content-Type: text/html', '', '<p>We can do 5% off.</p><p><img src="cid:logo@x" alt="Seller"></p>'];
  interface Rest {
    readonly kind?: string;
    readonly attachments?: readonly string[];
    readonly header?: readonly string[];
  }
  const faultOf = async (parts: readonly (readonly string[])[], { kind = 'mixed', attachments = [], header = HEADER }: Rest = {}) => {
    const lines = [...header, `Content-Type: multipart/${kind}; boundary=b`, '', ...parts.flatMap((part) => ['--b', ...part]), '--b--', ''];
    const draft: Draft = {
      ...{ subject: 'Offer', body: { html: WORDS[2] ?? '' }, to: [{ address: 'ann@acme.example' }], cc: [], bcc: [] },
      attachments: attachments.map((name) => ({ name, size: 1 })),
    };
    const { digest } = inspect(draft, { rules: [], policy: defaultPolicy, now: NOW });
    return findFault(Buffer.from(lines.join('\r\n')), { digest, from: null });
  };
  const OFFER = 'We can do 60% off and accept unlimited liability.';

  test.each<[string, string[], string]>([
    ['a text of another type', ['Content-Type: text/markdown'], 'another-digest'],
    ['a text of no type', ['Content-Type: text'], 'another-digest'],
    ['the headers of a mail', ['Content-Type: text/rfc822-headers'], 'another-part'],
    ['an invitation', ['Content-Type: text/calendar; method=REQUEST'], 'another-part'],
    ['a file without a name', ['Content-Type: application/pdf'], 'another-digest'],
    ['one that is shown', ['Content-Type: application/pdf', 'Content-Disposition: inline'], 'another-digest'],
    ['bytes', ['Content-Type: application/octet-stream'], 'another-digest'],
    ['a named picture', ['Content-Type: image/png; name=signed-side-letter.png'], 'another-part'],
    ['a named picture that is shown', ['Content-Type: image/png; name=a.png', 'Content-Disposition: inline'], 'another-digest'],
    ['a picture that the HTML does not show', ['Content-Type: image/png', 'Content-ID: <logo@y>'], 'another-part'],
    ['no picture, where the HTML shows one', ['Content-Type: application/pdf; name=a.pdf', 'Content-ID: <logo@x>'], 'another-digest'],
    ['a sealed file', ['Content-Type: application/pkcs7-mime; name=a.pdf', 'Content-Disposition: attachment'], 'another-digest'],
    ['a sealed mail', ['Content-Type: application/pkcs7-mime'], 'not-a-mail'],
    ['a signature’s file', ['Content-Type: application/pkcs7-signature; name=a.pdf', 'Content-Disposition: attachment'], 'another-part'],
    ['a report', ['Content-Type: message/delivery-status', 'Content-Disposition: attachment'], 'another-part'],
    ['parts of which none begins', ['Content-Type: multipart/mixed; boundary=c'], 'not-a-mail'],
  ])('%s', async (_, headers, fault) => {
    expect(await faultOf([WORDS, [...headers, '', OFFER]])).toBe(fault);
  });

  test.each([
    ['a file in one with its pictures', 'related', 'application/pdf; name=a.pdf', 'another-part'],
    ['another half for some readers', 'alternative', 'text/x-amp-html', 'another-text'],
    ['another plain half', 'alternative', 'text/plain', 'another-text'],
  ])('%s', async (_, kind, type, fault) => {
    expect(await faultOf([WORDS, [`Content-Type: ${type}`, 'Content-ID: <logo@x>', '', OFFER]], { kind })).toBe(fault);
  });

  test.each([
    'Subject: Offer, and Delta',
    'subject : Offer',
    'From: ceo@seller.example',
    'To: ann@acme.example',
    'Content-Type: text/plain',
  ])('a header twice: %s', async (line) => {
    expect(await faultOf([WORDS], { header: [...HEADER, line] })).toBe('doubled-header');
  });

  test('a part with a header twice', async () => {
    const [type = '', ...rest] = WORDS;
    expect(await faultOf([[type, 'Content-Type: text/plain', ...rest]])).toBe('doubled-header');
  });

  test.each<[string, string[]]>([
    ['its pictures', ['Content-Type: image/png; name=logo.png', 'Content-Disposition: inline; filename=logo.png', 'Content-ID: <logo@x>']],
    ['one without a name', ['Content-Type: image/png', 'Content-ID: <logo@x>']],
  ])('but it may have %s', async (_, headers) => {
    expect(await faultOf([WORDS, [...headers, '', 'x']], { kind: 'related' })).toBeNull();
  });

  test('and what it attaches, where the draft names that', async () => {
    const file = ['Content-Type: application/pdf; name=a.pdf', 'Content-Disposition: attachment', '', 'x'];
    expect(await faultOf([WORDS, file], { attachments: ['a.pdf'] })).toBeNull();
    const picture = ['Content-Type: image/jpeg', 'Content-Disposition: inline; filename=a.jpg', '', 'x'];
    expect(await faultOf([WORDS, picture], { attachments: ['a.jpg'] })).toBeNull();
  });
});

test('the vault’s keys come from the environment, and what is wrong with them is said without them', () => {
  expect(readConfig({ COUNTERSIGN_MAILBOX_KEYS: KEY_LINE })).toMatchObject({
    ok: true,
    config: { mail: { keys: [VAULT_KEY], urls: PUBLIC_URLS } },
  });
  expect(readConfig({})).toMatchObject({ ok: true, config: { mail: null } });
  const wrong = readConfig({ COUNTERSIGN_MAILBOX_KEYS: 'secret-that-is-no-key' });
  expect(wrong.ok).toBe(false);
  expect(JSON.stringify(wrong)).not.toContain('secret-that');
  expect(readConfig({ COUNTERSIGN_MAILBOX_KEYS: KEY_LINE, COUNTERSIGN_GMAIL_URL: 'http://evil.example/' }).ok).toBe(false);
});
