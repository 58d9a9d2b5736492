// The chain's verifier, without a database.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { CHECKPOINT_TYPE, createChainVerifier } from '../../src/service/holding/audit-chain.ts';
import { signCompact } from '../../src/service/keys/compact-jws.ts';
import { PublicKey } from '../../src/wire/open-endpoints.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const kid = 'test';
const keys = { keys: [PublicKey.parse({ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' })] };

test('while checkpoints are checked, others get their turn', async () => {
  const at = '2026-11-24T09:30:00.000Z';
  const body = JSON.stringify({ tenant: 't', at, actor: null, event: { kind: 'tenant-created' }, detail: null });
  const hash = createHash('sha256').update(`\n1\n${body}`).digest('hex');
  const statement = signCompact(CHECKPOINT_TYPE, { tenant: 't', seq: 1, hash, at }, { kid, key: privateKey });
  const verifier = createChainVerifier('t', keys);
  verifier.add({ seq: 1, at, kind: 'tenant-created', actor: null, hold: null, body, hash, detail: null });
  let turns = 0;
  const turn = () => {
    turns++;
    if (turns < 10) setImmediate(turn);
  };
  setImmediate(turn);
  const forged = { seq: 1, hash, statement: `${statement.slice(0, -8)}AAAAAAAA` };
  await verifier.check([...Array.from({ length: 400 }, () => ({ seq: 1, hash, statement })), forged]);
  expect(turns).toBeGreaterThan(1);
  expect(verifier.finish(null)).toEqual([{ seq: 1, message: 'the signature of its checkpoint is not ours' }]);
});
