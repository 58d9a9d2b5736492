// The samples show what their notes say, under the real engine and the playground's policies.
import { expect, test } from 'vitest';
import { loadPolicy } from '../../../src/hosts/playground/policies.ts';
import { SAMPLES } from '../../../src/hosts/playground/samples.ts';
import { inspect } from '../../../src/inspect.ts';
import { rules } from '../../../src/rules/index.ts';

const NOW = new Date('2026-11-24T09:30:00');

function kinds(choice: 'standard' | 'strict'): Record<string, string> {
  const loaded = loadPolicy({ kind: choice });
  if (!loaded.ok) throw new Error(loaded.problems.join('; '));
  return Object.fromEntries(SAMPLES.map(({ id, draft }) => [id, inspect(draft, { rules, policy: loaded.policy, now: NOW }).verdict.kind]));
}

test('under the standard policy', () => {
  expect(kinds('standard')).toEqual({
    'go-live': 'acknowledge',
    scheduling: 'allow',
    renewal: 'hold',
    security: 'acknowledge',
    quoted: 'allow',
    redlines: 'acknowledge',
    careful: 'allow',
    plain: 'acknowledge',
    internal: 'allow',
    agent: 'hold',
  });
});

test('the strict policy holds more, and leaves what is clean alone', () => {
  const strict = kinds('strict');
  expect(strict).toMatchObject({ 'go-live': 'hold', security: 'hold', redlines: 'hold' });
  expect(strict).toMatchObject({ scheduling: 'allow', quoted: 'allow', careful: 'allow', internal: 'allow' });
});
