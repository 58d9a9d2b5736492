// What the operations know of a database: queries, transactions, and word of what other processes changed.
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A connection of the pool, or the transaction that is open. Inside a transaction nothing else may be used. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Db;
  /** Calls back with the tenant whose audit chain grew, in whatever process. Stops with the signal. */
  onChange(notify: (tenant: string) => void, signal: AbortSignal): void;
  /** Connections in use, idle, and callers who wait for one. */
  connections(): { readonly open: number; readonly idle: number; readonly waiting: number };
  /** Whether there is room to write; true where the database's own server has to know. */
  hasRoom(): Promise<boolean>;
  close(): Promise<void>;
}

/** The channel of NOTIFY. */
export const CHANNEL = 'countersign';
