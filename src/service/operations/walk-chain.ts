// Walks a tenant's whole audit chain as it stood at the beginning of the walk, in pieces that hold nobody up for long.
import { listAudit, listCheckpoints, readHead, readLastCheckpoint, type StoredAudit, type StoredCheckpoint } from '../store/audit.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

const BATCH = 500;

export interface ChainEnds {
  readonly head: { readonly seq: number; readonly hash: string };
  readonly lastCheckpoint: StoredCheckpoint | null;
}

/** In this order: what is added meanwhile lies beyond the head, and no checkpoint does. */
export async function readEnds(work: Work, tenant: string): Promise<ChainEnds> {
  const db = reading(work);
  const lastCheckpoint = await readLastCheckpoint(db, tenant);
  return { lastCheckpoint, head: await readHead(db, tenant) };
}

/** Rows up to the head, each piece with the checkpoints of its rows; the last one also with those of rows that are not there. */
export async function* walkChain(
  work: Work,
  tenant: string,
  { head, lastCheckpoint }: ChainEnds,
): AsyncGenerator<{ rows: StoredAudit[]; checkpoints: StoredCheckpoint[] }> {
  const db = reading(work);
  for (let after = 0, isLast = false; !isLast; ) {
    const rows = await listAudit(db, tenant, { after, before: head.seq + 1 }, 'asc', BATCH);
    isLast = rows.length < BATCH;
    const through = Math.max(rows.at(-1)?.seq ?? after, isLast ? (lastCheckpoint?.seq ?? 0) : 0);
    yield { rows, checkpoints: await listCheckpoints(db, tenant, { after, through }) };
    after = through;
  }
}

export function toChainRow(row: StoredAudit) {
  return { ...row, at: row.at.toISOString() };
}

export function presentCheckpoint({ seq, hash, at, statement }: StoredCheckpoint) {
  return { seq, hash, at: at.toISOString(), statement };
}
