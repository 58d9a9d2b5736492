// Hashes as the few characters that the gate's table keeps of them.
import { hashWord } from './hash.ts';

/** 18 bits in base 64: that a word of a mail agrees in them with one of the table is a chance in hundreds, and costs one needless look. */
const BITS = 0x3ffff;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
export const CODE_LENGTH = 3;

/** How many letters of a word are enough where a pattern leaves its end open. */
export const STEM = 4;

/** What the gate keeps of the hash of a word. */
export function gateKey(hash: number): number {
  return (hash ^ (hash >>> 18)) & BITS;
}

export function gateCode(hash: number): string {
  let out = '';
  for (let left = gateKey(hash), i = 0; i < CODE_LENGTH; i++, left >>>= 6) out += DIGITS.charAt(left & 63);
  return out;
}

/** The key that `gateCode` wrote at `at`. */
export function readGateCode(codes: string, at: number): number {
  let key = 0;
  for (let i = CODE_LENGTH - 1; i >= 0; i--) key = key * 64 + digitOf(codes.charCodeAt(at + i));
  return key;
}

function digitOf(c: number): number {
  if (c <= 45) return 62;
  if (c <= 57) return c - 48;
  if (c <= 90) return c - 55;
  return c === 95 ? 63 : c - 61;
}

/** Enough of a pattern to tell it by: to read all of every pattern takes longer than to read a draft. */
const READ = 64;

/** Tells a pattern from what it was when the table was made; a test holds the table to every character. */
export function patternCode(source: string): string {
  const step = Math.ceil(source.length / READ);
  let read = String(source.length);
  for (let at = 0; at < source.length; at += step) read += source.charAt(at);
  return gateCode(hashWord(read));
}
