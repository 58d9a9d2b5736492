// A manager decides in the cards of the built add-on, against the real service: what waits, one message, release, return.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Hold } from '../../../src/model/hold.ts';
import { holdEndpoints } from '../../../src/wire/hold-endpoints.ts';
import { get, HELD_TEXT, MEMBERS, message, place, read, release } from '../../service/harness.ts';
import { type Bed, openBed } from './addon-bed.ts';

/** The first is of high risk and held; the other two each need an answer, and got none. */
const THREE = `${HELD_TEXT}\nWe will deliver the portal by Friday.\n\nYou will have the migration plan in two weeks.\n`;

let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(() => bed.close());

let hold: Hold;
async function ask(text: string, subject: string): Promise<Hold> {
  const asked = message(text);
  return place(bed.tenant.as('rep'), { ...asked, draft: { ...asked.draft, subject } });
}

const now = async (): Promise<Hold> => get(await read(bed.tenant.as('manager'), hold.id));
const lastRequest = () => JSON.parse(bed.addon.requests.findLast(({ body }) => body !== null)?.body ?? 'null');
const posts = () => bed.addon.requests.filter(({ method }) => method === 'POST').length;

async function openHold(subject: string): Promise<void> {
  await bed.as('manager');
  await bed.addon.open('onHomepage');
  await bed.addon.press(subject);
}

