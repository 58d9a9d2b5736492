// Writes a ZIP file: deflate, no directories of their own, the same bytes for the same files on any day.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const DAY = 0x21;
const VERSION = 20;
const DEFLATE = 8;
const UTF8 = 0x800;

/**
 * @param {ReadonlyArray<{ readonly name: string, readonly contents: Uint8Array }>} files names with forward slashes
 * @returns {Buffer}
 */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const { name, contents } of sorted) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(contents, { level: 9 });
    const about = describe(contents, packed.length, path.length);
    const head = Buffer.concat([number(0x04034b50, 4), about, path]);
    parts.push(head, packed);
    // Comment, disk, attributes: none. Then where the file begins.
    directory.push(Buffer.concat([number(0x02014b50, 4), number(VERSION, 2), about, Buffer.alloc(10), number(offset, 4), path]));
    offset += head.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const count = number(sorted.length, 2);
  const end = [number(0x06054b50, 4), Buffer.alloc(4), count, count, number(index.length, 4), number(offset, 4), Buffer.alloc(2)];
  return Buffer.concat([...parts, index, ...end]);
}

/**
 * What stands both before a file and in the directory.
 * @param {Uint8Array} contents
 * @param {number} packed
 * @param {number} path
 */
function describe(contents, packed, path) {
  return Buffer.concat([
    ...[number(VERSION, 2), number(UTF8, 2), number(DEFLATE, 2), number(0, 2), number(DAY, 2)],
    ...[number(crc32(contents), 4), number(packed, 4), number(contents.length, 4), number(path, 2), number(0, 2)],
  ]);
}

/**
 * @param {number} value
 * @param {number} bytes
 */
function number(value, bytes) {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
