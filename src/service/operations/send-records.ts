// The store's records of sendings, as the sending itself asks for them.

import { SendEntry } from '../mailbox/send-entry.ts';
import type { SendRecords } from '../mailbox/send-once.ts';
import type { Db } from '../store/database.ts';
import { claimSend, recordSend } from '../store/send-records.ts';
import { newId } from '../work/new-id.ts';

export function createSendRecords(db: Db, tenant: string): SendRecords {
  return {
    async claim(key, now, until) {
      const id = newId('send', now);
      const claimed = await claimSend(db, tenant, key, { id, now, until });
      if (claimed === null) return { kind: 'busy' };
      return { kind: 'held', id, entry: claimed.entry === null ? null : SendEntry.parse(claimed.entry) };
    },
    record: (key, claimId, entry, isLast) => recordSend(db, tenant, key, claimId, entry, isLast),
  };
}
