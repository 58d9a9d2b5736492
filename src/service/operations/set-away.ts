// Says that a reviewer is away and who stands in, or that they are back.
import type { Away, Person } from '../../model/person.ts';
import { mayReview } from '../holding/route-hold.ts';
import { findPerson, savePerson, touchPeople } from '../store/people.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { transact } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

export function setAway(work: Work, { tenant, person }: Caller, away: Away | null): Promise<Outcome<Person>> {
  return transact<Person>(work, tenant, async ({ tx, audit }) => {
    const standIn = away?.standIn ?? null;
    if (standIn === person.id) return refused('bad-request', 'Nobody stands in for themselves.');
    const other = standIn === null ? null : await findPerson(tx, tenant, standIn);
    if (standIn !== null && (other === null || !other.active || !mayReview(other))) {
      return refused('bad-request', 'The stand-in must be a reviewer of your organisation.');
    }
    const changed = { ...person, away };
    await savePerson(tx, tenant, changed);
    await touchPeople(tx, tenant);
    audit(person.id, { kind: 'away-changed', person: person.id }, null);
    return done(changed);
  });
}
