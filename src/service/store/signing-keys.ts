// Signing keys: one current for each purpose; retired ones stay, so that what they signed can be checked.
import { sql } from 'kysely';
import type { Db } from './database.ts';
import type { SigningKeyRow } from './tables.ts';

export type Purpose = SigningKeyRow['purpose'];

export interface StoredKey {
  readonly kid: string;
  readonly publicKey: unknown;
  readonly sealed: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

export interface NewKey {
  readonly kid: string;
  readonly purpose: Purpose;
  readonly publicKey: string;
  readonly sealed: string;
  readonly at: Date;
}

/** The current one first. */
export async function listKeys(db: Db, purpose: Purpose): Promise<StoredKey[]> {
  const rows = await db
    .selectFrom('signing_keys')
    .selectAll()
    .where('purpose', '=', purpose)
    .orderBy(sql`retired_at is not null`)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    kid: row.kid,
    publicKey: row.public_key,
    sealed: row.sealed,
    createdAt: row.created_at,
    retiredAt: row.retired_at,
  }));
}

/** Makes this the current key if the current one is still `instead` (null: there is none). Of two that try, one does. */
export async function replaceKey(db: Db, key: NewKey, instead: string | null): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await sql`lock table signing_keys in share row exclusive mode`.execute(tx);
    const current = await tx
      .selectFrom('signing_keys')
      .select('kid')
      .where('purpose', '=', key.purpose)
      .where('retired_at', 'is', null)
      .executeTakeFirst();
    if ((current?.kid ?? null) !== instead) return false;
    if (instead !== null) await tx.updateTable('signing_keys').set({ retired_at: key.at }).where('kid', '=', instead).execute();
    const { kid, purpose, publicKey, sealed, at } = key;
    await tx.insertInto('signing_keys').values({ kid, purpose, public_key: publicKey, sealed, created_at: at, retired_at: null }).execute();
    return true;
  });
}
