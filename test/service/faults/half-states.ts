// What must hold in a database whatever happened to those who wrote it: each query looks for the opposite, and finds nothing.
import { sql } from 'kysely';
import type { Db } from '../../../src/service/store/database.ts';

/** Rows on their way into the chain count as written: they are committed with what they tell of. */
const AUDIT = `(select tenant_id, kind, hold_id, body from audit_events
  union all select tenant_id, kind, hold_id, body from audit_inbox) a`;
const OF_HOLD = 'a.tenant_id = h.tenant_id and a.hold_id = h.id';
const ENDS = `(values ('released'), ('returned'), ('withdrawn'), ('expired')) as ends (state)`;

const HALF_STATES: Readonly<Record<string, string>> = {
  'a hold without its audit row': `select h.id from holds h where not exists
    (select 1 from ${AUDIT} where ${OF_HOLD} and a.kind = 'hold-placed')`,
  'a hold that was placed twice': `select h.id from holds h where 1 < (select count(*) from ${AUDIT} where ${OF_HOLD} and a.kind = 'hold-placed')`,
  'an audit row without its hold': `select a.hold_id as id from ${AUDIT} where a.hold_id is not null and not exists
    (select 1 from holds h where ${OF_HOLD})`,
  'an end without its audit row, or the reverse': `select h.id from holds h, ${ENDS} where (h.state = ends.state) <> exists
    (select 1 from ${AUDIT} where ${OF_HOLD} and a.kind = 'hold-' || ends.state)`,
  'a hold that ended twice': `select h.id from holds h where 1 < (select count(*) from ${AUDIT}, ${ENDS}
    where ${OF_HOLD} and a.kind = 'hold-' || ends.state)`,
  'a release without a receipt, or the reverse': `select id from holds h where (state = 'released') <> (receipt is not null)`,
  'a receipt for other words': `select id from holds h where receipt->>'digest' <> digest`,
  'an end without its time, or the reverse': `select id from holds h where (state = 'pending') <> (decided_at is null)`,
  'a list that says something else': `select p.hold_id as id from hold_people p join holds h on h.tenant_id = p.tenant_id
    and h.id = p.hold_id where p.state <> h.state or p.author <> h.author or p.due_at <> h.due_at or (p.waiting and h.state <> 'pending')`,
  'a hold in nobody’s list': `select h.id from holds h where not exists (select 1 from hold_people p
    where p.tenant_id = h.tenant_id and p.hold_id = h.id and p.part = 'sender' and p.person_id = h.sender_id)`,
  'a pending hold that nobody is asked about': `select h.id from holds h where h.state = 'pending' and not exists
    (select 1 from hold_people p where p.tenant_id = h.tenant_id and p.hold_id = h.id and p.waiting)`,
  'a key without its hold': `select k.hold_id as id from idempotency_keys k where not exists
    (select 1 from holds h where h.tenant_id = k.tenant_id and h.id = k.hold_id)`,
  'a record without its audit row': `select r.id from sender_records r where not exists
    (select 1 from ${AUDIT} where a.tenant_id = r.tenant_id and a.body::jsonb->'event'->>'record' = r.id)`,
  'a head that is not the last row': `select head.tenant_id as id from audit_heads head where head.seq <>
    (select coalesce(max(seq), 0) from audit_events e where e.tenant_id = head.tenant_id)`,
};

/** Names what is half done, with the ids. */
export async function findHalfStates(db: Db): Promise<string[]> {
  const found: string[] = [];
  for (const [name, query] of Object.entries(HALF_STATES)) {
    const { rows } = await sql<{ id: string }>`${sql.raw(query)}`.execute(db);
    if (rows.length > 0) found.push(`${name}: ${rows.map(({ id }) => id).join(', ')}`);
  }
  return found;
}
