// Puts a new version of the policy in force, if the one that its author read is still the one in force.
import { parsePolicy } from '../../model/parse-policy.ts';
import type { PolicyInput } from '../../model/policy.ts';
import { findUnknownNames } from '../../model/policy-names.ts';
import { defaultPolicy } from '../../policy/defaults.ts';
import { compareValues } from '../holding/compare-values.ts';
import { addPolicy, getPolicy } from '../store/policies.ts';
import { done, type Outcome, type Refused, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export interface PolicyEdit {
  readonly policy: PolicyInput;
  readonly reason: string;
  /** The version that the edit was made from. */
  readonly expected: number;
}

export async function writePolicy(
  work: Work,
  { tenant, person }: Caller,
  { policy, reason, expected }: PolicyEdit,
): Promise<Outcome<number>> {
  const objection = objectToPolicy(policy, work);
  if (objection !== null) return objection;
  const current = await getPolicy(reading(work), tenant);
  if (current.version !== expected) return stale(current.version);
  const changes = compareValues(current.policy, policy);
  const version = expected + 1;
  return transact<number>(work, tenant, async ({ tx, now, audit }) => {
    const added = await addPolicy(tx, tenant, { version, policy, author: person.id, reason, changes, at: now }, expected);
    if (!added) return stale(version);
    audit(person.id, { kind: 'policy-changed', version }, { reason, changes });
    return done(version);
  });
}

function stale(version: number): Refused {
  return refused('stale', `Version ${version} was put in force meanwhile; please look at it and make your change again.`);
}

/** What the shape alone does not tell: contradictions, and names that lead nowhere. */
export function objectToPolicy(policy: PolicyInput, { rules }: Pick<Work, 'rules'>): Refused | null {
  const parsed = parsePolicy(policy, defaultPolicy);
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...findUnknownNames(
      policy,
      rules.map(({ id }) => id),
    ),
  ];
  if (problems.length === 0) return null;
  const errors = problems.map(({ path, message }) => ({ path: ['policy', ...path].join('.'), message }));
  return { ok: false, code: 'bad-request', detail: 'This policy would not do what it says.', errors };
}
