// Rows of the chain with the people whom they concern, for live events.
import { sql } from 'kysely';
import type { Db } from './database.ts';

export interface Concerning {
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly hold: string | null;
  readonly people: string[];
}

export async function listConcerning(db: Db, tenant: string, after: number, limit: number): Promise<Concerning[]> {
  const found = await sql<Concerning>`
    select e.seq, e.kind, e.at, e.hold_id as hold,
      coalesce((select array_agg(p.person_id) from hold_people p where p.tenant_id = e.tenant_id and p.hold_id = e.hold_id),
        case when e.actor_id is null then '{}' else array[e.actor_id] end) as people
    from audit_events e where e.tenant_id = ${tenant} and e.seq > ${after} order by e.seq limit ${limit}
  `.execute(db);
  return found.rows;
}

export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
