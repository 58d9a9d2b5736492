// The safer wording of a promise reads well, whoever makes it.
import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

const OPTIONS = { rules, policy: defaultPolicy, now: new Date('2026-11-24T09:30:00Z') };

test.each([
  ["We'll have it live by Friday.", 'We are aiming to have it live by Friday, to be confirmed'],
  ['Sure, we will send the contract tomorrow.', 'we are aiming to send the contract tomorrow, to be confirmed'],
  ["I'll send it by Friday.", 'I am aiming to send it by Friday, to be confirmed'],
  ['Kay and I will install it on Monday.', 'Kay and I are aiming to install it on Monday, to be confirmed'],
  ['Our engineers will install it on Monday.', 'Our engineers are aiming to install it on Monday, to be confirmed'],
  ['Our team will install it on Monday.', 'Our team is aiming to install it on Monday, to be confirmed'],
  ["We'll add the sandbox.", 'We plan to add the sandbox'],
  ['We will not raise your rate.', 'We do not plan to raise your rate'],
])('%s', (text, wording) => {
  const { flags } = inspect({ subject: '', body: { text }, to: [{ address: 'dana@buyer.example' }], cc: [], bcc: [] }, OPTIONS);
  expect(flags.filter(({ topic }) => topic === 'commitment').map(({ suggestion }) => suggestion)).toEqual([wording]);
});
