// What an administrator set is laid over the default, or refused as a whole.
import { expect, test, vi } from 'vitest';
import { policyOf } from '../../../src/hosts/gmail-extension/settings.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';

test('nothing set is the default', () => {
  expect(policyOf({})).toEqual(defaultPolicy);
});

test('a policy as text is laid over it, and the fail mode says what an unreadable send does', () => {
  const policy = policyOf({ policy: JSON.stringify({ version: 1, name: 'Acme', onFault: 'hold' }), failMode: 'open' });
  expect(policy.name).toBe('Acme');
  expect(policy.onFault).toBe('allow');
  expect(policyOf({ failMode: 'ask' }).onFault).toBe('acknowledge');
  expect(policyOf({ failMode: 'closed' }).onFault).toBe('hold');
});

test('what has mistakes changes nothing, and is said', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  expect(policyOf({ policy: '{' })).toEqual(defaultPolicy);
  expect(policyOf({ policy: '{"version":1,"topics":{"money":{}}}' })).toEqual(defaultPolicy);
  expect(policyOf({ failMode: 'sometimes' })).toEqual(defaultPolicy);
  expect(warn).toHaveBeenCalledTimes(3);
  warn.mockRestore();
});
