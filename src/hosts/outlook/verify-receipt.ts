// A release counts at Send only if the service signed it: the digest and the expiry in the signed statement are those of the receipt.
import type { Receipt } from '../../model/receipt.ts';
import { verifyEd25519 } from './ed25519.ts';

/** The receipt itself if it is genuine and has not run out; else nothing, and the gate stays shut. */
export function genuine(receipt: Receipt | null, keys: readonly string[], now: Date): Receipt | null {
  if (receipt === null || !(Date.parse(receipt.expires) > now.getTime())) return null;
  const parts = (receipt.statement ?? '').split('.');
  const [head = '', body = '', signature = ''] = parts;
  if (parts.length !== 3 || !states(body, receipt)) return null;
  const signed = bytesOf(`${head}.${body}`);
  return keys.some((key) => verifyEd25519(decode(signature), signed, decode(key))) ? receipt : null;
}

function states(body: string, { digest, expires }: Receipt): boolean {
  try {
    // Byte by byte: names may be garbled by it, but what counts here is plain ASCII.
    const statement: unknown = JSON.parse(decode(body).reduce((text, byte) => text + String.fromCharCode(byte), ''));
    return typeof statement === 'object' && statement !== null && has(statement, 'digest', digest) && has(statement, 'expires', expires);
  } catch {
    // No JSON, so no statement.
    return false;
  }
}

function has(statement: object, name: string, value: string): boolean {
  return Object.getOwnPropertyDescriptor(statement, name)?.value === value;
}

function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (sign) => sign.charCodeAt(0));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url; `atob` is not documented for classic Outlook's runtime. */
function decode(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let bits = 0;
  for (let i = 0, at = 0; i < text.length; i++) {
    bits = ((bits << 6) | (DIGITS.indexOf(text.charAt(i)) & 63)) & 0xffff;
    // The first of four digits fills no byte yet.
    if (i % 4 !== 0) bytes[at++] = (bits >> (6 - 2 * (i % 4))) & 255;
  }
  return bytes;
}
