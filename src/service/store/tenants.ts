// Tenants: their settings, and whose tokens lead to them.
import { PolicyInput } from '../../model/policy.ts';
import { TenantSettings } from '../../model/tenant-settings.ts';
import type { Db, Tx } from './database.ts';

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly settings: TenantSettings;
  readonly settingsVersion: number;
}

export interface NewTenant {
  readonly id: string;
  readonly name: string;
  readonly googleDomain: string | null;
  readonly entraTenant: string | null;
}

export async function insertTenant(tx: Tx, tenant: NewTenant, settings: TenantSettings, at: Date): Promise<boolean> {
  const made = await tx
    .insertInto('tenants')
    .values({
      id: tenant.id,
      name: tenant.name,
      settings: JSON.stringify(settings),
      google_domain: tenant.googleDomain,
      entra_tenant: tenant.entraTenant,
      created_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function getTenant(db: Db, id: string): Promise<Tenant> {
  const row = await db.selectFrom('tenants').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { id, name: row.name, settings: TenantSettings.parse(row.settings), settingsVersion: row.settings_version };
}

/** What a hold is judged and routed by. */
export interface Ground {
  readonly settings: TenantSettings;
  readonly policy: PolicyInput;
  readonly policyVersion: number;
}

export async function getGround(db: Db, id: string): Promise<Ground> {
  const row = await db
    .selectFrom('tenants as t')
    .innerJoin('policy_versions as p', 'p.tenant_id', 't.id')
    .select(['t.settings', 'p.policy', 'p.version'])
    .where('t.id', '=', id)
    .orderBy('p.version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { settings: TenantSettings.parse(row.settings), policy: PolicyInput.parse(row.policy), policyVersion: row.version };
}

export async function listTenants(db: Db): Promise<(NewTenant & { settings: TenantSettings })[]> {
  const rows = await db.selectFrom('tenants').select(['id', 'name', 'google_domain', 'entra_tenant', 'settings']).orderBy('id').execute();
  return rows.map(({ id, name, google_domain, entra_tenant, settings }) => ({
    ...{ id, name, googleDomain: google_domain, entraTenant: entra_tenant },
    settings: TenantSettings.parse(settings),
  }));
}

/** The tenant whose organisation issued a token, by what its issuer calls it. */
export async function findTenantOf(db: Db, by: 'google_domain' | 'entra_tenant', value: string): Promise<string | null> {
  const row = await db.selectFrom('tenants').select('id').where(by, '=', value.toLowerCase()).executeTakeFirst();
  return row?.id ?? null;
}

/** Writes settings if they are still in the version that was read. */
export async function saveSettings(tx: Tx, tenant: string, settings: TenantSettings, expected: number): Promise<boolean> {
  const saved = await tx
    .updateTable('tenants')
    .set({ settings: JSON.stringify(settings), settings_version: expected + 1 })
    .where('id', '=', tenant)
    .where('settings_version', '=', expected)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}
