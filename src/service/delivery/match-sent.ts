// Which messages that left are on record as having passed. Each record, and each release, stands for one message.

export interface OpenMessage {
  readonly id: string;
  readonly at: Date;
  /** One, or a second one with wrapped lines joined. */
  readonly digests: readonly string[];
  /** The same without the names of attachments. */
  readonly bareDigests: readonly string[];
  /** What is known already to show that it passed. */
  readonly record: string | null;
  readonly hold: string | null;
}

/** A sender's record of a sending, or a release. */
export interface Proof {
  readonly id: string;
  readonly at: Date;
  readonly digest: string;
  /** Whether the names of attachments may be missing from its digest, because its host could not tell them. */
  readonly mayBeBare: boolean;
}

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
export function matchSent(messages: readonly OpenMessage[], records: readonly Proof[], holds: readonly Proof[]): Match[] {
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

function createTaking(proofs: readonly Proof[], skewMs: number): (message: OpenMessage) => string | null {
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
