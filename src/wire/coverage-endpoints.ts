// Coverage: what left by watched mailboxes, compared with what passed Countersign.
import * as z from 'zod/mini';
import { PersonCoverage, TeamCoverage } from '../model/coverage.ts';
import { endpoint, nothing, pageOf, pageQuery } from './endpoint.ts';

const EVERYONE = ['rep', 'manager', 'admin', 'auditor'] as const;

/**
 * The first day and the last, each as a whole; today and the six days before, where left out. No shorter times, or somebody could narrow
 * down when each message left.
 */
const period = { from: z.optional(z.iso.date()), until: z.optional(z.iso.date()) };
export const CoverageQuery = z.object(period);
export type CoverageQuery = z.infer<typeof CoverageQuery>;

export const CoverageReport = z.object({
  from: z.string(),
  until: z.string(),
  /** Whether the organisation has what leaves watched at all. */
  isOn: z.boolean(),
  total: z.omit(TeamCoverage, { manager: true }),
  /** By who manages them. */
  teams: z.array(TeamCoverage),
});
export type CoverageReport = z.infer<typeof CoverageReport>;

export const coverageEndpoints = {
  readCoverage: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/coverage',
    summary:
      'How much of what left passed Countersign, by whole days (UTC): a manager’s own people, all for administrators and auditors, a rep alone.',
    access: EVERYONE,
    query: CoverageQuery,
    answer: CoverageReport,
  }),
  listCoverage: endpoint({
    ...nothing,
    method: 'GET',
    path: '/v1/coverage/people',
    summary: 'The same, by whole days (UTC), for each of them, by name, with whether the mailbox is watched and what is not known.',
    access: EVERYONE,
    query: z.object({ ...pageQuery, ...period }),
    answer: pageOf(PersonCoverage),
  }),
} as const;
