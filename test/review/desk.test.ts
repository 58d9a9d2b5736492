// The reviewer's side against the service in memory: deciding, races, lost answers, joint release.
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countUndecided, listReturned } from '../../src/compose/proposals.ts';
import type { Hold } from '../../src/model/hold.ts';
import { listSentences } from '../../src/review/answers.ts';
import { createReview, type Review } from '../../src/review/review.ts';
import { listFacts, listRecipients } from '../../src/review/words.ts';
import { api } from '../../src/wire/api.ts';
import { createClient } from '../../src/wire/client.ts';
import { refOf, type Who } from '../fakes/review-people.ts';
import { createFakeService, type FakeService } from '../fakes/review-service.ts';
import { makeDraft, NOW } from '../policy/make.ts';

const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
});

function clientOf(service: FakeService, who: Who) {
  return createClient({ url: 'http://service.example', token: () => who, fetch: service.fetch, timeoutMs: 2000 });
}

async function place(service: FakeService, text: string): Promise<string> {
  const body = { draft: makeDraft(undefined, { body: { text } }), acknowledgements: [] };
  const answer = await clientOf(service, 'rep').call(api.placeHold, { params: {}, query: {}, body });
  if (!answer.ok) throw new Error(answer.problem?.detail ?? answer.code);
  return answer.value.id;
}

interface Started {
  readonly service: FakeService;
  readonly review: Review;
  readonly ids: readonly string[];
}

async function start(...texts: readonly string[]): Promise<Started> {
  const service = createFakeService(() => NOW);
  const ids: string[] = [];
  for (const text of texts) ids.push(await place(service, text));
  let count = 0;
  const options = { clock: () => NOW, newId: () => `id-number-${++count}`, shortcuts: signal(true), titleOf: () => null };
  const review = createReview({ client: clientOf(service, 'manager'), ...options });
  const end = new AbortController();
  ends.push(end);
  review.start(end.signal);
  await vi.waitFor(() => expect(review.reach.value).toBe('live'));
  return { service, review, ids };
}

const OFFER = 'We can offer you 30% off.';
const QUOTE = 'We can offer you 30% off. Payment within 90 days is fine for us.';

test('a length in days is said as it was written', () => {
  const say = (days: number) => listFacts({ facts: { days } }, []);
  expect([730, 365 + 180].flatMap(say)).toEqual(['2 years', '1 year 6 months']);
  expect([1, 90, 180, 400].flatMap(say)).toEqual(['1 day', '90 days', '180 days', '400 days']);
});

test('a length needs no day beside it, nor with what else was found in its words: nobody agreed on that day', async () => {
  const { review, ids } = await start('Payment within 90 days is fine for us.');
  await review.desk.open(ids[0] ?? '');
  const statements = review.desk.hold.value?.statements ?? [];
  expect(statements.filter(({ facts }) => 'date' in facts).length).toBeGreaterThan(1);
  expect(statements.flatMap((one) => listFacts(one, statements))).toEqual(['90 days']);
  const day = { facts: { date: '2027-03-01' } };
  expect(listFacts(day, [...statements, day])).toEqual(['Mon, Mar 1, 2027']);
});

test('who is copied, and who blind, stands as such', () => {
  const [kim, lee, eve] = ['kim@acme.example', 'lee@acme.example', 'eve@rival.example'] as const;
  const recipients = [kim, lee, eve];
  const draft = makeDraft(undefined, { to: [{ address: kim }, { address: lee, name: 'Lee' }], bcc: [{ address: eve }] });
  expect(listRecipients({ draft, recipients })).toEqual([
    ['To', `${kim}, ${lee}`],
    ['Bcc', eve],
  ]);
  expect(listRecipients({ draft: null, recipients })).toEqual([['To', `${kim}, ${lee}, ${eve}`]]);
  expect(listRecipients({ draft: null, recipients: [] })).toEqual([['To', 'nobody yet']]);
});

test('one or two decisions have no median', async () => {
  const { service, review } = await start(OFFER, QUOTE, 'We can offer you 40% off.');
  const wait = async (decided: number) => {
    service.holds.forEach((hold, at) => {
      Object.assign(hold, at < decided ? { state: 'released', decidedAt: new Date(NOW.getTime() + at * 60_000).toISOString() } : {});
    });
    review.queue.filter.value = { showing: 'released', topic: null, author: null };
    await review.queue.read();
    return [review.queue.items.value.length, review.queue.medianWait.value];
  };
  expect(await wait(2)).toEqual([2, null]);
  expect(await wait(3)).toEqual([3, 60_000]);
});

