// What a file or standard input holds: a whole mail, HTML, or plain text.
export const BODY_TYPES = ['eml', 'html', 'text'] as const;
export type BodyType = (typeof BODY_TYPES)[number];

const BY_NAME: Readonly<Record<string, BodyType>> = { '.eml': 'eml', '.html': 'html', '.htm': 'html', '.txt': 'text' };
const HEADER = /^[!-9;-~]+[ \t]*:/;
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|x-[a-z-]+):/i;
const TAG =
  /^<(?:!doctype\s+html|!--|\?xml|(?:html|head|meta|title|style|body|div|p|span|table|h[1-6]|ul|ol|br|font|center|blockquote|a|b|i|strong|em)(?=[\s/>]))/i;
/** A header block is longer than this in no mail that a person could have written. */
const HEAD = 64 * 1024;

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

/** Whether one of the lines before the first empty one is a header that mails have. Real mails may have odd lines beside it. */
export function hasMailHeader(bytes: Uint8Array): boolean {
  return headerBlock(headOf(bytes)).some((line) => MAIL_HEADER.test(line));
}

/** As one character a byte, without a byte order mark and the space before the first word. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
}

/** The lines up to the first empty one; the line that a mailbox file puts before a mail is left out. */
function headerBlock(head: string): string[] {
  const lines = head.split(/\r?\n/);
  const end = lines.indexOf('');
  return lines.slice(lines[0]?.startsWith('From ') ? 1 : 0, end < 0 ? lines.length : end);
}
