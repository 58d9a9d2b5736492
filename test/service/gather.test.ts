// What is asked for at the same time goes together, fails alone, and is never answered by what began before it was asked.
import { describe, expect, test } from 'vitest';
import { gather } from '../../src/service/work/gather.ts';

interface Begun {
  readonly asks: readonly string[];
  answer(): void;
  fail(error: Error): void;
}

/** A gathering whose groups are answered by hand. */
function byHand(limits: { most: number; atOnce: number }) {
  const begun: Begun[] = [];
  const ask = gather<string, string>({
    ...limits,
    isTheirs: (error) => error instanceof Error && error.message === 'theirs',
    run: (asks) =>
      new Promise((resolve, reject) => {
        begun.push({ asks, answer: () => resolve(asks.map((one) => `${one}!`)), fail: reject });
      }),
  });
  return { ask, begun, groups: () => begun.map(({ asks }) => asks.join('')) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('gather', () => {
  test('each gets its own answer', async () => {
    const { ask, begun, groups } = byHand({ most: 10, atOnce: 1 });
    const answers = Promise.all(['a', 'b', 'c'].map(ask));
    await turn();
    expect(groups()).toEqual(['abc']);
    begun[0]?.answer();
    expect(await answers).toEqual(['a!', 'b!', 'c!']);
  });

  test('who asks while a group is under way is answered by the next one', async () => {
    const { ask, begun, groups } = byHand({ most: 10, atOnce: 1 });
    const first = ask('a');
    await turn();
    const second = ask('b');
    await turn();
    expect(groups()).toEqual(['a']);
    begun[0]?.answer();
    expect(await first).toBe('a!');
    await turn();
    expect(groups()).toEqual(['a', 'b']);
    begun[1]?.answer();
    expect(await second).toBe('b!');
  });

  test('no group is larger, and no more are under way, than may be', async () => {
    const { ask, begun, groups } = byHand({ most: 2, atOnce: 2 });
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask));
    await turn();
    expect(groups()).toEqual(['ab', 'cd']);
    begun[1]?.answer();
    await turn();
    expect(groups()).toEqual(['ab', 'cd', 'e']);
    for (const { answer } of begun) answer();
    expect(await answers).toEqual(['a!', 'b!', 'c!', 'd!', 'e!']);
  });

  test('where one of them is at fault each is done alone, and only that one fails', async () => {
    const bad = new Error('theirs');
    const ask = gather<string, string>({
      ...{ most: 10, atOnce: 1, isTheirs: (error) => error === bad },
      run: async (asks) => {
        if (asks.includes('b')) throw bad;
        return asks.map((one) => `${one}!`);
      },
    });
    const answers = await Promise.allSettled(['a', 'b', 'c'].map(ask));
    expect(answers).toEqual([
      { status: 'fulfilled', value: 'a!' },
      { status: 'rejected', reason: bad },
      { status: 'fulfilled', value: 'c!' },
    ]);
    expect(await ask('d')).toBe('d!');
  });

  test('where none of them is at fault nothing is tried again', async () => {
    const { ask, begun, groups } = byHand({ most: 10, atOnce: 1 });
    const answers = Promise.allSettled(['a', 'b'].map(ask));
    await turn();
    begun[0]?.fail(new Error('the database is gone'));
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await turn();
    expect(groups()).toEqual(['ab']);
  });
});
