// A held message's way: placed, asked about, released or returned, taken up again. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from '../../src/compose/gate.ts';
import { inspect } from '../../src/inspect.ts';
import type { Hold } from '../../src/model/hold.ts';
import { ReceiptStatement } from '../../src/model/receipt.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { expireHolds, warnHolds } from '../../src/service/operations/expire-holds.ts';
import { api } from '../../src/wire/api.ts';
import {
  codeOf,
  foundTenant,
  get,
  HELD_TEXT,
  KINDS,
  message,
  nothing,
  openService,
  place,
  read,
  release,
  type TestService,
} from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();

describe.each(KINDS)('holds on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  test('a held message is released by the sender’s manager, and the gate takes the receipt for it alone', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'));
    expect(hold).toMatchObject({
      state: 'pending',
      severity: 'high',
      topics: ['pricing'],
      waitingFor: [{ id: 'manager' }],
      may: ['withdraw'],
    });
    expect(hold.statements.filter(({ standing }) => standing === 'asked').map(({ rule }) => rule)).toEqual(['discount']);
    const queue = get(await tenant.as('manager').call(api.listHolds, { ...nothing, query: { view: 'to-review' } }));
    expect(queue.items.map(({ id }) => id)).toEqual([hold.id]);
    expect(get(await read(tenant.as('manager'), hold.id)).may).toEqual(['release', 'return', 'reassign', 'extend']);

    const released = get(await release(tenant.as('manager'), hold));
    expect(released).toMatchObject({ state: 'released', waitingFor: [], may: [] });
    const { receipt } = get(await read(tenant.as('rep'), hold.id));
    const options = { rules, policy: defaultPolicy, now: service.now(), receipt };
    const { draft } = message(HELD_TEXT);
    expect(gate(inspect(draft, options), defaultPolicy).kind).toBe('allow');
    const changed = { ...draft, body: { text: HELD_TEXT.replace('30%', '35%') } };
    expect(gate(inspect(changed, options), defaultPolicy).kind).toBe('open');
    const later = new Date(service.now().getTime() + 73 * 60 * 60 * 1000);
    expect(gate(inspect(draft, { ...options, now: later }), defaultPolicy).kind).toBe('open');
  });

  test('the lists count sentences, however much is found in each', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'), message('We can do 30% off the licences.\n\nThe portal will be live by Friday.\n'));
    expect(hold.statements.filter(({ standing }) => standing === 'asked').length).toBeGreaterThan(2);
    expect(hold.asked).toBe(2);
  });

  test('what needs no review is not held, and what may not be sent at all cannot be', async () => {
    const tenant = await foundTenant(service);
    const placed = await tenant.as('rep').call(api.placeHold, { ...nothing, body: message('See you on Monday.') });
    expect(codeOf(placed)).toBe('nothing-to-review');
    const policy = {
      version: 1 as const,
      topics: { pricing: { high: 'block' as const, medium: 'block' as const } },
      exceptions: [{ name: 'Discounts over 20 %', when: { rule: 'discount' }, do: 'block' as const }],
    };
    get(await tenant.as('admin').call(api.writePolicy, { ...nothing, body: { policy, reason: 'no discounts' }, ifMatch: '"1"' }));
    expect(codeOf(await tenant.as('rep').call(api.placeHold, { ...nothing, body: message(HELD_TEXT) }))).toBe('not-sendable');
  });

  test('the same message waits once, whoever sends it twice', async () => {
    const tenant = await foundTenant(service);
    const rep = tenant.as('rep');
    const both = await Promise.all([place(rep), place(rep)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect((await place(tenant.as('colleague'))).id).not.toBe(both[0]?.id);
  });

  test('an idempotency key is done once, answered again, and not for another request', async () => {
    const tenant = await foundTenant(service);
    const rep = tenant.as('rep');
    const body = message(HELD_TEXT);
    const send = (text: string, idempotencyKey: string) =>
      rep.call(api.placeHold, { ...nothing, body: { ...body, draft: { ...body.draft, body: { text } } }, idempotencyKey });
    const [first, again] = await Promise.all([send(HELD_TEXT, 'key-1'), send(HELD_TEXT, 'key-1')]);
    expect(get(first).id).toBe(get(again).id);
    get(await rep.call(api.withdrawHold, { ...nothing, params: { id: get(first).id }, body: {} }));
    const later = await send(HELD_TEXT, 'key-1');
    expect(get(later)).toMatchObject({ id: get(first).id, state: 'withdrawn' });
    expect(later.ok && later.replayed).toBe(true);
    expect(codeOf(await send(`${HELD_TEXT}And more.`, 'key-1'))).toBe('key-reused');
    const holds = get(await rep.call(api.listHolds, { ...nothing, query: { view: 'mine' } }));
    expect(holds.items).toHaveLength(1);
  });

  test('a request that was done is answered again, though it would be refused by now', async () => {
    const tenant = await foundTenant(service, undefined, { fallback: ['director'] });
    const admin = tenant.as('admin');
    const send = (member: string, text: string, idempotencyKey: string) =>
      tenant.as(member).call(api.placeHold, { ...nothing, body: message(text), idempotencyKey });
    const alone = get(await send('admin', HELD_TEXT, 'key-1'));
    const settings = await admin.call(api.readSettings, nothing);
    get(await admin.call(api.writeSettings, { ...nothing, body: { ...get(settings), fallback: [] }, ifMatch: '"1"' }));
    expect(codeOf(await send('admin', HELD_TEXT, 'key-2'))).toBe('no-reviewer');
    expect(get(await send('admin', HELD_TEXT, 'key-1'))).toMatchObject({ id: alone.id, state: 'pending' });

    const first = get(await send('rep', HELD_TEXT, 'key-1'));
    const exceptions = [{ name: 'Discounts over 20 %', when: { rule: 'discount' }, do: 'allow' as const }];
    const policy = { version: 1 as const, topics: { pricing: { high: 'allow' as const, medium: 'allow' as const } }, exceptions };
    get(await admin.call(api.writePolicy, { ...nothing, body: { policy, reason: 'eased' }, ifMatch: '"1"' }));
    expect(codeOf(await send('rep', HELD_TEXT, 'key-2'))).toBe('nothing-to-review');
    expect(get(await send('rep', HELD_TEXT, 'key-1'))).toMatchObject({ id: first.id, state: 'pending' });
    expect(codeOf(await send('rep', 'See you on Monday.', 'key-1'))).toBe('key-reused');
  });

  test('of two managers at once one decides, and the other is told who did', async () => {
    const tenant = await foundTenant(service, undefined, { teams: [{ name: 'desk', reviewers: ['manager', 'other-manager'] }] });
    const person = { name: 'Rep', email: '', roles: ['rep' as const], manager: 'manager', team: 'desk' };
    get(await tenant.as('admin').call(api.writePerson, { ...nothing, params: { id: 'rep' }, body: person }));
    for (let round = 0; round < 8; round++) {
      const hold = await place(tenant.as('rep'), message(`${HELD_TEXT}Round ${round}.`));
      const { id, digest } = hold;
      const back = { digest, reasons: [], note: 'Not this time', statements: [] };
      const answers = await Promise.all([
        release(tenant.as('manager'), hold),
        tenant.as('other-manager').call(api.returnHold, { ...nothing, params: { id }, body: back }),
      ]);
      expect(answers.map(codeOf).sort()).toEqual(['already-decided', 'ok']);
      const winner = answers[0].ok ? 'released by The manager' : 'returned by The other-manager';
      const loser = answers.find(({ ok }) => !ok);
      expect(loser !== undefined && !loser.ok && loser.problem?.detail).toContain(winner);
      const { history, state, receipt } = get(await read(tenant.as('rep'), id));
      expect(history.map(({ kind }) => kind)).toEqual(['hold-placed', `hold-${state}`]);
      expect(receipt !== null).toBe(state === 'released');
    }
  });

  test('nobody decides on their own message, whatever their role', async () => {
    const tenant = await foundTenant(service);
    const own = await place(tenant.as('manager'));
    expect(own.waitingFor).toMatchObject([{ id: 'director' }]);
    expect(codeOf(await release(tenant.as('manager'), own))).toBe('own-hold');
    const admins = await place(tenant.as('admin'), message(HELD_TEXT)).catch((error: Error) => error.message);
    expect(admins).toContain('no-reviewer');
    const to = { ...nothing, params: { id: own.id }, body: { to: 'manager' } };
    expect(codeOf(await tenant.as('director').call(api.reassignHold, to))).toBe('bad-request');
    expect(codeOf(await tenant.as('manager').call(api.reassignHold, { ...to, body: { to: 'other-manager' } }))).toBe('own-hold');
  });

  test('a message that was changed behind the reviewer’s back is not released', async () => {
    const tenant = await foundTenant(service);
    const hold = await place(tenant.as('rep'));
    const stale = await release(tenant.as('manager'), { id: hold.id, digest: 'f'.repeat(64) });
    expect(codeOf(stale)).toBe('stale');
  });

  test('a returned message is asked about again only where it changed', async () => {
    const tenant = await foundTenant(service);
    const text = 'Hello Ann,\n\nWe can do 30% off the licences.\n\nWe can give you 40% off the training.\n\nRegards\n';
    const first = await place(tenant.as('rep'), message(text));
    const [licences, training] = first.statements.filter(({ standing }) => standing === 'asked');
    if (licences === undefined || training === undefined) throw new Error('two are asked');
    const statements = [
      { key: licences.key, kind: 'release' as const },
      { key: training.key, kind: 'return' as const, note: 'Too much', proposal: 'We can give you 25% off the training.' },
    ];
    const returned = get(
      await tenant.as('manager').call(api.returnHold, {
        ...nothing,
        params: { id: first.id },
        body: { digest: first.digest, reasons: ['Not agreed with us'], statements },
      }),
    );
    expect(returned).toMatchObject({ state: 'returned', reasons: ['Not agreed with us'] });
    expect(returned.statements.find(({ key }) => key === training.key)?.decisions[0]?.proposal).toContain('25%');

    const halfway = message(text.replace('40% off the training', '35% off the training'), { previous: first.id });
    const second = await place(tenant.as('rep'), halfway);
    expect(second.state).toBe('pending');
    expect(second.statements.filter(({ kind }) => kind === 'hold').map(({ standing }) => standing)).toEqual(['settled', 'asked']);
    expect(second.changes.filter(({ kind }) => kind !== 'same').map((change) => `${change.kind}: ${change.text.trim()}`)).toEqual([
      'removed: We can give you 40% off the training.',
      'added: We can give you 35% off the training.',
    ]);
    expect(second.earlier.map(({ id }) => id)).toEqual([first.id]);
    expect(codeOf(await tenant.as('rep').call(api.placeHold, { ...nothing, body: message(`${text}x`, { previous: first.id }) }))).toBe(
      'conflict',
    );
    get(await tenant.as('rep').call(api.withdrawHold, { ...nothing, params: { id: second.id }, body: {} }));

    const taken = message(text.replace('We can give you 40% off the training.', 'We can give you 25% off the training.'), {
      previous: first.id,
    });
    const wider = { ...taken, draft: { ...taken.draft, cc: [{ address: 'kim@elsewhere.example' }] } };
    const asked = await place(tenant.as('rep'), wider);
    expect(asked).toMatchObject({ state: 'pending' });
    get(await tenant.as('rep').call(api.withdrawHold, { ...nothing, params: { id: asked.id }, body: {} }));

    const third = await place(tenant.as('rep'), taken);
    expect(third).toMatchObject({ state: 'released' });
    expect(third.receipt?.digest).toBe(third.digest);
  });

  test('what a reviewer did not answer goes back undecided, and is asked about again', async () => {
    const tenant = await foundTenant(service);
    const text = 'Hello Ann,\n\nWe can do 30% off the licences.\n\nWe can give you 40% off the training.\n\nRegards\n';
    const first = await place(tenant.as('rep'), message(text));
    const [licences, training] = first.statements.filter(({ standing }) => standing === 'asked').map(({ key }) => key);
    const body = { digest: first.digest, reasons: [], statements: [{ key: licences ?? '', kind: 'return' as const, note: 'Too much' }] };
    const returned = get(await tenant.as('manager').call(api.returnHold, { ...nothing, params: { id: first.id }, body }));
    const decided = returned.statements.filter(({ decisions }) => decisions.length > 0).map(({ key }) => key);
    expect(decided).toEqual([licences]);
    const audit = get(await tenant.as('admin').call(api.listAudit, { ...nothing, query: { kind: 'hold-returned', hold: first.id } }));
    expect(audit.items.map(({ event }) => event)).toMatchObject([{ released: [], returned: [licences] }]);
    const again = await place(tenant.as('rep'), message(text, { previous: first.id }));
    expect(again.statements.find(({ key }) => key === training)?.standing).toBe('asked');
  });

  test('the receipt names who settled each statement, however long ago, beside whoever decides now', async () => {
    const tenant = await foundTenant(service);
    const textOf = (training: string, support: string) =>
      `Hello Ann,\n\nWe can do 30% off the licences.\n\n${training}\n\n${support}\n\nRegards\n`;
    const ask = (text: string, previous?: string) => place(tenant.as('rep'), message(text, previous === undefined ? {} : { previous }));
    const giveBack = async (reviewer: string, { id, digest, statements }: Hold, proposal: string) => {
      const asked = statements.filter(({ standing }) => standing === 'asked');
      const answers = asked.map(({ key }, at) =>
        at === asked.length - 1 ? { key, kind: 'return' as const, proposal } : { key, kind: 'release' as const },
      );
      const body = { digest, reasons: [], statements: answers };
      get(await tenant.as(reviewer).call(api.returnHold, { ...nothing, params: { id }, body }));
    };
    const byOf = ({ receipt }: Hold) => {
      const payload = Buffer.from(receipt?.statement?.split('.')[1] ?? '', 'base64url');
      return ReceiptStatement.parse(JSON.parse(payload.toString())).by;
    };
    const first = await ask(textOf('See you there.', 'We can give you 40% off the training.'));
    await giveBack('manager', first, 'We can give you 25% off the training.');
    const settled = await ask(textOf('See you there.', 'We can give you 25% off the training.'), first.id);
    expect([settled.state, byOf(settled)]).toEqual(['released', ['manager']]);

    const other = await ask(textOf('We can give you 40% off the training.', 'We can give you 50% off the support.'));
    await giveBack('manager', other, 'We can give you 35% off the support.');
    const away = { from: '2026-11-20', until: '2026-11-30', standIn: 'other-manager' };
    get(await tenant.as('manager').call(api.setAway, { ...nothing, body: { away } }));
    const again = await ask(textOf('We can give you 40% off the training.', 'We can give you 45% off the support.'), other.id);
    await giveBack('other-manager', again, 'We can give you 30% off the support.');
    const taken = await ask(textOf('We can give you 40% off the training.', 'We can give you 30% off the support.'), again.id);
    expect([taken.state, byOf(taken).sort()]).toEqual(['released', ['manager', 'other-manager']]);
    const more = await ask(textOf('We can give you 22% off the training.', 'We can give you 30% off the support.'), taken.id);
    expect(byOf(get(await release(tenant.as('other-manager'), more))).sort()).toEqual(['manager', 'other-manager']);
  });

  test('a topic that needs two is released by two different people, and one of them can send it back', async () => {
    const escalations = [{ name: 'legal', topics: ['terms' as const], people: ['other-manager'], needs: 'all' as const }];
    const tenant = await foundTenant(service, undefined, { escalations });
    const text = 'Our liability is unlimited for any loss you suffer, and we can do 30% off.\n';
    const hold = await place(tenant.as('rep'), message(text));
    expect(hold.steps.map(({ name, reviewers }) => [name, reviewers.map(({ id }) => id)])).toEqual([
      ['manager', ['manager']],
      ['legal', ['other-manager']],
    ]);
    expect(get(await release(tenant.as('manager'), hold))).toMatchObject({ state: 'pending', waitingFor: [{ id: 'other-manager' }] });
    expect(codeOf(await release(tenant.as('manager'), hold))).toBe('forbidden');
    const handed = { ...nothing, params: { id: hold.id }, body: { to: 'manager' } };
    expect(codeOf(await tenant.as('other-manager').call(api.reassignHold, handed))).toBe('bad-request');
    expect(get(await release(tenant.as('other-manager'), hold)).state).toBe('released');
  });

  test('what the second reviewer says of a sentence is kept with their own step, and nothing else counts as said', async () => {
    const escalations = [{ name: 'legal', topics: ['terms' as const], people: ['other-manager'], needs: 'all' as const }];
    const tenant = await foundTenant(service, undefined, { escalations });
    const text = 'We can do 40% off and we accept unlimited liability.\n';
    const hold = await place(tenant.as('rep'), message(text));
    const [discount = '', liability = ''] = hold.statements.filter(({ standing }) => standing === 'asked').map(({ key }) => key);
    const counsel = tenant.as('other-manager');
    const giveBack = (key: string, said: { note?: string; proposal?: string }) => {
      const body = { digest: hold.digest, reasons: [], statements: [{ key, kind: 'return' as const, ...said }] };
      return counsel.call(api.returnHold, { ...nothing, params: { id: hold.id }, body });
    };
    // Of the discount nobody asked counsel: their words on it would be lost.
    expect(codeOf(await giveBack(discount, { note: 'Too much', proposal: 'We can do 10% off.' }))).toBe('bad-request');
    expect(get(await read(counsel, hold.id)).state).toBe('pending');
    const proposal = 'We accept liability up to the fees.';
    get(await giveBack(liability, { proposal }));
    const { statements } = get(await read(tenant.as('rep'), hold.id));
    const said = statements.flatMap(({ key, decisions }) => decisions.map(({ step, proposal: words }) => [key, step, words]));
    expect(said).toEqual([[liability, 'legal', proposal]]);
  });

  test('while the manager is away the stand-in is asked, and the sender sees it', async () => {
    const tenant = await foundTenant(service);
    const away = { from: '2026-11-20', until: '2026-11-30', standIn: 'other-manager' };
    get(await tenant.as('manager').call(api.setAway, { ...nothing, body: { away } }));
    const hold = await place(tenant.as('rep'));
    expect(hold.waitingFor).toEqual([
      { id: 'other-manager', name: 'The other-manager', standsInFor: { id: 'manager', name: 'The manager' } },
    ]);
    expect(codeOf(await release(tenant.as('manager'), hold))).toBe('not-found');
    expect(get(await release(tenant.as('other-manager'), hold)).state).toBe('released');
    const aloneAway = { ...away, standIn: null };
    get(await tenant.as('manager').call(api.setAway, { ...nothing, body: { away: aloneAway } }));
    expect((await place(tenant.as('rep'), message(`${HELD_TEXT}Again.`))).waitingFor).toMatchObject([{ id: 'director' }]);
  });

  test('an answer is due in business hours, warned of, put off, and at last it expires and sends nothing', async () => {
    const own = await openService(kind, cluster);
    const tenant = await foundTenant(own);
    const hold = await place(tenant.as('rep'));
    // 9:30 on a Tuesday, open from 9 to 17, eight hours to answer and a warning two before.
    expect([hold.warnAt, hold.dueAt]).toEqual(['2026-11-24T15:30:00.000Z', '2026-11-25T09:30:00.000Z']);
    own.moveClock(7);
    expect([await warnHolds(own.work), await warnHolds(own.work)]).toEqual([1, 0]);
    const extended = get(await tenant.as('manager').call(api.extendHold, { ...nothing, params: { id: hold.id }, body: { hours: 4 } }));
    expect(extended.dueAt).toBe('2026-11-25T13:30:00.000Z');
    own.moveClock(18);
    expect(await expireHolds(own.work)).toBe(0);
    own.moveClock(5);
    expect(codeOf(await release(tenant.as('manager'), hold))).toBe('already-decided');
    expect([await expireHolds(own.work), await expireHolds(own.work)]).toEqual([1, 0]);
    const expired = get(await read(tenant.as('rep'), hold.id));
    expect(expired).toMatchObject({ state: 'expired', receipt: null });
    expect(expired.history.map(({ kind }) => kind)).toEqual(['hold-placed', 'hold-warned', 'hold-extended', 'hold-expired']);
    await own.close();
  });

  test('lists by who wrote the words, also past the first page, and also once it was passed on', async () => {
    const tenant = await foundTenant(service);
    const { draft } = message(HELD_TEXT);
    for (const n of [1, 2, 3]) await place(tenant.as('rep'), message(`${HELD_TEXT}${n}`));
    const agents = await place(tenant.as('rep'), message(HELD_TEXT, { draft: { ...draft, author: 'agent' } }));
    const idsOf = async (member: string, query: object) =>
      get(await tenant.as(member).call(api.listHolds, { ...nothing, query: { limit: '1', ...query } })).items.map(({ id }) => id);
    const waiting = { view: 'to-review' as const, author: 'agent' as const };
    expect(await idsOf('manager', waiting)).toEqual([agents.id]);
    expect(await idsOf('admin', { author: 'agent' })).toEqual([agents.id]);
    expect(await idsOf('rep', { view: 'mine', author: 'agent' })).toEqual([agents.id]);
    get(await tenant.as('manager').call(api.reassignHold, { ...nothing, params: { id: agents.id }, body: { to: 'other-manager' } }));
    expect(await idsOf('other-manager', waiting)).toEqual([agents.id]);
    expect(await idsOf('manager', waiting)).toEqual([]);
    expect(await idsOf('manager', { view: 'to-review', author: 'human', limit: '100' })).toHaveLength(3);
  });

  test('the queue is strictest and soonest first, page by page, and filtered by topic', async () => {
    const tenant = await foundTenant(service);
    const policy = { version: 1 as const, topics: { commitment: { medium: 'hold' as const } } };
    get(await tenant.as('admin').call(api.writePolicy, { ...nothing, body: { policy, reason: 'hold promises' }, ifMatch: '"1"' }));
    const placed: string[] = [];
    for (let i = 0; i < 5; i++) {
      placed.push((await place(tenant.as('rep'), message(`I will send you the signed papers in round ${i}.`))).id);
      service.moveClock(0.01);
    }
    const strict = await place(tenant.as('rep'));
    const list = async (query: object) =>
      get(await tenant.as('manager').call(api.listHolds, { ...nothing, query: { view: 'to-review', ...query } }));
    const first = await list({ limit: '4' });
    expect(first.items.map(({ id }) => id)).toEqual([strict.id, ...placed.slice(0, 3)]);
    const second = await list({ limit: '4', cursor: first.next ?? '' });
    expect(second).toMatchObject({ next: null, items: placed.slice(3).map((id) => ({ id })) });
    expect((await list({ topic: 'pricing' })).items.map(({ id }) => id)).toEqual([strict.id]);
    expect(codeOf(await tenant.as('manager').call(api.listHolds, { ...nothing, query: { cursor: 'bm8' } }))).toBe('bad-request');
  });
});
