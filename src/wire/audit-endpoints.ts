// The audit: reading the chain, verifying it, taking it away.
import * as z from 'zod/mini';
import { AuditCheckpoint, AuditFinding, AuditRow } from '../model/audit-event.ts';
import { endpoint, nothing, numberBetween, pageOf, pageQuery } from './endpoint.ts';

const READERS = ['admin', 'auditor'] as const;
const Id = z.string().check(z.maxLength(64));

const filters = {
  kind: z.optional(z.string().check(z.maxLength(40))),
  hold: z.optional(Id),
  actor: z.optional(Id),
  from: z.optional(z.iso.datetime()),
  until: z.optional(z.iso.datetime()),
};

export const AuditQuery = z.object({ ...pageQuery, ...filters, after: z.optional(numberBetween(0, 999_999_999)) });
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditReport = z.object({
  ok: z.boolean(),
  tenant: z.string(),
  rows: z.int(),
  /** The last row and its hash: written down elsewhere, it shows a tail that was cut. */
  head: z.object({ seq: z.int(), hash: z.string() }),
  checkpoints: z.int(),
  lastCheckpoint: z.nullable(AuditCheckpoint),
  findings: z.array(AuditFinding),
});
export type AuditReport = z.infer<typeof AuditReport>;

export const auditEndpoints = {
  listAudit: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/audit',
    summary: 'Audit events, newest first, with filters.',
    access: READERS,
    query: AuditQuery,
    answer: pageOf(AuditRow),
  }),
  verifyAudit: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/audit/verify',
    summary: 'Walks the whole chain: finds rows that were changed, moved, taken out, or cut off at the end.',
    access: READERS,
    answer: AuditReport,
  }),
  exportAudit: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/audit/export',
    summary: 'The audit as JSON lines (which `countersign audit verify` reads, checkpoints included) or CSV, oldest first.',
    access: READERS,
    query: z.object({ ...filters, format: z.optional(z.enum(['jsonl', 'csv'])) }),
    answer: z.undefined(),
    media: 'application/x-ndjson',
    otherMedia: 'text/csv',
  }),
} as const;
