// Pages of the holds that a person may see.
import * as z from 'zod/mini';
import { SEVERITIES } from '../../model/flag.ts';
import type { HoldSummary } from '../../model/hold.ts';
import type { HoldQuery } from '../../wire/hold-endpoints.ts';
import { decodeCursor, encodeCursor } from '../holding/cursor.ts';
import { presentSummary } from '../holding/present-hold.ts';
import { type HoldPlace, listHolds as listStored } from '../store/hold-lists.ts';
import { listConcerned, urgencyOf } from '../store/holds.ts';
import type { StoredHold } from '../store/stored-hold.ts';
import { done, type Outcome, refused } from '../work/outcome.ts';
import { reading } from '../work/transact.ts';
import type { Caller, Work } from '../work/work.ts';
import { mayReadAll, namesOf } from './read-hold.ts';

const Moment = z.pipe(
  z.iso.datetime(),
  z.transform((iso: string) => new Date(iso)),
);
const Place = z.discriminatedUnion('order', [
  z.object({ order: z.literal('queue'), urgency: z.int().check(z.gte(0), z.lt(SEVERITIES.length)), dueAt: Moment, id: z.string() }),
  z.object({ order: z.literal('newest'), placedAt: Moment, id: z.string() }),
]);

export async function listHolds(
  work: Work,
  { tenant, person }: Caller,
  query: HoldQuery,
): Promise<Outcome<{ items: HoldSummary[]; next: string | null }>> {
  const order = query.state === 'pending' || query.view === 'to-review' ? 'queue' : 'newest';
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, Place);
  if (query.cursor !== undefined && after?.order !== order) return refused('bad-request', 'This cursor belongs to another list.');
  const limit = query.limit ?? 25;
  const db = reading(work);
  const ofAll = query.view === undefined && mayReadAll(person);
  const found = await listStored(db, {
    tenant,
    person: ofAll ? null : person.id,
    only: query.view ?? null,
    state: query.state ?? null,
    topic: query.topic ?? null,
    author: query.author ?? null,
    order,
    after,
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page[page.length - 1];
  const names = await namesOf(work, tenant, page, []);
  const next = found.length > limit && last !== undefined ? encodeCursor(placeOf(last, order)) : null;
  const ids = page.map(({ id }) => id);
  const concerned = ofAll ? await listConcerned(db, tenant, ids, person.id) : new Set(ids);
  return done({ items: page.map((hold) => presentSummary(concerned.has(hold.id) ? hold : withoutWords(hold), names)), next });
}

/** Who neither wrote nor reviews them reads them by opening the hold, which goes on record; a list does not. */
function withoutWords(hold: StoredHold): StoredHold {
  return { ...hold, summary: hold.summary && { ...hold.summary, quote: '', recipients: [] } };
}

function placeOf({ id, severity, dueAt, placedAt }: StoredHold, order: HoldPlace['order']): HoldPlace {
  return order === 'queue' ? { order, urgency: urgencyOf(severity), dueAt, id } : { order, placedAt, id };
}
