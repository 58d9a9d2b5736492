// Reads one hold for someone who may see it. Reading it as neither sender nor reviewer is itself on record.
import type { Hold } from '../../model/hold.ts';
import type { Person } from '../../model/person.ts';
import { type Names, peopleOf, peopleOfHistory, presentHold } from '../holding/present-hold.ts';
import { listHistory } from '../store/audit.ts';
import type { Db } from '../store/database.ts';
import { findHold, findReviewed, isConcerned, listEarlier } from '../store/holds.ts';
import { listPeople } from '../store/people.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { getGroundOf, toEarlier } from './place-hold.ts';
import { describeDelivery } from './plan-delivery.ts';

export const MOST_HISTORY = 200;

export async function readHold(work: Work, caller: Caller, id: string): Promise<Outcome<Hold>> {
  const db = reading(work);
  const hold = await findHold(db, caller.tenant, id);
  const concerned = hold !== null && (await isConcerned(db, caller.tenant, id, caller.person.id));
  if (hold === null || !(concerned || mayReadAll(caller.person))) return refused('not-found', 'There is no such hold.');
  if (!concerned) await recordReading(work, caller, id);
  const before = hold.previous === null ? null : await findBefore(db, caller.tenant, hold.previous);
  const earlier = hold.previous === null ? [] : await listEarlier(db, caller.tenant, hold.previous);
  const history = await listHistory(db, caller.tenant, id, MOST_HISTORY);
  const names = await namesOf(work, caller.tenant, [hold], peopleOfHistory(history));
  const { settings } = await getGroundOf(work, caller);
  const delivery = await describeDelivery(work, hold, settings);
  return done(presentHold(hold, { names, reader: caller.person, before, earlier: earlier.map(toEarlier), history, delivery }));
}

/** What a message is compared with: the earlier one that was answered last, or where none was, the one before it. */
async function findBefore(db: Db, tenant: string, previous: string): Promise<StoredHold | null> {
  return (await findReviewed(db, tenant, previous)) ?? (await findHold(db, tenant, previous));
}

/** Administrators see to it that nothing gets stuck; auditors look at how it is used. */
export function mayReadAll({ roles }: Person): boolean {
  return roles.includes('admin') || roles.includes('auditor');
}

export async function namesOf(work: Work, tenant: string, holds: readonly StoredHold[], others: readonly string[]): Promise<Names> {
  const ids = new Set([...holds.flatMap(peopleOf), ...others]);
  const people = await listPeople(reading(work), tenant, [...ids]);
  return new Map(people.map((person) => [person.id, person.name]));
}

async function recordReading(work: Work, { tenant, person }: Caller, hold: string): Promise<void> {
  await transact(work, tenant, async ({ audit }) => {
    audit(person.id, { kind: 'hold-read', hold }, null);
    return done(null);
  });
}
