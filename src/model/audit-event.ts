// An audit event: one thing that was done, from a closed union. It holds ids, keys and hashes; words stand in its detail.
// Stored for good: a new kind may be added, a kind that was ever written stays as it is.
import * as z from 'zod/mini';
import { WatchReason } from './coverage.ts';
import { DeliveryReason } from './delivery.ts';
import { MailboxMode, MailProvider } from './mailbox-connection.ts';

const Id = z.string();
const onHold = { hold: Id };

export const AuditEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tenant-created') }),
  z.object({
    kind: z.literal('hold-placed'),
    ...onHold,
    digest: z.string(),
    policyVersion: z.int(),
    asked: z.array(z.string()),
    settled: z.array(z.string()),
    reviewers: z.array(Id),
    previous: z.nullable(Id),
  }),
  /** One of several answers that a release needs. */
  z.object({ kind: z.literal('step-released'), ...onHold, step: z.string(), released: z.array(z.string()) }),
  z.object({
    kind: z.literal('hold-released'),
    ...onHold,
    digest: z.string(),
    released: z.array(z.string()),
    expires: z.string(),
    /** `settled`: every statement had been released in an earlier hold. */
    basis: z.enum(['review', 'settled']),
  }),
  z.object({ kind: z.literal('hold-returned'), ...onHold, released: z.array(z.string()), returned: z.array(z.string()) }),
  z.object({ kind: z.literal('hold-withdrawn'), ...onHold }),
  z.object({ kind: z.literal('hold-warned'), ...onHold }),
  z.object({ kind: z.literal('hold-expired'), ...onHold }),
  z.object({ kind: z.literal('hold-reassigned'), ...onHold, step: z.string(), to: Id }),
  z.object({ kind: z.literal('hold-extended'), ...onHold, dueAt: z.string() }),
  /** The service begins to send it from the sender's mailbox. */
  z.object({ kind: z.literal('delivery-attempted'), ...onHold, attempt: z.int() }),
  /** `found`: it was seen among what was sent, after its sending had been left open. */
  z.object({ kind: z.literal('delivered'), ...onHold, digest: z.string(), found: z.boolean() }),
  /** It is certain that it has not left. `retryAt`: null where the service tries no more. */
  z.object({ kind: z.literal('delivery-failed'), ...onHold, reason: DeliveryReason, retryAt: z.nullable(z.string()) }),
  /** It may have left: a person has to look. */
  z.object({ kind: z.literal('delivery-unknown'), ...onHold }),
  z.object({ kind: z.literal('mailbox-connected'), mailbox: Id, provider: MailProvider, mode: MailboxMode, person: z.nullable(Id) }),
  /** `revoked`: the provider said that it was taken back there. */
  z.object({ kind: z.literal('mailbox-disconnected'), mailbox: Id, reason: z.enum(['by-hand', 'revoked']) }),
  /** From now on the service looks at what leaves by this person's mailbox. */
  z.object({ kind: z.literal('watch-started'), person: Id, mailbox: Id }),
  /** It looks no more, until it is started again. */
  z.object({ kind: z.literal('watch-stopped'), person: Id, reason: WatchReason }),
  /** What left between the two is not known, and never will be. */
  z.object({ kind: z.literal('watch-gap'), person: Id, from: z.string(), until: z.string(), reason: WatchReason }),
  /** The words were read by someone who neither wrote nor reviews them. */
  z.object({ kind: z.literal('hold-read'), ...onHold }),
  z.object({ kind: z.literal('acknowledged'), record: Id, key: z.string(), digest: z.string(), confirmed: z.boolean() }),
  z.object({ kind: z.literal('reported'), record: Id, key: z.string() }),
  z.object({ kind: z.literal('sent'), record: Id, digest: z.string(), verdict: z.string(), flags: z.int() }),
  z.object({ kind: z.literal('policy-changed'), version: z.int() }),
  z.object({ kind: z.literal('settings-changed') }),
  z.object({ kind: z.literal('person-changed'), person: Id }),
  z.object({ kind: z.literal('people-imported'), added: z.int(), changed: z.int() }),
  z.object({ kind: z.literal('away-changed'), person: Id }),
  z.object({ kind: z.literal('person-joined'), person: Id, issuer: z.string() }),
  z.object({ kind: z.literal('audit-exported'), format: z.enum(['jsonl', 'csv']) }),
  /** Words that were kept for as long as the settings say are gone; the chain stays. */
  z.object({ kind: z.literal('words-deleted'), holds: z.int(), records: z.int(), throughSeq: z.int() }),
]);
export type AuditEvent = z.infer<typeof AuditEvent>;

/** One row of the chain. `hash` covers the row before, so that no row can be changed, moved or left out unseen. */
export const AuditRow = z.object({
  seq: z.int(),
  at: z.string(),
  /** Null where the service itself acted. */
  actor: z.nullable(z.string()),
  event: AuditEvent,
  /** What people wrote; null where there was nothing, or it was deleted after its time. */
  detail: z.nullable(z.string()),
  /** The exact bytes that are hashed. */
  body: z.string(),
  hash: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** A signed word on how far the chain reached: cutting what came before it is found. */
export const AuditCheckpoint = z.object({ seq: z.int(), hash: z.string(), at: z.string(), statement: z.string() });
export type AuditCheckpoint = z.infer<typeof AuditCheckpoint>;

export const AuditFinding = z.object({ seq: z.int(), message: z.string() });
export type AuditFinding = z.infer<typeof AuditFinding>;
