// Ed25519 verification (RFC 8032), for the signature of a release. After TweetNaCl (public domain: Bernstein, van Gastel, Janssen, Lange,
// Schwabe, Smetsers), because the small libraries need BigInt, which classic Outlook's runtime may not have. Nothing here is secret, so
// nothing needs constant time. A field element is sixteen numbers of sixteen bits.
import { sha512 } from './sha512.ts';

type Field = Float64Array;
/** A point in extended coordinates: X, Y, Z, T. */
type Point = readonly [Field, Field, Field, Field];

const field = (limbs: readonly number[]): Field => {
  const out = new Float64Array(16);
  out.set(limbs);
  return out;
};
const words = (hex: string): Field => field((hex.match(/..../g) || []).map((limb) => Number.parseInt(limb, 16)));
const ZERO = field([]);
const ONE = field([1]);
const D = words('78a313594dca75ebd8ab41410a4d0070e898777940798cc7fe732b6f6cee5203');
const D2 = words('f15926b29b94ebd6b1568283149a00e0d130eef380f2198efce756dfd9dc2406');
const BASE_X = words('d51a8f252d60c956a7b29525c760692cdc5cfdd6e231c0a453fecd6e36d32169');
const BASE_Y = field([0x6658, ...Array.from({ length: 15 }, () => 0x6666)]);
/** The square root of minus one. */
const ROOT = words('a0b04a0e1b27c4eee478ad2f18062f43d7a73dfb00992b4ddf0b4fc124802b83');
/** The order of the base point, little end first. */
const ORDER = [
  0xed,
  0xd3,
  0xf5,
  0x5c,
  0x1a,
  0x63,
  0x12,
  0x58,
  0xd6,
  0x9c,
  0xf7,
  0xa2,
  0xde,
  0xf9,
  0xde,
  0x14,
  ...new Array<number>(15).fill(0),
  0x10,
];

/** Whether the signature is that of the key over the message. */
export function verifyEd25519(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  if (signature.length !== 64 || key.length !== 32 || !isBelowOrder(signature.subarray(32))) return false;
  const point = unpackNegative(key);
  if (point === null) return false;
  const signed = new Uint8Array(64 + message.length);
  signed.set(signature.subarray(0, 32));
  signed.set(key, 32);
  signed.set(message, 64);
  const base: Point = [BASE_X, BASE_Y, ONE, times(BASE_X, BASE_Y)];
  const packed = pack(multiplyBoth(point, reduce(sha512(signed)), base, signature.subarray(32)));
  return packed.every((byte, i) => byte === signature[i]);
}

/** A larger one would be a second signature for the same message. (RFC 8032, 5.1.7) */
function isBelowOrder(scalar: Uint8Array): boolean {
  for (let i = 31; i >= 0; i--) {
    const [byte, limit] = [scalar[i] || 0, ORDER[i] || 0];
    if (byte !== limit) return byte < limit;
  }
  return false;
}

const add = (a: Field, b: Field): Field => a.map((limb, i) => limb + (b[i] || 0));
const minus = (a: Field, b: Field): Field => a.map((limb, i) => limb - (b[i] || 0));

function carry(a: Field): void {
  let over = 1;
  for (let i = 0; i < 16; i++) {
    const sum = (a[i] || 0) + over + 65535;
    over = Math.floor(sum / 65536);
    a[i] = sum - over * 65536;
  }
  a[0] = (a[0] || 0) + over - 1 + 37 * (over - 1);
}

function times(a: Field, b: Field): Field {
  const product = new Float64Array(31);
  for (let i = 0; i < 16; i++) {
    const limb = a[i] || 0;
    for (let j = 0; j < 16; j++) product[i + j] = (product[i + j] || 0) + limb * (b[j] || 0);
  }
  const out = new Float64Array(16);
  // 2^256 is 38 in this field.
  for (let i = 0; i < 16; i++) out[i] = (product[i] || 0) + 38 * (product[i + 16] || 0);
  carry(out);
  carry(out);
  return out;
}

/** A power whose exponent has all bits set from `top` down, but those named. */
function power(a: Field, top: number, ...clear: readonly number[]): Field {
  let out = a;
  for (let bit = top - 1; bit >= 0; bit--) {
    out = times(out, out);
    if (clear.indexOf(bit) < 0) out = times(out, a);
  }
  return out;
}

/** 2^255 - 21 is the exponent of the inverse. */
const invert = (a: Field) => power(a, 254, 2, 4);

