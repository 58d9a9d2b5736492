// The made-up organisation of development, the same that the playground's drafts are written in: a rep, the rep's manager, an administrator and an auditor.
import type { Person, Role } from '../../model/person.ts';
import { getTenant } from '../store/tenants.ts';
import { done, type Outcome } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Work } from '../work/work.ts';
import { createTenant } from './create-tenant.ts';

const DEV_TENANT = 'dev';

const NAMES: Readonly<Record<Role, string>> = {
  rep: 'Robin Vale',
  manager: 'Dana Whitcombe',
  admin: 'Alex Moreau',
  auditor: 'Aude Lindqvist',
};
const ORDER: readonly Role[] = ['admin', 'manager', 'rep', 'auditor'];
/** Open at every hour, so that what is due falls in the same day that one tries it on. */
const ALWAYS = { opens: '00:00', closes: '23:59' };
const WEEK = { mon: ALWAYS, tue: ALWAYS, wed: ALWAYS, thu: ALWAYS, fri: ALWAYS, sat: ALWAYS, sun: ALWAYS };

export async function seedDev(work: Work, issuer: string): Promise<Outcome<null>> {
  const people = ORDER.map((role) => ({ person: toPerson(role), identity: { issuer, subject: role } }));
  const tenant = { id: DEV_TENANT, name: 'Harbourline', googleDomain: null, entraTenant: null };
  const made = await createTenant(work, tenant, people, { hours: { timeZone: 'UTC', week: WEEK, holidays: [] } });
  if (made.ok || made.code !== 'conflict') return made;
  await getTenant(reading(work), DEV_TENANT);
  return done(null);
}

function toPerson(role: Role): Person {
  const manager = role === 'rep' ? 'manager' : null;
  const roles: Role[] = role === 'manager' ? ['rep', 'manager'] : [role];
  return { id: role, name: NAMES[role], email: `${role}@harbourline.example`, roles, manager, team: null, away: null, active: true };
}
