// Refresh tokens at rest: sealed with AES-256-GCM under a key from the configuration, bound to the one mailbox they are for.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export interface VaultKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

/** The first key seals; every key opens, so that keys can be rotated. */
export type VaultKeys = readonly [VaultKey, ...VaultKey[]];

/** Whose token it is. A token sealed for one mailbox cannot be opened as another's, even by someone who can write to the store. */
export interface TokenOwner {
  readonly tenant: string;
  readonly user: string;
}

export type OpenedToken =
  /** `isOld`: sealed with a key that is no longer the first; seal it again. */
  | { readonly kind: 'opened'; readonly token: string; readonly isOld: boolean }
  | { readonly kind: 'refused'; readonly reason: 'malformed' | 'unknown-key' | 'not-ours' };

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** NIST SP 800-38D §5.2.1.1 and §8.2.2: 96 random bits, good for 2^32 seals under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^v1\.([\w-]{1,64})\.([\w-]{16})\.([\w-]{22})\.([\w-]*)$/;

/** Reads `id:base64,id:base64,…`, the newest first. Null where it is not that; the text is never repeated in an error. */
export function parseVaultKeys(text: string): VaultKeys | null {
  const keys = text.split(',').map((part): VaultKey | null => {
    const [, id, base64] = /^\s*([\w-]{1,64}):([A-Za-z0-9+/]{43}=)\s*$/.exec(part) ?? [];
    const secret = Buffer.from(base64 ?? '', 'base64');
    return id === undefined || secret.length !== KEY_BYTES ? null : { id, secret };
  });
  const good = keys.filter((key) => key !== null);
  const [first, ...others] = good;
  const isWhole = good.length === keys.length && new Set(good.map(({ id }) => id)).size === good.length;
  return isWhole && first !== undefined ? [first, ...others] : null;
}

/** One line of ASCII for the store. */
export function sealToken(token: string, owner: TokenOwner, [{ id, secret }]: VaultKeys): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, secret, nonce, { authTagLength: TAG_BYTES }).setAAD(toContext(id, owner));
  const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return ['v1', id, ...[nonce, cipher.getAuthTag(), sealed].map((bytes) => bytes.toString('base64url'))].join('.');
}

export function openToken(sealed: string, owner: TokenOwner, keys: VaultKeys): OpenedToken {
  const [, id, nonce, tag, body] = SEALED.exec(sealed) ?? [];
  if (id === undefined || nonce === undefined || tag === undefined || body === undefined) return { kind: 'refused', reason: 'malformed' };
  const key = keys.find((known) => known.id === id);
  if (key === undefined) return { kind: 'refused', reason: 'unknown-key' };
  try {
    const decipher = createDecipheriv(CIPHER, key.secret, Buffer.from(nonce, 'base64url'), { authTagLength: TAG_BYTES });
    decipher.setAAD(toContext(id, owner)).setAuthTag(Buffer.from(tag, 'base64url'));
    const token = Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
    return { kind: 'opened', token, isOld: key !== keys[0] };
  } catch {
    // Node says no more than that the tag does not fit: another owner, another key under this id, or a changed text.
    return { kind: 'refused', reason: 'not-ours' };
  }
}

function toContext(id: string, { tenant, user }: TokenOwner): Buffer {
  return Buffer.from(JSON.stringify(['countersign mailbox token', 1, id, tenant, user]));
}
