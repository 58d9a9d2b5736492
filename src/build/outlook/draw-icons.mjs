// Draws the add-in's icons: `node src/build/outlook/draw-icons.mjs` writes assets/outlook/icon-<size>.png.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

/** What Outlook asks for: 16, 32 and 80 in the ribbon, 64 and 128 in lists; the others spare it from scaling. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const BLUE = [15, 108, 189];
const WHITE = [255, 255, 255];
/** Samples a pixel in each direction. */
const FINE = 8;

/** The shield in a square of 16, as corners; its lower edges are two curves. @type {[number, number][]} */
const SHIELD = [
  [8, 0.8],
  [14, 3],
  [14, 7.6],
  ...curve([14, 7.6], [14, 11.4], [11.6, 14], [8, 15.2]),
  ...curve([8, 15.2], [4.4, 14], [2, 11.4], [2, 7.6]),
  [2, 3],
];
/** @type {[number, number][]} */
const TICK = [
  [5, 8],
  [7.2, 10.2],
  [11, 6],
];

/**
 * @param {[number, number]} from
 * @param {[number, number]} a
 * @param {[number, number]} b
 * @param {[number, number]} to
 * @returns {[number, number][]}
 */
function curve(from, a, b, to) {
  return Array.from({ length: 16 }, (_, i) => {
    const t = (i + 1) / 16;
    const u = 1 - t;
    /** @param {0 | 1} k */
    const at = (k) => u ** 3 * from[k] + 3 * u * u * t * a[k] + 3 * u * t * t * b[k] + t ** 3 * to[k];
    return [at(0), at(1)];
  });
}

/** @param {number} x @param {number} y */
function isInShield(x, y) {
  let inside = false;
  SHIELD.forEach(([x1, y1], i) => {
    const [x2, y2] = SHIELD[(i + 1) % SHIELD.length] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** @param {number} x @param {number} y @param {number} width */
function isOnTick(x, y, width) {
  return TICK.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = TICK[i] ?? [0, 0];
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) <= width / 2;
  });
}

/** One pixel as red, green, blue, alpha. @param {number} px @param {number} py @param {number} size */
function pixel(px, py, size) {
  let shield = 0;
  let tick = 0;
  // A thin line vanishes at 16 pixels.
  const width = size <= 24 ? 2 : 1.6;
  for (let i = 0; i < FINE * FINE; i++) {
    const x = ((px + ((i % FINE) + 0.5) / FINE) * 16) / size;
    const y = ((py + (Math.floor(i / FINE) + 0.5) / FINE) * 16) / size;
    if (!isInShield(x, y)) continue;
    shield++;
    if (isOnTick(x, y, width)) tick++;
  }
  const white = shield === 0 ? 0 : tick / shield;
  const colour = BLUE.map((blue, i) => Math.round(blue + ((WHITE[i] ?? 0) - blue) * white));
  return [...colour, Math.round((255 * shield) / (FINE * FINE))];
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

/** The icon as a PNG: eight bits a channel, with alpha. @param {number} size */
export function drawIcon(size) {
  const rows = Array.from({ length: size }, (_, y) => [0, ...Array.from({ length: size }, (_, x) => pixel(x, y, size)).flat()]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../assets/outlook', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(join(folder, `icon-${size}.png`), drawIcon(size));
}
