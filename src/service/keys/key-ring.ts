// The service's signing keys: the current one, those before it, and their public halves. All processes share them.
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import * as z from 'zod/mini';
import { type KeySet, PublicKey } from '../../wire/open-endpoints.ts';
import type { Db } from '../store/database.ts';
import { listKeys, type Purpose, replaceKey } from '../store/signing-keys.ts';
import type { SigningKey } from './compact-jws.ts';
import type { Seal } from './seal.ts';

export interface KeyRing {
  current(purpose: Purpose): Promise<SigningKey>;
  /** Public halves, the current one first. */
  publicKeys(purpose: Purpose): Promise<KeySet>;
  /** Retires the current key and makes another. */
  rotate(purpose: Purpose): Promise<void>;
  /** Rotates a key that is older than this. */
  rotateIfOlder(purpose: Purpose, days: number): Promise<void>;
}

/** Another process may have rotated: what is known is looked up again after this. */
const FRESH_MS = 30_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const StoredPublic = z.object({ x: z.string() });

interface Ring {
  readonly keys: readonly { readonly signing: SigningKey; readonly publicKey: z.infer<typeof PublicKey>; readonly createdAt: Date }[];
  readonly readAt: number;
}

export function createKeyRing(db: Db, seal: Seal, clock: () => Date): KeyRing {
  const rings = new Map<Purpose, Ring>();
  const load = async (purpose: Purpose): Promise<Ring> => {
    const known = rings.get(purpose);
    if (known !== undefined && Math.abs(clock().getTime() - known.readAt) < FRESH_MS) return known;
    const rows = await listKeys(db, purpose);
    if (!rows.some(({ retiredAt }) => retiredAt === null)) {
      await replaceKey(db, make(purpose, seal, clock()), null);
      return load(purpose);
    }
    const keys = rows.map((row) => ({ signing: unseal(row, seal), publicKey: toPublic(row), createdAt: row.createdAt }));
    const ring = { keys, readAt: clock().getTime() };
    rings.set(purpose, ring);
    return ring;
  };
  const first = async (purpose: Purpose) => {
    const key = (await load(purpose)).keys[0];
    if (key === undefined) throw new Error('there is no signing key');
    return key;
  };
  const rotate = async (purpose: Purpose) => {
    rings.delete(purpose);
    const { signing } = await first(purpose);
    await replaceKey(db, make(purpose, seal, clock()), signing.kid);
    rings.delete(purpose);
  };
  return {
    current: async (purpose) => (await first(purpose)).signing,
    publicKeys: async (purpose) => ({ keys: (await load(purpose)).keys.map(({ publicKey }) => publicKey) }),
    rotate,
    rotateIfOlder: async (purpose, days) => {
      const { createdAt } = await first(purpose);
      if (clock().getTime() - createdAt.getTime() > days * DAY_MS) await rotate(purpose);
    },
  };
}

function make(purpose: Purpose, seal: Seal, at: Date) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = StoredPublic.parse(publicKey.export({ format: 'jwk' }));
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16);
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { kid, purpose, publicKey: JSON.stringify({ x }), sealed: seal.close(pem), at };
}

function unseal({ kid, sealed }: { readonly kid: string; readonly sealed: string }, seal: Seal): SigningKey {
  const pem = seal.open(sealed);
  if (pem === null) throw new Error(`the signing key ${kid} was sealed with another secret; set COUNTERSIGN_SECRET to the one in use`);
  const key: KeyObject = createPrivateKey(pem);
  return { kid, key };
}

function toPublic({ kid, publicKey }: { readonly kid: string; readonly publicKey: unknown }) {
  const { x } = StoredPublic.parse(publicKey);
  return PublicKey.parse({ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' });
}