describe('releasing', () => {
  test('high risk takes two presses, and what is written in between disarms it', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    await review.desk.release();
    expect([review.desk.isArmed.value, service.holds[0]?.state]).toEqual([true, 'pending']);
    review.desk.say({ note: 'Fine.' });
    expect(review.desk.isArmed.value).toBe(false);
    await review.desk.release();
    await review.desk.release();
    expect(service.holds[0]?.state).toBe('released');
    expect(review.desk.hold.value?.receipt).not.toBeNull();
  });

  test('pressed many times it is asked for once', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    await review.desk.release();
    await Promise.all([review.desk.release(), review.desk.release(), review.desk.release()]);
    expect(service.calls.filter((call) => call.endsWith('/release'))).toHaveLength(1);
  });

  test('is refused while a sentence is marked to go back', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    const [key = ''] = review.desk.hold.value?.statements.map((statement) => statement.key) ?? [];
    review.desk.answer(key, { kind: 'return' });
    await review.desk.release();
    expect(review.desk.problem.value).toContain('marked a sentence to go back');
    expect(service.holds[0]?.state).toBe('pending');
  });

  test('a lost answer is looked up before anything is said of it', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    await review.desk.release();
    service.losesAnswers = 1;
    await review.desk.release();
    expect(review.desk.hold.value?.state).toBe('released');
    expect(review.desk.problem.value).toBeNull();
    expect(review.desk.isOvertaken.value).toBe(false);
  });
});

describe('returning', () => {
  test('asks for a reason, then gives each sentence its answer, and says a wording once', async () => {
    const { service, review, ids } = await start(QUOTE);
    const { desk } = review;
    await desk.open(ids[0] ?? '');
    await desk.giveBack();
    expect([desk.form.value, desk.problem.value]).toEqual(['return', expect.stringContaining('say why')]);
    const statements = desk.hold.value?.statements ?? [];
    const payment = statements.find(({ rule }) => rule === 'payment-terms');
    const discount = statements.find(({ flags }) => flags[0]?.quote.includes('30%'));
    desk.answer(discount?.key ?? '', { proposal: 'We can offer you 20% off.' });
    desk.answer(payment?.key ?? '', { kind: 'release' });
    await desk.giveBack();
    const after = service.holds[0]?.statements ?? [];
    expect(service.holds[0]?.state).toBe('returned');
    expect(after.find(({ key }) => key === payment?.key)?.decisions[0]?.kind).toBe('release');
    const proposals = after.flatMap(({ decisions }) => decisions.flatMap(({ proposal }) => proposal ?? []));
    expect(proposals).toEqual(['We can offer you 20% off.']);
  });

  test('the one sentence of a message goes back with it, as the reviewer’s word', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    review.desk.say({ note: 'Too much.' });
    await review.desk.giveBack();
    expect(service.holds[0]?.statements.flatMap(({ decisions }) => decisions.map(({ kind }) => kind))).toContain('return');
  });

  test('a sentence without an answer goes back undecided, and not as the reviewer’s word', async () => {
    const { service, review, ids } = await start(QUOTE);
    const { desk } = review;
    await desk.open(ids[0] ?? '');
    const [discount, payment] = listSentences(desk.hold.value ?? Object.create(null));
    desk.answer(discount?.id ?? '', { kind: 'return', note: 'Too much.' });
    desk.answer(payment?.id ?? '', { kind: 'return' });
    desk.answer(payment?.id ?? '', { kind: null });
    await desk.giveBack();
    const after: Hold = service.holds[0] ?? Object.create(null);
    expect(listReturned(after, null).map(({ before, note }) => [before, note])).toEqual([['We can offer you 30% off.', 'Too much.']]);
    expect(countUndecided(after)).toBe(1);
    const ofPayment = payment?.statements.map(({ key }) => key) ?? [];
    const decisions = after.statements.filter(({ key }) => ofPayment.includes(key)).map((statement) => statement.decisions);
    expect(decisions).toEqual(ofPayment.map(() => []));
  });

  test('a note is the reviewer’s word, whichever button was pressed', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    const [discount] = listSentences(review.desk.hold.value ?? Object.create(null));
    review.desk.answer(discount?.id ?? '', { note: 'Ask me first.' });
    await review.desk.giveBack();
    expect(service.holds[0]?.statements[0]?.decisions).toMatchObject([{ kind: 'return', note: 'Ask me first.' }]);
  });

  test('what is written stays while another message is looked at', async () => {
    const { review, ids } = await start(OFFER, QUOTE);
    await review.desk.open(ids[0] ?? '');
    review.desk.say({ note: 'Too much.' });
    expect(review.step(1) || review.step(-1)).toBe(true);
    await vi.waitFor(() => expect(review.desk.hold.value?.id).toBe(ids[1]));
    expect(review.desk.answers.value.note).toBe('');
    await review.desk.open(ids[0] ?? '');
    expect(review.desk.answers.value.note).toBe('Too much.');
  });
});

