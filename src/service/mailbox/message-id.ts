// Reads the Message-ID from a message's own header, the one name by which every provider can find it again.

const HEADER_BYTES = 256 * 1024;
/** Without white space, quotes and angle brackets inside, so that it can stand in a search. */
const PLAIN = /^<[^\s<>"'\\]{1,250}@[^\s<>"'\\]{1,250}>$/;

/** With its angle brackets. Null where there is none, more than one, or one that cannot be searched for. */
export function readMessageId(mime: Uint8Array): string | null {
  const start = Buffer.from(mime.buffer, mime.byteOffset, Math.min(mime.byteLength, HEADER_BYTES)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(start);
  if (end === null) return null;
  const unfolded = start.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const found = Array.from(unfolded.matchAll(/^message-id:(.*)$/gim), ([, value = '']) => value.trim());
  const [id] = found;
  return found.length === 1 && id !== undefined && PLAIN.test(id) ? id : null;
}
