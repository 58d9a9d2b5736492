// Our Ed25519 against Node's: whatever it signs is verified, and nothing else is.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyEd25519 } from '../../../src/hosts/outlook/ed25519.ts';
import { sha512 } from '../../../src/hosts/outlook/sha512.ts';

const makeKey = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, key: new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')) };
};

test('SHA-512 is Node’s for every length around its blocks', () => {
  for (const length of [0, 1, 3, 63, 64, 110, 111, 112, 113, 127, 128, 129, 239, 240, 256, 1000]) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(Buffer.from(sha512(bytes)).toString('hex'), `${length}`).toBe(createHash('sha512').update(bytes).digest('hex'));
  }
});

test('it verifies what Node signs, and refuses any bit of it changed', () => {
  for (let i = 0; i < 12; i++) {
    const { privateKey, key } = makeKey();
    const message = new Uint8Array(randomBytes(i * 37));
    const signature = new Uint8Array(sign(null, message, privateKey));
    expect(verifyEd25519(signature, message, key)).toBe(true);
    for (const [bytes, at] of [
      [signature, i],
      [signature, 32 + i],
      [key, i],
      [message, i],
    ] as const) {
      if (at >= bytes.length) continue;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (i % 8));
      expect(verifyEd25519(signature, message, key)).toBe(false);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (i % 8));
    }
  }
});

test('the first vectors of RFC 8032', () => {
  const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
  const key = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = hex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  expect(verifyEd25519(signature, hex('72'), key)).toBe(true);
  expect(verifyEd25519(signature, hex('73'), key)).toBe(false);
});

test('the same signature plus the order of the group is no second one', () => {
  const { privateKey, key } = makeKey();
  const message = new Uint8Array([1, 2, 3]);
  const signature = new Uint8Array(sign(null, message, privateKey));
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let scalar = order + signature.subarray(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  for (let i = 32; i < 64; i++) {
    signature[i] = Number(scalar & 255n);
    scalar >>= 8n;
  }
  expect(verifyEd25519(signature, message, key)).toBe(false);
});

test('what is too short or no point is refused, without a throw', () => {
  const { key } = makeKey();
  expect(verifyEd25519(new Uint8Array(63), new Uint8Array(), key)).toBe(false);
  expect(verifyEd25519(new Uint8Array(64), new Uint8Array(), new Uint8Array(31))).toBe(false);
  expect(verifyEd25519(new Uint8Array(64), new Uint8Array(), new Uint8Array(32).fill(2))).toBe(false);
});
