// The names that controls are read out by.
import { expect, test } from 'vitest';
import type { Statement } from '../../src/compose/statements.ts';
import type { Flag } from '../../src/model/flag.ts';
import { nameWaiting } from '../../src/sidebar/hold-words.ts';
import { distinctFlags, nameOf, namesOf, objectionOf, topicOf } from '../../src/sidebar/words.ts';
import { firstName, listOf, listSome } from '../../src/ui/names.ts';
import { makeFlag } from '../policy/make.ts';

const reason = { kind: 'acknowledge', key: 'k', rule: 'discount', text: '', answered: false, confirm: false } as const;
const statement = (...flags: Flag[]): Statement => ({ key: 'k', state: 'asked', reason, flags, fault: null, acknowledgement: null });

test('a statement is named by its words, on one line', () => {
  expect(nameOf(statement(makeFlag({ quote: '15%\n  off' })))).toBe('“15% off”');
});

test('several quotes under one answer are all named, the same one once', () => {
  const flags = ['a', 'b', 'a', 'c'].map((quote) => makeFlag({ quote }));
  expect(nameOf(statement(...flags))).toBe('“a”, “b” and “c”');
  expect(distinctFlags(statement(...flags)).map(({ quote }) => quote)).toEqual(['a', 'b', 'c']);
});

test('several statements under one answer make one list', () => {
  const all = [statement(...['a', 'b'].map((quote) => makeFlag({ quote }))), statement(makeFlag({ quote: 'c' }))];
  expect(listOf(all.flatMap(namesOf))).toBe('“a”, “b” and “c”');
});

test('what has no words is named by its reason, and a failed check by its rule', () => {
  expect(nameOf(statement(makeFlag({ quote: '', why: 'It goes to an executive.' })))).toBe('It goes to an executive');
  const fault = { ...statement(), fault: { rule: 'discount', message: 'TypeError' } };
  expect(nameOf(fault)).toBe('The check “discount” failed');
  expect(topicOf(fault)).toBe('Check');
});

test('a price or an attachment is no promise, so the objection to it says something else', () => {
  expect(objectionOf(statement(makeFlag({ topic: 'commitment' })))).toBe('This is not a promise');
  expect(objectionOf(statement(makeFlag({ topic: 'pricing' })))).toBe('This mark is wrong');
  expect(objectionOf(statement(makeFlag({ topic: 'attachment' })))).toBe('This mark is wrong');
});

test('lists read as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOf)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('of many names the first are said, and the rest is counted', () => {
  expect(listSome(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  expect(listSome(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});

test('a first name is found however a directory writes names', () => {
  const names = ['Dana Whitcombe', 'Dana', 'Whitcombe, Dana', 'Whitcombe, Dana M. (Sales)', 'Dana Whitcombe, MBA', 'Dana, PhD'];
  expect(new Set(names.map(firstName))).toEqual(new Set(['Dana']));
});

test('who has not answered is named; where several must sign, each of them', () => {
  const step = (name: string, state: 'waiting' | 'released') => ({
    ...{ name, state },
    topics: null,
    keys: [],
    reviewers: [reviewer(name)],
  });
  const reviewer = (name: string) => ({ id: name, name: `${name} Moreau`, standsInFor: null });
  const waitingFor = [reviewer('Dana'), reviewer('Alex')];
  expect(nameWaiting({ steps: [step('Dana', 'waiting'), step('Alex', 'waiting')], waitingFor })).toBe('Dana and Alex');
  expect(nameWaiting({ steps: [step('Dana', 'released'), step('Alex', 'waiting')], waitingFor: [reviewer('Alex')] })).toBe('Alex');
  // Of one step either is enough.
  expect(nameWaiting({ steps: [{ ...step('Dana', 'waiting'), reviewers: waitingFor }], waitingFor })).toBe('Dana or Alex');
});
