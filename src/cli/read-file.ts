// Reads a file, or standard input, as a draft.
import type { Readable } from 'node:stream';
import { MailError, readEml } from '../mime/read-eml.ts';
import type { Draft } from '../model/draft.ts';
import { type BodyType, sniffType, typeOfName } from './body-type.ts';
import { decodeText, isUtf16, refuseBinary } from './decode-text.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';
import { readAll, readBytes, STDIN } from './read-bytes.ts';

const DRAFTS = /\.(?:jsonl|ndjson)$/i;

/** The draft in a file; `-` is standard input, whose type is sniffed unless it is given. Throws a `Failure` that says what is wrong. */
export async function readDraft(file: string, input: Readable, stdinType: BodyType | null): Promise<Draft> {
  const isStdin = file === STDIN;
  const bytes = isStdin ? await readAll(input) : await readBytes(file);
  if (DRAFTS.test(file)) throw new Failure(EXIT.unreadable, 'these are drafts, one a line: countersign check --jsonl < FILE');
  return toDraft(bytes, (isStdin ? stdinType : typeOfName(file)) ?? sniffType(bytes));
}

async function toDraft(bytes: Uint8Array, type: BodyType): Promise<Draft> {
  if (bytes.length === 0) throw new Failure(EXIT.unreadable, 'this is empty');
  if (type === 'eml') return readMail(bytes);
  const text = decodeText(bytes, type);
  return { subject: '', body: type === 'html' ? { html: text } : { text }, to: [], cc: [], bcc: [] };
}

async function readMail(bytes: Uint8Array): Promise<Draft> {
  if (isUtf16(bytes)) throw new Failure(EXIT.unreadable, 'this mail is UTF-16: please save it as it was sent');
  refuseBinary(bytes.subarray(0, 1024));
  try {
    return await readEml(bytes);
  } catch (error) {
    throw error instanceof MailError ? new Failure(EXIT.unreadable, error.message) : error;
  }
}
