// Chains what waits in the audit's inbox: of one tenant before its audit is read, of all where a process went away.
import { listUnsealed, sealAudit as seal } from '../store/audit.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

export function sealAudit(work: Work, tenant: string): Promise<void> {
  return seal(reading(work), [tenant]);
}

export async function sealAll(work: Work): Promise<void> {
  const tenants = await listUnsealed(reading(work));
  if (tenants.length > 0) await seal(reading(work), tenants);
}
