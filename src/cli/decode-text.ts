// Turns the bytes of an HTML or text file into text.
import type { BodyType } from './body-type.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i;
const OTHER_FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['Outlook’s own .msg format', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [...Buffer.from('%PDF-')]],
  ['rich text (RTF)', [...Buffer.from('{\\rtf')]],
];

/** By byte order mark, then as UTF-8, then by the HTML's own word, then as Windows wrote it. Throws on what is no text. */
export function decodeText(bytes: Uint8Array, type: BodyType): string {
  const mark = BYTE_ORDER_MARKS.find(([, magic]) => startsWith(bytes, magic));
  if (mark !== undefined) return decode(bytes, mark[0], false);
  refuseBinary(bytes);
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return text;
  if (bytes.some(isControl)) throw notText();
  return tryDecode(bytes, declaredCharset(bytes, type)) ?? decode(bytes, 'windows-1252', false);
}

/** A mail is bytes of ASCII first of all: one that begins so was saved anew by an editor. */
export function isUtf16(bytes: Uint8Array): boolean {
  return BYTE_ORDER_MARKS.some(([charset, magic]) => charset !== 'utf-8' && startsWith(bytes, magic));
}

/** Throws on what is not a text of any kind, a mail included. */
export function refuseBinary(bytes: Uint8Array): void {
  const other = OTHER_FORMATS.find(([, magic]) => startsWith(bytes, magic));
  if (other !== undefined) throw new Failure(EXIT.unreadable, `this is ${other[0]}; please save the mail as .eml, .html or .txt`);
  if (bytes.includes(0)) throw notText();
}

function notText(): Failure {
  return new Failure(EXIT.unreadable, 'this is not a mail, HTML or text file');
}

/** What no text has: tabs, ends of lines and of pages are in many. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

function declaredCharset(bytes: Uint8Array, type: BodyType): string {
  if (type !== 'html') return 'windows-1252';
  return META_CHARSET.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ?? 'windows-1252';
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return decode(bytes, charset, true);
  } catch (error) {
    // TypeError: the bytes are not of that charset. RangeError: there is no such charset.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Not in one go: Node 20 then reads the typographic quotes of windows-1252 as control characters. */
function decode(bytes: Uint8Array, charset: string, fatal: boolean): string {
  const decoder = new TextDecoder(charset, { fatal });
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
