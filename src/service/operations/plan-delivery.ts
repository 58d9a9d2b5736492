// Who sends a message once it is released, and what is said of that before and after.
import type { Delivery, DeliveryReason } from '../../model/delivery.ts';
import type { TenantSettings } from '../../model/tenant-settings.ts';
import { refuseToCompose } from '../delivery/compose-message.ts';
import type { Db } from '../store/database.ts';
import { findDelivery, type StoredDelivery } from '../store/deliveries.ts';
import { findOutgoingKind } from '../store/outgoing.ts';
import { findPerson } from '../store/people.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { findMailbox } from './find-mailbox.ts';

export type PlannedDelivery = Pick<Delivery, 'by' | 'reason'>;

/** By the settings and connections as they are now; null where senders send anyway. `db` may be the open transaction. */
export async function planDelivery(
  work: Work,
  db: Db,
  hold: Pick<StoredHold, 'tenant' | 'id' | 'sender' | 'content'>,
  { afterRelease }: Pick<TenantSettings, 'afterRelease'>,
): Promise<PlannedDelivery | null> {
  if (afterRelease === 'sender-sends') return null;
  const reason = await findObstacle(work, db, hold);
  return reason === null ? { by: 'service', reason } : { by: 'sender', reason };
}

async function findObstacle(work: Work, db: Db, hold: Parameters<typeof planDelivery>[2]): Promise<DeliveryReason | null> {
  const { tenant, id, sender, content } = hold;
  const person = await findPerson(db, tenant, sender);
  if (person === null) return 'sender-inactive';
  const outgoing = await findOutgoingKind(db, tenant, id);
  const reached = await findMailbox(work, db, tenant, person, 'send', outgoing?.provider ?? null);
  if (reached === null) {
    const other = outgoing?.kind === 'draft' ? await findMailbox(work, db, tenant, person, 'send', null) : null;
    return other === null ? 'not-connected' : 'other-provider';
  }
  if (outgoing !== null) return null;
  return content === null ? 'words-deleted' : refuseToCompose(content.draft, person.email);
}

export function toStored({ by, reason }: PlannedDelivery, at: Date): Omit<StoredDelivery, 'attempts' | 'looks'> {
  return { by, reason, at, state: by === 'service' ? 'waiting' : 'by-hand' };
}

/** Null: it will not be sent. */
export async function describeDelivery(
  work: Work,
  hold: StoredHold,
  settings: Pick<TenantSettings, 'afterRelease'>,
): Promise<Delivery | null> {
  const db = reading(work);
  switch (hold.state) {
    case 'pending':
      return describePlan(await planDelivery(work, db, hold, settings));
    case 'released': {
      const stored = await findDelivery(db, hold.tenant, hold.id);
      if (stored === null) return { by: 'sender', state: 'by-hand', at: hold.decidedAt?.toISOString() ?? null, reason: null };
      return { by: stored.by, state: stored.state, at: stored.at.toISOString(), reason: stored.reason };
    }
    default:
      return null;
  }
}

function describePlan(planned: PlannedDelivery | null): Delivery {
  return { by: planned?.by ?? 'sender', state: 'waiting', at: null, reason: planned?.reason ?? null };
}
