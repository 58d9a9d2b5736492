// A delivery: who sends a released message, how far that is, and why it did not go.
import * as z from 'zod/mini';

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'unknown', 'by-hand'] as const;

/**
 * Why the service does not send: nothing is connected for the sender · the draft is in another provider's mailbox · names of
 * attachments are there but no message · it is not known whether there are attachments · a reply would leave its thread · nobody to
 * send as. Or why it stopped: the release is over · the settings changed · the sender left · the message is not what was reviewed ·
 * its words were deleted · it is certain that it did not go. Or what the provider said, as in the port of the mailbox.
 */
const DELIVERY_REASONS = [
  ...(['not-connected', 'other-provider', 'attachments-without-message', 'attachments-unknown', 'reply-without-message'] as const),
  ...(['no-sender-address', 'receipt-expired', 'settings-changed', 'sender-inactive', 'mismatch', 'words-deleted', 'not-sent'] as const),
  ...(['quota', 'revoked', 'denied', 'invalid', 'gone', 'changed', 'unavailable'] as const),
] as const;
export const DeliveryReason = z.enum(DELIVERY_REASONS);
export type DeliveryReason = z.infer<typeof DeliveryReason>;

/**
 * `waiting`: for the release, or for its turn after it · `by-hand`: the sender presses Send · `failed`: it is certain that the service
 * has not sent it and will not · `unknown`: it may have left, and only a person's look can tell.
 */
export const Delivery = z.object({
  by: z.enum(['sender', 'service']),
  state: z.enum(DELIVERY_STATES),
  /** Since when; null before the release. */
  at: z.nullable(z.string()),
  reason: z.nullable(DeliveryReason),
});
export type Delivery = z.infer<typeof Delivery>;

/** The service sends it, has sent it, or may have: whoever sent it as well would send it twice. */
export function isInHand(delivery: Pick<Delivery, 'by' | 'state'> | null): boolean {
  return delivery !== null && delivery.by === 'service' && delivery.state !== 'failed';
}
