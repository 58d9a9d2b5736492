// The list of statements: strictest first, still under the sender's hand, one line for the same words.
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/compose/coverage.ts';
import { listStatements, siblingsOf, tallyOf } from '../../src/compose/statements.ts';
import type { Acknowledgement } from '../../src/model/acknowledgement.ts';
import type { Flag } from '../../src/model/flag.ts';
import { decide } from '../../src/policy/decide.ts';
import { makeCase, makeDraft, makeFlag, makePolicy } from '../policy/make.ts';

const at = (start: number, over: Partial<Flag>) => makeFlag({ start, end: start + 5, sentence: { start: 0, end: 20 }, ...over });
const policy = makePolicy({ exceptions: [{ name: 'held', when: { rule: 'liability' }, do: 'hold' }], confirmTwice: [{ rule: 'uptime' }] });

function list(flags: readonly Flag[], acknowledgements: readonly Acknowledgement[] = []) {
  const verdict = decide(makeCase({ flags, policy, acknowledgements }));
  return listStatements({ flags, faults: [], verdict }, acknowledgements);
}

const FLAGS = [
  at(0, { key: 'low', severity: 'low' }),
  at(1, { key: 'medium', severity: 'medium' }),
  at(2, { key: 'high', severity: 'high' }),
  at(3, { key: 'twice', severity: 'medium', rule: 'uptime' }),
  at(4, { key: 'held', rule: 'liability' }),
];

test('held first, then what is asked twice, then by severity, what needs no answer last', () => {
  const all = list(FLAGS);
  expect(all.map(({ key }) => key)).toEqual(['held', 'twice', 'high', 'medium', 'low']);
  expect(all.map(({ state }) => state)).toEqual(['held', 'asked', 'asked', 'asked', 'noted']);
});

test('an answer does not move its statement', () => {
  const answered = list(FLAGS, [{ key: 'high', reason: 'Agreed', at: '2026-11-21T12:00:00Z' }]);
  expect(answered.map(({ key }) => key)).toEqual(['held', 'twice', 'high', 'medium', 'low']);
  expect(answered[2]).toMatchObject({ state: 'answered', acknowledgement: { reason: 'Agreed' } });
});

test('the same words twice are one statement with both places', () => {
  const [statement] = list([at(0, { key: 'same' }), at(40, { key: 'same' })]);
  expect(statement?.flags.map(({ start }) => start)).toEqual([0, 40]);
});

test('what stands in one sentence stands together, and counts once', () => {
  const other = { sentence: { start: 40, end: 60 } };
  const flags = [
    at(0, { key: 'promise', severity: 'high' }),
    at(8, { key: 'its date', severity: 'medium' }),
    at(40, { key: 'price', severity: 'high', ...other }),
    at(48, { key: 'its day', severity: 'medium', ...other }),
    at(0, { key: 'nobody’s words', severity: 'medium', start: 0, end: 0, sentence: { start: 0, end: 0 } }),
  ];
  const keys = ['promise', 'its date', 'price', 'its day', 'nobody’s words'];
  expect(list(flags).map(({ key }) => key)).toEqual(keys);
  const given = ['promise', 'price', 'its day'].map((key) => ({ key, reason: 'Agreed', at: '2026-11-21T12:00:00Z' }));
  expect(tallyOf(list(flags))).toEqual({ own: 3, answered: 0, held: 0 });
  expect(tallyOf(list(flags, given))).toEqual({ own: 3, answered: 1, held: 0 });
  // An answered date in a price that a manager must see: the sender's part of it is done.
  const held = at(44, { key: 'held', rule: 'liability', ...other });
  expect(tallyOf(list([...flags, held], given))).toEqual({ own: 3, answered: 1, held: 1 });
  expect(list(flags, given).map(({ key }) => key)).toEqual(keys);
});

test('siblings are what else is asked in the same sentence, once', () => {
  const all = list([...FLAGS, at(60, { key: 'elsewhere', sentence: { start: 60, end: 80 } })]);
  const find = (key: string) => all.find((statement) => statement.key === key);
  const high = find('high');
  const twice = find('twice');
  expect(high && siblingsOf(high, all).map(({ key }) => key)).toEqual(['medium']);
  expect(twice && siblingsOf(twice, all)).toEqual([]);
});

test('coverage names what was not judged', () => {
  const text = 'We agree.\n-- \nRobin\n> Do you agree?';
  const draft = makeDraft(['kim@acme.example'], { attachments: [{ name: 'a.pdf' }] });
  const segments = [
    { kind: 'own', start: 0, end: 10 },
    { kind: 'signature', start: 10, end: 20 },
    { kind: 'quoted', start: 20, end: text.length },
  ] as const;
  const faults = [{ rule: 'discount', message: 'TypeError' }];
  const { summary, checked, unchecked } = coverageOf(draft, { text, segments, faults }, null);
  expect(summary).toBe('1 check failed. Checked 2 words of yours, but not quoted text, your signature or what is inside attachments.');
  expect(checked).toEqual(['2 words of yours.', '1 recipient.']);
  expect(unchecked[0]).toBe('The check “discount” gave no answer.');
  expect(unchecked).toContain('Quoted text: 3 words, not judged.');
});
