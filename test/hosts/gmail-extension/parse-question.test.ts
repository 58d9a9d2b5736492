// A question of the net comes from another world, and perhaps from an older version that an update left in the page.
import { expect, test } from 'vitest';
import { parseQuestion } from '../../../src/hosts/gmail-extension/parse-question.ts';

const MAIL = { kind: 'send', id: 'msg-a:r1', subject: 'S', to: ['ann@acme.example'], cc: [], bcc: [], html: 'x', quotedHtml: '' };
const ask = (mail: object) => parseQuestion(JSON.stringify({ id: 'r1', mails: [mail] }));

test('a net that knew no sender is understood; its mail names none', () => {
  expect(ask(MAIL)?.mails).toEqual([{ ...MAIL, from: '' }]);
  expect(ask({ ...MAIL, from: 'rep@example.com' })?.mails).toEqual([{ ...MAIL, from: 'rep@example.com' }]);
});

test('what is no question is none', () => {
  for (const text of ['', 'null', '{}', JSON.stringify({ id: 'r1', mails: [{ ...MAIL, to: 'ann@acme.example' }] })]) {
    expect(parseQuestion(text)).toBeNull();
  }
});
