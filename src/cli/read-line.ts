// Reads one line of JSONL as a draft, or says why it is none.
import * as z from 'zod/mini';
import { parseAddress, parseAddresses } from '../mime/addresses.ts';
import { Author } from '../model/author.ts';
import { describeIssue } from '../model/describe-issue.ts';
import { distance } from '../model/did-you-mean.ts';
import { Attachment, type Draft } from '../model/draft.ts';
import { isAddress } from '../model/is-address.ts';
import { parseJson } from './parse-json.ts';

const Addresses = z.nullish(z.union([z.string(), z.array(z.string())], 'must be a text or a list of texts'));
/** Of longer ones the last digits are lost in reading: the answer would carry the id of another draft. */
const WholeNumber = z.number().check(z.refine(Number.isSafeInteger, 'is no whole number of up to 15 digits: write the id as a text'));
const Line = z.object({
  id: z.union([z.string(), WholeNumber], 'must be a text or a number'),
  text: z.nullish(z.string()),
  html: z.nullish(z.string()),
  subject: z.nullish(z.string()),
  from: z.nullish(z.string()),
  to: Addresses,
  cc: Addresses,
  bcc: Addresses,
  attachments: z.nullish(z.array(z.union([z.string(), Attachment], 'must be a name, or a name and a size'))),
  author: z.nullish(Author),
});
type Line = z.infer<typeof Line>;

export type LineId = Line['id'];
export type ReadLine =
  | { readonly ok: true; readonly id: LineId; readonly draft: Draft; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly id?: LineId; readonly error: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a line; `null` stands for one that was too long to keep. */
export function readLine(bytes: Uint8Array | null): ReadLine {
  if (bytes === null) return { ok: false, error: 'the line is too long' };
  const line = decode(bytes);
  if (line === null) return { ok: false, error: 'the line is not UTF-8' };
  if (line.trim() === '') return { ok: false, error: 'the line is empty' };
  const value = parseJson(line);
  return value === undefined ? { ok: false, error: 'the line is not JSON' } : readDraft(value);
}

function readDraft(value: unknown): ReadLine {
  const parsed = Line.safeParse(value);
  if (!parsed.success) return { ok: false, ...idOf(value), error: describe(parsed.error) };
  const { id, text, html } = parsed.data;
  const body = text === null || text === undefined ? { html: html ?? '' } : { text };
  const given = [text, html].filter((part) => part !== null && part !== undefined).length;
  if (given !== 1) return { ok: false, id, error: given === 0 ? 'text or html is missing' : 'give text or html, not both' };
  const draft = toDraft(parsed.data, body);
  const unknown = unknownKeys(value);
  const errors = [...unknown.flatMap((key) => findSlip(key, parsed.data)), ...findNonAddresses(draft)];
  return errors.length > 0 ? { ok: false, id, error: errors.join('; ') } : { ok: true, id, draft, ignored: unknown };
}

const KEYS = Object.keys(Line.shape);
/** Where a draft has its body, a key that looks like the other one ("test", "next") is a label. */
const BESIDE_BODY = KEYS.filter((key) => key !== 'text' && key !== 'html');

function unknownKeys(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => !KEYS.includes(key)) : [];
}

/** Files with labels bring keys of their own, and are drafts all the same; a key that is missing and nearly there was meant. */
function findSlip(key: string, line: Line): string[] {
  const isMeant = (known: string) => !Object.hasOwn(line, known) && distance(key.toLowerCase(), known) <= Math.floor(known.length / 4);
  const meant = BESIDE_BODY.find(isMeant);
  return meant === undefined ? [] : [`“${key}” is not known here: write ${meant}`];
}

/** Says where, and not what: an answer goes into logs. */
function findNonAddresses({ from, to, cc, bcc }: Draft): string[] {
  const fields = Object.entries({ from: from === undefined ? [] : [from], to, cc, bcc });
  return fields
    .filter(([, addresses]) => !addresses.every(({ address }) => isAddress(address)))
    .map(([field]) => `${field} must be ${field === 'from' ? 'an address' : 'addresses'} such as a@x.example or Name <a@x.example>`);
}

function toDraft({ subject, from, to, cc, bcc, attachments, author }: Line, body: Draft['body']): Draft {
  return {
    subject: subject ?? '',
    body,
    ...(from ? { from: parseAddress(from) } : {}),
    to: parseAddresses(to ?? []),
    cc: parseAddresses(cc ?? []),
    bcc: parseAddresses(bcc ?? []),
    // Left out means not known, and what is not known is not missing.
    ...(attachments
      ? { attachments: attachments.map((attachment) => (typeof attachment === 'string' ? { name: attachment } : attachment)) }
      : {}),
    ...(author ? { author } : {}),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    // TypeError: the bytes are not of that encoding.
    return null;
  }
}

function idOf(value: unknown): { id?: LineId } {
  const parsed = z.object({ id: Line.shape.id }).safeParse(value);
  return parsed.success ? { id: parsed.data.id } : {};
}

function describe(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.length === 0 ? 'the line' : issue.path.join('.')} ${describeIssue(issue)}`).join('; ');
}