function packField(a: Field): Uint8Array {
  let t = Float64Array.from(a);
  for (let i = 0; i < 3; i++) carry(t);
  for (let round = 0; round < 2; round++) {
    const m = new Float64Array(16);
    m[0] = (t[0] || 0) - 0xffed;
    for (let i = 1; i < 16; i++) {
      m[i] = (t[i] || 0) - (i < 15 ? 0xffff : 0x7fff) - (((m[i - 1] || 0) >> 16) & 1);
      m[i - 1] = (m[i - 1] || 0) & 0xffff;
    }
    const isNegative = (((m[15] || 0) >> 16) & 1) === 1;
    m[15] = (m[15] || 0) & 0xffff;
    if (!isNegative) t = m;
  }
  const out = new Uint8Array(32);
  t.forEach((limb, i) => {
    out[i * 2] = limb & 255;
    out[i * 2 + 1] = limb >> 8;
  });
  return out;
}

function unpackField(bytes: Uint8Array): Field {
  const out = new Float64Array(16).map((_, i) => (bytes[i * 2] || 0) + ((bytes[i * 2 + 1] || 0) << 8));
  out[15] = (out[15] || 0) & 0x7fff;
  return out;
}

const isSame = (a: Field, b: Field) => packField(minus(a, b)).every((byte) => byte === 0);

function addPoints([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point {
  const a = times(minus(y1, x1), minus(y2, x2));
  const b = times(add(x1, y1), add(x2, y2));
  const c = times(times(t1, t2), D2);
  const zz = times(z1, z2);
  const d = add(zz, zz);
  const [e, f, g, h] = [minus(b, a), minus(d, c), add(d, c), add(b, a)];
  return [times(e, f), times(h, g), times(g, f), times(e, h)];
}

/** Both products in one run of doublings. */
function multiplyBoth(a: Point, timesA: Uint8Array, b: Point, timesB: Uint8Array): Point {
  const either = [null, a, b, addPoints(a, b)];
  const bitOf = (scalar: Uint8Array, bit: number) => ((scalar[bit >> 3] || 0) >> (bit & 7)) & 1;
  let out: Point = [ZERO, ONE, ONE, ZERO];
  for (let bit = 252; bit >= 0; bit--) {
    out = addPoints(out, out);
    const added = either[bitOf(timesA, bit) + 2 * bitOf(timesB, bit)];
    if (added) out = addPoints(out, added);
  }
  return out;
}

function pack([x, y, z]: Point): Uint8Array {
  const inverse = invert(z);
  const out = packField(times(y, inverse));
  const odd = (packField(times(x, inverse))[0] || 0) & 1;
  out[31] = (out[31] || 0) ^ (odd << 7);
  return out;
}

/** The key as a point, turned to its negative; null where no point has such coordinates. */
function unpackNegative(key: Uint8Array): Point | null {
  const y = unpackField(key);
  const square = times(y, y);
  const top = minus(square, ONE);
  const bottom = add(ONE, times(square, D));
  const bottom2 = times(bottom, bottom);
  const bottom6 = times(times(bottom2, bottom2), bottom2);
  // (top / bottom)^((p+3)/8), by one power with the exponent (p-5)/8. (RFC 8032, 5.1.3)
  const root = power(times(times(bottom6, bottom), top), 251, 1);
  let x = times(times(times(root, top), bottom2), bottom);
  if (!isSame(times(times(x, x), bottom), top)) x = times(x, ROOT);
  if (!isSame(times(times(x, x), bottom), top)) return null;
  const odd = (packField(x)[0] || 0) & 1;
  if (odd === (key[31] || 0) >> 7) x = minus(ZERO, x);
  return [x, y, ONE, times(x, y)];
}

/** A number of 64 bytes modulo the order of the base point. */
function reduce(hash: Uint8Array): Uint8Array {
  const x = Float64Array.from(hash);
  for (let i = 63; i >= 32; i--) {
    let over = 0;
    let j = i - 32;
    for (; j < i - 12; j++) {
      x[j] = (x[j] || 0) + over - 16 * (x[i] || 0) * (ORDER[j - (i - 32)] || 0);
      over = Math.floor(((x[j] || 0) + 128) / 256);
      x[j] = (x[j] || 0) - over * 256;
    }
    x[j] = (x[j] || 0) + over;
    x[i] = 0;
  }
  let over = 0;
  const top = Math.floor((x[31] || 0) / 16);
  for (let j = 0; j < 32; j++) {
    x[j] = (x[j] || 0) + over - top * (ORDER[j] || 0);
    over = Math.floor((x[j] || 0) / 256);
    x[j] = (x[j] || 0) & 255;
  }
  for (let j = 0; j < 32; j++) x[j] = (x[j] || 0) - over * (ORDER[j] || 0);
  const out = new Uint8Array(32);
  for (let i = 0; i < 32; i++) {
    x[i + 1] = (x[i + 1] || 0) + Math.floor((x[i] || 0) / 256);
    out[i] = (x[i] || 0) & 255;
  }
  return out;
}
