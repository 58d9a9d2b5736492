// Tells all processes which tenants changed: after the commit, and many changes at once with one word. Sending it inside
// the transaction would make every commit of the database wait for every other.

import type { Database } from '../store/database.ts';
import { notifyChange } from '../store/live.ts';
import { describeError, type Log } from '../work/log.ts';

const GATHER_MS = 15;

export interface Announcer {
  announce(tenant: string): void;
  /** Sends what is still gathered. */
  flush(): Promise<void>;
}

export function createAnnouncer({ db }: Database, log: Log): Announcer {
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();
  const send = () => {
    timer = null;
    const tenants = [...gathered];
    gathered.clear();
    if (tenants.length === 0) return;
    // Who misses it finds the change at the next look.
    sending = sending.then(() => notifyChange(db, tenants)).catch((error: unknown) => log('warn', 'notify-failed', describeError(error)));
  };
  return {
    announce: (tenant) => {
      gathered.add(tenant);
      timer ??= setTimeout(send, GATHER_MS);
    },
    flush: async () => {
      if (timer !== null) clearTimeout(timer);
      send();
      await sending;
    },
  };
}
