// Which messages that left are on record as having passed. Each record, and each release, stands for one message.

import type { FoundMessage, FoundProof } from '../store/sent-messages.ts';

export interface Match {
  readonly message: string;
  /** Null: nothing new. */
  readonly record: string | null;
  readonly hold: string | null;
}

const MINUTE_MS = 60_000;
/** The clocks of a client, of ours and of the provider differ. */
const RECORD_SKEW_MS = 10 * MINUTE_MS;
/** Of ours and of the provider only; what left before its release has no part in it. */
const HOLD_SKEW_MS = MINUTE_MS;
/** Scheduled messages leave long after they were checked. */
export const LONGEST_WAIT_MS = 31 * 24 * 60 * MINUTE_MS;

/**
 * Gives what is new. Oldest first, so that of two messages with the same words the one that left without its sender's client is the one
 * that misses. A message takes both its record and its release, or the other of them would stand for the next one.
 */
export function matchSent(messages: readonly FoundMessage[], records: readonly FoundProof[], holds: readonly FoundProof[]): Match[] {
  const takeRecord = createTaking(records, RECORD_SKEW_MS);
  const takeHold = createTaking(holds, HOLD_SKEW_MS);
  return byTime(messages)
    .map((message) => ({
      message: message.id,
      record: message.record === null ? takeRecord(message) : null,
      hold: message.hold === null ? takeHold(message) : null,
    }))
    .filter(({ record, hold }) => record !== null || hold !== null);
}

function createTaking(proofs: readonly FoundProof[], skewMs: number): (message: FoundMessage) => string | null {
  const left = byTime(proofs);
  return ({ at, digests, bareDigests }) => {
    const found = left.findIndex((proof) => {
      const waited = at.getTime() - proof.at.getTime();
      const isSame = digests.includes(proof.digest) || (proof.mayBeBare && bareDigests.includes(proof.digest));
      return isSame && waited >= -skewMs && waited <= LONGEST_WAIT_MS;
    });
    return found < 0 ? null : (left.splice(found, 1)[0]?.id ?? null);
  };
}

function byTime<T extends { readonly at: Date }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.at.getTime() - b.at.getTime());
}
