// Lets time do its part: warns before an answer is due, and expires what got none. An expired hold sends nothing.
import type { AuditEvent } from '../../model/audit-event.ts';
import { expire, listExpired, listToWarn, markWarned, type Overdue } from '../store/change-hold.ts';
import type { Tx } from '../store/database.ts';
import { done, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Work } from '../work/work.ts';

const BATCH = 200;

/** Expires what is overdue, one hold a transaction; gives how many. Another process may do the same at once. */
export async function expireHolds(work: Work): Promise<number> {
  const overdue = await listExpired(reading(work), work.clock(), BATCH);
  return each(work, overdue, expire, (hold) => ({ kind: 'hold-expired', hold }));
}

export async function warnHolds(work: Work): Promise<number> {
  const near = await listToWarn(reading(work), work.clock(), BATCH);
  return each(work, near, markWarned, (hold) => ({ kind: 'hold-warned', hold }));
}

async function each(
  work: Work,
  holds: readonly Overdue[],
  change: (tx: Tx, hold: Overdue, now: Date) => Promise<boolean>,
  toEvent: (hold: string) => AuditEvent,
): Promise<number> {
  let changed = 0;
  for (const hold of holds) {
    const outcome = await transact(work, hold.tenant, async ({ tx, now, audit }) => {
      if (!(await change(tx, hold, now))) return refused('conflict', 'Another process came first.');
      audit(null, toEvent(hold.id), null);
      return done(null);
    });
    if (outcome.ok) changed++;
  }
  return changed;
}
