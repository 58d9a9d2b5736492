// Receipts and the keys that sign them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeyRing } from '../../src/service/keys/key-ring.ts';
import { verifyReceipt } from '../../src/service/keys/receipt.ts';
import { createSeal } from '../../src/service/keys/seal.ts';
import { prepare } from '../../src/service/open-work.ts';
import { api } from '../../src/wire/api.ts';
import { foundTenant, get, nothing, place, release, SECRET, START, serveOn, type TestService } from './harness.ts';
import { openMemory } from './memory.ts';

let service: TestService;
beforeAll(async () => {
  service = await serveOn(await openMemory(), {});
});
afterAll(() => service.close());

test('a receipt names the release and no word of the mail, and is checked with the published keys alone', async () => {
  const tenant = await foundTenant(service);
  const hold = await place(tenant.as('rep'));
  const { receipt } = get(await release(tenant.as('manager'), hold));
  const keys = get(await tenant.as('rep').call(api.keys, nothing));
  const text = receipt?.statement ?? '';
  const checked = await verifyReceipt(text, keys, service.now());
  expect(checked).toMatchObject({
    ok: true,
    expired: false,
    statement: {
      v: 1,
      tenant: tenant.id,
      hold: hold.id,
      sender: 'rep',
      by: ['manager'],
      digest: hold.digest,
      policyVersion: 1,
      expires: receipt?.expires,
    },
  });
  expect(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(/30%|acme|Ann/);
  expect(await verifyReceipt(text, keys, new Date('2027-01-01'))).toMatchObject({ ok: true, expired: true });
  const [header, payload = '', signature] = text.split('.');
  const forged = Buffer.from(payload, 'base64url').toString().replace('"rep"', '"red"');
  expect(await verifyReceipt([header, Buffer.from(forged).toString('base64url'), signature].join('.'), keys, service.now())).toEqual({
    ok: false,
  });
  expect(await verifyReceipt(text, { keys: [] }, service.now())).toEqual({ ok: false });
  expect(await verifyReceipt('not.a.receipt', keys, service.now())).toEqual({ ok: false });
});

test('a checkpoint is no receipt', async () => {
  const { signCompact } = await import('../../src/service/keys/compact-jws.ts');
  const keys = await service.work.keys.publicKeys('sign');
  const statement = {
    v: 1,
    tenant: 't',
    hold: 'h',
    sender: 's',
    digest: 'd',
    released: [],
    by: [],
    policyVersion: 1,
    issued: '',
    expires: '',
  };
  const other = signCompact('countersign-checkpoint+jws', statement, await service.work.keys.current('sign'));
  expect(await verifyReceipt(other, keys, service.now())).toEqual({ ok: false });
});

test('after a rotation new receipts have a new key, and old ones are still checked', async () => {
  const tenant = await foundTenant(service);
  const before = get(await release(tenant.as('manager'), await place(tenant.as('rep'))));
  await Promise.all([service.work.keys.rotate('sign'), service.work.keys.rotate('sign')]);
  const after = get(await release(tenant.as('manager'), await place(tenant.as('colleague'))));
  const keys = await service.work.keys.publicKeys('sign');
  const kidOf = (text = '') => JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString()).kid;
  expect(kidOf(after.receipt?.statement)).toBe(keys.keys[0]?.kid);
  expect(kidOf(before.receipt?.statement)).not.toBe(kidOf(after.receipt?.statement));
  for (const { receipt } of [before, after])
    expect(await verifyReceipt(receipt?.statement ?? '', keys, service.now())).toMatchObject({ ok: true });
  expect(keys.keys.every((key) => !('d' in key))).toBe(true);
});

test('a key is rotated when it is old', async () => {
  const [first] = (await service.work.keys.publicKeys('sign')).keys;
  await service.work.keys.rotateIfOlder('sign', 90);
  expect((await service.work.keys.publicKeys('sign')).keys[0]?.kid).toBe(first?.kid);
  service.moveClock(91 * 24);
  await service.work.keys.rotateIfOlder('sign', 90);
  expect((await service.work.keys.publicKeys('sign')).keys[0]?.kid).not.toBe(first?.kid);
});

test('without the secret the database signs nothing', async () => {
  const seal = createSeal(SECRET);
  expect(seal.open(seal.close('words'))).toBe('words');
  expect(createSeal('another secret, for another service').open(seal.close('words'))).toBeNull();
  const { db } = service.work.database;
  const other = createKeyRing(db, createSeal('another secret, for another service'), () => START);
  await expect(other.current('sign')).rejects.toThrow('COUNTERSIGN_SECRET');
  const database = await openMemory();
  const opened = await prepare(
    database,
    SECRET,
    () => START,
    () => undefined,
  );
  await opened.close();
});
