// What a delivery is after the mailbox has answered: sent, tried again, given up, or left for a person to look at.
import type { DeliveryReason } from '../../model/delivery.ts';
import type { Rejection } from '../mailbox/mailbox.ts';
import type { SendOnceOutcome } from '../mailbox/send-once.ts';
import type { DeliveryEnd, StoredDelivery } from '../store/deliveries.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const FIRST_WAIT_MS = 30 * SECOND_MS;
const LONGEST_WAIT_MS = 30 * MINUTE_MS;
const BUSY_WAIT_MS = MINUTE_MS;
/** After these times it is looked for again; then only a person does. */
const LOOKS_MS = [2, 12, 60, 6 * 60, 24 * 60].map((minutes) => minutes * MINUTE_MS);
export const MOST_ATTEMPTS = 12;

/** Refusals that pass by themselves. */
const PASSING: readonly Rejection[] = ['quota', 'unavailable'];
/** The sender may still press Send: nothing is wrong with the message or its release. */
const HANDED_OVER: readonly DeliveryReason[] = ['not-connected', 'other-provider', 'settings-changed', 'words-deleted', 'mismatch'];

export interface Judging {
  readonly delivery: StoredDelivery;
  readonly outcome: SendOnceOutcome;
  /** Why nothing could be sent this time, whatever the mailbox said. */
  readonly blocked: DeliveryReason | null;
  readonly expires: Date;
  readonly now: Date;
}

export function judgeOutcome({ delivery, outcome, blocked, expires, now }: Judging): DeliveryEnd {
  const after = (ms: number) => new Date(now.getTime() + ms);
  switch (outcome.kind) {
    case 'sent':
    case 'already-sent':
      return { by: 'service', state: 'sent', reason: null, next: null };
    case 'unknown': {
      const wait = LOOKS_MS[delivery.state === 'unknown' ? delivery.looks : 0];
      return { by: 'service', state: 'unknown', reason: null, next: wait === undefined ? null : after(wait) };
    }
    case 'busy':
      return { by: 'service', state: delivery.state, reason: delivery.reason, next: after(BUSY_WAIT_MS) };
    case 'rejected': {
      if (blocked !== null && HANDED_OVER.includes(blocked)) return { by: 'sender', state: 'by-hand', reason: blocked, next: null };
      if (blocked !== null) return { by: 'service', state: 'failed', reason: blocked, next: null };
      const next = new Date(Math.max(after(waitAfter(delivery.attempts)).getTime(), Date.parse(outcome.retryAt ?? '') || 0));
      const mayPass = PASSING.includes(outcome.reason) && delivery.attempts < MOST_ATTEMPTS && next < expires;
      return { by: 'service', state: mayPass ? 'waiting' : 'failed', reason: outcome.reason, next: mayPass ? next : null };
    }
  }
}

function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT_MS);
}
