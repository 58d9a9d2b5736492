// Walks a tenant's whole chain and says what is wrong with it.
import type { AuditReport } from '../../wire/audit-endpoints.ts';
import { createChainVerifier } from '../holding/audit-chain.ts';
import type { Work } from '../work/work.ts';
import { sealAudit } from './seal-audit.ts';
import { presentCheckpoint, readEnds, toChainRow, walkChain } from './walk-chain.ts';

export async function verifyAudit(work: Work, tenant: string): Promise<AuditReport> {
  await sealAudit(work, tenant);
  const ends = await readEnds(work, tenant);
  const verifier = createChainVerifier(tenant, await work.keys.publicKeys('sign'));
  let checked = 0;
  for await (const { rows, checkpoints } of walkChain(work, tenant, ends)) {
    for (const row of rows) verifier.add(toChainRow(row));
    await verifier.check(checkpoints);
    checked += checkpoints.length;
  }
  const findings = verifier.finish(ends.head);
  return {
    ok: findings.length === 0,
    tenant,
    rows: verifier.rows,
    head: verifier.last,
    checkpoints: checked,
    lastCheckpoint: ends.lastCheckpoint === null ? null : presentCheckpoint(ends.lastCheckpoint),
    findings,
  };
}
