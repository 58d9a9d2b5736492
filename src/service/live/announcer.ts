// After a commit: chains what was written of it into the audit, and tells all processes. Many changes at once are chained
// together; inside their transactions each commit would wait for every other.

import { describeError, type Log } from '../work/log.ts';

const GATHER_MS = 15;

export interface Announcer {
  announce(tenant: string): void;
  /** Sends what is still gathered. */
  flush(): Promise<void>;
}

/** `seal` chains what waits of these tenants, and wakes the listeners. */
export function createAnnouncer(seal: (tenants: readonly string[]) => Promise<void>, log: Log): Announcer {
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();
  const send = () => {
    timer = null;
    const tenants = [...gathered];
    gathered.clear();
    if (tenants.length === 0) return;
    // Whatever is left is taken up by the housekeeping of any process.
    sending = sending.then(() => seal(tenants)).catch((error: unknown) => log('warn', 'seal-failed', describeError(error)));
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
