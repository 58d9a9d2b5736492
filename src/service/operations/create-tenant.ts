// Founds a tenant: its settings, its first policy, its first administrator, and the beginning of its audit chain.
import { describeIssue } from '../../model/describe-issue.ts';
import type { Person } from '../../model/person.ts';
import { defaultSettings, NewSettings, type TenantSettings } from '../../model/tenant-settings.ts';
import type { Identity } from '../../wire/admin-endpoints.ts';
import { startChain } from '../store/audit.ts';
import { linkIdentities, savePerson } from '../store/people.ts';
import { addPolicy } from '../store/policies.ts';
import { insertTenant, type NewTenant } from '../store/tenants.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { IDENTITY_TAKEN } from './save-people.ts';

export interface FirstPeople {
  readonly person: Person;
  readonly identity: Identity | null;
}

/** Managers stand before those whom they manage. */
export async function createTenant(
  work: Work,
  tenant: NewTenant,
  people: readonly FirstPeople[],
  settings: Partial<TenantSettings>,
): Promise<Outcome<null>> {
  const all = NewSettings.safeParse({ ...defaultSettings, ...settings });
  if (!all.success)
    return refused('bad-request', all.error.issues.map((issue) => `${issue.path.join('.')}: ${describeIssue(issue)}`).join('; '));
  return transact<null>(work, tenant.id, async ({ tx, now, audit }) => {
    if (!(await insertTenant(tx, tenant, all.data, now))) {
      return refused('conflict', 'There is such a tenant already, or its domain is taken.');
    }
    await startChain(tx, tenant.id);
    const first = { version: 1, policy: { version: 1 as const }, author: null, reason: 'The default', changes: [], at: now };
    await addPolicy(tx, tenant.id, first, 0);
    audit(null, { kind: 'tenant-created' }, null);
    for (const { person, identity } of people) {
      await savePerson(tx, tenant.id, person);
      audit(null, { kind: 'person-changed', person: person.id }, null);
      const links = identity === null ? [] : [{ ...identity, person: person.id }];
      if ((await linkIdentities(tx, tenant.id, links)).size < links.length) return IDENTITY_TAKEN;
    }
    return done(null);
  });
}
