// A release is good once, for the same words, for a while.
import { expect, test } from 'vitest';
import { createReleases } from '../../../src/hosts/gmail-extension/releases.ts';

test('a release is used up by the first that takes it', () => {
  const releases = createReleases();
  releases.give('a', 100);
  expect(releases.take('b', 50)).toBe(false);
  expect(releases.take('a', 50)).toBe(true);
  expect(releases.take('a', 50)).toBe(false);
});

test('a release does not outlive its time, and lingers for no other send', () => {
  const releases = createReleases();
  releases.give('a', 100);
  expect(releases.take('a', 100)).toBe(false);
  releases.give('a', 200);
  releases.give('a', 300);
  expect(releases.take('a', 150)).toBe(true);
  expect(releases.take('a', 250)).toBe(true);
  expect(releases.take('a', 250)).toBe(false);
});
