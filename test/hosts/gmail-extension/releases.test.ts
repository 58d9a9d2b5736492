// A release is good once, for the same words, for a while; and it says what was checked.
import { expect, test } from 'vitest';
import type { Checked } from '../../../src/compose/sent-records.ts';
import { createReleases } from '../../../src/hosts/gmail-extension/releases.ts';
import { inspect } from '../../../src/inspect.ts';
import { defaultPolicy } from '../../../src/policy/defaults.ts';
import { makeDraft, NOW } from '../../policy/make.ts';

const draft = makeDraft();
const checked: Checked = { draft, inspection: inspect(draft, { rules: [], policy: defaultPolicy, now: NOW }), statements: [] };

test('a release is used up by the first that takes it', () => {
  const releases = createReleases();
  releases.give('a', 100, checked);
  expect(releases.take('b', 50)).toBeNull();
  expect(releases.take('a', 50)).toBe(checked);
  expect(releases.take('a', 50)).toBeNull();
});

test('a release does not outlive its time, and lingers for no other send', () => {
  const releases = createReleases();
  releases.give('a', 100, checked);
  expect(releases.take('a', 100)).toBeNull();
  releases.give('a', 200, checked);
  releases.give('a', 300, checked);
  expect(releases.take('a', 150)).toBe(checked);
  expect(releases.take('a', 250)).toBe(checked);
  expect(releases.take('a', 250)).toBeNull();
});
