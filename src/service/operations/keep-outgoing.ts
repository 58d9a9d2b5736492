// The message that came with a hold: it must be the draft that is held, and it is kept only where the service may send it.
import type { PolicyInput } from '../../model/policy.ts';
import type { TenantSettings } from '../../model/tenant-settings.ts';
import type { PlaceHold } from '../../wire/hold-endpoints.ts';
import { FAULTS, findFault } from '../delivery/check-message.ts';
import type { Judged } from '../holding/judge-draft.ts';
import type { Tx } from '../store/database.ts';
import { insertDelivery } from '../store/deliveries.ts';
import { insertOutgoing, type StoredOutgoing } from '../store/outgoing.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import type { Work } from '../work/work.ts';
import { planDelivery, toStored } from './plan-delivery.ts';

/** With its base64 and the draft beside it, a request has to stay below 1 MB. */
const MOST_BYTES = 640 * 1024;

export async function readOutgoing(
  work: Work,
  { message, draft }: PlaceHold,
  { inspection, statements }: Judged,
  policy: PolicyInput,
): Promise<Outcome<StoredOutgoing | null>> {
  if (message === undefined) return done(null);
  if ('draft' in message) return done({ kind: 'draft', provider: message.provider, id: message.draft });
  const mime = Buffer.from(message.mime, 'base64');
  if (mime.length > MOST_BYTES)
    return refused('too-large', 'A message may have 640 KB. Send the name of the draft in your mailbox in its place, or leave it out.');
  const reviewed = { digest: inspection.digest, from: draft.from?.address ?? null, keys: new Set(statements.map(({ key }) => key)) };
  const fault = await findFault(mime, reviewed, { policy, rules: work.rules, now: work.clock() });
  if (fault === null) return done({ kind: 'mime', mime, thread: message.thread ?? null });
  const errors = [{ path: 'message.mime', message: FAULTS[fault] }];
  return { ok: false, code: 'bad-request', detail: 'The message is not the draft that it came with; neither was kept.', errors };
}

/** In the transaction that places the hold. One that is released at once is planned at once. */
export async function keepOutgoing(
  work: Work,
  tx: Tx,
  hold: StoredHold,
  settings: TenantSettings,
  message: StoredOutgoing | null,
): Promise<void> {
  const { tenant, id, state } = hold;
  if (message !== null && work.mail !== null && settings.afterRelease === 'service-sends') await insertOutgoing(tx, tenant, id, message);
  const planned = state === 'released' ? await planDelivery(work, tx, hold, settings) : null;
  if (planned !== null) await insertDelivery(tx, { tenant, hold: id }, toStored(planned, hold.decidedAt ?? hold.placedAt));
}
