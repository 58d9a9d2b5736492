// Says that a reviewer is away and who stands in, or that they are back.
import type { Away, Person } from '../../model/person.ts';
import { compareValues } from '../holding/compare-values.ts';
import { mayReview } from '../holding/route-hold.ts';
import { findPerson, savePerson, touchPeople } from '../store/people.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export function setAway(work: Work, { tenant, person: { id } }: Caller, away: Away | null): Promise<Outcome<Person>> {
  return transact<Person>(work, tenant, async ({ tx, audit }) => {
    await touchPeople(tx, tenant);
    // Read anew: they may have been changed since they were let in, and nothing but their absence is theirs to write.
    const person = await findPerson(tx, tenant, id);
    if (person === null || !person.active || !mayReview(person)) return refused('forbidden', 'You review no messages any more.');
    const standIn = away?.standIn ?? null;
    if (standIn === id) return refused('bad-request', 'Nobody stands in for themselves.');
    const other = standIn === null ? null : await findPerson(tx, tenant, standIn);
    if (standIn !== null && (other === null || !other.active || !mayReview(other))) {
      return refused('bad-request', 'The stand-in must be a reviewer of your organisation.');
    }
    const changed = { ...person, away };
    await savePerson(tx, tenant, changed);
    audit(id, { kind: 'away-changed', person: id }, { changes: compareValues(person, changed) });
    return done(changed);
  });
}
