// Reads what is in a compose window now: the sender's words with their way back to the page, sender and recipients, the subject, the files.
import type { Inspection } from '../../inspect.ts';
import type { Address, Attachment, Draft } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { readDom } from '../dom-text.ts';
import { ANCHORS, ATTACHMENT, CHIP, OLD_CHIP } from './anchors.ts';
import type { Compose, ComposeBody } from './find-compose.ts';
import { readSender } from './read-sender.ts';

export interface Reading {
  readonly draft: Draft;
  /** The text, where the editor's own elements were read; left out for a plain text area. */
  readonly read?: Inspection['read'];
  /** Where a span stands in the page; none in a text area. */
  ranges(span: Span): readonly Range[];
}

export function readCompose(compose: Compose): Reading {
  return readBody(compose.body, readFields(compose.root));
}

/** A reading of before, where its words are known to stand as they did: only people, subject and files are read again. */
export function readAgain(compose: Compose, before: Reading): Reading {
  if (compose.body instanceof HTMLTextAreaElement) return readCompose(compose);
  const fields = readFields(compose.root);
  const { body } = before.draft;
  const { body: _, ...known } = before.draft;
  return JSON.stringify(known) === JSON.stringify(fields) ? before : { ...before, draft: { ...fields, body } };
}

function readFields(root: Element): Omit<Draft, 'body'> {
  const from = readSender(root);
  const people = { ...(from === null ? {} : { from }), to: readRow(root, 'to'), cc: readRow(root, 'cc'), bcc: readRow(root, 'bcc') };
  const subject = root.querySelector<HTMLInputElement>(ANCHORS.subject)?.value ?? '';
  const files = readAttachments(root);
  const isReply = (root.querySelector<HTMLInputElement>('input[name="rm"]')?.value ?? '') !== '';
  return { subject, ...people, ...(files.length === 0 ? {} : { attachments: files }), thread: { isReply } };
}

function readBody(body: ComposeBody | null, fields: Omit<Draft, 'body'>): Reading {
  if (body === null) return { draft: { ...fields, body: { text: '' } }, ranges: () => [] };
  if (body instanceof HTMLTextAreaElement) return { draft: { ...fields, body: { text: body.value } }, ranges: () => [] };
  const { read, ranges } = readDom(body);
  return { draft: { ...fields, body: { html: body.getHTML() } }, read, ranges };
}

/** Chips of one row, and an address that was typed and is no chip yet: Gmail makes it one when Send is pressed. */
function readRow(root: Element, name: 'to' | 'cc' | 'bcc'): Address[] {
  const rows = Array.from(root.querySelectorAll(`[name="${name}"]`));
  const found = rows.flatMap((row) => [...readChips(scopeOf(row, root)), ...readTyped(row)]);
  const seen = new Set<string>();
  return found.filter(({ address }) => !seen.has(address) && seen.add(address));
}

/** A row of today holds its chips; a text area of 2020 stands beside them, in the same table row. */
function scopeOf(row: Element, root: Element): Element {
  if (!(row instanceof HTMLTextAreaElement || row instanceof HTMLInputElement)) return row;
  const around = row.closest('tr');
  return around !== null && root.contains(around) ? around : row;
}

function readChips(row: Element): Address[] {
  const chips = Array.from(row.querySelectorAll(CHIP), (chip) =>
    toAddress(chip.getAttribute('data-hovercard-id') ?? '', chip.getAttribute('data-name')),
  );
  const old = Array.from(row.querySelectorAll(OLD_CHIP), (chip) => toAddress(chip.getAttribute('email') ?? '', null));
  return [...chips, ...old].flat();
}

function readTyped(row: Element): Address[] {
  const fields = row.matches('textarea, input') ? [row] : Array.from(row.querySelectorAll('input[peoplekit-id], input[role="combobox"]'));
  return fields.flatMap((field) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? parseTyped(field.value) : [],
  );
}

const TYPED = /[^\s<>,;"]+@[^\s<>,;"]+/;

function parseTyped(value: string): Address[] {
  return value.split(/[,;\n]/).flatMap((part) => {
    const address = TYPED.exec(part)?.[0];
    return address === undefined ? [] : [{ address }];
  });
}

function toAddress(id: string, name: string | null): Address[] {
  if (!id.includes('@')) return [];
  return [name === null || name === '' || name === id ? { address: id } : { address: id, name }];
}

function readAttachments(root: Element): Attachment[] {
  return Array.from(root.querySelectorAll(ATTACHMENT), (chip) => (chip.textContent ?? '').trim())
    .filter((name) => name !== '')
    .map((name) => ({ name }));
}
