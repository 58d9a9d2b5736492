// Changing the tenant's policy: writing a version, trying one out, what was in force before.
import * as z from 'zod/mini';
import { PolicyInput } from '../model/policy.ts';
import { CurrentPolicy, PolicyVersion } from '../model/policy-version.ts';
import { VERDICT_KINDS } from '../model/verdict.ts';
import { endpoint, nothing, numberBetween, pageOf, pageQuery } from './endpoint.ts';

const Counts = z.record(z.enum(VERDICT_KINDS), z.int());

/** How the stored messages fare under the policy in force and under the one that is tried. */
export const DryRun = z.object({
  messages: z.int(),
  before: Counts,
  after: Counts,
  /** Messages that would be held and were not, and the other way round. */
  newlyHeld: z.int(),
  noLongerHeld: z.int(),
  /** One sentence: “this would have held 7 more of the last 30 days' 212 messages”. */
  summary: z.string(),
});
export type DryRun = z.infer<typeof DryRun>;

export const policyChangeEndpoints = {
  writePolicy: endpoint({
    ...nothing,
    method: 'PUT',
    path: '/v1/policy',
    summary: 'Puts a new version in force, if nobody else did since (`If-Match`).',
    access: ['admin'],
    body: z.object({ policy: PolicyInput, reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(1000)) }),
    answer: CurrentPolicy,
    etag: true,
  }),
  dryRunPolicy: endpoint({
    ...nothing,
    method: 'POST',
    path: '/v1/policy/dry-run',
    summary: 'What a policy would have done with the messages of the last days, by their stored flags.',
    access: ['admin'],
    body: z.object({ policy: PolicyInput, days: z.optional(z.int().check(z.gte(1), z.lte(366))) }),
    answer: DryRun,
  }),
  listPolicyVersions: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/policy/versions',
    summary: 'Versions of the policy, newest first, each with its author, its reason and what it changed.',
    access: ['manager', 'admin', 'auditor'],
    query: z.object({ ...pageQuery, version: z.optional(numberBetween(1, 999_999_999)) }),
    answer: pageOf(PolicyVersion),
  }),
} as const;
