// Adds or changes people, and who manages whom.
import type { Person } from '../../model/person.ts';
import type { Identity, WritePerson, WrittenPerson } from '../../wire/admin-endpoints.ts';
import { compareValues } from '../holding/compare-values.ts';
import { ISSUERS, isKnownIssuer } from '../identity/issuers.ts';
import { countAwaiting } from '../store/holds.ts';
import { findPerson, linkIdentity, savePerson, setManager as setStored, touchPeople } from '../store/people.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { sha256, transact, type Unit } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export function writePerson(work: Work, caller: Caller, id: string, asked: WritePerson): Promise<Outcome<WrittenPerson>> {
  return transact<WrittenPerson>(work, caller.tenant, async (unit) => {
    const begun = await beginPeople(unit, caller);
    if (!begun.ok) return begun;
    const saved = await saveOne(unit, caller, id, asked);
    if (!saved.ok) return saved;
    unit.audit(caller.person.id, { kind: 'person-changed', person: id }, describeSaved(saved.value));
    return done({ ...saved.value.person, awaited: await countAwaiting(unit.tx, caller.tenant, id) });
  });
}

/** People are changed one at a time, and by who is an administrator still: the request may have been long on its way. */
export async function beginPeople({ tx }: Unit, { tenant, person: { id } }: Caller): Promise<Outcome<null>> {
  await touchPeople(tx, tenant);
  const author = await findPerson(tx, tenant, id);
  return author?.active && author.roles.includes('admin') ? done(null) : refused('forbidden', 'Your role does not allow this any more.');
}

export interface Saved {
  /** Null for somebody new. */
  readonly before: Person | null;
  readonly person: Person;
  /** What leads to them from now on. */
  readonly identity: Identity | undefined;
}

/** For the record: each value before and after. Of an identity it holds enough to compare it. */
export function describeSaved({ before, person, identity }: Saved): object {
  const changes = compareValues(before ?? {}, person);
  return identity === undefined ? { changes } : { changes, identity: { issuer: identity.issuer, subjectHash: sha256(identity.subject) } };
}

/** One person, with what the tables alone do not guard. */
export async function saveOne({ tx }: Unit, { tenant, person: author }: Caller, id: string, asked: WritePerson): Promise<Outcome<Saved>> {
  const before = await findPerson(tx, tenant, id);
  const { name, email, roles, manager, team, identity } = asked;
  if (id === author.id && !(roles.includes('admin') && asked.active !== false)) {
    return refused('bad-request', 'An administrator does not take their own administration away; another one does.');
  }
  const named = [manager, asked.away?.standIn ?? null].filter((one) => one !== null);
  for (const other of named) {
    if (other === id) return refused('bad-request', 'Nobody manages themselves, or stands in for themselves.');
    if ((await findPerson(tx, tenant, other)) === null) return refused('bad-request', 'The manager or the stand-in is not known.');
  }
  if (identity !== undefined && !isKnownIssuer(identity.issuer))
    return refused('bad-request', `The issuer is ${ISSUERS}; by any other nobody could sign in.`);
  const away = asked.away === undefined ? (before?.away ?? null) : asked.away;
  const person: Person = {
    id,
    name,
    email,
    roles,
    manager: before?.manager ?? null,
    team,
    away,
    active: asked.active ?? before?.active ?? true,
  };
  await savePerson(tx, tenant, person);
  if (!(await setStored(tx, tenant, id, manager))) return refused('bad-request', 'They would come to manage themselves.');
  if (identity !== undefined && !(await linkIdentity(tx, tenant, id, identity.issuer, identity.subject))) {
    return refused('conflict', 'This identity leads to someone else already.');
  }
  return done({ before, person: { ...person, manager }, identity });
}

export function setManager(work: Work, caller: Caller, id: string, manager: string | null): Promise<Outcome<{ manager: Person | null }>> {
  const { tenant, person: author } = caller;
  return transact<{ manager: Person | null }>(work, tenant, async (unit) => {
    const { tx, audit } = unit;
    const begun = await beginPeople(unit, caller);
    if (!begun.ok) return begun;
    const before = await findPerson(tx, tenant, id);
    if (before === null) return refused('not-found', 'There is no such person.');
    const found = manager === null ? null : await findPerson(tx, tenant, manager);
    if (manager !== null && found === null) return refused('bad-request', 'The manager is not known.');
    if (manager === id || !(await setStored(tx, tenant, id, manager)))
      return refused('bad-request', 'They would come to manage themselves.');
    audit(
      author.id,
      { kind: 'person-changed', person: id },
      describeSaved({ before, person: { ...before, manager }, identity: undefined }),
    );
    return done({ manager: found });
  });
}
