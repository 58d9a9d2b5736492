// Sends a released message from its sender's mailbox: once, whichever process does it and whenever one dies.
import type { AuditEvent } from '../../model/audit-event.ts';
import { judgeOutcome } from '../delivery/judge-outcome.ts';
import { systemClock } from '../mailbox/patience.ts';
import { type SendOnceOutcome, sendOnce } from '../mailbox/send-once.ts';
import { claimDelivery, type DeliveryEnd, type Due, endClaim, listDue, type StoredDelivery } from '../store/deliveries.ts';
import { findHold } from '../store/holds.ts';
import { deleteOutgoing } from '../store/outgoing.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { newId } from '../work/new-id.ts';
import { done, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { endRevoked } from './end-revoked.ts';
import { findWay, type Way } from './find-way.ts';
import { createSendRecords } from './send-records.ts';

const MINUTE_MS = 60_000;
/** After this time no request is on its way any more. */
const SETTLE_MS = 10 * MINUTE_MS;
/** Longer than settling: what is taken over from a process that died has settled, and one look tells what became of it. */
const CLAIM_MS = 15 * MINUTE_MS;
/** Longer than that, so that who takes it over finds the record of its sending free. */
const DELIVERY_CLAIM_MS = CLAIM_MS + MINUTE_MS;

interface Claimed {
  readonly due: Due;
  readonly id: string;
  readonly delivery: StoredDelivery;
  readonly hold: StoredHold;
}

/** What is due now; another process may be at the same. */
export function listDeliveries(work: Work, limit: number): Promise<Due[]> {
  return listDue(reading(work), work.clock(), limit);
}

/** Says what came of it; null where another process has it. */
export async function deliverHold(work: Work, due: Due): Promise<DeliveryEnd | null> {
  const claimed = await claim(work, due);
  if (claimed === null) return null;
  const way = await findWay(work, claimed.hold, claimed.delivery);
  const outcome = await send(work, claimed, way);
  const now = work.clock();
  const expires = new Date(claimed.hold.receipt?.expires ?? now);
  const end = judgeOutcome({ delivery: claimed.delivery, outcome, blocked: way.blocked, expires, now });
  const written = await write(work, claimed, way, outcome, end);
  work.log('info', 'delivery', {
    tenant: due.tenant,
    hold: due.hold,
    outcome: outcome.kind,
    state: end.state,
    reason: end.reason,
    written,
  });
  return written ? end : null;
}

async function claim(work: Work, due: Due): Promise<Claimed | null> {
  const hold = await findHold(reading(work), due.tenant, due.hold);
  if (hold === null) return null;
  const id = newId('claim', work.clock());
  const claimed = await transact<StoredDelivery>(work, due.tenant, async ({ tx, now, audit }) => {
    const delivery = await claimDelivery(tx, due, id, now, new Date(now.getTime() + DELIVERY_CLAIM_MS));
    if (delivery === null) return refused('conflict', 'Another process has it.');
    if (delivery.state === 'waiting') audit(null, { kind: 'delivery-attempted', hold: due.hold, attempt: delivery.attempts }, null);
    return done(delivery);
  });
  return claimed.ok ? { due, id, delivery: claimed.value, hold } : null;
}

/** Outside of any transaction: it takes as long as the provider does. */
function send(work: Work, { due, hold }: Claimed, { mailbox, message }: Way): Promise<SendOnceOutcome> {
  const records = createSendRecords(reading(work), due.tenant);
  const clock = { now: () => work.clock().getTime(), sleep: systemClock.sleep };
  const dependencies = { records, mailbox, clock, claimMs: CLAIM_MS, settleMs: SETTLE_MS };
  return sendOnce(dependencies, `${hold.id}:${hold.digest}`, message);
}

async function write(
  work: Work,
  { due, id, delivery, hold }: Claimed,
  way: Way,
  outcome: SendOnceOutcome,
  end: DeliveryEnd,
): Promise<boolean> {
  const written = await transact<null>(work, due.tenant, async ({ tx, now, audit }) => {
    if (!(await endClaim(tx, due, id, end, now))) return refused('conflict', 'Another process has taken over.');
    if (end.next === null && end.state !== 'unknown') await deleteOutgoing(tx, due.tenant, due.hold);
    if (end.reason === 'revoked' && way.connection !== null) await endRevoked({ tx, now, audit }, way.connection);
    const event = toEvent(hold, delivery, outcome, end);
    if (event !== null) audit(null, event, null);
    return done(null);
  });
  return written.ok;
}

/** Null where nothing new is known. */
function toEvent(hold: StoredHold, before: StoredDelivery, outcome: SendOnceOutcome, end: DeliveryEnd): AuditEvent | null {
  const { id, digest } = hold;
  switch (outcome.kind) {
    case 'sent':
    case 'already-sent':
      return { kind: 'delivered', hold: id, digest, found: outcome.kind === 'already-sent' };
    case 'unknown':
      return before.state === 'unknown' ? null : { kind: 'delivery-unknown', hold: id };
    case 'busy':
      return null;
    case 'rejected':
      return { kind: 'delivery-failed', hold: id, reason: end.reason ?? outcome.reason, retryAt: end.next?.toISOString() ?? null };
  }
}
