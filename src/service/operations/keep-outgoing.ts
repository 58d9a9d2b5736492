// The message that came with a hold: it must be the draft that is held, and it is kept only where the service may send it.
import type { TenantSettings } from '../../model/tenant-settings.ts';
import type { PlaceHold } from '../../wire/hold-endpoints.ts';
import { FAULTS, findFault } from '../delivery/check-message.ts';
import type { Judged } from '../holding/judge-draft.ts';
import { insertDelivery } from '../store/deliveries.ts';
import { insertHolds, type PlacedRow, type Placing } from '../store/holds.ts';
import { insertOutgoing, type StoredOutgoing } from '../store/outgoing.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { planDelivery, toStored } from './plan-delivery.ts';

/** With its base64 and the draft beside it, a request has to stay below 1 MB. */
const MOST_BYTES = 640 * 1024;

export async function readOutgoing({ message, draft }: PlaceHold, { inspection }: Judged): Promise<Outcome<StoredOutgoing | null>> {
  if (message === undefined) return done(null);
  if ('draft' in message) return done({ kind: 'draft', provider: message.provider, id: message.draft });
  const mime = Buffer.from(message.mime, 'base64');
  if (mime.length > MOST_BYTES)
    return refused('too-large', 'A message may have 640 KB. Send the name of the draft in your mailbox in its place, or leave it out.');
  const reviewed = { digest: inspection.digest, from: draft.from?.address ?? null };
  const fault = await findFault(mime, reviewed);
  if (fault === null) return done({ kind: 'mime', mime, thread: message.thread ?? null });
  const errors = [{ path: 'message.mime', message: FAULTS[fault] }];
  return { ok: false, code: 'bad-request', detail: 'The message is not the draft that it came with; neither was kept.', errors };
}

export interface Putting {
  readonly settings: TenantSettings;
  readonly message: StoredOutgoing | null;
}

/** One statement where senders send, and one for all who place at the same time; else the message, and the plan of one that is released at once, go into the same transaction. */
export async function putHold(work: Work, placing: Placing, { settings, message }: Putting): Promise<PlacedRow> {
  if (settings.afterRelease === 'sender-sends') return work.place(placing);
  const { hold } = placing;
  const { tenant, id, state } = hold;
  const put = await transact<PlacedRow>(work, tenant, async ({ tx }) => {
    const [placed] = await insertHolds(tx, [placing]);
    if (placed === undefined) throw new Error('place_hold gave no outcome');
    if (placed.kind !== 'placed') return done(placed);
    if (message !== null && work.mail !== null) await insertOutgoing(tx, tenant, id, message);
    const planned = state === 'released' ? await planDelivery(work, tx, hold, settings) : null;
    if (planned !== null) await insertDelivery(tx, { tenant, hold: id }, toStored(planned, hold.decidedAt ?? hold.placedAt));
    return done(placed);
  });
  if (!put.ok) throw new Error('nothing here refuses');
  return put.value;
}
