// What may be typed into a recipient field.
import { expect, test } from 'vitest';
import { parseAddresses } from '../../../src/hosts/playground/parse-address.ts';

test.each([
  ['kim@acme.example', [{ address: 'kim@acme.example' }], ''],
  ['Kim Lee <kim@acme.example>', [{ address: 'kim@acme.example', name: 'Kim Lee' }], ''],
  ['"Lee" <l@a.example>; <m@a.example>', [{ address: 'l@a.example', name: 'Lee' }, { address: 'm@a.example' }], ''],
  ['kim@acme.example, kim', [{ address: 'kim@acme.example' }], 'kim'],
  ['nobody', [], 'nobody'],
  [' , ', [], ''],
])('%s', (text, addresses, rest) => {
  expect(parseAddresses(text)).toEqual({ addresses, rest });
});
