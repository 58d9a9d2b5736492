// Compact JWS with Ed25519: `header.payload.signature`. Synchronous, because it is made inside a transaction.
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
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

/** The payload, if one of these keys signed it as this type; else null. */
export function verifyCompact(typ: string, text: string, { keys }: KeySet): unknown {
  const [header = '', payload = '', signature = '', ...rest] = text.split('.');
  const read = Header.safeParse(decode(header));
  if (rest.length > 0 || !read.success || read.data.typ !== typ) return null;
  const key = keys.find(({ kid }) => kid === read.data.kid);
  if (key === undefined) return null;
  const { kty, crv, x } = key;
  const isOurs = verify(
    null,
    Buffer.from(`${header}.${payload}`),
    createPublicKey({ key: { kty, crv, x }, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
  return isOurs ? decode(payload) : null;
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
