// Retention: deletes the words whose time is over, and says so in the chain, which stays whole.

import { LONGEST_WAIT_MS } from '../delivery/match-sent.ts';
import { forgetKeys } from '../store/idempotency.ts';
import { type Forgotten, forgetWords as forget } from '../store/records.ts';
import { forgetSeen } from '../store/sent-messages.ts';
import { listTenants } from '../store/tenants.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { sealAudit } from './seal-audit.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEYS_KEPT_MS = 2 * DAY_MS;

export async function forgetWords(work: Work): Promise<void> {
  const db = reading(work);
  const now = work.clock();
  await forgetKeys(db, new Date(now.getTime() - KEYS_KEPT_MS));
  for (const { id, settings } of await listTenants(db)) {
    await forgetOf(work, id, new Date(now.getTime() - settings.keepDays * DAY_MS));
  }
}

export async function forgetOf(work: Work, tenant: string, before: Date): Promise<Outcome<Forgotten>> {
  await sealAudit(work, tenant);
  return transact<Forgotten>(work, tenant, async ({ tx, audit, now }) => {
    await forgetSeen(tx, tenant, before, new Date(now.getTime() - LONGEST_WAIT_MS));
    const gone = await forget(tx, tenant, before);
    if (gone.holds + gone.records + gone.throughSeq > 0) audit(null, { kind: 'words-deleted', ...gone }, null);
    return done(gone);
  });
}
