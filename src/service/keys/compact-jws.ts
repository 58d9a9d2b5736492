// Compact JWS with Ed25519: `header.payload.signature`. Made synchronously, because it is made inside a transaction.
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { KeySet } from '../../wire/open-endpoints.ts';

const Header = z.object({ alg: z.literal('EdDSA'), kid: z.string(), typ: z.string() });

export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
}

export function signCompact(typ: string, payload: object, { kid, key }: SigningKey): string {
  const signed = `${encode({ alg: 'EdDSA', kid, typ })}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/** With a callback it is reckoned on another thread, and holds up nobody. */
const verifyAside = promisify(verify);

/** Gives the payload of a text that one of these keys signed as this type; else null. */
export function createCompactVerifier(typ: string, { keys }: KeySet): (text: string) => Promise<unknown> {
  const known = new Map<string, KeyObject>();
  const findKey = (kid: string): KeyObject | null => {
    const jwk = keys.find((one) => one.kid === kid);
    if (jwk === undefined) return null;
    const { kty, crv, x } = jwk;
    const key = known.get(kid) ?? createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    known.set(kid, key);
    return key;
  };
  return async (text) => {
    const [header = '', payload = '', signature = '', ...rest] = text.split('.');
    const read = Header.safeParse(decode(header));
    if (rest.length > 0 || !read.success || read.data.typ !== typ) return null;
    const key = findKey(read.data.kid);
    if (key === null) return null;
    const isOurs = await verifyAside(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
    return isOurs ? decode(payload) : null;
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    // No JSON: nothing of ours.
    return null;
  }
}
