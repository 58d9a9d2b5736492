// Approved phrases: which flags they drop, and while which bounds hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyInput } from '../../src/model/policy.ts';
import { dropApproved } from '../../src/policy/match.ts';
import { makeDraft, makeFlag, makePolicy, NOW } from './make.ts';

type Phrase = NonNullable<PolicyInput['approvedPhrases']>[number];

/** Whether a flag on the words between ⟦ and ⟧ is dropped. */
function isDropped(
  marked: string,
  phrase: Phrase,
  over: { to?: string[]; facts?: Record<string, number>; now?: Date; author?: 'agent' } = {},
) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const flag = makeFlag({ start, end, quote: text.slice(start, end), ...(over.facts ? { facts: over.facts } : {}) });
  const policy = makePolicy({ approvedPhrases: [phrase], internalDomains: ['us.example'], customers: { Acme: ['acme.example'] } });
  const draft = makeDraft(over.to, over.author ? { author: over.author } : {});
  return dropApproved([flag], text, policy, draft, over.now ?? NOW).length === 0;
}

describe('an approved phrase', () => {
  it('is for nobody else whose mail is judged, and be it a colleague', () => {
    const flag = makeFlag({ start: 0, end: 7, quote: '15% off' });
    const phrase = { text: '15% off', while: { recipients: 'acme.example' } };
    const draft = makeDraft(['kim@acme.example', 'boss@us.example']);
    const drops = (input: Omit<PolicyInput, 'version'>) =>
      dropApproved([flag], '15% off', makePolicy({ approvedPhrases: [phrase], internalDomains: ['us.example'], ...input }), draft, NOW)
        .length === 0;
    expect(drops({})).toBe(true);
    expect(drops({ internal: 'judge' })).toBe(false);
    expect(drops({ exceptions: [{ name: 'Board', when: { recipients: 'internal' }, do: 'hold' }] })).toBe(false);
  });

  it.each([
    ['the very words', 'Our list price is ⟦$40 per seat⟧.', 'list price is $40 per seat'],
    ['case, spaces, lines', 'OUR List\n  price is\u00a0⟦$40 per seat⟧', 'our list price is $40 per seat'],
    ['typographic marks', 'we’ll “⟦keep⟧” – it', 'We\'ll "keep" - it'],
    ['a soft hyphen', 'the stan\u00addard ⟦dis\u00adcount⟧', 'standard discount'],
    ['the second time it stands there', '15% off 15% off ⟦15% off⟧', '15% off'],
    ['the whole text', '⟦15% off⟧', '15% off'],
  ])('covers %s', (_, text, phrase) => expect(isDropped(text, { text: phrase })).toBe(true));

  it.each([
    ['a flag that is longer than the phrase', '⟦15% off everything⟧', '15% off'],
    ['a flag beside the phrase', '15% off and ⟦20% off⟧', '15% off'],
    ['another number that ends alike', 'that is 1⟦15% off⟧', '15% off'],
    ['a fraction that ends alike', '2.⟦5% off⟧ now', '5% off'],
    ['a range', '10-⟦15% off⟧', '15% off'],
    ['a number that goes on', 'we say ⟦net 30⟧.5', 'net 30'],
    ['a thousands group', 'we say ⟦net 30⟧,000', 'net 30'],
    ['a word that goes on', '⟦free trial⟧s', 'free trial'],
    ['a percent sign after it', 'take ⟦up to 30⟧%', 'up to 30'],
    ['other words', '⟦15% off⟧', '16% off'],
  ])('leaves %s', (_, text, phrase) => expect(isDropped(text, { text: phrase })).toBe(false));

  it('holds between its days, the last one included', () => {
    const phrase = { text: '15% off', while: { from: '2026-11-01', until: '2026-11-21' } };
    expect(isDropped('⟦15% off⟧', phrase)).toBe(true);
    expect(isDropped('⟦15% off⟧', phrase, { now: new Date('2026-11-21T23:59:59Z') })).toBe(true);
    expect(isDropped('⟦15% off⟧', phrase, { now: new Date('2026-11-22T00:00:00Z') })).toBe(false);
    expect(isDropped('⟦15% off⟧', phrase, { now: new Date('2026-10-31T23:59:59Z') })).toBe(false);
    expect(isDropped('⟦15% off⟧', phrase, { now: new Date(Number.NaN) })).toBe(false);
  });

  it('holds for those it names, and only if nobody else outside reads it', () => {
    const phrase = { text: '15% off', while: { recipients: 'Acme' } };
    expect(isDropped('⟦15% off⟧', phrase, { to: ['a@acme.example'] })).toBe(true);
    expect(isDropped('⟦15% off⟧', phrase, { to: ['a@acme.example', 'me@us.example'] })).toBe(true);
    expect(isDropped('⟦15% off⟧', phrase, { to: ['a@acme.example', 'b@globex.example'] })).toBe(false);
    expect(isDropped('⟦15% off⟧', phrase, { to: [] })).toBe(false);
  });

  it('holds for its topics, rules, facts and author', () => {
    expect(isDropped('⟦15% off⟧', { text: '15% off', topics: ['terms'] })).toBe(false);
    expect(isDropped('⟦15% off⟧', { text: '15% off', rules: ['discount'] })).toBe(true);
    const bounded = { text: '15% off', while: { facts: { percent: { atMost: 15 } } } };
    expect(isDropped('⟦15% off⟧', bounded, { facts: { percent: 15 } })).toBe(true);
    expect(isDropped('⟦15% off⟧', bounded, { facts: { percent: 16 } })).toBe(false);
    expect(isDropped('⟦15% off⟧', bounded)).toBe(false);
    const human: Phrase = { text: '15% off', while: { author: 'human' } };
    expect(isDropped('⟦15% off⟧', human)).toBe(true);
    expect(isDropped('⟦15% off⟧', human, { author: 'agent' })).toBe(false);
  });

  it('never throws and never adds a flag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (phrase, text, start, size) => {
        const flags = [makeFlag({ start, end: start + size })];
        const kept = dropApproved(flags, text, makePolicy({ approvedPhrases: [{ text: `${phrase}15% off` }] }), makeDraft(), NOW);
        expect(flags).toEqual(expect.arrayContaining([...kept]));
      }),
    );
  });

  it('comes to an end over a large draft that repeats itself', () => {
    const text = '15% off '.repeat(6400);
    const flags = Array.from({ length: 6400 }, (_, i) => makeFlag({ start: i * 8, end: i * 8 + 7 }));
    const policy = makePolicy({ approvedPhrases: Array.from({ length: 20 }, (_, i) => ({ text: `${i}5% off` })) });
    expect(dropApproved(flags, text, policy, makeDraft(), NOW)).toEqual([]);
  });
});
