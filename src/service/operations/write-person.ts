// Adds or changes people, and who manages whom.
import type { Person } from '../../model/person.ts';
import type { WritePerson, WrittenPerson } from '../../wire/admin-endpoints.ts';
import { compareValues } from '../holding/compare-values.ts';
import { countAwaiting } from '../store/holds.ts';
import { findPerson, touchPeople } from '../store/people.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { sha256, transact, type Unit } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { type Saved, saveOne } from './save-people.ts';

export function writePerson(work: Work, caller: Caller, id: string, asked: WritePerson): Promise<Outcome<WrittenPerson>> {
  return transact<WrittenPerson>(work, caller.tenant, async (unit) => {
    const begun = await beginPeople(unit, caller);
    if (!begun.ok) return begun;
    const saved = await saveOne(unit, caller, { id, asked });
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

/** For the record: each value before and after. Of an identity it holds enough to compare it. */
export function describeSaved({ before, person, identity }: Saved): object {
  const changes = compareValues(before ?? {}, person);
  return identity === undefined ? { changes } : { changes, identity: { issuer: identity.issuer, subjectHash: sha256(identity.subject) } };
}

export function setManager(work: Work, caller: Caller, id: string, manager: string | null): Promise<Outcome<{ manager: Person | null }>> {
  const { tenant, person: author } = caller;
  return transact<{ manager: Person | null }>(work, tenant, async (unit) => {
    const begun = await beginPeople(unit, caller);
    if (!begun.ok) return begun;
    const before = await findPerson(unit.tx, tenant, id);
    if (before === null) return refused('not-found', 'There is no such person.');
    const { name, roles } = before;
    const saved = await saveOne(unit, caller, { id, asked: { name, roles, manager } });
    if (!saved.ok) return saved;
    unit.audit(author.id, { kind: 'person-changed', person: id }, describeSaved(saved.value));
    return done({ manager: manager === null ? null : await findPerson(unit.tx, tenant, manager) });
  });
}
