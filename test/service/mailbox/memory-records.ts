// Records of sendings as a store would keep them, with a place to die at.

import { SendEntry } from '../../../src/service/mailbox/send-entry.ts';
import type { SendRecords } from '../../../src/service/mailbox/send-once.ts';

export interface MemoryRecords extends SendRecords {
  readonly rows: Map<string, { entry: string; claim: string | null; until: number }>;
  /** The next writing of that kind kills the process: `before` it is written, or never mind. */
  dieAt: 'attempt' | 'outcome' | null;
}

export function createMemoryRecords(): MemoryRecords {
  const rows: MemoryRecords['rows'] = new Map();
  let last = 0;
  const records: MemoryRecords = {
    rows,
    dieAt: null,
    async claim(key, now, until) {
      const row = rows.get(key);
      if (row !== undefined && row.claim !== null && row.until > now.getTime()) return { kind: 'busy' };
      const id = `claim-${++last}`;
      rows.set(key, { entry: row?.entry ?? '', claim: id, until: until.getTime() });
      return { kind: 'held', id, entry: row === undefined || row.entry === '' ? null : SendEntry.parse(JSON.parse(row.entry)) };
    },
    async record(key, claimId, entry, isLast) {
      if (records.dieAt === (isLast ? 'outcome' : 'attempt')) throw new Error('killed');
      const row = rows.get(key);
      if (row?.claim !== claimId) return false;
      rows.set(key, { ...row, entry: JSON.stringify(entry), claim: isLast ? null : claimId });
      return true;
    },
  };
  return records;
}
