// Signs how far each chain has come. What a checkpoint covers can be cut off no more without being found.
import { CHECKPOINT_TYPE } from '../holding/audit-chain.ts';
import { signCompact } from '../keys/compact-jws.ts';
import { insertCheckpoint, listUncovered } from '../store/audit.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { sealAll } from './seal-audit.ts';

/** Gives how many were written. They go to the log as well: a copy outside the database is what no one there can change. */
export async function writeCheckpoints(work: Work): Promise<number> {
  await sealAll(work);
  const db = reading(work);
  const heads = await listUncovered(db);
  if (heads.length === 0) return 0;
  const key = await work.keys.current('sign');
  let written = 0;
  for (const { tenant, seq, hash } of heads) {
    const at = work.clock();
    const statement = signCompact(CHECKPOINT_TYPE, { tenant, seq, hash, at: at.toISOString() }, key);
    if (!(await insertCheckpoint(db, tenant, { seq, hash, at, statement }))) continue;
    written++;
    work.log('info', 'checkpoint', { tenant, seq, hash, statement });
  }
  return written;
}
