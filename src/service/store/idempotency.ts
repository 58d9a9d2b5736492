// Idempotency keys: a request that was sent twice is done once, and answered with the hold as it stands.
import type { Db, Tx } from './database.ts';

export interface KeyUse {
  readonly tenant: string;
  readonly person: string;
  readonly key: string;
  /** Hash of the request: the same key with another request is a mistake of the client. */
  readonly fingerprint: string;
}

export type Claimed = { readonly kind: 'new' } | Used;
/** Taken before: by the same request, which made this hold, or by another. */
export type Used = { readonly kind: 'known'; readonly hold: string } | { readonly kind: 'other' };

/** Takes the key for this hold. One that another request has open is waited for. */
export async function claimKey(tx: Tx, use: KeyUse, hold: string, at: Date): Promise<Claimed> {
  const { tenant, person, key, fingerprint } = use;
  const taken = await tx
    .insertInto('idempotency_keys')
    .values({ tenant_id: tenant, person_id: person, key, fingerprint, hold_id: hold, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((taken.numInsertedOrUpdatedRows ?? 0n) > 0n) return { kind: 'new' };
  const used = await findUsed(tx, use);
  if (used === null) throw new Error('a key that is taken is there');
  return used;
}

/** What a key was used for; null where it was not. */
export async function findUsed(db: Db, { tenant, person, key, fingerprint }: KeyUse): Promise<Used | null> {
  const known = await db
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'hold_id'])
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', person)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known === undefined) return null;
  return known.fingerprint === fingerprint ? { kind: 'known', hold: known.hold_id } : { kind: 'other' };
}

export async function forgetKeys(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('at', '<', before).execute();
}
