// One transaction holds a change and its audit rows, or neither. A refusal rolls back what was begun.
import { createHash } from 'node:crypto';
import type { AuditEvent } from '../../model/audit-event.ts';
import { type AuditEntry, appendAudit } from '../store/audit.ts';
import type { Db, Tx } from '../store/database.ts';
import type { Outcome, Refused } from './outcome.ts';
import type { Work } from './work.ts';

export interface Unit {
  readonly tx: Tx;
  readonly now: Date;
  /** Written when everything else is; `detail` is what people wrote. */
  audit(actor: string | null, event: AuditEvent, detail: object | null): void;
}

class RolledBack extends Error {
  readonly refusal: Refused;
  constructor(refusal: Refused) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export async function transact<T>(work: Work, tenant: string, run: (unit: Unit) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const entries: AuditEntry[] = [];
  const now = work.clock();
  const audit: Unit['audit'] = (actor, event, detail) => entries.push(toEntry(tenant, now, actor, event, detail));
  try {
    const outcome = await work.database.db.transaction().execute(async (tx) => {
      const result = await run({ tx, now, audit });
      if (!result.ok) throw new RolledBack(result);
      await appendAudit(tx, tenant, entries);
      return result;
    });
    if (entries.length > 0) work.announce(tenant);
    return outcome;
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    throw error;
  }
}

/** The body is the text that is hashed: its keys stand in one order, and words stand in it only as their hash. */
export function toEntry(tenant: string, at: Date, actor: string | null, event: AuditEvent, detail: object | null): AuditEntry {
  const words = detail === null ? null : JSON.stringify(detail);
  const body = JSON.stringify({ tenant, at: at.toISOString(), actor, event, detail: words === null ? null : sha256(words) });
  return { at, kind: event.kind, actor, hold: 'hold' in event ? event.hold : null, body, detail: words };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** For reading: the pool, outside any transaction. */
export function reading({ database }: Work): Db {
  return database.db;
}
