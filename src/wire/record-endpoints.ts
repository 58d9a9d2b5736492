// What clients ask and tell besides holds: inspections, records of what was answered and sent, live events, who I am.
import * as z from 'zod/mini';
import { Acknowledgement } from '../model/acknowledgement.ts';
import { Draft } from '../model/draft.ts';
import { SEVERITIES, TOPICS } from '../model/flag.ts';
import { SpanRecord } from '../model/hold.ts';
import { Away, Person, PersonRef } from '../model/person.ts';
import { SenderRecord } from '../model/sender-record.ts';
import { VERDICT_KINDS } from '../model/verdict.ts';
import { endpoint, nothing } from './endpoint.ts';

const EVERYONE = ['rep', 'manager', 'admin', 'auditor'] as const;
const SENDERS = ['rep', 'manager', 'admin'] as const;
const Kind = z.enum(VERDICT_KINDS);

export const InspectionResult = z.object({
  text: z.string(),
  segments: z.array(z.object({ ...SpanRecord.shape, kind: z.string() })),
  verdict: z.object({
    kind: Kind,
    reasons: z.array(
      z.object({ kind: Kind, key: z.string(), rule: z.string(), text: z.string(), answered: z.boolean(), confirm: z.boolean() }),
    ),
  }),
  flags: z.array(
    z.object({
      ...SpanRecord.shape,
      key: z.string(),
      rule: z.string(),
      topic: z.enum(TOPICS),
      severity: z.enum(SEVERITIES),
      quote: z.string(),
      why: z.string(),
      sentence: SpanRecord,
      suggestion: z.optional(z.string()),
      facts: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    }),
  ),
  mentions: z.array(z.object({ ...SpanRecord.shape, kind: z.string(), value: z.unknown() })),
  faults: z.array(z.object({ rule: z.string(), message: z.string() })),
  digest: z.string(),
  policyVersion: z.int(),
});
export type InspectionResult = z.infer<typeof InspectionResult>;

export const Me = z.object({
  person: Person,
  tenant: z.object({ id: z.string(), name: z.string() }),
  /** Who would be asked about a message of the caller's today: a manager, a stand-in or a team; for the words on the button. */
  reviewers: z.optional(z.array(PersonRef)),
  /** Presets for returning a message. */
  returnReasons: z.array(z.string()),
  /** Holds that wait for the caller's answer. */
  toReview: z.int(),
});
export type Me = z.infer<typeof Me>;

export const recordEndpoints = {
  inspect: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/inspections',
    summary: 'Inspects a draft by the tenant’s policy. Nothing is kept.',
    access: SENDERS,
    body: z.object({ draft: Draft, acknowledgements: z.optional(z.array(Acknowledgement).check(z.maxLength(500))) }),
    answer: InspectionResult,
  }),
  record: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/acknowledgements',
    summary: 'Records what the caller acknowledged, reported or sent, in order. What was recorded before is left as it is.',
    access: SENDERS,
    body: z.object({ records: z.array(SenderRecord).check(z.minLength(1), z.maxLength(100)) }),
    answer: z.object({ accepted: z.int(), known: z.int() }),
  }),
  events: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/events',
    summary: 'Live events as they happen (server-sent). `Last-Event-ID` goes on where a reader left off.',
    access: EVERYONE,
    answer: z.undefined(),
    media: 'text/event-stream',
  }),
  me: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the token stands for.',
    access: EVERYONE,
    answer: Me,
  }),
  setAway: endpoint({
    ...nothing,
    method: 'PUT',
    path: '/v1/me/away',
    summary: 'Says from when until when the caller is away and who stands in, or that they are back (null).',
    access: ['manager', 'admin'],
    body: z.object({ away: z.nullable(Away) }),
    answer: Person,
  }),
} as const;
