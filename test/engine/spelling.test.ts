// What is mistyped is read as it is meant, and marked where it stands.
import { expect, test } from 'vitest';
import { mendSpelling } from '../../src/engine/spelling.ts';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { makeDraft, NOW } from '../policy/make.ts';

const mend = (typed: string) => mendSpelling(typed, [{ kind: 'own', start: 0, end: typed.length }]);

test.each([
  ['well ship it friday, and ill send the rest', "we'll ship it friday, and I'll send the rest".replace('I', 'i')],
  ['Were holding the suite. Its on us, dont worry', "We're holding the suite. It's on us, don't worry"],
  ['WE WONT CHARGE YOU', "WE WON'T CHARGE YOU"],
  ['Good news \u2014 ill order the rest, well also send it', "Good news \u2014 i'll order the rest, we'll also send it"],
  ['You wil recieve it, we acept', 'You will receive it, we accept'],
  ['r u ok til il send ur copy', "are you ok till i'll send your copy"],
])('%s', (typed, meant) => expect(mend(typed)?.text).toBe(meant));

test.each([
  'They were holding the suite, and all went well. Make it as well as you can.',
  'He was ill, we wish him well and get on.',
  'Its price and its size are what its maker says.',
  "I'll do it, we won't wait, and you're welcome.",
  'Write to im.ive@dont.example or see wont_2.',
  'See you Wed at ten. Wed print run at eight.',
  'R&D took 2 U of the rack in the U.S. last year, u/r and r_1 too.',
  'She was ill then, and fell ill on the way: the ward is for mentally ill adults in care, and ill people in need.',
  'Well then I see. Well let me check. Well look, well have you seen it? Well never mind, well give me a ring.',
])('as it stands: %s', (typed) => expect(mend(typed)).toBeNull());

test('spans go there and back', () => {
  const mended = mend('Ok. Ill send it, dont worry.');
  expect(mended?.text).toBe("Ok. I'll send it, don't worry.");
  expect(mended?.toTyped({ start: 4, end: 16 })).toEqual({ start: 4, end: 15 });
  expect(mended?.toTyped({ start: 18, end: 29 })).toEqual({ start: 17, end: 27 });
  expect(mended?.toMended(17)).toBe(18);
});

test('flags stand on the words as they were typed, in their own key', () => {
  const flagsOf = (text: string) =>
    inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW }).flags.map(
      ({ quote, key, start, end }) => {
        expect(text.slice(start, end)).toBe(quote);
        return { quote, key };
      },
    );
  const [typed] = flagsOf('Dont worry. well ship it by Friday');
  const [meant] = flagsOf("Don't worry. we'll ship it by Friday");
  expect(typed?.quote).toBe('well ship it by Friday');
  expect(typed?.key).toBe(meant?.key);
});

test('what is quoted stays as it was typed', () => {
  const typed = 'Dont worry.\n> dont worry\nIll call.';
  const segments = [
    { kind: 'own' as const, start: 0, end: 12 },
    { kind: 'quoted' as const, start: 12, end: 25 },
    { kind: 'own' as const, start: 25, end: typed.length },
  ];
  const mended = mendSpelling(typed, segments);
  expect(mended?.text).toBe("Don't worry.\n> dont worry\nI'll call.");
  expect(mended?.toTyped({ start: 26, end: 30 })).toEqual({ start: 25, end: 28 });
});
