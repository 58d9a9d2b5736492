// In the worker, once a minute and only after a sign-in: the policy in force, what became of holds, and what left and is not on record yet.
import { type Client, createClient } from '../../wire/client.ts';
import { onAlarm, startAlarm } from './browser.ts';
import { keepPolicy } from './keep-policy.ts';
import { dropSent } from './kept-sent.ts';
import { recordSent } from './record-sent.ts';
import { watchHolds } from './watch-holds.ts';
import type { WorkerService } from './worker-service.ts';

/** Twice the shortest that the browser allows (developer.chrome.com/docs/extensions/reference/api/alarms). */
const MINUTES = 1;
const ALARM = 'holds';
const TIMEOUT_MS = 10_000;

export interface Following {
  /** Somebody signed in: from now on, each minute. */
  start(): void;
  /** Something left: it goes on record now. */
  recordSent(): void;
}

export function followService(service: WorkerService, clock: () => Date): Following {
  let last: Promise<unknown> = Promise.resolve();
  /** Where one is connected and somebody has signed in; one after the other, for each message goes on record once. */
  const inTurn = (act: (client: Client, url: string) => Promise<void>) => {
    const run = async () => {
      const url = (await service.isKnown()) ? await service.origin() : null;
      if (url !== null) await act(createClient({ url, token: () => null, fetch: service.fetch, timeoutMs: TIMEOUT_MS }), url);
    };
    last = last.then(run, run);
  };
  const record = () => inTurn((client) => recordSent(client, dropSent));
  onAlarm(ALARM, () => {
    inTurn((client, url) => keepPolicy(client, url, clock()));
    record();
    inTurn((client) => watchHolds(client, clock()));
  });
  const start = () => {
    void startAlarm(ALARM, MINUTES);
    record();
  };
  return { start, recordSent: record };
}
