// The sender's side of a hold, with the real engine and a service in memory.
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createConnection, type KeptPolicy } from '../../src/compose/connection.ts';
import { createHolding } from '../../src/compose/hold.ts';
import { createRecordQueue } from '../../src/compose/record-queue.ts';
import { makeRecords } from '../../src/compose/sent-records.ts';
import { createSession } from '../../src/compose/session.ts';
import { tallyOf } from '../../src/compose/statements.ts';
import { SENT_OTHERWISE } from '../../src/compose/withdraw-hold.ts';
import { createWithdrawals } from '../../src/compose/withdrawals.ts';
import { createInspector } from '../../src/inspect.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Feedback } from '../../src/model/feedback.ts';
import type { Hold } from '../../src/model/hold.ts';
import type { SenderRecord } from '../../src/model/sender-record.ts';
import { rules } from '../../src/rules/index.ts';
import { api } from '../../src/wire/api.ts';
import { createClient } from '../../src/wire/client.ts';
import type { Who } from '../fakes/review-people.ts';
import { createFakeService, type FakeService } from '../fakes/review-service.ts';
import { makeDraft, makePolicy, NOW } from '../policy/make.ts';

const OFFER = 'We can offer you 30% off.';
const mail = (text: string): Draft => makeDraft(undefined, { body: { text } });
const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
});

function clientOf(service: FakeService, who: Who) {
  return createClient({ url: 'http://service.example', token: () => who, fetch: service.fetch, timeoutMs: 2000 });
}

async function start(given: { readonly service?: FakeService; readonly hold?: Hold } = {}) {
  let time = NOW;
  const clock = () => time;
  const service = given.service ?? createFakeService(clock);
  const kept = signal<KeptPolicy | null>(null);
  const waiting = signal<readonly SenderRecord[]>([]);
  const feedback = signal<readonly Feedback[]>([]);
  const hold = signal<Hold | null>(given.hold ?? null);
  const client = clientOf(service, 'rep');
  const connection = createConnection({ client, clock, kept });
  const records = createRecordQueue({ client, waiting });
  const withdrawing = signal<readonly string[]>([]);
  const withdrawals = createWithdrawals({ client, waiting: withdrawing, note: SENT_OTHERWISE });
  const session = createSession({ inspector: signal(createInspector(rules)), policy: signal(makePolicy()), clock, given: [], feedback });
  let ids = 0;
  const newId = () => `id-number-${++ids}`;
  const holding = createHolding({
    session,
    connection,
    records,
    recordSent: (leaving) => records.add(makeRecords(leaving)),
    takeBack: withdrawals.add,
    hold,
    clock,
    newId,
    knowsSending: true,
  });
  const end = new AbortController();
  ends.push(end);
  holding.follow(end.signal);
  connection.start(end.signal);
  await vi.waitFor(() => expect(connection.reach.value).not.toBe('connecting'));
  const manager = clientOf(service, 'manager');
  const pass = (ms: number) => {
    time = new Date(time.getTime() + ms);
  };
  return { service, session, holding, hold, connection, waiting, feedback, manager, records, withdrawing, withdrawals, pass };
}

type Started = Awaited<ReturnType<typeof start>>;

function idOf({ hold }: Started): string {
  return hold.value?.id ?? '';
}

const release = (started: Started) =>
  started.manager.call(api.releaseHold, { params: { id: idOf(started) }, query: {}, body: { digest: started.hold.value?.digest ?? '' } });

async function held(text = OFFER): Promise<Started> {
  const started = await start();
  started.session.check(mail(text));
  await started.holding.ask();
  return started;
}

