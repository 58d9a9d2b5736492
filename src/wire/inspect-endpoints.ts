// An inspection by the service, for whoever has no engine of their own.
import * as z from 'zod/mini';
import { Acknowledgement } from '../model/acknowledgement.ts';
import { Draft } from '../model/draft.ts';
import { SEVERITIES, TOPICS } from '../model/flag.ts';
import { SpanRecord } from '../model/hold.ts';
import { VERDICT_KINDS } from '../model/verdict.ts';
import { endpoint, nothing } from './endpoint.ts';

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

export const inspectEndpoints = {
  inspect: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/inspections',
    summary: 'Inspects a draft by the tenant’s policy. Nothing is kept.',
    access: ['rep', 'manager', 'admin'],
    body: z.object({ draft: Draft, acknowledgements: z.optional(z.array(Acknowledgement).check(z.maxLength(500))) }),
    answer: InspectionResult,
  }),
} as const;
