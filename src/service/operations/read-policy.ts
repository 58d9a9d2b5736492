// The policy in force, and its versions before.

import type { CurrentPolicy, PolicyVersion } from '../../model/policy-version.ts';
import { parsePlace } from '../holding/cursor.ts';
import { listPeople } from '../store/people.ts';
import { getPolicy, listPolicies, type StoredPolicy } from '../store/policies.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export async function readPolicy(work: Work, { tenant }: Caller): Promise<CurrentPolicy> {
  const stored = await getPolicy(reading(work), tenant);
  const [version] = await present(work, tenant, [stored]);
  if (version === undefined) throw new Error('the policy in force has no version');
  return { ...version, policy: stored.policy };
}

export interface VersionQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly version?: number | undefined;
}

/** Newest first. */
export async function listPolicyVersions(
  work: Work,
  { tenant }: Caller,
  { cursor, limit = 25, version }: VersionQuery,
): Promise<Outcome<{ items: PolicyVersion[]; next: string | null }>> {
  const before = cursor === undefined ? null : parsePlace(cursor);
  if (cursor !== undefined && before === null) return refused('bad-request', 'This cursor belongs to another list.');
  const stored = await listPolicies(reading(work), tenant, before, version ?? null, limit + 1);
  const page = stored.slice(0, limit);
  const last = page[page.length - 1];
  const next = stored.length > limit && last !== undefined ? String(last.version) : null;
  return done({ items: await present(work, tenant, page), next });
}

async function present(work: Work, tenant: string, versions: readonly StoredPolicy[]): Promise<PolicyVersion[]> {
  const people = await listPeople(reading(work), tenant, [...new Set(versions.flatMap(({ author }) => author ?? []))]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return versions.map(({ version, author, reason, at, changes }) => ({
    version,
    author: author === null ? null : { id: author, name: names.get(author) ?? 'someone who left' },
    reason,
    at: at.toISOString(),
    changes: [...changes],
  }));
}
