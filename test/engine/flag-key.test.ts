// Keys and policy see the same domains in the addresses that people have.
import { expect, test } from 'vitest';
import { recipientDomains } from '../../src/engine/flag-key.ts';
import { audiencesOf } from '../../src/policy/audience.ts';
import { makeDraft, makePolicy } from '../policy/make.ts';

test.each([
  ['as it is', 'ann@acme.example'],
  ['in other letters', 'Ann@ACME.Example'],
  ['with spaces around it', ' ann@acme.example '],
  ['with the dot of the root', 'ann@acme.example.'],
])('an address %s', (_, address) => {
  const draft = makeDraft([address]);
  expect(recipientDomains(draft)).toEqual(['acme.example']);
  expect(audiencesOf(draft, makePolicy({})).map(({ domain }) => domain)).toEqual(['acme.example']);
});

test('of one that policy cannot read, the key has what follows the last @: an answer for one stands for no other', () => {
  const draft = makeDraft(['ann@acme.example>', 'ann@globex.example>']);
  expect(audiencesOf(draft, makePolicy({})).map(({ domain }) => domain)).toEqual(['']);
  expect(recipientDomains(draft)).toEqual(['acme.example>', 'globex.example>']);
});
