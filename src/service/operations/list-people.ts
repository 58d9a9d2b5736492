// People of the tenant, by name, and who manages whom.
import * as z from 'zod/mini';
import type { Person } from '../../model/person.ts';
import { decodeCursor, encodeCursor } from '../holding/cursor.ts';
import { findPerson, pagePeople } from '../store/people.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';

const Place = z.object({ name: z.string(), id: z.string() });

export interface PeopleQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export async function listPeople(
  work: Work,
  { tenant }: Caller,
  { cursor, limit = 50 }: PeopleQuery,
): Promise<Outcome<{ items: Person[]; next: string | null }>> {
  const after = cursor === undefined ? null : decodeCursor(cursor, Place);
  if (cursor !== undefined && after === null) return refused('bad-request', 'This cursor belongs to another list.');
  const found = await pagePeople(reading(work), tenant, after, limit + 1);
  const items = found.slice(0, limit);
  const last = items[items.length - 1];
  return done({ items, next: found.length > limit && last !== undefined ? encodeCursor({ name: last.name, id: last.id }) : null });
}

export async function readManager(work: Work, { tenant }: Caller, id: string): Promise<Outcome<{ manager: Person | null }>> {
  const person = await findPerson(reading(work), tenant, id);
  if (person === null) return refused('not-found', 'There is no such person.');
  return done({ manager: person.manager === null ? null : await findPerson(reading(work), tenant, person.manager) });
}
