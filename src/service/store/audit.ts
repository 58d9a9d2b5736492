// The audit chain in the database: adding to it, reading it, and its checkpoints.
import { sql } from 'kysely';
import { CHANNEL, type Db, type Tx } from './database.ts';

export interface AuditEntry {
  readonly at: Date;
  readonly kind: string;
  readonly actor: string | null;
  readonly hold: string | null;
  readonly body: string;
  readonly detail: string | null;
}

export interface StoredAudit {
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly actor: string | null;
  readonly hold: string | null;
  readonly body: string;
  readonly hash: string;
  readonly detail: string | null;
}

/** Writes rows in their order, in the transaction of what they tell of. They join the chain when it is sealed. */
export async function appendAudit(tx: Tx, tenant: string, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ at, kind, actor, hold, body, detail }) => ({
    ...{ tenant_id: tenant, at, kind, actor_id: actor, hold_id: hold, body, detail },
  }));
  await tx.insertInto('audit_inbox').values(rows).execute();
}

/** Chains what waits, of these tenants, and wakes the listeners of all processes: in one transaction, for many changes at once. */
export async function sealAudit(db: Db, tenants: readonly string[]): Promise<void> {
  await sql`
    /* prepared: seal-audit */
    select pg_notify(${CHANNEL}, t) from unnest(${[...tenants]}::text[]) as t where seal_audit(t) > 0
  `.execute(db);
}

/** Tenants with rows that no one has chained: their process went away, or is about to do it. */
export async function listUnsealed(db: Db): Promise<string[]> {
  return (await db.selectFrom('audit_inbox').select('tenant_id').distinct().execute()).map((row) => row.tenant_id);
}

export async function startChain(tx: Tx, tenant: string): Promise<void> {
  await tx.insertInto('audit_heads').values({ tenant_id: tenant, seq: 0, hash: '' }).execute();
}

export interface AuditFilter {
  readonly kind?: string | undefined;
  readonly hold?: string | undefined;
  readonly actor?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/** Rows of one tenant, by place. */
export async function listAudit(db: Db, tenant: string, filter: AuditFilter, order: 'asc' | 'desc', limit: number): Promise<StoredAudit[]> {
  let query = db
    .selectFrom('audit_events as e')
    .leftJoin('audit_details as d', (join) => join.onRef('d.tenant_id', '=', 'e.tenant_id').onRef('d.seq', '=', 'e.seq'))
    .select(['e.seq', 'e.at', 'e.kind', 'e.actor_id as actor', 'e.hold_id as hold', 'e.body', 'e.hash', 'd.detail'])
    .where('e.tenant_id', '=', tenant)
    .orderBy('e.seq', order)
    .limit(limit);
  if (filter.kind !== undefined) query = query.where('e.kind', '=', filter.kind);
  if (filter.hold !== undefined) query = query.where('e.hold_id', '=', filter.hold);
  if (filter.actor !== undefined) query = query.where('e.actor_id', '=', filter.actor);
  if (filter.from !== undefined) query = query.where('e.at', '>=', filter.from);
  if (filter.until !== undefined) query = query.where('e.at', '<=', filter.until);
  if (filter.after !== undefined) query = query.where('e.seq', '>', filter.after);
  if (filter.before !== undefined) query = query.where('e.seq', '<', filter.before);
  return query.execute();
}

/** What happened to a hold, in order; what is not chained yet comes last. */
export async function listHistory(db: Db, tenant: string, hold: string, limit: number): Promise<Omit<StoredAudit, 'hash'>[]> {
  const found = await sql<Omit<StoredAudit, 'hash'>>`
    select e.seq, e.at, e.kind, e.actor_id as actor, e.hold_id as hold, e.body, d.detail, 0 as place
    from audit_events e left join audit_details d on d.tenant_id = e.tenant_id and d.seq = e.seq
    where e.tenant_id = ${tenant} and e.hold_id = ${hold}
    union all
    select 2147483647, at, kind, actor_id, hold_id, body, detail, place from audit_inbox
    where tenant_id = ${tenant} and hold_id = ${hold}
    order by seq, place limit ${limit}
  `.execute(db);
  return found.rows;
}

export async function readHead(db: Db, tenant: string): Promise<{ seq: number; hash: string }> {
  const head = await db.selectFrom('audit_heads').select(['seq', 'hash']).where('tenant_id', '=', tenant).executeTakeFirst();
  return head ?? { seq: 0, hash: '' };
}

export interface StoredCheckpoint {
  readonly seq: number;
  readonly hash: string;
  readonly at: Date;
  readonly statement: string;
}

/** Of rows beyond `after`, `through` included. */
export async function listCheckpoints(
  db: Db,
  tenant: string,
  { after, through }: { readonly after: number; readonly through: number },
): Promise<StoredCheckpoint[]> {
  const all = selectCheckpoints(db, tenant).orderBy('seq');
  return all.where('seq', '>', after).where('seq', '<=', through).execute();
}

export async function readLastCheckpoint(db: Db, tenant: string): Promise<StoredCheckpoint | null> {
  return (await selectCheckpoints(db, tenant).orderBy('seq', 'desc').limit(1).executeTakeFirst()) ?? null;
}

function selectCheckpoints(db: Db, tenant: string) {
  return db.selectFrom('audit_checkpoints').select(['seq', 'hash', 'at', 'statement']).where('tenant_id', '=', tenant);
}

/** Heads that no checkpoint covers yet. */
export async function listUncovered(db: Db): Promise<{ tenant: string; seq: number; hash: string }[]> {
  return db
    .selectFrom('audit_heads as h')
    .select(['h.tenant_id as tenant', 'h.seq', 'h.hash'])
    .where('h.seq', '>', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_checkpoints as c').select('c.seq').whereRef('c.tenant_id', '=', 'h.tenant_id').whereRef('c.seq', '=', 'h.seq'),
        ),
      ),
    )
    .execute();
}

/** Two processes may write the same one; it is kept once. */
export async function insertCheckpoint(db: Db, tenant: string, { seq, hash, at, statement }: StoredCheckpoint): Promise<boolean> {
  const written = await db
    .insertInto('audit_checkpoints')
    .values({ tenant_id: tenant, seq, hash, at, statement })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
