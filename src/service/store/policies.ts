// Versions of each tenant's policy. They are only added to; the highest is in force.
import { type Selectable, sql } from 'kysely';
import { PolicyInput } from '../../model/policy.ts';
import { PolicyChange } from '../../model/policy-version.ts';
import type { Db, Tx } from './database.ts';
import type { PolicyVersionRow } from './tables.ts';

export interface StoredPolicy {
  readonly version: number;
  readonly policy: PolicyInput;
  readonly author: string | null;
  readonly reason: string;
  readonly at: Date;
  readonly changes: readonly PolicyChange[];
}

export async function getPolicy(db: Db, tenant: string): Promise<StoredPolicy> {
  const row = await db
    .selectFrom('policy_versions')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return toPolicy(row);
}

export async function listPolicies(
  db: Db,
  tenant: string,
  before: number | null,
  version: number | null,
  limit: number,
): Promise<StoredPolicy[]> {
  let query = db.selectFrom('policy_versions').selectAll().where('tenant_id', '=', tenant).orderBy('version', 'desc').limit(limit);
  if (before !== null) query = query.where('version', '<', before);
  if (version !== null) query = query.where('version', '=', version);
  return (await query.execute()).map(toPolicy);
}

/** Adds the version after `expected`, if that one is still in force. Of two that try, one does. */
export async function addPolicy(tx: Tx, tenant: string, policy: StoredPolicy, expected: number): Promise<boolean> {
  const added = await sql<{ version: number }>`
    insert into policy_versions (tenant_id, version, policy, author_id, reason, changes, at)
    select ${tenant}, ${policy.version}::int, ${JSON.stringify(policy.policy)}::jsonb, ${policy.author}, ${policy.reason},
      ${JSON.stringify(policy.changes)}::jsonb, ${policy.at}::timestamptz
    where coalesce((select max(version) from policy_versions where tenant_id = ${tenant}), 0) = ${expected}::int
    on conflict do nothing
    returning version
  `.execute(tx);
  return added.rows.length === 1;
}

function toPolicy(row: Selectable<PolicyVersionRow>): StoredPolicy {
  const { version, reason, at } = row;
  const changes = Array.isArray(row.changes) ? row.changes.map((change) => PolicyChange.parse(change)) : [];
  return { version, policy: PolicyInput.parse(row.policy), author: row.author_id, reason, at, changes };
}