describe('one message', () => {
  let number = 0;
  let subject = '';
  beforeEach(async () => {
    subject = `Offer no ${++number} `;
    hold = await ask(THREE, subject);
    await openHold(subject.trim());
  });

  test('nothing is released by silence: each sentence needs an answer, and high risk a second word', async () => {
    const { addon } = bed;
    const before = posts();
    await addon.press('Release');
    expect(addon.notice).toBe('Not released: sentences 1, 2 and 3 are without your answer.');
    addon.fill('answer-0', 'release');
    addon.fill('answer-2', 'release');
    await addon.press('Release');
    expect(addon.notice).toBe('Not released: sentence 2 is without your answer.');
    addon.fill('answer-1', 'return');
    await addon.press('Release');
    expect(addon.notice).toMatch(/^Not released: sentence 2 is to go back\./);
    addon.fill('answer-1', 'release');
    await addon.press('Release');
    expect(addon.notice).toMatch(/^Not released: this is high risk\./);
    expect(posts()).toBe(before);
    expect(await now()).toMatchObject({ state: 'pending' });
    addon.fill('confirm', 'yes');
    addon.fill('note-1', 'The portal team agreed.');
    addon.fill('note', 'Good work.');
    await addon.press('Release');
    expect(addon.notice).toBe('Released. The presses Send.');
    const released = await now();
    expect(released.state).toBe('released');
    expect(released.statements.flatMap(({ decisions }) => decisions.map(({ note }) => note)).filter((note) => note !== null)).toEqual([
      'The portal team agreed.',
    ]);
    expect(lastRequest()).toMatchObject({ digest: hold.digest, note: 'Good work.' });
    expect(addon.depth).toBe(1);
    expect(addon.read()).not.toContain(subject.trim());
  });

  test('what was said leaves the fields as they were', async () => {
    const { addon } = bed;
    addon.fill('note', 'Kept.');
    const before = addon.read();
    await addon.press('Release');
    expect(addon.read()).toBe(before);
    addon.fill('answer-0', 'return');
    await addon.press('Return to');
    expect(lastRequest()).toMatchObject({ note: 'Kept.' });
  });

  test('a return says why, and takes a wording for a sentence', async () => {
    const { addon } = bed;
    await addon.press('Return to');
    expect(addon.notice).toBe('Please say why: choose a reason, or write a note or a wording.');
    addon.fill('answer-0', 'release');
    addon.fill('wording-1', 'We aim to deliver the portal next week.');
    addon.fill('reasons', 'Too definite: hedge it');
    await addon.press('Return to');
    expect(addon.notice).toBe('Returned to The.');
    const returned = await now();
    expect(returned).toMatchObject({ state: 'returned', reasons: ['Too definite: hedge it'] });
    const said = returned.statements.flatMap(({ decisions }) => decisions.map(({ kind, proposal }) => [kind, proposal]));
    expect(said.filter(([kind]) => kind === 'release')).toHaveLength(1);
    expect(said.filter(([, proposal]) => proposal !== null)).toEqual([['return', 'We aim to deliver the portal next week.']]);
  });

  test('a wording that was changed returns its sentence, and a release says so', async () => {
    const { addon } = bed;
    for (const at of [0, 1, 2]) addon.fill(`answer-${at}`, 'release');
    addon.fill('confirm', 'yes');
    addon.fill('wording-2', 'You should have the migration plan in two weeks.');
    await addon.press('Release');
    expect(addon.notice).toMatch(/^Not released: sentence 3 is reworded by you/);
    // As it stood, but for its line ends: no wording at all.
    addon.fill('wording-2', 'You will have the migration\nplan in two weeks. ');
    await addon.press('Release');
    expect(addon.notice).toBe('Released. The presses Send.');
  });

  test('decided meanwhile on another screen: it is said, and nothing is asked of the service', async () => {
    const { addon } = bed;
    get(await release(bed.tenant.as('manager'), hold));
    for (const at of [0, 1, 2]) addon.fill(`answer-${at}`, 'release');
    addon.fill('confirm', 'yes');
    const before = posts();
    await addon.press('Release');
    expect(addon.notice).toBe('You released it a moment ago.');
    expect(posts()).toBe(before);
    expect(addon.read()).not.toContain('<Release>');
    expect(addon.read()).toContain('*You released it a moment ago.*');
  });

  test('taken back between the look and the answer: the loser of the race reads what happened', async () => {
    const { addon } = bed;
    for (const at of [0, 1, 2]) addon.fill(`answer-${at}`, 'release');
    addon.fill('confirm', 'yes');
    let asked = 0;
    const between = async ({ method }: { method: string }): Promise<void> => {
      asked += 1;
      if (method === 'POST') await bed.tenant.as('rep').call(holdEndpoints.withdrawHold, { params: { id: hold.id }, query: {}, body: {} });
      else bed.before = between;
    };
    bed.before = between;
    await addon.press('Release');
    expect(asked).toBe(3);
    expect(addon.notice).toMatch(
      /^The rep took it back a moment ago\. Your answer is not needed any more; nothing of yours was recorded\.$/,
    );
    expect(await now()).toMatchObject({ state: 'withdrawn' });
  });

  test('no answer to the answer: it is read again before anything is said of it', async () => {
    const { addon } = bed;
    for (const at of [0, 1, 2]) addon.fill(`answer-${at}`, 'release');
    addon.fill('confirm', 'yes');
    // The release arrives, its answer is lost.
    const lose = async ({ method, url, headers, body }: { method: string; url: string; headers: object; body: string | null }) => {
      if (method !== 'POST') {
        bed.before = lose;
        return;
      }
      await bed.service.request(new URL(url).pathname, { method, headers: { ...headers }, body });
      bed.answerWith = 'nothing';
      bed.before = async () => {
        bed.answerWith = null;
      };
    };
    bed.before = lose;
    await addon.press('Release');
    expect(addon.notice).toBe('You released it a moment ago.');
    expect(await now()).toMatchObject({ state: 'released' });
  });

  test('another message under the same id: the answers were not given to it, so they are not sent', async () => {
    const { addon } = bed;
    for (const at of [0, 1, 2]) addon.fill(`answer-${at}`, 'release');
    addon.fill('confirm', 'yes');
    const before = posts();
    bed.rewrite = (text) => text.replaceAll(hold.digest, 'another');
    await addon.press('Release');
    bed.rewrite = null;
    expect(addon.notice).toMatch(/^Not decided: this is not the message that you were shown\./);
    expect(posts()).toBe(before);
  });

  test('the service away: nothing is decided, and the fields stay', async () => {
    const { addon } = bed;
    const before = addon.read();
    bed.answerWith = 'nothing';
    await addon.press('Return to');
    bed.answerWith = null;
    expect(addon.notice).toBe('The review service gives no answer. Nothing was decided and nothing was sent; try again in a moment.');
    expect(addon.read()).toBe(before);
  });
});