describe('asking', () => {
  test('gives the draft to the manager, with the note, and says with whom and until when', async () => {
    const started = await start();
    started.session.check(mail(OFFER));
    started.holding.note.value = 'They sign today.';
    await started.holding.ask();
    expect(started.hold.value).toMatchObject({ state: 'pending', waitingFor: [{ name: 'Dana Whitcombe' }] });
    expect(started.service.holds[0]?.note).toBe('They sign today.');
    expect(started.holding.note.value).toBe('');
    expect(started.session.gate.value.kind).toBe('open');
  });

  test('pressed twice, or again after a lost answer, places one hold', async () => {
    const started = await start();
    started.session.check(mail(OFFER));
    started.service.losesAnswers = 1;
    await Promise.all([started.holding.ask(), started.holding.ask()]);
    expect(started.holding.problem.value?.code).toBe('unreachable');
    await started.holding.ask();
    expect(started.holding.problem.value).toBeNull();
    expect(started.service.holds).toHaveLength(1);
  });

  test('edited after a lost answer: what did arrive is taken back, and the new words are asked about', async () => {
    const started = await start();
    started.session.check(mail(OFFER));
    started.service.losesAnswers = 1;
    await started.holding.ask();
    started.session.check(mail('We can offer you 40% off.'));
    started.service.isDown = true;
    await started.holding.ask();
    expect(started.holding.problem.value?.code).toBe('unreachable');
    started.service.isDown = false;
    started.session.check(mail('We can offer you 35% off.'));
    await started.holding.ask();
    expect(started.holding.problem.value).toBeNull();
    expect(started.service.holds.map(({ state, text }) => [state, text])).toEqual([
      ['withdrawn', OFFER],
      ['pending', 'We can offer you 35% off.'],
    ]);
    expect([started.holding.isCurrent.value, started.hold.value?.previous]).toEqual([true, started.service.holds[0]?.id]);
  });

  test('edited after an attempt that never arrived: nobody is asked about the earlier words', async () => {
    const started = await start();
    started.session.check(mail(OFFER));
    started.service.isDown = true;
    await started.holding.ask();
    started.service.isDown = false;
    started.session.check(mail('We can offer you 35% off.'));
    await started.holding.ask();
    expect(started.service.holds.map(({ text }) => text)).toEqual(['We can offer you 35% off.']);
  });

  test('without a service it says so, keeps the note, and the gate stays as it is', async () => {
    const started = await start();
    started.session.check(mail(OFFER));
    started.holding.note.value = 'They sign today.';
    started.service.isDown = true;
    await started.holding.ask();
    expect(started.holding.problem.value?.code).toBe('unreachable');
    expect(started.holding.note.value).toBe('They sign today.');
    expect(started.session.askToSend(mail(OFFER)).kind).toBe('open');
    expect(started.session.askToSend(mail('Are you free on Tuesday?')).kind).toBe('allow');
    started.service.isDown = false;
    started.service.cut();
    // The stream is opened again, and with it the complaint is over.
    await vi.waitFor(() => expect(started.holding.problem.value).toBeNull(), { timeout: 5000 });
  });

  test('an earlier hold that the service does not know is no hindrance', async () => {
    const started = await held();
    started.service.holds.length = 0;
    started.hold.value = started.hold.value && { ...started.hold.value, state: 'expired' };
    await started.holding.ask();
    expect(started.service.holds).toHaveLength(1);
    expect(started.holding.problem.value).toBeNull();
  });
});

describe('a release', () => {
  test('arrives by itself and opens the gate for this very draft', async () => {
    const started = await held();
    await release(started);
    await vi.waitFor(() => expect(started.holding.isReleased.value).toBe(true));
    expect(started.session.askToSend(mail(OFFER))).toEqual({ kind: 'allow' });
  });

  test('is voided by an edit, and holds again when the edit is undone', async () => {
    const started = await held();
    await release(started);
    await vi.waitFor(() => expect(started.holding.isReleased.value).toBe(true));
    expect(started.session.askToSend(mail('We can offer you 35% off.')).kind).toBe('open');
    expect(started.holding.isReleased.value).toBe(false);
    expect(started.session.askToSend(mail(OFFER)).kind).toBe('allow');
  });

  test('runs out', async () => {
    const started = await held();
    await release(started);
    await vi.waitFor(() => expect(started.holding.isReleased.value).toBe(true));
    started.pass(80 * 3_600_000);
    expect(started.session.askToSend(mail(OFFER)).kind).toBe('open');
  });

  test('is not undone by an answer that comes late', async () => {
    const started = await held();
    const before = started.hold.value;
    await release(started);
    await vi.waitFor(() => expect(started.hold.value?.state).toBe('released'));
    started.service.holds[0] = before ?? started.service.holds[0] ?? Object.create(null);
    started.service.change(idOf(started), {}, 'hold-warned');
    await vi.waitFor(() => expect(started.service.calls.filter((call) => call.startsWith('GET /v1/holds/')).length).toBeGreaterThan(1));
    expect(started.hold.value?.state).toBe('released');
  });
});

