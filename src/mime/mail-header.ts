// The headers at the beginning of a mail, as lines.

const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|x-[a-z-]+):/i;
/** A header block is longer than this in no mail that a person could have written. */
const HEAD = 64 * 1024;

/** Whether one of the lines before the first empty one is a header that mails have. Real mails may have odd lines beside it. */
export function hasMailHeader(bytes: Uint8Array): boolean {
  return headerBlock(headOf(bytes)).some((line) => MAIL_HEADER.test(line));
}

/** A carriage return alone, at which some programs end a line and others do not. */
export function hasBareReturn(bytes: Uint8Array): boolean {
  return headerBlock(headOf(bytes)).some((line) => line.trimEnd().includes('\r'));
}

/** As one character a byte, without a byte order mark and the space before the first word. */
export function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
}

/** The lines up to the first empty one; the line that a mailbox file puts before a mail is left out. */
export function headerBlock(head: string): string[] {
  const lines = head.split(/\r?\n/);
  const end = lines.indexOf('');
  return lines.slice(lines[0]?.startsWith('From ') ? 1 : 0, end < 0 ? lines.length : end);
}
