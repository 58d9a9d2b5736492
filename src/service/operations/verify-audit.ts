// Walks a tenant's whole chain and says what is wrong with it.
import type { AuditReport } from '../../wire/audit-endpoints.ts';
import { createChainVerifier } from '../holding/audit-chain.ts';
import { listAudit, listCheckpoints, readHead, type StoredAudit, type StoredCheckpoint } from '../store/audit.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { sealAudit } from './seal-audit.ts';

const BATCH = 2000;

export async function verifyAudit(work: Work, tenant: string): Promise<AuditReport> {
  const db = reading(work);
  await sealAudit(work, tenant);
  // In this order: what is added meanwhile lies beyond the head, and no checkpoint does.
  const checkpoints = await listCheckpoints(db, tenant);
  const head = await readHead(db, tenant);
  const verifier = createChainVerifier(tenant, await work.keys.publicKeys('sign'));
  for (let after = 0; ; ) {
    const rows = await listAudit(db, tenant, { after }, 'asc', BATCH);
    for (const row of rows.filter(({ seq }) => seq <= head.seq)) verifier.add(toChainRow(row));
    const last = rows[rows.length - 1];
    if (last === undefined || last.seq >= head.seq) break;
    after = last.seq;
  }
  const findings = verifier.finish(head, checkpoints);
  const lastCheckpoint = checkpoints[checkpoints.length - 1];
  return {
    ok: findings.length === 0,
    tenant,
    rows: verifier.rows,
    head: verifier.last,
    checkpoints: checkpoints.length,
    lastCheckpoint: lastCheckpoint === undefined ? null : presentCheckpoint(lastCheckpoint),
    findings,
  };
}

export function toChainRow(row: StoredAudit) {
  return { ...row, at: row.at.toISOString() };
}

export function presentCheckpoint({ seq, hash, at, statement }: StoredCheckpoint) {
  return { seq, hash, at: at.toISOString(), statement };
}
