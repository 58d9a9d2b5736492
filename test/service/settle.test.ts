// Asked again after a review: what goes at once, and what somebody reads again. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import type { Hold } from '../../src/model/hold.ts';
import type { TenantSettings } from '../../src/model/tenant-settings.ts';
import { api } from '../../src/wire/api.ts';
import type { PlaceHold } from '../../src/wire/hold-endpoints.ts';
import { foundTenant, get, HELD_TEXT, KINDS, message, nothing, openService, place, release, type TestService } from './harness.ts';
import { useCluster } from './use-cluster.ts';

const cluster = useCluster();
const PROMISE = 'We can do 30% off the licences.';

describe.each(KINDS)('asked again on %s', (kind) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService(kind, cluster);
  });
  afterAll(() => service.close());

  const openCase = async (settings: Partial<TenantSettings> = {}) => {
    const tenant = await foundTenant(service, undefined, settings);
    const rep = tenant.as('rep');
    return {
      ask: (change: Partial<Draft>, previous?: Hold, acknowledgements: PlaceHold['acknowledgements'] = []) =>
        place(rep, { draft: { ...message(HELD_TEXT).draft, ...change }, acknowledgements, ...(previous && { previous: previous.id }) }),
      release: async (hold: Hold) => get(await release(tenant.as('manager'), hold)),
      /** All of what is asked with one wording, or each as it is said; null leaves it undecided. */
      giveBack: async (hold: Hold, proposal: string, kinds?: readonly ('release' | 'return' | null)[]) => {
        const asked = hold.statements.filter(({ standing }) => standing === 'asked');
        const statements = asked.flatMap(({ key }, at) => {
          const how = kinds === undefined ? 'return' : (kinds[at] ?? null);
          return how === null ? [] : [{ key, kind: how, ...(how === 'return' && { proposal }) }];
        });
        const body = { digest: hold.digest, reasons: [], note: 'See below.', statements };
        return get(await tenant.as('manager').call(api.returnHold, { ...nothing, params: { id: hold.id }, body }));
      },
      takeBack: async (hold: Hold) => get(await rep.call(api.withdrawHold, { ...nothing, params: { id: hold.id }, body: {} })),
    };
  };

  const textOf = (change: (text: string) => string): Partial<Draft> => ({ body: { text: change(HELD_TEXT) } });

  test.each<[string, Partial<Draft>]>([
    ['another subject', { subject: '60% off everything' }],
    ['another attachment', { attachments: [{ name: 'offer.pdf' }, { name: 'terms.pdf' }] }],
    ['an attachment less', { attachments: [] }],
    ['somebody else at the same company', { to: [{ address: 'kim@acme.example' }] }],
    ['one recipient more', { bcc: [{ address: 'kim@acme.example' }] }],
    ['one recipient less', { cc: [] }],
    ['a line more', textOf((text) => text.replace('See you', 'Same for Delta.\n\nSee you'))],
    ['half a sentence more', textOf((text) => text.replace('See you there', 'Your hardware too, see you there'))],
    ['the promise once more', textOf((text) => text.replace(PROMISE, `${PROMISE}\n\n${PROMISE}`))],
    ['what stood beside it gone', textOf((text) => text.replace('See you there.\n', ''))],
    ['another order', textOf((text) => `${PROMISE}\n\n${text.replace(`${PROMISE}\n\n`, '')}`)],
  ])('%s is read by somebody before it goes', async (_, change) => {
    const { ask, release: countersign } = await openCase();
    const around = { attachments: [{ name: 'offer.pdf' }], cc: [{ address: 'pat@acme.example' }] };
    const first = await ask(around);
    await countersign(first);
    const again = await ask({ ...around, ...change }, first);
    expect(again).toMatchObject({ state: 'pending', receipt: null, waitingFor: [{ id: 'manager' }] });
    expect(again.statements.map(({ standing }) => standing)).toEqual(['asked']);
    // And whoever reads it again is shown what is different.
    expect(again.changes.some(({ kind: how }) => how !== 'same')).toBe(true);
  });

  test('the same in other white space goes at once', async () => {
    const { ask, release: countersign } = await openCase();
    const around = { attachments: [{ name: 'offer.pdf' }] };
    const first = await ask(around);
    await countersign(first);
    const moved = { to: [], bcc: [{ address: ' Ann@acme.example' }] };
    const same = await ask({ ...around, ...moved, subject: ' Our  offer', ...textOf((text) => text.replace(/ /g, '  ')) }, first);
    expect(same).toMatchObject({ state: 'released', statements: [{ standing: 'settled' }] });
    expect(same.receipt?.digest).toBe(same.digest);
  });

  test('a release taken up again lasts no longer, and once its time is over it settles nothing', async () => {
    const { ask, release: countersign } = await openCase();
    const first = await ask({});
    const { receipt } = await countersign(first);
    service.moveClock(70);
    const renewed = await ask({}, first);
    expect(renewed).toMatchObject({ state: 'released', receipt: { expires: receipt?.expires } });
    service.moveClock(2);
    expect(await ask({}, renewed)).toMatchObject({ state: 'pending', statements: [{ standing: 'asked' }], changes: [{ kind: 'same' }] });
  });

  test.each([
    ['that the sender had answered', true],
    ['that was released with it', false],
  ])('a condition %s may not go after the release', async (_, isAnswered) => {
    const { ask, release: countersign } = await openCase();
    const condition = 'You pay up front.';
    const withCondition = textOf((text) => text.replace(PROMISE, `${PROMISE}\n\n${condition}`));
    const { statements } = await ask({ ...withCondition, subject: 'To learn its key' });
    const reason = { reason: 'agreed', at: service.now().toISOString() };
    const acknowledgements = statements.flatMap(({ kind: how, key }) => (how === 'acknowledge' && isAnswered ? [{ key, ...reason }] : []));
    const first = await ask(withCondition, undefined, acknowledgements);
    const standing = isAnswered ? 'answered' : 'asked';
    expect(first.statements).toMatchObject([{ standing: 'asked' }, { standing, flags: [{ quote: expect.stringContaining('up front') }] }]);
    await countersign(first);
    const again = await ask({}, first);
    expect(again).toMatchObject({ state: 'pending', statements: [{ standing: 'asked' }] });
    expect(again.changes).toContainEqual({ kind: 'removed', text: expect.stringContaining(condition) });
  });

  test('of what went back only the sentences that a reviewer returned may go', async () => {
    const [training, support] = ['We can give you 40% off the training.', 'We can give you 50% off the support.'];
    const say = (...sentences: string[]) => ({ body: { text: [PROMISE, ...sentences].join('\n\n') } });
    const askAgain = async (kinds: readonly ('release' | 'return' | null)[], ...sentences: string[]) => {
      const { ask, giveBack } = await openCase();
      const { state, statements } = await ask(say(...sentences), await giveBack(await ask(say(training, support)), 'No support.', kinds));
      return [state, ...statements.map(({ standing }) => standing)];
    };
    expect(await askAgain(['release', 'release', 'return'], training)).toEqual(['released', 'settled', 'settled']);
    expect(await askAgain(['release', 'release', 'return'])).toEqual(['pending', 'asked']);
    expect(await askAgain(['release', null, 'return'])).toEqual(['pending', 'asked']);
    expect(await askAgain(['release', null, 'return'], training)).toEqual(['pending', 'settled', 'asked']);
  });

  test('a line may not go because a returned sentence has the same line; that sentence may, over its lines', async () => {
    const training = 'We can do 40% off the training\nplus shipping.\n\nThanks.';
    const askAgain = async (licences: string, after: string) => {
      const { ask, giveBack } = await openCase();
      const first = await ask({ body: { text: `${training}\n\n${licences}` } });
      const { state, statements } = await ask({ body: { text: after } }, await giveBack(first, 'No.', ['release', 'return']));
      return [state, ...statements.map(({ standing }) => standing)];
    };
    const one = 'We can do 30% off the licences plus shipping.';
    const wrapped = 'We can do 30% off the licences for each of the teams that you named\nplus shipping.';
    for (const licences of [one, wrapped]) {
      expect(await askAgain(licences, training.replace('plus shipping.\n', ''))).toEqual(['pending', 'asked']);
      expect(await askAgain(licences, training)).toEqual(['released', 'settled']);
    }
  });

  test('a reviewer’s wording goes at once in place of its sentence, also behind an opening, and once', async () => {
    const { ask, giveBack, takeBack } = await openCase();
    const say = (sentence: string, rest = '') => ({ body: { text: `Hi Ann, ${sentence}\n\nSee you there.\n${rest}` } });
    const wording = 'We can do 25% off the licences.';
    const first = await ask(say('we can do 40% off the licences.'));
    const returned = await giveBack(first, wording);
    const twice = await ask(say(wording, wording), returned);
    expect(twice).toMatchObject({ state: 'pending', statements: [{ standing: 'asked' }] });
    const more = await ask(say(wording, 'Same for Delta.'), await takeBack(twice));
    expect(more).toMatchObject({ state: 'pending', statements: [{ standing: 'asked' }] });
    expect(await ask(say(wording), await takeBack(more))).toMatchObject({ state: 'released', statements: [{ standing: 'settled' }] });
  });

  test('and where two statements shared the sentence, of which the wording is a part', async () => {
    const { ask, giveBack } = await openCase();
    const wording = 'We can do 40% off the licences';
    const say = (rest: string) => ({ body: { text: `${wording}${rest}\n\nSee you there.` } });
    const first = await ask(say(', and our liability is unlimited for any loss you suffer.'));
    expect(first.statements).toHaveLength(2);
    expect(await ask(say(''), await giveBack(first, wording))).toMatchObject({ state: 'released', statements: [{ standing: 'settled' }] });
  });

  test('a review releases once, also by way of what was taken back meanwhile', async () => {
    const { ask, giveBack, takeBack, release: countersign } = await openCase();
    const wording = 'We can do 22% off the licences.';
    const taken = textOf((text) => text.replace(PROMISE, wording));
    const more = (subject: string) => ({ ...taken, subject });
    const returned = await giveBack(await ask({}), wording);
    const [one, two] = [await takeBack(await ask(more('One'), returned)), await takeBack(await ask(more('Two'), returned))];
    const went = await ask(taken, one);
    expect(went).toMatchObject({ state: 'released', previous: returned.id, earlier: [{ id: returned.id }] });
    await expect(ask(taken, two)).rejects.toThrow('conflict');

    const first = await countersign(await ask({ subject: 'Released' }));
    const back = await takeBack(await ask({ subject: 'Another' }, first));
    expect(await ask({ subject: 'Released' }, first)).toMatchObject({ state: 'released' });
    await expect(ask({ subject: 'Released' }, back)).rejects.toThrow('conflict');
  });

  test('whoever released a part reads what is new, though the rest is asked of others; but not what these are asked about', async () => {
    const legal = { name: 'legal', topics: ['terms' as const], people: ['other-manager'], needs: 'any' as const };
    const say = (terms: string) => ({ body: { text: `${PROMISE}\n\n${terms}` } });
    const unlimited = 'Our liability is unlimited for any loss that you or your customers suffer\nwhile you have the licences.';
    const askAgain = async (terms: 'return' | null, change: Partial<Draft>) => {
      const { ask, giveBack } = await openCase({ escalations: [legal] });
      const first = await ask(say(unlimited));
      expect(first.steps.map(({ name, reviewers }) => [name, reviewers.length])).toEqual([
        ['manager', 1],
        ['legal', 2],
      ]);
      const { steps } = await ask({ ...say(unlimited), ...change }, await giveBack(first, 'As in our terms.', ['release', terms]));
      return steps.map(({ name, state }) => `${name} ${state}`);
    };
    expect(await askAgain(null, {})).toEqual(['manager released', 'legal waiting']);
    expect(await askAgain(null, { subject: '60% off everything' })).toEqual(['manager waiting', 'legal waiting']);
    const other = say(unlimited.replace('any loss', 'damage'));
    expect(await askAgain('return', other)).toEqual(['manager released', 'legal waiting']);
  });

  test('what was never answered is nothing to go by', async () => {
    const { ask, release: countersign, takeBack } = await openCase();
    const first = await ask({});
    await countersign(first);
    const wider = (text: string) => text.replace('See you', 'Your hardware too.\n\nSee you');
    const second = await ask(
      textOf((text) => wider(text).replace('See you', 'We can do 25% off the training.\n\nSee you')),
      first,
    );
    expect(second.statements.map(({ standing }) => standing)).toEqual(['settled', 'asked']);
    const withdrawn = await takeBack(second);
    const third = await ask(textOf(wider), withdrawn);
    expect(third).toMatchObject({ state: 'pending', statements: [{ standing: 'asked' }] });
    expect(third.changes.filter(({ kind: how }) => how === 'added').map(({ text }) => text.trim())).toEqual(['Your hardware too.']);
    expect(third.earlier.map(({ id }) => id)).toEqual([second.id, first.id]);
    await takeBack(third);
    expect(await ask({}, third)).toMatchObject({ state: 'released' });
  });
});
