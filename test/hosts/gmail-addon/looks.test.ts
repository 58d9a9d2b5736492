// What a reader sees, card by card, as text: looked at by a person whenever it changes.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdEndpoints } from '../../../src/wire/hold-endpoints.ts';
import { get, message, place, read } from '../../service/harness.ts';
import { ROOT } from '../../structure/source-files.ts';
import { type Bed, openBed } from './addon-bed.ts';

const FIRST =
  'Hello Ann,\n\nWe can do 35% off the licences.\n\nThe portal is live by Friday.\n\nBest,\nRobin\n\nOn Mon, Ann wrote:\n> Can you do better?\n';
const SECOND = FIRST.replace('35%', '28%');

let bed: Bed;
beforeAll(async () => {
  const members = [
    { id: 'dana', name: 'Dana Whitcombe', roles: ['manager' as const] },
    { id: 'robin', name: 'Robin Vale', roles: ['rep' as const], manager: 'dana' },
  ];
  bed = await openBed({ members });
});
afterAll(() => bed.close());

const look = (name: string) => expect(bed.addon.read()).toMatchFileSnapshot(`${ROOT}test/fixtures/addon-cards/${name}.txt`);

test('the manager: the list, and a message that comes a second time', async () => {
  const rep = bed.tenant.as('robin');
  const manager = bed.tenant.as('dana');
  const first = await place(rep, message(FIRST));
  const back = { digest: first.digest, reasons: ['Outside your authority'], statements: [] };
  get(await manager.call(holdEndpoints.returnHold, { params: { id: first.id }, query: {}, body: back }));
  bed.service.moveClock(0.5);
  const answered = first.statements.filter(({ topic }) => topic === 'timeline');
  const reason = 'Checked with the team that delivers it';
  const acknowledgements = answered.map(({ key }) => ({ key, reason, at: bed.service.now().toISOString() }));
  const asked = message(SECOND, { previous: first.id, note: 'They sign today.', acknowledgements });
  const recipients = [{ address: 'ann@acme.example' }, { address: 'lee@acme.example' }];
  await place(rep, { ...asked, draft: { ...asked.draft, to: recipients, attachments: [{ name: 'offer.pdf' }] } });
  // Of two that come at the same moment either may stand first.
  bed.service.moveClock(0.25);
  const other = message('Please find our list price of EUR 900 attached.\n\nWe will waive the setup fee and 25% of the rest.\n');
  await place(rep, { ...other, draft: { ...other.draft, subject: '', author: 'agent' } });
  bed.service.moveClock(1);
  await bed.as('dana');
  await bed.addon.open('onHomepage');
  await look('home-of-a-manager');
  await bed.addon.press('Our offer');
  await look('message-to-decide');
  expect(get(await read(rep, first.id)).state).toBe('returned');
});

test('the sender: their own messages, and one that came back', async () => {
  await bed.as('robin');
  await bed.addon.open('onHomepage');
  await look('home-of-a-sender');
  const lines = bed.addon.read().match(/Returned/g) ?? [];
  expect(lines).toHaveLength(1);
});

test('a draft: its flags, and where none is found', async () => {
  const savedAt = new Date(bed.service.now().getTime() - 90_000);
  const html = '<p>Hi Ann,</p><p>we can do 35% off, and you will have the portal by Friday.</p><p>I hope to send the slides soon.</p>';
  bed.addon.draftMetadata = { subject: 'Offer', toRecipients: ['ann@acme.example'], ccRecipients: [], bccRecipients: [] };
  bed.addon.save({ id: 'a', subject: 'Offer', to: 'ann@acme.example', html, savedAt });
  await bed.addon.open('onCompose');
  await look('draft-with-flags');
  bed.addon.save();
  await bed.addon.open('onCompose');
  await look('draft-not-found');
});
