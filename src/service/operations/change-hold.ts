// What all changes of a hold share: who may, whether it still waits, one guarded statement, its lists, its audit row.
import type { AuditEvent } from '../../model/audit-event.ts';
import type { HoldState } from '../../model/hold.ts';
import { listHistory } from '../store/audit.ts';
import { changePending, type HoldChange, syncPeople } from '../store/change-hold.ts';
import type { Tx } from '../store/database.ts';
import { insertDelivery } from '../store/deliveries.ts';
import { findHold, isConcerned, listPeopleOf } from '../store/holds.ts';
import { claimKey, type KeyUse } from '../store/idempotency.ts';
import { findPerson } from '../store/people.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { type PlannedDelivery, toStored } from './plan-delivery.ts';
import { MOST_HISTORY, mayReadAll } from './read-hold.ts';

export interface Plan {
  readonly change: HoldChange;
  readonly event: AuditEvent;
  readonly detail: object | null;
  /** Who sends it now; left out where it is not released. */
  readonly delivery?: PlannedDelivery;
}

export interface Changed {
  readonly id: string;
  /** The same request was done before. */
  readonly replayed: boolean;
}

export interface ChangeRequest {
  readonly hold: string;
  readonly use: KeyUse | null;
  /** Makes the change from the hold as it stands, or says why not. Runs again if another change came between. */
  plan(hold: StoredHold, now: Date, tx: Tx): Promise<Outcome<Plan>>;
}

const MOST_TRIES = 4;

export async function changeHold(work: Work, caller: Caller, request: ChangeRequest): Promise<Outcome<Changed>> {
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce(work, caller, request);
    if (outcome.ok || outcome.code !== 'conflict' || tries >= MOST_TRIES) return outcome;
  }
}

function tryOnce(work: Work, caller: Caller, { hold: id, use, plan }: ChangeRequest): Promise<Outcome<Changed>> {
  const { tenant, person } = caller;
  return transact<Changed>(work, tenant, async ({ tx, now, audit }) => {
    const hold = await findHold(tx, tenant, id);
    if (hold === null || !((await isConcerned(tx, tenant, id, person.id)) || mayReadAll(person))) {
      return refused('not-found', 'There is no such hold.');
    }
    const claimed = use === null ? null : await claimKey(tx, use, id, now);
    if (claimed?.kind === 'other') return refused('key-reused', 'This idempotency key was used for another request.');
    if (claimed?.kind === 'known') return done({ id: claimed.hold, replayed: true });
    if (hold.state !== 'pending') return refused('already-decided', await describeEnd(tx, hold));
    // Past its time it has expired, even if nobody has written that down yet.
    if (hold.dueAt <= now) return refused('already-decided', 'It expired without an answer.');
    const planned = await plan(hold, now, tx);
    if (!planned.ok) return planned;
    const { change, event, detail, delivery } = planned.value;
    if (!(await changePending(tx, hold, change))) return refused('conflict', 'Another change came first; please look again.');
    await syncPeople(tx, hold, listPeopleOf({ ...hold, state: change.state ?? hold.state, steps: [...(change.steps ?? hold.steps)] }));
    if (delivery !== undefined) await insertDelivery(tx, { tenant, hold: id }, toStored(delivery, now));
    audit(person.id, event, detail);
    return done({ id, replayed: false });
  });
}

const ENDS: Readonly<Record<Exclude<HoldState, 'pending'>, string>> = {
  released: 'It was released',
  returned: 'It was returned',
  withdrawn: 'It was withdrawn by its sender',
  expired: 'It expired without an answer',
};

/** One clear answer for who came too late: who did what, and when. */
async function describeEnd(tx: Tx, { tenant, id, state, decidedAt }: StoredHold): Promise<string> {
  if (state === 'pending') return 'It still waits.';
  const isByReviewer = state === 'released' || state === 'returned';
  const history = isByReviewer ? await listHistory(tx, tenant, id, MOST_HISTORY) : [];
  const by = history.find(({ kind }) => kind === `hold-${state}`)?.actor ?? null;
  const person = by === null ? null : await findPerson(tx, tenant, by);
  const name = person === null ? '' : ` by ${person.name}`;
  return `${ENDS[state]}${name} at ${decidedAt?.toISOString() ?? 'an unknown time'}.`;
}
