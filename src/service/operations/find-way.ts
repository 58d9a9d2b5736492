// By which mailbox a released message goes, and as which bytes; or why it does not, and then nothing but a look is possible.
import type { DeliveryReason } from '../../model/delivery.ts';
import type { Person } from '../../model/person.ts';
import { findFault, type Reviewed } from '../delivery/check-message.ts';
import { composeMessage, refuseToCompose } from '../delivery/compose-message.ts';
import { MOST_ATTEMPTS } from '../delivery/judge-outcome.ts';
import { adoptDraft, noMailbox, onlyLook } from '../delivery/limit-mailbox.ts';
import type { Mailbox, OutgoingMessage } from '../mailbox/mailbox.ts';
import type { StoredDelivery } from '../store/deliveries.ts';
import type { StoredConnection } from '../store/mailboxes.ts';
import { findOutgoing, type StoredOutgoing } from '../store/outgoing.ts';
import { findPerson } from '../store/people.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { getGround } from '../store/tenants.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { findMailbox, openReached } from './find-mailbox.ts';

export interface Way {
  readonly mailbox: Mailbox;
  readonly message: OutgoingMessage;
  readonly connection: StoredConnection | null;
  /** Why nothing may leave; null where it may. */
  readonly blocked: DeliveryReason | null;
}

/** For a draft of the mailbox's own, and for looking: nothing is made of it. */
const NO_BYTES: OutgoingMessage = { mime: new Uint8Array(), thread: null };

export async function findWay(work: Work, hold: StoredHold, delivery: StoredDelivery): Promise<Way> {
  const db = reading(work);
  const { mail } = work;
  const outgoing = await findOutgoing(db, hold.tenant, hold.id);
  const person = await findPerson(db, hold.tenant, hold.sender);
  const provider = outgoing?.kind === 'draft' ? outgoing.provider : null;
  const reached = person === null ? null : await findMailbox(work, db, hold.tenant, person, 'send', provider);
  if (mail === null || person === null || reached === null)
    return { mailbox: noMailbox, message: NO_BYTES, connection: null, blocked: 'not-connected' };
  const mailbox = await openReached(work, mail, reached);
  const { connection } = reached;
  const blocked = await findBlock(work, hold, delivery, person);
  if (blocked !== null) return { mailbox: onlyLook(mailbox), message: NO_BYTES, connection, blocked };
  const made = await makeMessage(hold, outgoing, person);
  if (made.kind === 'none') return { mailbox: onlyLook(mailbox), message: NO_BYTES, connection, blocked: made.reason };
  if (made.kind === 'message') return { mailbox, message: made.message, connection, blocked: null };
  return { mailbox: adoptDraft(mailbox, made.id, made.isReviewed), message: NO_BYTES, connection, blocked: null };
}

/** What came between the release and now. A message whose end is unknown is looked for, and never sent again. */
async function findBlock(
  work: Work,
  hold: StoredHold,
  { state, attempts }: StoredDelivery,
  person: Person,
): Promise<DeliveryReason | null> {
  if (state === 'unknown') return 'not-sent';
  if (hold.receipt === null || hold.receipt.digest !== hold.digest) return 'mismatch';
  if (Date.parse(hold.receipt.expires) <= work.clock().getTime()) return 'receipt-expired';
  if (!person.active) return 'sender-inactive';
  if (attempts > MOST_ATTEMPTS) return 'unavailable';
  const { settings } = await getGround(reading(work), hold.tenant);
  return settings.afterRelease === 'service-sends' ? null : 'settings-changed';
}

type Made =
  | { readonly kind: 'message'; readonly message: OutgoingMessage }
  | { readonly kind: 'draft'; readonly id: string; readonly isReviewed: (mime: Uint8Array) => Promise<boolean> }
  | { readonly kind: 'none'; readonly reason: DeliveryReason };

async function makeMessage(hold: StoredHold, outgoing: StoredOutgoing | null, person: Person): Promise<Made> {
  const { content } = hold;
  if (content === null) return { kind: 'none', reason: 'words-deleted' };
  const reviewed: Reviewed = { digest: hold.digest, from: content.draft.from?.address ?? null };
  const isReviewed = async (mime: Uint8Array) => (await findFault(mime, reviewed)) === null;
  if (outgoing?.kind === 'draft') return { kind: 'draft', id: outgoing.id, isReviewed };
  const made = outgoing ?? (await compose(hold, content.draft, person));
  if (typeof made === 'string') return { kind: 'none', reason: made };
  // What was made here is held to the same: another alphabet of an address, say, is another recipient.
  if (!(await isReviewed(made.mime))) return { kind: 'none', reason: 'mismatch' };
  return { kind: 'message', message: { mime: made.mime, thread: made.thread } };
}

async function compose(
  hold: StoredHold,
  draft: Parameters<typeof refuseToCompose>[0],
  { email }: Person,
): Promise<OutgoingMessage | DeliveryReason> {
  const reason = refuseToCompose(draft, email);
  if (reason !== null) return reason;
  return { mime: await composeMessage({ draft, address: email, hold: hold.id, date: hold.decidedAt ?? hold.placedAt }), thread: null };
}