test('the list: strictest first, a page at a time, and Refresh', async () => {
  const own = await openBed();
  const { addon, tenant } = own;
  for (let at = 0; at < 23; at++) {
    const asked = message(HELD_TEXT);
    await place(tenant.as('rep'), { ...asked, draft: { ...asked.draft, subject: `Deal ${at}` } });
  }
  await own.as('manager');
  await addon.open('onMessage');
  expect(addon.read()).toContain('23 wait for you');
  expect(addon.read().match(/^> \*Deal/gm)).toHaveLength(20);
  await addon.press('Show more');
  expect(addon.depth).toBe(2);
  expect(addon.read().match(/^> \*Deal/gm)).toHaveLength(3);
  addon.back();
  const asked = message(HELD_TEXT);
  await place(tenant.as('rep'), { ...asked, draft: { ...asked.draft, subject: 'A new one' } });
  await addon.press('Refresh');
  expect(addon.read()).toContain('24 wait for you');
  await own.as('rep');
  await addon.open('onHomepage');
  expect(addon.read().match(/^> \*/gm)).toHaveLength(20);
  await addon.press('Show more');
  expect(addon.read()).toContain('# Your own messages');
  expect(addon.read().match(/^> \*/gm)).toHaveLength(4);
  await own.close();
});

test('a second step: one part is released, the other still waits; each is asked only of its own', async () => {
  const members = [...MEMBERS, { id: 'legal', roles: ['manager' as const] }];
  const own = await openBed({
    members,
    settings: { escalations: [{ name: 'Legal', topics: ['terms'], people: ['legal'], needs: 'all' }] },
  });
  const { addon, tenant } = own;
  const asked = message('We can do 30% off.\n\nOur liability is unlimited.\n');
  const placed = await place(tenant.as('rep'), asked);
  await own.as('legal');
  await addon.open('onHomepage');
  await addon.press('Our offer');
  expect(addon.read()).toContain('--- The sentence');
  expect(addon.read()).toContain('--- Not asked of you [folded after 0]');
  addon.fill('answer-0', 'release');
  addon.fill('confirm', 'yes');
  await addon.press('Release');
  expect(addon.notice).toBe('Your part is released. It still waits for The manager.');
  await own.as('manager');
  await addon.open('onHomepage');
  await addon.press('Our offer');
  expect(addon.read()).toContain('--- Sentence 2 of 2');
  addon.fill('answer-0', 'release');
  addon.fill('answer-1', 'release');
  addon.fill('confirm', 'yes');
  await addon.press('Release');
  expect(addon.notice).toBe('Released. The presses Send.');
  expect(get(await read(tenant.as('rep'), placed.id))).toMatchObject({ state: 'released' });
  await own.close();
});

test('a sentence that two are asked about: the wording of the second is kept', async () => {
  const members = [...MEMBERS, { id: 'legal', roles: ['manager' as const] }];
  const own = await openBed({
    members,
    settings: { escalations: [{ name: 'Legal', topics: ['terms'], people: ['legal'], needs: 'all' }] },
  });
  const { addon, tenant } = own;
  const placed = await place(tenant.as('rep'), message('We can do 40% off and we accept unlimited liability.\n'));
  await own.as('legal');
  await addon.open('onHomepage');
  await addon.press('Our offer');
  addon.fill('wording-0', 'We accept liability up to the fees.');
  await addon.press('Return to');
  expect(addon.notice).toBe('Returned to The.');
  const { statements } = get(await read(tenant.as('rep'), placed.id));
  const said = statements.flatMap(({ rule, decisions }) => decisions.map(({ step, proposal }) => [rule, step, proposal]));
  expect(said).toEqual([['liability', 'Legal', 'We accept liability up to the fees.']]);
  await own.close();
});

test('who wrote it reads how it stands, and has nothing to press', async () => {
  hold = await ask(THREE, 'Mine');
  await bed.as('rep');
  await bed.addon.open('onHomepage');
  expect(bed.addon.read()).toContain('--- Your own messages');
  await bed.addon.press('Mine');
  expect(bed.addon.read()).not.toMatch(/<|===/);
  expect(bed.addon.read()).toContain('with The manager.');
});

test('words of a mail stay words, whatever they look like', async () => {
  const text = `${HELD_TEXT}\nAT&T <b>pays</b> "30%" off by Friday: <font color="#000000">we will deliver</font> &nbsp;it.\n`;
  hold = await ask(text, '<i>A & B</i>');
  await openHold('<i>A & B</i>');
  expect(bed.addon.read()).toContain('<b>pays</b> "30%"');
  expect(bed.addon.read()).toContain('&nbsp;it.');
});

test('more sentences than a card holds: it says so, and does not release what was not shown', async () => {
  const many = Array.from({ length: 96 }, (_, at) => `We can do ${21 + at}% off item ${at}.`).join('\n\n');
  hold = await ask(many, 'Long');
  await openHold('Long');
  expect(bed.addon.read()).toContain('please decide it in the Countersign panel');
  expect(bed.addon.read()).not.toContain('<Release>');
});
