// The icon in a window in which a mail is written: which draft it is, what in it binds, and what the card cannot do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { policyChangeEndpoints } from '../../../src/wire/policy-change-endpoints.ts';
import { policyEndpoints } from '../../../src/wire/policy-endpoints.ts';
import { get, nothing } from '../../service/harness.ts';
import { type Bed, openBed } from './addon-bed.ts';

const PROMISE = '<p>Hello Kim,</p><p>we can do <b>30% off</b> if you sign &amp; pay by Friday.</p><p>Thanks</p>';
const OPEN = { subject: 'Offer', toRecipients: ['kim@acme.example'], ccRecipients: ['lee@acme.example'], bccRecipients: [] };
const SAVED = { subject: 'Offer', to: 'Kim Berg <KIM@acme.example>', cc: '"Lee, Jo" <lee@acme.example>', html: PROMISE };

let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
  await bed.as('rep');
});
afterAll(() => bed.close());

beforeEach(() => {
  bed.addon.draftMetadata = OPEN;
  bed.addon.gmail = {};
  bed.addon.isGmailRefused = false;
  bed.addon.gmailMs = 0;
  bed.answerWith = null;
});

const minutesAgo = (minutes: number) => new Date(bed.service.now().getTime() - minutes * 60_000);

describe('one draft fits', () => {
  test('its flags are shown with the words in bold, what policy asks, and that Send cannot be stopped', async () => {
    const { addon } = bed;
    addon.save({ ...SAVED, id: 'open', savedAt: minutesAgo(2) }, { id: 'other', subject: 'Offer', to: 'someone@else.example' });
    await addon.open('onCompose');
    const card = addon.read();
    expect(card).toContain('# 1 statement needs a manager\n  Offer\n');
    expect(card).toContain('*Countersign cannot stop Send from here.*');
    expect(card).toContain('as Gmail saved it 2 min ago: words typed since are not in it.');
    expect(card).toMatch(/\| we can \*do 30% off if you sign & pay by Friday\*|\| we can \*do 30% off\*/);
    expect(card).toContain('This (30 %) needs a manager to release it');
    expect(card).toContain('  Safer wording');
    expect(addon.requests.every(({ body }) => body === null)).toBe(true);
  });

  test('checked again it is the same draft, by its id, though Gmail no longer says which is open', async () => {
    const { addon } = bed;
    addon.save({ ...SAVED, id: 'open' });
    await addon.open('onCompose');
    addon.draftMetadata = null;
    addon.save({ ...SAVED, id: 'open', message: 'saved-anew', html: '<p>Thanks, it was good to talk.</p>' });
    await addon.press('Check again');
    expect(addon.read()).toContain('# Nothing needs an answer');
    expect(addon.depth).toBe(1);
    addon.save();
    await addon.press('Check again');
    expect(addon.read()).toContain('# This draft is gone');
  });

  test('where Gmail names the message, nothing has to fit', async () => {
    const { addon } = bed;
    addon.draftMetadata = null;
    addon.gmail = { messageId: 'm2' };
    addon.save({ id: 'a', message: 'm1', html: '<p>Thanks.</p>' }, { ...SAVED, id: 'b', message: 'm2' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# 1 statement needs a manager');
  });

  test('where it names a message that is in no draft, subject and people count', async () => {
    const { addon } = bed;
    addon.gmail = { messageId: 'the-one-that-is-answered' };
    addon.save({ ...SAVED, id: 'a', to: 'jo@acme.example' }, { ...SAVED, id: 'b' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# 1 statement needs a manager');
  });

  test('where it names no subject, people alone are no certainty: the reader says whether it is this one', async () => {
    const { addon } = bed;
    const { subject: _, ...people } = OPEN;
    addon.draftMetadata = people;
    addon.save({ ...SAVED, id: 'a', to: 'jo@acme.example' }, { ...SAVED, id: 'b' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# Is it this draft?');
    await addon.press('30% off');
    expect(addon.read()).toContain('# 1 statement needs a manager');
  });

  test('the names of the HTTP runtime are read as well', async () => {
    const { addon } = bed;
    addon.draftMetadata = null;
    addon.gmail = OPEN;
    addon.save({ ...SAVED, id: 'open' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# 1 statement needs a manager');
  });

  test('words beyond ASCII arrive as they were written, and a forgotten attachment is told by the parts', async () => {
    const { addon } = bed;
    const html = '<p>Żółć: die Übergabe – 30% off, the contract is attached.</p>';
    addon.save({ ...SAVED, id: 'open', html });
    await addon.open('onCompose');
    expect(addon.read()).toContain('Żółć: die Übergabe –');
    expect(addon.read()).toContain('Attachment · ');
    addon.save({ ...SAVED, id: 'open', html, picture: 'logo.png' });
    await addon.press('Check again');
    expect(addon.read()).toContain('Attachment · ');
    addon.save({ ...SAVED, id: 'open', html, picture: 'logo.png', attachments: ['contract.pdf'] });
    await addon.press('Check again');
    expect(addon.read()).not.toContain('Attachment · ');
  });

  test('“tomorrow” is the reader’s, not the script’s', async () => {
    const own = await openBed();
    const { addon, tenant } = own;
    const wednesday = { name: 'Wednesday', when: { topic: 'timeline' as const, facts: { date: '2026-11-25' } }, do: 'block' as const };
    const { version } = get(await tenant.as('admin').call(policyEndpoints.readPolicy, nothing));
    const body = { policy: { version: 1 as const, exceptions: [wednesday] }, reason: 'for this test' };
    get(await tenant.as('admin').call(policyChangeEndpoints.writePolicy, { ...nothing, body, ifMatch: `"${version}"` }));
    await own.as('rep');
    addon.save({ ...SAVED, id: 'open', html: '<p>You will have the report tomorrow.</p>' });
    addon.draftMetadata = OPEN;
    // It is Tuesday, half past nine in London, and still Monday in Honolulu.
    addon.timeZone = 'Europe/London';
    await addon.open('onCompose');
    expect(addon.read()).toContain('may not be sent');
    addon.timeZone = 'Pacific/Honolulu';
    await addon.open('onCompose');
    expect(addon.read()).toContain('needs your answer');
    expect(addon.read()).not.toContain('may not be sent');
    await own.close();
  });

  test('without the service it judges by the default policy, and says so', async () => {
    const { addon } = bed;
    addon.save({ ...SAVED, id: 'open' });
    bed.answerWith = 'nothing';
    await addon.open('onCompose');
    expect(addon.read()).toContain('Judged by the default policy, for yours could not be read. The review service gives no answer.');
    expect(addon.read()).toContain('# 1 statement needs a manager');
  });
});

describe('it is not known which', () => {
  test('several look alike: they are shown, and the reader chooses', async () => {
    const { addon } = bed;
    const clean = '<p>Thanks &amp; see you <b>soon</b>.</p>';
    addon.save({ ...SAVED, id: 'a' }, { ...SAVED, id: 'b', html: clean }, { ...SAVED, id: 'c', subject: 'Another' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# 2 drafts look alike');
    expect(addon.read()).toContain('cannot stop Send');
    await addon.press('see you soon');
    expect(addon.read()).toContain('# Nothing needs an answer');
    addon.back();
    await addon.press('Hello Kim');
    expect(addon.read()).toContain('# 1 statement needs a manager');
  });

  test.each([
    ['subject', { subject: 'Offer 2' }],
    ['To', { to: 'kim@acme.example, jo@acme.example' }],
    ['Cc', { cc: 'somebody@acme.example' }],
    ['Bcc', { bcc: 'boss@harbourline.example' }],
  ])('another %s is another draft', async (_name, change) => {
    bed.addon.save({ ...SAVED, id: 'a', ...change });
    await bed.addon.open('onCompose');
    expect(bed.addon.read()).toContain('# No saved draft fits');
  });

  test('none fits: it says how many it looked at, and why that may be', async () => {
    const { addon } = bed;
    addon.save({ ...SAVED, id: 'a', cc: 'somebody@acme.example' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# No saved draft fits\n  Nothing was checked\n');
    expect(addon.read()).toContain('None of your one saved draft has this subject and these people.');
    addon.save();
    await addon.press('Check again');
    expect(addon.read()).toContain('Gmail has saved no draft yet.');
    expect(addon.read()).toContain('cannot stop Send');
    addon.save(...Array.from({ length: 30 }, (_, at) => ({ ...SAVED, id: `d${at}`, subject: `No ${at}` })));
    await addon.press('Check again');
    expect(addon.read()).toContain('None of your 25 newest drafts has');
  });

  test('a slow Gmail: it stops looking in time, and says how far it came', async () => {
    const { addon } = bed;
    addon.gmailMs = 2_000;
    addon.save(...Array.from({ length: 20 }, (_, at) => ({ ...SAVED, id: `d${at}`, subject: `No ${at}` })));
    await addon.open('onCompose');
    expect(addon.read()).toMatch(/None of your [5-7] newest drafts/);
    expect(addon.tookMs).toBeLessThan(30_000);
  });

  test('Gmail says nothing of the window, or does not let the drafts be read', async () => {
    const { addon } = bed;
    addon.draftMetadata = null;
    addon.gmail = {};
    await addon.open('onCompose');
    expect(addon.read()).toContain('# Which draft is it?\n  Nothing was checked\n');
    addon.draftMetadata = OPEN;
    addon.isGmailRefused = true;
    addon.save({ ...SAVED, id: 'open' });
    await addon.open('onCompose');
    expect(addon.read()).toContain('# Your drafts cannot be read\n  Nothing was checked\n');
  });
});
