// What a file or standard input holds: a whole mail, HTML, or plain text.
import { hasMailHeader, headerBlock, headOf } from '../mime/mail-header.ts';

export const BODY_TYPES = ['eml', 'html', 'text'] as const;
export type BodyType = (typeof BODY_TYPES)[number];

const BY_NAME: Readonly<Record<string, BodyType>> = { '.eml': 'eml', '.html': 'html', '.htm': 'html', '.txt': 'text' };
const HEADER = /^[!-9;-~]+[ \t]*:/;
const TAG =
  /^<(?:!doctype\s+html|!--|\?xml|(?:html|head|meta|title|style|body|div|p|span|table|h[1-6]|ul|ol|br|font|center|blockquote|a|b|i|strong|em)(?=[\s/>]))/i;

export function typeOfName(file: string): BodyType | null {
  const dot = file.lastIndexOf('.');
  return dot < 0 ? null : (BY_NAME[file.slice(dot).toLowerCase()] ?? null);
}

/** Looks at the beginning only: a block of mail headers, an HTML tag, else text. */
export function sniffType(bytes: Uint8Array): BodyType {
  const head = headOf(bytes);
  const block = headerBlock(head);
  const folded = (line: string, index: number) => index > 0 && /^[ \t]/.test(line);
  if (hasMailHeader(bytes) && block.every((line, index) => HEADER.test(line) || folded(line, index))) return 'eml';
  return TAG.test(head) ? 'html' : 'text';
}
