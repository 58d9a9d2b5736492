// Ids that sort by the time they were made, so that an index grows at its end.
import { randomBytes } from 'node:crypto';

export function newId(prefix: string, now: Date): string {
  return `${prefix}_${now.getTime().toString(36).padStart(9, '0')}${randomBytes(9).toString('base64url').replace(/[-_]/g, 'x')}`;
}

/** 256 random bits in plain characters: a state, a verifier (RFC 7636 §4.1 asks for 43 to 128 of them). */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
