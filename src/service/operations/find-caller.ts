// Whose token it is. Somebody new from a tenant's own organisation joins it as a rep; an administrator does the rest.

import { claimIdentity, savePerson, touchPeople } from '../store/people.ts';
import { findTenantOf } from '../store/tenants.ts';
import { newId } from '../work/new-id.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading, transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

/** What a verified token says. `organisation` is what its issuer vouches for: a hosted domain, a directory. */
export interface Bearer {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: { readonly kind: 'google_domain' | 'entra_tenant'; readonly value: string } | null;
}

const STRANGER = 'This token is valid, but nobody here knows whom it stands for.';

export async function findCaller(work: Work, bearer: Bearer): Promise<Outcome<Caller>> {
  const { issuer, subject, organisation } = bearer;
  const known = await work.identify({ issuer, subject });
  // Any tenant's administrator may have written this identity down; whose people it is of, its issuer says.
  const isOwn = organisation === null || known?.organisation[organisation.kind] === organisation.value.toLowerCase();
  const tenant = isOwn ? null : await findTenantOf(reading(work), organisation.kind, organisation.value);
  if (known !== null && tenant === null)
    return known.person.active ? done(known) : refused('forbidden', 'This account is no longer active.');
  if (tenant === null) return refused('forbidden', STRANGER);
  const joined = await join(work, tenant, bearer);
  // Two first requests at once: the other one made the person.
  if (!joined.ok && joined.code !== 'conflict') return joined;
  const now = await work.identify({ issuer, subject });
  return now === null ? refused('forbidden', STRANGER) : done(now);
}

function join(work: Work, tenant: string, { issuer, subject, name, email }: Bearer): Promise<Outcome<null>> {
  return transact<null>(work, tenant, async ({ tx, now, audit }) => {
    await touchPeople(tx, tenant);
    const id = newId('person', now);
    await savePerson(tx, tenant, { id, name, email, roles: ['rep'], manager: null, team: null, away: null, active: true });
    if (!(await claimIdentity(tx, tenant, id, { issuer, subject }))) return refused('conflict', 'This identity joined just now.');
    audit(id, { kind: 'person-joined', person: id, issuer }, null);
    return done(null);
  });
}
