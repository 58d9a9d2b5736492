// Whole mails as mail programs write them: who, what is attached, and what each line of the body is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/engine/read-html.ts';
import { readText } from '../../src/engine/read-text.ts';
import { readEml } from '../../src/mime/read-eml.ts';
import type { Address, Draft } from '../../src/model/draft.ts';
import { describeLines } from '../engine/describe-lines.ts';

const MAILS = fileURLToPath(new URL('../fixtures/mails', import.meta.url));

const show = (addresses: readonly Address[]) => addresses.map(({ address, name = '' }) => `${name} <${address}>`.trim()).join(', ');

function describeDraft({ subject, from, to, cc, bcc, attachments = [], thread, body }: Draft): string {
  return [
    `subject: ${subject}`,
    `from: ${show(from === undefined ? [] : [from])}`,
    `to: ${show(to)}`,
    `cc: ${show(cc)}`,
    `bcc: ${show(bcc)}`,
    `attachments: ${attachments.map(({ name, size }) => `${name} (${size})`).join(', ')}`,
    `reply: ${thread?.isReply}`,
    describeLines('html' in body ? readHtml(body.html) : readText(body.text)),
  ]
    .join('\n')
    .replace(/ +$/gm, '');
}

test.each(readdirSync(MAILS).filter((name) => name.endsWith('.eml')))('%s', async (name) => {
  const draft = await readEml(readFileSync(join(MAILS, name)));
  expect(describeDraft(draft)).toBe(readFileSync(join(MAILS, name.replace('.eml', '.txt')), 'utf8').trimEnd());
});
