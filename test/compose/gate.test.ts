// The words that a mail client's own prompt shows at Send: short, plain, and each only once.
import { expect, test } from 'vitest';
import { gate, MESSAGE_LIMIT } from '../../src/compose/gate.ts';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';
import { makeDraft, makePolicy, NOW } from '../policy/make.ts';

function messageOf(text: string): string {
  const judged = gate(inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW }), defaultPolicy);
  return judged.kind === 'open' ? judged.message : '';
}

test.each([
  ['1 statement needs your answer', "We'll have it live by Friday."],
  ['2 statements need your answer', "We'll have it live by Friday. We will refund the fee by Monday."],
  ['1 statement needs a manager', 'We can offer you 30% off, and the crates arrive by Friday.'],
])('%s: however much is found in each', (short, text) => {
  const inspection = inspect(makeDraft(undefined, { body: { text } }), { rules, policy: defaultPolicy, now: NOW });
  expect(inspection.flags.length).toBeGreaterThan(Number.parseInt(short, 10));
  expect(gate(inspection, defaultPolicy)).toMatchObject({ short });
});

test('words within others are not named again', () => {
  const message = messageOf("We'll have it live by Friday.");
  expect(message).toBe("This needs your answer: “We'll have it live by Friday”. Open Countersign to answer, or change the words.");
});

test('what stands alone is named by itself', () => {
  const message = messageOf("We'll have it live by Friday. Please sign by Friday. We will refund the fee if it is late.");
  expect(message).toMatch(/^These need your answer: /);
  // The promise names its own; the other one is asked of the reader.
  expect(message.match(/by Friday/g)).toHaveLength(2);
  expect(message).toContain('refund');
});

test('what is about recipients counts for itself, and is named by its reason', () => {
  const draft = makeDraft(['ceo@globex.example'], { body: { text: "We'll have it live by Friday." } });
  const to = [{ address: 'ceo@globex.example', name: 'Kim Roe, CEO' }];
  const policy = makePolicy({ topics: { recipient: { low: 'acknowledge' } } });
  const judged = gate(inspect({ ...draft, to }, { rules, policy, now: NOW }), policy);
  const about = rules.find(({ id }) => id === 'executive-recipient')?.why.replace(/\.$/, '');
  expect(judged).toMatchObject({ short: '2 statements need your answer' });
  expect(judged.kind === 'open' && judged.message).toBe(
    `These need your answer: “We'll have it live by Friday”, ${about}. Open Countersign to answer, or change the words.`,
  );
});

test('however much is open, the message fits the prompt and counts what it does not name', () => {
  const many = Array.from({ length: 30 }, (_, i) => `We will deliver batch number ${i} of the order to site ${i} in May.`).join(' ');
  const message = messageOf(many);
  expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  expect(message).toMatch(/and \d+ more\./);
});
