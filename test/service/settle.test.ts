// Asked again after a review: what goes at once, and what somebody reads again. On both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import type { Hold } from '../../src/model/hold.ts';
import { api } from '../../src/wire/api.ts';
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

  const openCase = async () => {
    const tenant = await foundTenant(service);
    const rep = tenant.as('rep');
    return {
      ask: (change: Partial<Draft>, previous?: Hold) =>
        place(rep, { draft: { ...message(HELD_TEXT).draft, ...change }, acknowledgements: [], ...(previous && { previous: previous.id }) }),
      release: async (hold: Hold) => get(await release(tenant.as('manager'), hold)),
      giveBack: async (hold: Hold, proposal: string) => {
        const statements = hold.statements
          .filter(({ standing }) => standing === 'asked')
          .map(({ key }) => ({ key, kind: 'return' as const, proposal }));
        const body = { digest: hold.digest, reasons: [], statements };
        return get(await tenant.as('manager').call(api.returnHold, { ...nothing, params: { id: hold.id }, body }));
      },
      takeBack: async (hold: Hold) => get(await rep.call(api.withdrawHold, { ...nothing, params: { id: hold.id }, body: {} })),
    };
  };

  const textOf = (change: (text: string) => string): Partial<Draft> => ({ body: { text: change(HELD_TEXT) } });

  test.each<[string, Partial<Draft>]>([
    ['another subject', { subject: '60% off everything' }],
    ['another attachment', { attachments: [{ name: 'offer.pdf' }, { name: 'terms.pdf' }] }],
    ['a line more', textOf((text) => text.replace('See you', 'Same for Delta.\n\nSee you'))],
    ['half a sentence more', textOf((text) => text.replace('See you there', 'Your hardware too, see you there'))],
    ['the promise once more', textOf((text) => text.replace(PROMISE, `${PROMISE}\n\n${PROMISE}`))],
    ['what stood beside it gone', textOf((text) => text.replace('See you there.\n', ''))],
    ['another order', textOf((text) => `${PROMISE}\n\n${text.replace(`${PROMISE}\n\n`, '')}`)],
  ])('%s is read by somebody before it goes', async (_, change) => {
    const { ask, release: countersign } = await openCase();
    const first = await ask({ attachments: [{ name: 'offer.pdf' }] });
    await countersign(first);
    const again = await ask({ attachments: [{ name: 'offer.pdf' }], ...change }, first);
    expect(again).toMatchObject({ state: 'pending', receipt: null, waitingFor: [{ id: 'manager' }] });
    expect(again.statements.map(({ standing }) => standing)).toEqual(['asked']);
    // And whoever reads it again is shown what is different.
    expect(again.changes.some(({ kind: how }) => how !== 'same')).toBe(true);
  });

  test('the same in other white space goes at once', async () => {
    const { ask, release: countersign } = await openCase();
    const first = await ask({ attachments: [{ name: 'offer.pdf' }] });
    await countersign(first);
    const less = await ask({ subject: ' Our  offer', ...textOf((text) => text.replace(/ /g, '  ')) }, first);
    expect(less).toMatchObject({ state: 'released', statements: [{ standing: 'settled' }] });
    expect(less.receipt?.digest).toBe(less.digest);
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
