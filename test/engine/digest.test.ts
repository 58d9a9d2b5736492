// What a release is bound to: a word taken out by a line through it is taken out.
import { expect, test } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { rules } from '../../src/rules/index.ts';

const look = (html: string) =>
  inspect(
    { subject: '', body: { html }, to: [], cc: [], bcc: [] },
    { rules, policy: defaultPolicy, now: new Date('2026-11-27T09:00:00Z') },
  );

test.each([
  '<s>if the board approves it</s>',
  '<del>if the board approves it</del>',
  '<span style="text-decoration: line-through">if the board approves it</span>',
  '<span style="font-size:0">if the board approves it</span>',
])('a condition that nobody reads is none: %s', (struck) => {
  const offer = (condition: string) => look(`<p>We can do 30% off ${condition}.</p>`);
  expect(offer(struck).digest).not.toBe(offer('if the board approves it').digest);
  expect(offer(struck).text).toBe('We can do 30% off .');
});

test('what is struck out is not said', () => {
  expect(look('<p>We can do 30% off.</p>').flags).not.toEqual([]);
  expect(look('<p><s>We can do 30% off.</s> Let us talk.</p>').flags).toEqual([]);
});