describe('what came back', () => {
  test('wording that is taken is not asked again, and settles the message at once', async () => {
    const started = await held();
    const key = started.hold.value?.statements.find(({ standing }) => standing === 'asked')?.key ?? '';
    const wording = 'We can offer you 22% off.';
    await started.manager.call(api.returnHold, {
      ...{ params: { id: idOf(started) }, query: {} },
      body: { digest: started.hold.value?.digest ?? '', reasons: [], statements: [{ key, kind: 'return', proposal: wording }] },
    });
    await vi.waitFor(() => expect(started.hold.value?.state).toBe('returned'));
    started.session.check(mail(wording));
    expect(started.session.status.value).toBe('holds');
    await started.holding.ask();
    expect(started.holding.isReleased.value).toBe(true);
    expect(started.hold.value?.earlier).toHaveLength(1);
    expect(started.session.askToSend(mail(wording)).kind).toBe('allow');
  });

  test('wording that needs no manager is answered by who proposed it; any change of it, or of who reads it, asks again', async () => {
    const started = await held();
    const { session } = started;
    const key = started.hold.value?.statements.find(({ standing }) => standing === 'asked')?.key ?? '';
    const wording = 'We can offer you 15% off.';
    await started.manager.call(api.returnHold, {
      ...{ params: { id: idOf(started) }, query: {} },
      body: { digest: started.hold.value?.digest ?? '', reasons: [], statements: [{ key, kind: 'return', proposal: wording }] },
    });
    await vi.waitFor(() => expect(started.hold.value?.state).toBe('returned'));
    const answers = () => session.statements.value.map(({ state, acknowledgement }) => [state, acknowledgement?.reason ?? null]);
    session.check(mail(wording));
    expect(answers()).toEqual([['answered', 'Wording proposed by Dana Whitcombe']]);
    expect(session.askToSend(mail(wording)).kind).toBe('allow');
    for (const other of ['We can offer you 16% off.', 'We can offer you 15% off everything.']) {
      session.check(mail(other));
      expect(answers()).toEqual([['asked', null]]);
    }
    const toOthers = { ...mail(wording), cc: [{ address: 'eve@globex.example' }] };
    session.check(toOthers);
    expect(answers()).toEqual([['asked', null]]);
    session.check(mail(wording));
    session.withdraw(session.statements.value[0]?.key ?? '');
    expect(answers()).toEqual([['asked', null]]);
  });

  test('what was released counts as answered while the rest is asked again, and opens nothing', async () => {
    const OTHER = 'We can give you 40% off the setup.';
    const started = await held(`${OFFER} ${OTHER}`);
    const { session } = started;
    const statements = started.hold.value?.statements.filter(({ standing }) => standing === 'asked') ?? [];
    const released = statements.filter(({ flags }) => flags[0]?.sentence.start === 0);
    expect(released.length).toBeGreaterThan(0);
    expect(session.gate.value).toMatchObject({ short: '2 statements need a manager' });
    await started.manager.call(api.returnHold, {
      ...{ params: { id: idOf(started) }, query: {} },
      body: {
        ...{ digest: started.hold.value?.digest ?? '', reasons: [] },
        statements: statements.map((one) => ({ key: one.key, kind: released.includes(one) ? ('release' as const) : ('return' as const) })),
      },
    });
    await vi.waitFor(() => expect(started.hold.value?.state).toBe('returned'));
    expect(tallyOf(session.statements.value)).toEqual({ own: 0, answered: 0, held: 1 });
    expect(session.gate.value).toMatchObject({ short: '1 statement needs a manager', message: expect.not.stringContaining('30%') });
    // The gate itself knows nothing of it: neither the words alone, nor with a sentence beside them that nobody saw, may go.
    expect(session.askToSend(mail(OFFER))).toMatchObject({ kind: 'open', short: 'Ask for its release' });
    expect(session.status.value).toBe('holds');
    session.check(mail("We can offer you 30% off. I'll mend the gate."));
    expect(tallyOf(session.statements.value)).toEqual({ own: 1, answered: 0, held: 0 });
    expect(session.gate.value).toMatchObject({ kind: 'open', short: '1 statement needs your answer' });
    session.check({ ...mail(OFFER), cc: [{ address: 'eve@globex.example' }] });
    expect(session.gate.value).toMatchObject({ short: '1 statement needs a manager' });
    session.check(mail(OFFER));
    await started.holding.ask();
    expect(started.holding.isReleased.value).toBe(true);
    expect(session.gate.value.kind).toBe('allow');
  });

  test('an edit while it waits is taken back before the new wording is asked about', async () => {
    const started = await held();
    started.session.check(mail('We can offer you 40% off.'));
    expect(started.holding.isCurrent.value).toBe(false);
    await started.holding.ask();
    expect(started.service.holds.map(({ state }) => state)).toEqual(['withdrawn', 'pending']);
    expect(started.holding.isCurrent.value).toBe(true);
  });

  test('what was decided while it is being taken back is shown, and nothing is placed over it', async () => {
    const started = await held();
    started.service.holds[0] = { ...(started.service.holds[0] ?? Object.create(null)), state: 'expired' };
    await started.holding.withdraw();
    expect(started.hold.value?.state).toBe('expired');
    expect(started.holding.problem.value).toBeNull();
    expect(started.session.askToSend(mail(OFFER)).kind).toBe('open');
  });
});