describe('where others are asked too', () => {
  const BOTH = 'We can do 40% off and we accept unlimited liability. Payment within 90 days is fine for us.';

  /** The reader is asked about terms alone, and somebody else about all. */
  async function startAsCounsel(): Promise<Started> {
    const started = await start(BOTH);
    const { service, ids } = started;
    const { statements, steps } = service.holds[0] ?? Object.create(null);
    const [step] = steps;
    const keys = statements.filter(({ rule }: { rule: string }) => rule === 'liability').map(({ key }: { key: string }) => key);
    const other = { ...step, reviewers: [{ ...refOf('luis'), standsInFor: null }] };
    service.change(ids[0] ?? '', { steps: [other, { ...step, name: 'legal', topics: ['terms'], keys }] }, 'hold-reassigned');
    await started.review.desk.open(ids[0] ?? '');
    return started;
  }

  test('a wording and a note go to what the reader is asked about', async () => {
    const { service, review } = await startAsCounsel();
    const { desk } = review;
    const [first] = listSentences(desk.hold.value ?? Object.create(null));
    expect(first?.id).toMatch(/^discount:/);
    desk.answer(first?.id ?? '', { note: 'We never do that.', proposal: 'We accept liability up to the fees.' });
    await desk.giveBack();
    const decided = service.holds[0]?.statements.flatMap(({ rule, decisions }) => decisions.map((decision) => ({ rule, ...decision })));
    expect(decided).toMatchObject([
      { rule: 'liability', step: 'legal', note: 'We never do that.', proposal: 'We accept liability up to the fees.' },
    ]);
  });

  test('a note goes with a release as well', async () => {
    const { service, review } = await startAsCounsel();
    const [first] = review.desk.own.value;
    review.desk.answer(first?.id ?? '', { note: 'As in March.' });
    await review.desk.release();
    await review.desk.release();
    expect(service.holds[0]?.statements.flatMap(({ decisions }) => decisions.map(({ note }) => note))).toEqual(['As in March.']);
  });

  test('what is asked of others alone is not theirs to answer', async () => {
    const { service, review } = await startAsCounsel();
    const { desk } = review;
    const [first, second] = listSentences(desk.hold.value ?? Object.create(null));
    expect(desk.own.value.map(({ id }) => id)).toEqual([first?.id]);
    desk.answer(second?.id ?? '', { note: 'Thirty days.' });
    await desk.giveBack();
    expect([service.holds[0]?.state, desk.problem.value]).toEqual(['pending', expect.stringContaining('say why')]);
  });
});

describe('others', () => {
  test('who is overtaken is told, by the stream or by the refusal', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    const history = [{ at: NOW.toISOString(), kind: 'hold-released', by: refOf('luis'), note: null }];
    service.change(ids[0] ?? '', { state: 'released', waitingFor: [], decidedAt: NOW.toISOString(), history }, 'hold-released');
    await vi.waitFor(() => expect(review.desk.isOvertaken.value).toBe(true));
    await vi.waitFor(() => expect(review.queue.items.value).toEqual([]));
  });

  test('one’s own decision in another window is no race lost', async () => {
    const { service, review, ids } = await start(OFFER);
    await review.desk.open(ids[0] ?? '');
    const body = { digest: service.holds[0]?.digest ?? '' };
    await clientOf(service, 'manager').call(api.releaseHold, { params: { id: ids[0] ?? '' }, query: {}, body });
    await vi.waitFor(() => expect(review.desk.hold.value?.state).toBe('released'));
    expect(review.desk.isOvertaken.value).toBe(false);
  });

  test('nobody decides on their own message', async () => {
    const { service, review, ids } = await start(OFFER);
    service.holds[0] = { ...(service.holds[0] ?? Object.create(null)), sender: refOf('manager') };
    await review.desk.open(ids[0] ?? '');
    await review.desk.release();
    await review.desk.release();
    expect(service.calls.filter((call) => call.endsWith('/release'))).toEqual([]);
  });
});

test('a joint release leaves out what is not of the lowest tier', async () => {
  const { service, review, ids } = await start(OFFER, QUOTE);
  const [first, second] = ids;
  service.change(first ?? '', { severity: 'low' }, 'hold-placed');
  await vi.waitFor(() => expect(review.queue.items.value.some(({ severity }) => severity === 'low')).toBe(true));
  for (const item of review.queue.items.value) review.batch.toggle(item);
  expect([...review.batch.picked.value]).toEqual([first]);
  // The list says low; its statements do not.
  await review.batch.look();
  expect(review.batch.reading.value).toBeNull();
  expect(review.batch.outcome.value).toContain('1 left out');
  expect(service.holds.find(({ id }) => id === second)?.state).toBe('pending');
});
