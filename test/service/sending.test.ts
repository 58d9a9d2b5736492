// What was released leaves from its sender's mailbox, and nothing else does. Both providers, on both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expireHolds } from '../../src/service/operations/expire-holds.ts';
import { forgetMessages } from '../../src/service/operations/forget-messages.ts';
import { api } from '../../src/wire/api.ts';
import { codeOf, foundTenant, get, HELD_TEXT, KINDS, message, nothing } from './harness.ts';
import {
  auditKinds,
  type Bench,
  deliver,
  foundSending,
  openBench,
  PROVIDERS,
  placeAndRelease,
  REP_ADDRESS,
  readAs,
  toMime,
  withMime,
} from './sending-bench.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

describe.each(KINDS.flatMap((kind) => PROVIDERS.map((provider) => [kind, provider] as const)))('on %s, %s', (kind, provider) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(kind, provider, cluster);
  });
  afterAll(() => bench.close());
  const newlyLeft = async (act: () => Promise<unknown>): Promise<Buffer[]> => {
    const before = bench.post.left().length;
    await act();
    return bench.post.left().slice(before);
  };

  test('the very message that was reviewed, once it is released, and once', async () => {
    const tenant = await foundSending(bench);
    const tried = await tenant.as('admin').call(api.testMailbox, { ...nothing, params: { id: tenant.mailbox }, body: { person: 'rep' } });
    expect(get(tried)).toEqual({ ok: true, reason: null });
    const { bytes, ...asked } = withMime(tenant.id);
    const placed = get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: asked }));
    expect(placed.delivery).toEqual({ by: 'service', state: 'waiting', at: null, reason: null });
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([]);

    const body = { digest: placed.digest };
    get(await tenant.as('manager').call(api.releaseHold, { params: { id: placed.id }, query: {}, body }));
    const waiting = await readAs(tenant, 'rep', placed.id);
    expect(waiting).toMatchObject({ state: 'released', delivery: { by: 'service', state: 'waiting', reason: null }, receipt: null });
    expect((await readAs(tenant, 'manager', placed.id)).receipt).not.toBeNull();

    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([bytes]);
    expect(await readAs(tenant, 'rep', placed.id)).toMatchObject({ delivery: { by: 'service', state: 'sent' }, receipt: null });
    expect(await auditKinds(tenant, placed.id)).toEqual(['hold-placed', 'hold-released', 'delivery-attempted', 'delivered']);
    const heard: string[] = [];
    for await (const { kind } of tenant.as('rep').events(0, AbortSignal.timeout(30_000))) {
      heard.push(kind);
      if (kind === 'delivered') break;
    }
    expect(heard).toContain('delivery-attempted');
    bench.service.moveClock(1);
    expect(await deliver(bench.service, tenant)).toBe(0);
    expect(bench.service.logged.join('')).not.toMatch(/acme|30%|Our offer|@/);
  });

  test('a message is made of the draft where none was given, Bcc included', async () => {
    const tenant = await foundSending(bench);
    const { draft } = message(HELD_TEXT);
    const asked = message(HELD_TEXT, { draft: { ...draft, subject: 'Grüße – 東京', bcc: [{ address: 'boss@seller.example' }] } });
    const [left] = await newlyLeft(async () => {
      const hold = await placeAndRelease(tenant, asked);
      await deliver(bench.service, tenant);
      expect((await readAs(tenant, 'rep', hold.id)).delivery).toMatchObject({ state: 'sent' });
    });
    const text = left?.toString() ?? '';
    for (const part of [`From: ${REP_ADDRESS}`, 'To: ann@acme.example', 'Bcc: boss@seller.example', 'We can do 30% off'])
      expect(text).toContain(part);
  });

  test('the draft of the sender’s own mailbox, and not once it was edited', async () => {
    const tenant = await foundSending(bench);
    const bytes = toMime(`own-${tenant.id}`, HELD_TEXT);
    const draft = bench.post.putDraft(bytes);
    const asked = message(HELD_TEXT, { message: { provider, draft } });
    expect(await newlyLeft(() => placeAndRelease(tenant, asked).then(() => deliver(bench.service, tenant)))).toEqual([bytes]);

    const edited = `${HELD_TEXT}And one more.`;
    const other = bench.post.putDraft(toMime(`edited-${tenant.id}`, edited.replace('30%', '60%')));
    const hold = await placeAndRelease(tenant, message(edited, { message: { provider, draft: other } }));
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([]);
    const after = await readAs(tenant, 'rep', hold.id);
    expect(after.delivery).toMatchObject({ by: 'service', state: 'failed', reason: 'changed' });
    expect(after.receipt).not.toBeNull();
  });

  test.each([
    ['a word', (id: string) => toMime(id, HELD_TEXT.replace('30%', '60%')), /is not the draft/],
    ['a recipient', (id: string) => toMime(id, HELD_TEXT, { header: ['Cc: more@acme.example'] }), /is not the draft/],
    [
      'no Message-ID',
      () =>
        Buffer.from(
          toMime('x', HELD_TEXT)
            .toString()
            .replace(/Message-ID.*\r\n/, ''),
        ),
      /Message-ID/,
    ],
    ['no mail at all', () => Buffer.from('We can do 30%'), /no message/],
    ['another promise in its plain text', (id: string) => twoParts(id), /plain text/],
  ])('a message that is not the draft is refused: %s', async (_, make, says) => {
    const tenant = await foundSending(bench);
    const mime = make(`other-${tenant.id}`).toString('base64');
    const refused = await tenant.as('rep').call(api.placeHold, { ...nothing, body: message(HELD_TEXT, { message: { mime } }) });
    expect(codeOf(refused)).toBe('bad-request');
    expect(JSON.stringify(refused)).toMatch(says);
    expect(get(await tenant.as('rep').call(api.listHolds, { ...nothing, query: { view: 'mine' } })).items).toEqual([]);
  });

  test('a message that is too large is refused in words', async () => {
    const tenant = await foundSending(bench);
    const mime = toMime(tenant.id, `${HELD_TEXT}${'x'.repeat(700 * 1024)}`).toString('base64');
    const refused = await tenant.as('rep').call(api.placeHold, { ...nothing, body: message(HELD_TEXT, { message: { mime } }) });
    expect(codeOf(refused)).toBe('too-large');
  });

  test.each([
    ['attachments-without-message', { attachments: [{ name: 'offer.pdf' }] }],
    ['attachments-unknown', { attachments: undefined }],
    ['reply-without-message', { thread: { isReply: true } }],
    ['no-sender-address', { from: { address: 'nobody' } }],
  ])('the sender sends, and is told why: %s', async (reason, more) => {
    const tenant = await foundSending(bench);
    const { attachments: _, ...bare } = message(HELD_TEXT).draft;
    const { attachments, ...rest } = { attachments: [], ...more };
    const draft = { ...bare, ...rest, ...(attachments === undefined ? {} : { attachments }) };
    const placed = get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: message(HELD_TEXT, { draft }) }));
    expect(placed.delivery).toEqual({ by: 'sender', state: 'waiting', at: null, reason });
    const body = { digest: placed.digest };
    get(await tenant.as('manager').call(api.releaseHold, { params: { id: placed.id }, query: {}, body }));
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([]);
    const after = await readAs(tenant, 'rep', placed.id);
    expect(after.delivery).toMatchObject({ by: 'sender', state: 'by-hand', reason });
    expect(after.receipt).not.toBeNull();
  });

  test('by default, and for whoever is not connected, the sender sends', async () => {
    const usual = await foundSending(bench, { afterRelease: 'sender-sends' });
    const hold = await placeAndRelease(usual, withMime(usual.id));
    expect(hold.delivery).toMatchObject({ by: 'sender', state: 'by-hand', reason: null });
    expect(hold.receipt).not.toBeNull();
    const lonely = await foundTenant(bench.service, undefined, { afterRelease: 'service-sends' });
    expect((await placeAndRelease(lonely, withMime(lonely.id))).delivery).toMatchObject({ by: 'sender', reason: 'not-connected' });
    expect(await newlyLeft(() => deliver(bench.service, usual))).toEqual([]);
  });

  test('what was returned, withdrawn or has expired never leaves, nor stays in the store', async () => {
    const tenant = await foundSending(bench);
    const texts = ['Returned.', 'Withdrawn.', 'Expired.'].map((end) => HELD_TEXT + end);
    const [returned, withdrawn, expired] = await Promise.all(
      texts.map(async (text, i) =>
        get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: withMime(`${tenant.id}-${i}`, text) })),
      ),
    );
    if (returned === undefined || withdrawn === undefined || expired === undefined) throw new Error('three were placed');
    const back = { digest: returned.digest, reasons: [], note: 'No', statements: [] };
    get(await tenant.as('manager').call(api.returnHold, { params: { id: returned.id }, query: {}, body: back }));
    get(await tenant.as('rep').call(api.withdrawHold, { params: { id: withdrawn.id }, query: {}, body: {} }));
    bench.service.moveClock(24 * 14);
    await expireHolds(bench.service.work);
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([]);
    for (const { id } of [returned, withdrawn, expired]) expect((await readAs(tenant, 'rep', id)).delivery).toBeNull();
    expect(await forgetMessages(bench.service.work)).toBeGreaterThanOrEqual(3);
  });

  test('one release sends one message: taken up again, on its way or sent, it is asked about anew', async () => {
    const tenant = await foundSending(bench);
    const asked = withMime(tenant.id);
    const askAgain = async (previous: string) => {
      const hold = get(await tenant.as('rep').call(api.placeHold, { ...nothing, body: { ...asked, previous } }));
      expect(hold).toMatchObject({ state: 'pending', statements: [{ standing: 'asked' }], receipt: null });
      get(await tenant.as('rep').call(api.withdrawHold, { params: { id: hold.id }, query: {}, body: {} }));
      return hold.id;
    };
    const hold = await placeAndRelease(tenant, asked);
    const again = await askAgain(hold.id);
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([asked.bytes]);
    await askAgain(again);
  });

  test('a release that is over is not used', async () => {
    const tenant = await foundSending(bench);
    const hold = await placeAndRelease(tenant, withMime(tenant.id));
    bench.service.moveClock(73);
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([]);
    expect((await readAs(tenant, 'rep', hold.id)).delivery).toMatchObject({ state: 'failed', reason: 'receipt-expired' });
  });

  test('a connection that was ended meanwhile, or settings that changed, hand it back to the sender', async () => {
    const tenant = await foundSending(bench);
    const hold = await placeAndRelease(tenant, withMime(tenant.id));
    get(await tenant.as('admin').call(api.disconnectMailbox, { ...nothing, params: { id: tenant.mailbox }, body: {} }));
    expect(await newlyLeft(() => deliver(bench.service, tenant))).toEqual([]);
    const after = await readAs(tenant, 'rep', hold.id);
    expect(after.delivery).toMatchObject({ by: 'sender', state: 'by-hand', reason: 'not-connected' });
    expect(after.receipt).not.toBeNull();

    const second = await foundSending(bench);
    const held = await placeAndRelease(second, withMime(second.id));
    const settings = await second.as('admin').call(api.readSettings, nothing);
    const body = { ...get(settings), afterRelease: 'sender-sends' as const };
    get(await second.as('admin').call(api.writeSettings, { ...nothing, body, ifMatch: settings.ok ? (settings.etag ?? '') : '' }));
    expect(await newlyLeft(() => deliver(bench.service, second))).toEqual([]);
    expect((await readAs(second, 'rep', held.id)).delivery).toMatchObject({ by: 'sender', state: 'by-hand', reason: 'settings-changed' });
  });
});

function twoParts(id: string): Buffer {
  const part = (type: string, text: string) => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text.replace(/\n/g, '\r\n')}\r\n`;
  const html = HELD_TEXT.trim()
    .split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const plain = part('text/plain', `${HELD_TEXT}\nWe guarantee delivery by 1 March 2027.\n`);
  return toMime(id, `${plain}${part('text/html', html)}--b--\r\n`, { header: ['Content-Type: multipart/alternative; boundary=b'] });
}
