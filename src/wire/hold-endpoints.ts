// Holds: placing one, the lists, and what is done with one.
import * as z from 'zod/mini';
import { Acknowledgement } from '../model/acknowledgement.ts';
import { Author } from '../model/author.ts';
import { Draft } from '../model/draft.ts';
import { TOPICS } from '../model/flag.ts';
import { Hold, HoldState, HoldSummary } from '../model/hold.ts';
import { hoursUpTo } from '../model/hours.ts';
import { MailProvider } from '../model/mailbox-connection.ts';
import { endpoint, nothing, pageOf, pageQuery } from './endpoint.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(64));
const Note = z.string().check(z.trim(), z.maxLength(2000));
const HoldParams = z.object({ id: Id });
const EVERYONE = ['rep', 'manager', 'admin', 'auditor'] as const;
const SENDERS = ['rep', 'manager', 'admin'] as const;
const REVIEWERS = ['manager', 'admin'] as const;

/**
 * The message itself, for the service to send once it is released: its bytes (RFC 5322, base64), or its name among the drafts of the
 * sender's mailbox. It must be the draft that is held, to the digest.
 */
export const OutgoingMessage = z.union([
  z.object({ mime: z.base64(), thread: z.optional(z.string().check(z.maxLength(300))) }),
  z.object({ provider: MailProvider, draft: z.string().check(z.minLength(1), z.maxLength(600)) }),
]);
export type OutgoingMessage = z.infer<typeof OutgoingMessage>;

export const PlaceHold = z.object({
  draft: Draft,
  acknowledgements: z.array(Acknowledgement).check(z.maxLength(500)),
  /** The version of the policy that the client judged by; a newer one in force counts all the same. */
  policyVersion: z.optional(z.int()),
  /** The hold that this message came back from. */
  previous: z.optional(Id),
  /** The sender's words to the reviewer. */
  note: z.optional(Note),
  message: z.optional(OutgoingMessage),
});
export type PlaceHold = z.infer<typeof PlaceHold>;

export const HoldQuery = z.object({
  ...pageQuery,
  state: z.optional(HoldState),
  /** All that the caller may see, if left out. */
  view: z.optional(z.enum(['mine', 'to-review'])),
  topic: z.optional(z.enum(TOPICS)),
  author: z.optional(Author),
});
export type HoldQuery = z.infer<typeof HoldQuery>;

/** An answer to one statement, by its key. */
export const StatementAnswer = z.object({
  key: z.string(),
  kind: z.enum(['release', 'return']),
  note: z.optional(Note),
  proposal: z.optional(Note),
});
export type StatementAnswer = z.infer<typeof StatementAnswer>;

export const ReleaseHold = z.object({
  /** The digest that the reviewer has before them: another draft is not released by it. */
  digest: z.string(),
  note: z.optional(Note),
  /** Notes to single statements; all that is asked is released. */
  statements: z.optional(z.array(z.object({ key: z.string(), note: z.optional(Note) }))),
});
export type ReleaseHold = z.infer<typeof ReleaseHold>;

export const ReturnHold = z.object({
  digest: z.string(),
  /** Presets of the tenant. */
  reasons: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
  note: z.optional(Note),
  /** What is not named here goes back with the message, undecided. */
  statements: z.array(StatementAnswer),
});
export type ReturnHold = z.infer<typeof ReturnHold>;

export const holdEndpoints = {
  placeHold: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/holds',
    summary: 'Sends a message for review. The service inspects it itself; the same message waits once.',
    access: SENDERS,
    body: PlaceHold,
    answer: Hold,
    status: 201,
    idempotent: true,
  }),
  listHolds: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/holds',
    summary: 'Holds that the caller may see. Pending ones strictest and soonest first; all others newest first.',
    access: EVERYONE,
    query: HoldQuery,
    answer: pageOf(HoldSummary),
  }),
  readHold: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/holds/{id}',
    summary: 'One hold with its evidence, its difference to the earlier one, and its history.',
    access: EVERYONE,
    params: HoldParams,
    answer: Hold,
  }),
  releaseHold: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/holds/{id}/release',
    summary: 'Releases what the caller is asked about; the last answer that was needed makes the receipt.',
    access: REVIEWERS,
    params: HoldParams,
    body: ReleaseHold,
    answer: Hold,
    idempotent: true,
  }),
  returnHold: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/holds/{id}/return',
    summary: 'Gives the message back, with reasons, and an answer or a proposed wording for each statement.',
    access: REVIEWERS,
    params: HoldParams,
    body: ReturnHold,
    answer: Hold,
    idempotent: true,
  }),
  withdrawHold: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/holds/{id}/withdraw',
    summary: 'Takes one’s own message back from review.',
    access: SENDERS,
    params: HoldParams,
    body: z.object({ note: z.optional(Note) }),
    answer: Hold,
    idempotent: true,
  }),
  reassignHold: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/holds/{id}/reassign',
    summary: 'Asks another person in place of those of one step.',
    access: REVIEWERS,
    params: HoldParams,
    body: z.object({ to: Id, step: z.optional(z.string()), note: z.optional(Note) }),
    answer: Hold,
    idempotent: true,
  }),
  extendHold: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/holds/{id}/extend',
    summary: 'Moves the time at which an answer is due, by business hours.',
    access: REVIEWERS,
    params: HoldParams,
    body: z.object({ hours: hoursUpTo(80) }),
    answer: Hold,
    idempotent: true,
  }),
} as const;
