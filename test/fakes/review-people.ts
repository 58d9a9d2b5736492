// The made-up people of the service in memory, as the real one seeds them.
import type { Person, PersonRef } from '../../src/model/person.ts';

export type Who = 'rep' | 'manager' | 'luis' | 'admin';

const person = (id: Who, name: string, roles: Person['roles'], manager: Who | null): Person => ({
  ...{ id, name, email: `${id}@harbourline.example`, roles, manager, team: null, away: null, active: true },
});

export const PEOPLE: Readonly<Record<Who, Person>> = {
  rep: person('rep', 'Robin Vale', ['rep'], 'manager'),
  manager: person('manager', 'Dana Whitcombe', ['manager'], null),
  luis: person('luis', 'Luis Ortega', ['manager'], null),
  admin: person('admin', 'Alex Moreau', ['admin'], null),
};
export const refOf = (who: Who): PersonRef => ({ id: who, name: PEOPLE[who].name });
