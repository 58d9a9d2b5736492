// Tokens at rest: sealed, bound to their owner, and readable after a key was rotated.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openToken, parseVaultKeys, sealToken, type VaultKey, type VaultKeys } from '../../../src/service/mailbox/token-vault.ts';

const OLD: VaultKey = { id: '2026-01', secret: Buffer.alloc(32, 1) };
const NEW: VaultKey = { id: '2026-11', secret: Buffer.alloc(32, 2) };
const KEYS: VaultKeys = [NEW, OLD];
const OWNER = { tenant: 'tenant-1', user: 'user-1' };

test('what was sealed opens for its owner, and is not in the sealed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 8 }), (token) => {
      const sealed = sealToken(token, OWNER, KEYS);
      expect(sealed).toMatch(/^v1\.2026-11\.[\w.-]+$/);
      expect(sealed).not.toContain(token);
      expect(openToken(sealed, OWNER, KEYS)).toEqual({ kind: 'opened', token, isOld: false });
    }),
  );
});

test('the same token is never sealed the same way', () => {
  expect(new Set(Array.from({ length: 100 }, () => sealToken('token', OWNER, KEYS))).size).toBe(100);
});

test.each([
  { tenant: 'tenant-2', user: 'user-1' },
  { tenant: 'tenant-1', user: 'user-2' },
  { tenant: 'tenant-1user', user: '-1' },
])('another owner cannot open it: %o', (owner) => {
  expect(openToken(sealToken('token', OWNER, KEYS), owner, KEYS)).toEqual({ kind: 'refused', reason: 'not-ours' });
});

test('after rotation the old key opens and asks to be replaced; once it is taken away, it does not', () => {
  const sealed = sealToken('token', OWNER, [OLD]);
  expect(openToken(sealed, OWNER, KEYS)).toEqual({ kind: 'opened', token: 'token', isOld: true });
  expect(openToken(sealed, OWNER, [NEW])).toEqual({ kind: 'refused', reason: 'unknown-key' });
});

test('another key under the same id, or a key id that was changed, opens nothing', () => {
  const sealed = sealToken('token', OWNER, [OLD]);
  expect(openToken(sealed, OWNER, [{ ...NEW, id: OLD.id }])).toMatchObject({ kind: 'refused' });
  const twin: VaultKey = { id: 'twin', secret: OLD.secret };
  expect(openToken(sealed.replace(OLD.id, 'twin'), OWNER, [twin])).toEqual({ kind: 'refused', reason: 'not-ours' });
});

test('no change of a sealed text opens', () => {
  const sealed = sealToken('1//a-refresh-token', OWNER, KEYS);
  for (let at = 0; at < sealed.length; at++) {
    const flipped = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    // The last sign of a part may carry bits that base64 does not use.
    const opened = openToken(flipped, OWNER, KEYS);
    expect(opened.kind === 'refused' || /^\.|^$/.test(sealed.slice(at + 1, at + 2)), `${at}`).toBe(true);
  }
  for (const text of ['', 'v1', `${sealed}.x`, sealed.slice(0, -4), sealed.replace('v1', 'v2')])
    expect(openToken(text, OWNER, KEYS).kind).toBe('refused');
});

test('keys come from one line of the configuration', () => {
  const line = [NEW, OLD].map(({ id, secret }) => `${id}:${Buffer.from(secret).toString('base64')}`).join(', ');
  expect(parseVaultKeys(line)).toEqual([
    { id: NEW.id, secret: Buffer.from(NEW.secret) },
    { id: OLD.id, secret: Buffer.from(OLD.secret) },
  ]);
  for (const bad of ['', 'a', 'a:AAAA', `${line},`, `${line},${line}`, `a b:${'A'.repeat(43)}=`]) expect(parseVaultKeys(bad)).toBeNull();
});
