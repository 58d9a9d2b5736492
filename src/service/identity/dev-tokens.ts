// The development issuer: tokens for made-up people, on loopback only. The service says so when it starts.
import { SignJWT } from 'jose';
import type { KeyRing } from '../keys/key-ring.ts';

export const DEV_ISSUER = 'https://countersign.invalid/dev';
export const DEV_AUDIENCE = 'countersign-dev';
const VALID_SECONDS = 8 * 60 * 60;

export async function makeDevToken(ring: KeyRing, subject: string, now: Date): Promise<string> {
  const { kid, key } = await ring.current('dev');
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
    .setIssuer(DEV_ISSUER)
    .setAudience(DEV_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + VALID_SECONDS)
    .sign(key);
}
