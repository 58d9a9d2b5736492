// Who the caller is, and how much waits for them.
import type { Me } from '../../wire/record-endpoints.ts';
import { countToReview } from '../store/hold-lists.ts';
import { getTenant } from '../store/tenants.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export async function readMe(work: Work, { tenant, person }: Caller): Promise<Me> {
  const db = reading(work);
  const { id, name, settings } = await getTenant(db, tenant);
  const toReview = await countToReview(db, tenant, person.id);
  return { person, tenant: { id, name }, returnReasons: settings.returnReasons, toReview };
}
