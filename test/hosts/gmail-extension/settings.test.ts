// What an administrator set is laid over the default, or refused as a whole.
import { expect, test, vi } from 'vitest';
import { policyOf } from '../../../src/hosts/gmail-extension/settings.ts';
import { NOTHING_SET } from '../../../src/hosts/gmail-extension/stored-settings.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';

const managedPolicy = (managed: unknown) => policyOf({ ...NOTHING_SET, managed });

test('nothing set is the default', () => {
  expect(policyOf(NOTHING_SET)).toEqual(defaultPolicy);
});

test('a policy as text is laid over it, and the fail mode says what an unreadable send does', () => {
  const policy = managedPolicy({ policy: JSON.stringify({ version: 1, name: 'Acme', onFault: 'hold' }), failMode: 'open' });
  expect(policy.name).toBe('Acme');
  expect(policy.onFault).toBe('allow');
  expect(managedPolicy({ failMode: 'ask' }).onFault).toBe('acknowledge');
  expect(managedPolicy({ failMode: 'closed' }).onFault).toBe('hold');
});

test('what has mistakes changes nothing, and is said', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  expect(managedPolicy({ policy: '{' })).toEqual(defaultPolicy);
  expect(managedPolicy({ policy: '{"version":1,"topics":{"money":{}}}' })).toEqual(defaultPolicy);
  expect(managedPolicy({ failMode: 'sometimes' })).toEqual(defaultPolicy);
  expect(warn).toHaveBeenCalledTimes(3);
  warn.mockRestore();
});
