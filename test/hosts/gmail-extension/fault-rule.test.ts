// The one word of policy that every frame reads by hand is the word that the whole policy has.
import { expect, test } from 'vitest';
import { faultRuleOf, whenUnread } from '../../../src/hosts/gmail-extension/fault-rule.ts';
import { policyOf } from '../../../src/hosts/gmail-extension/settings.ts';
import { NOTHING_SET } from '../../../src/hosts/gmail-extension/stored-settings.ts';

const POLICIES = [{}, { onFault: 'allow' }, { onFault: 'acknowledge' }, { onFault: 'hold' }].map((policy) => ({ version: 1, ...policy }));
const MANAGED = [undefined, 'open', 'ask', 'closed', 'clsoed'].flatMap((failMode) =>
  [undefined, ...POLICIES].map((policy) => ({
    ...(failMode === undefined ? {} : { failMode }),
    ...(policy === undefined ? {} : { policy: JSON.stringify(policy) }),
  })),
);
const KEPT = [undefined, ...POLICIES.map((policy) => ({ policy, version: 3 }))];

test('it is what the policy in force says, whoever set it', () => {
  const all = MANAGED.flatMap((managed) => KEPT.map((kept) => ({ managed, kept })));
  expect(all).toHaveLength(125);
  for (const settings of all) expect(faultRuleOf(settings), JSON.stringify(settings)).toBe(policyOf(settings).onFault);
});

test.each([{}, null, 'hold', { failMode: 'sometimes' }, { policy: '{' }, { policy: 7 }, { policy: '{"onFault":"later"}' }])(
  'nothing that it does not know changes the default: %j',
  (managed) => {
    expect(faultRuleOf({ ...NOTHING_SET, managed })).toBe('acknowledge');
    expect(faultRuleOf({ ...NOTHING_SET, kept: managed })).toBe('acknowledge');
  },
);

test('a policy with a mistake elsewhere still keeps what it wants kept, and so does one beside a misspelt word', () => {
  for (const managed of [{ policy: '{"onFault":"hold","topics":{"money":{}}}' }, { policy: '{"onFault":"hold"}', failMode: 'clsoed' }]) {
    expect(faultRuleOf({ ...NOTHING_SET, managed })).toBe('hold');
    expect(policyOf({ ...NOTHING_SET, managed }).onFault).toBe('hold');
  }
});

test('a misspelt word lets nothing go that the default asks about', () => {
  const settings = { ...NOTHING_SET, managed: { policy: '{"onFault":"allow"}', failMode: 'clsoed' } };
  expect([faultRuleOf(settings), policyOf(settings).onFault]).toEqual(['acknowledge', 'acknowledge']);
});

test('only a policy that holds stops what was not read', () => {
  expect((['allow', 'acknowledge', 'hold'] as const).map(whenUnread)).toEqual(['go', 'go', 'stop']);
});
