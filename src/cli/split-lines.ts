// Cuts a stream of bytes into lines. Not `readline`: it also cuts at U+2028, which may stand inside JSON.

/** A line that is longer than this is no draft; nor may it fill the memory. */
export const LONGEST_LINE = 32 * 1024 * 1024;
const NEW_LINE = 0x0a;

/** The lines in order, without their ends; `null` for one that is too long. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number = LONGEST_LINE): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Uint8Array | null => {
    const line = size > longest ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