describe('leaving', () => {
  test('puts answers, reports and the message on record in order, and takes back what still waits', async () => {
    const started = await held("I'll mend the gate. We can offer you 30% off.");
    const [key = ''] = started.session.statements.value.filter(({ state }) => state === 'asked').map((one) => one.key);
    started.session.check(mail("I'll mend the gate."));
    started.session.report(started.session.statements.value[0]?.key ?? key);
    expect(started.session.askToSend(mail("I'll mend the gate.")).kind).toBe('allow');
    started.holding.left();
    await vi.waitFor(() => expect(started.waiting.value).toEqual([]));
    expect(started.service.records.map(({ kind }) => kind)).toEqual(['reported', 'acknowledged', 'sent']);
    await vi.waitFor(() => expect(started.service.holds[0]?.state).toBe('withdrawn'));
    expect(JSON.stringify(started.service.records)).not.toContain('Offer');
    expect(started.feedback.value).toEqual([]);
    expect(started.hold.value).toBeNull();
  });

  test('sent without a network: the hold is taken back once there is one', async () => {
    const started = await held("I'll mend the gate. We can offer you 30% off.");
    const id = idOf(started);
    started.service.isDown = true;
    started.session.check(mail('Thanks.'));
    started.holding.left();
    await started.withdrawals.flush();
    expect([started.hold.value, started.withdrawing.value]).toEqual([null, [id]]);
    started.service.isDown = false;
    await started.withdrawals.flush();
    expect([started.service.holds[0]?.state, started.withdrawing.value]).toEqual(['withdrawn', []]);
  });

  test('what was decided meanwhile, or is not known, is taken back no more', async () => {
    const started = await held();
    started.service.change(idOf(started), { state: 'expired' }, 'hold-expired');
    started.withdrawing.value = [idOf(started), 'unknown'];
    await started.withdrawals.flush();
    expect([started.service.holds[0]?.state, started.withdrawing.value]).toEqual(['expired', []]);
  });

  test('records wait for the network, keep their order, and count once', async () => {
    const started = await start();
    started.service.isDown = true;
    started.session.check(mail('Thanks.'));
    started.holding.left();
    started.session.check(mail('Thanks again.'));
    started.holding.left();
    await started.records.flush();
    expect(started.waiting.value).toHaveLength(2);
    started.service.isDown = false;
    started.service.losesAnswers = 1;
    await started.records.flush();
    await started.records.flush();
    expect(started.service.records).toHaveLength(2);
    expect(started.waiting.value).toEqual([]);
  });

  test('a record that is refused does not hold up the others', async () => {
    const started = await start();
    started.session.check(mail('Thanks.'));
    started.holding.left();
    await started.records.flush();
    const [good] = started.service.records;
    if (good === undefined) throw new Error('no record');
    started.records.add([
      { ...good, id: 'x' },
      { ...good, id: 'another-record' },
    ]);
    await started.records.flush();
    expect(started.records.refused.value).toBe(1);
    expect(started.service.records.map(({ id }) => id)).toContain('another-record');
    expect(started.waiting.value).toEqual([]);
  });
});

test('a hold that was kept is read again at the start, and shown as it was while there is no service', async () => {
  const first = await held();
  const kept = first.hold.value;
  if (kept === null) throw new Error('nothing held');
  await release(first);
  const second = await start({ service: first.service, hold: kept });
  await vi.waitFor(() => expect(second.hold.value?.state).toBe('released'));
  first.service.isDown = true;
  const third = await start({ service: first.service, hold: kept });
  expect(third.connection.reach.value).toBe('offline');
  expect(third.hold.value).toEqual(kept);
});
