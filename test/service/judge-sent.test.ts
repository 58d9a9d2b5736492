// What a message that left is to the figures: by its whole bytes, as the provider gives them.
import { expect, test } from 'vitest';
import { digestOf, toDraft } from '../../src/hosts/gmail-extension/held-sends.ts';
import { inspect } from '../../src/inspect.ts';
import { joinWrapped } from '../../src/mime/wrapped.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeSent } from '../../src/service/delivery/judge-sent.ts';
import { HELD_TEXT, message } from './harness.ts';
import { toMime } from './sending-bench.ts';

const NOW = new Date('2026-11-24T09:30:00Z');
const judge = (mime: Buffer, policy: object = {}) => judgeSent(mime, { policy: { version: 1, ...policy }, rules, now: NOW });

test('by the digest that its sender’s client has put on record', async () => {
  const { draft } = message(HELD_TEXT);
  const { digest } = inspect(draft, { rules, policy: defaultPolicy, now: NOW });
  const joined = { joinedDigest: null, bareJoinedDigest: null };
  expect(await judge(toMime('one', HELD_TEXT))).toEqual({ state: 'counted', verdict: 'hold', digest, bareDigest: digest, ...joined });
});

/** As Gmail does it to plain text: at the last space before 78 characters, and nothing says so. */
function wrap(text: string): string {
  return text.replace(/(?=[^\n]{79})([^\n]{1,78}) /g, '$1\n');
}

test.each([
  ['a long paragraph', `${'We can do 30% off if you sign by Friday, and not a day later. '.repeat(6).trim()}\n\nTake care.`],
  ['with breaks of its writer', `Hello Ann,\n${'this is a long line with many short words in it '.repeat(5).trim()}\nBest\nRobin`],
])('in plain text that Gmail wraps: %s', async (_, text) => {
  const { digest } = inspect(message(text).draft, { rules, policy: defaultPolicy, now: NOW });
  expect(wrap(text)).not.toBe(text);
  const judged = await judge(toMime('five', wrap(text)));
  expect(judged).toMatchObject({ state: 'counted', joinedDigest: digest, bareJoinedDigest: digest });
  expect(judged).not.toMatchObject({ digest });
});

test('lines of HTML and of a quote are no wrapped text, nor is one before an empty line', async () => {
  const line = 'As you asked: 100 seats for a year, with support by mail and telephone in';
  for (const text of [`${line}\n\n${line}`, `${line}\n> ${line}\n> ${line}`, `> ${line}\n${line}`]) expect(joinWrapped(text)).toBe(text);
  const html = `<p>${line}\nLondon and Paris.</p>`;
  expect(await judge(toMime('six', html, { header: ['Content-Type: text/html'] }))).toMatchObject({ joinedDigest: null });
});

test('with an attachment, also as a client knows it that cannot see attachments', async () => {
  const { attachments: _, ...bare } = message('Hello Ann.').draft;
  const known = inspect(bare, { rules, policy: defaultPolicy, now: NOW }).digest;
  const body = [
    ...['--b', 'Content-Type: text/plain; charset=utf-8', '', 'Hello Ann.'],
    ...['--b', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="offer.pdf"', '', 'x', '--b--', ''],
  ].join('\n');
  const judged = await judge(toMime('two', body, { header: ['Content-Type: multipart/mixed; boundary=b'] }));
  expect(judged).toMatchObject({ state: 'counted', verdict: 'allow', bareDigest: known });
  expect(judged).not.toMatchObject({ digest: known });
});

test('by the digest that the Gmail extension makes of what Gmail sends: with a quote, a name in the address, an attachment', async () => {
  const mail = {
    kind: 'send' as const,
    id: 'msg-a:r1',
    subject: 'Re: Our offer',
    from: 'rep@example.com',
    to: ['ann@acme.example'],
    cc: ['Kim <KIM@acme.example>'],
    bcc: [],
  };
  const html = '<div dir="ltr">We&#39;ll do <b>15%</b> off &amp; ship it.<div><br></div><div>Best</div></div>';
  const quotedHtml =
    '<br><div class="gmail_quote"><div class="gmail_attr">On Mon, Ann wrote:</div><blockquote>What can you do?</blockquote></div>';
  const cc = mail.cc.map((one) => one.replace(/.*<|>.*/g, ''));
  const known = digestOf(toDraft({ ...mail, cc, html, quotedHtml }), NOW);
  const parts = [
    ...[
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      "We'll do *15%* off & ship it.",
      '',
    ],
    ...['--c', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
    ...[Buffer.from(html + quotedHtml).toString('base64'), '--c--'],
    ...['--b', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="offer.pdf"', '', 'x', '--b--', ''],
  ].join('\n');
  const header = ['Cc: Kim <KIM@acme.example>', 'Content-Type: multipart/mixed; boundary=b'];
  expect(await judge(toMime('four', parts, { subject: mail.subject, header }))).toMatchObject({ state: 'counted', bareDigest: known });
});

test.each([
  ['left-out', 'Lunch at noon?', { internalDomains: ['acme.example'] }],
  ['left-out', HELD_TEXT, { internalDomains: ['acme.example'] }],
  ['counted', 'Lunch at noon?', { internalDomains: ['acme.example'], internal: 'judge' }],
  ['counted', 'Lunch at noon?', { internalDomains: ['other.example'] }],
  [
    'counted',
    HELD_TEXT,
    { internalDomains: ['acme.example'], exceptions: [{ name: 'All', when: { recipients: 'internal' }, do: 'hold' }] },
  ],
])('mail within the organisation is %s as policy has it', async (state, text, policy) => {
  expect(await judge(toMime('three', text), policy)).toMatchObject({ state });
});

test('one that is too large to be read beside other work is not read', async () => {
  expect(await judge(toMime('seven', 'x'.repeat(5 * 1024 * 1024)))).toEqual({ state: 'unread' });
});

test.each(['text/calendar', 'multipart/encrypted; boundary=b', 'multipart/mixed; boundary=b'])(
  'one whose words cannot be read: %s',
  async (type) => {
    expect(await judge(toMime('eight', 'DESCRIPTION:We can do 30%', { header: [`Content-Type: ${type}`] }))).toEqual({ state: 'unread' });
  },
);

test('what is no mail is not counted as anything else', async () => {
  expect(await judge(Buffer.from('We can do 30%'))).toEqual({ state: 'unread' });
});
