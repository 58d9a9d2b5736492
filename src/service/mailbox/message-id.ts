// Reads a message's own header: its Message-ID, by which every provider can find it again, and whether it answers another one.

const HEADER_BYTES = 256 * 1024;
/** Without white space, quotes and angle brackets inside, so that it can stand in a search. */
const PLAIN = /^<[^\s<>"'\\]{1,250}@[^\s<>"'\\]{1,250}>$/;

/** With its angle brackets. Null where there is none, more than one, or one that cannot be searched for. */
export function readMessageId(mime: Uint8Array): string | null {
  const found = Array.from(readHeader(mime).matchAll(/^message-id:(.*)$/gim), ([, value = '']) => value.trim());
  const [id] = found;
  return found.length === 1 && id !== undefined && PLAIN.test(id) ? id : null;
}

export function isReply(mime: Uint8Array): boolean {
  return /^(?:in-reply-to|references):\s*\S/im.test(readHeader(mime));
}

/** Unfolded; empty where the header has no end. */
export function readHeader(mime: Uint8Array): string {
  const start = Buffer.from(mime.buffer, mime.byteOffset, Math.min(mime.byteLength, HEADER_BYTES)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(start);
  return end === null ? '' : start.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
}
