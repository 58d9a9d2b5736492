// Keeps the stream of live events open: reconnects with a growing pause, and says whether the service can be reached.
import type { LiveEvent } from '../model/live-event.ts';
import type { Client } from './client.ts';

export type Reach = 'connecting' | 'live' | 'offline';

export interface Following {
  readonly client: Pick<Client, 'events'>;
  readonly signal: AbortSignal;
  /** Reads anew all that is shown; true if the service answered. Called at the start and after each gap. */
  readonly refresh: () => Promise<boolean>;
  readonly onEvent: (event: LiveEvent) => void;
  readonly onReach: (reach: Reach) => void;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Runs until the signal aborts. */
export async function followEvents({ client, signal, refresh, onEvent, onReach }: Following): Promise<void> {
  let after: number | null = null;
  let pause = FIRST_PAUSE_MS;
  onReach('connecting');
  while (!signal.aborted) {
    const end = new AbortController();
    const listening = AbortSignal.any([signal, end.signal]);
    const begun = Date.now();
    let isAlive = false;
    // The stream is opened first, so that nothing is missed between the reading and the listening.
    const reading = listen(client, after, listening, (event) => {
      after = event.id;
      isAlive = true;
      onEvent(event);
    });
    const reached = await refresh();
    if (signal.aborted) return end.abort();
    onReach(reached ? 'live' : 'offline');
    if (reached) await reading;
    else end.abort();
    // One that a proxy ends as soon as it begins is no stream to hurry back to.
    if (isAlive || Date.now() - begun > LONGEST_PAUSE_MS) pause = FIRST_PAUSE_MS;
    await wait(pause, signal);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

async function listen(
  client: Pick<Client, 'events'>,
  after: number | null,
  signal: AbortSignal,
  onEvent: (event: LiveEvent) => void,
): Promise<void> {
  try {
    for await (const event of client.events(after, signal)) onEvent(event);
  } catch {
    // A stream that breaks off says so only by throwing; the caller opens the next one.
  }
}

/** Ends early where the signal aborts, or the machine is on the network again. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const finish = () => {
      clearTimeout(timer);
      end.abort();
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish, { signal: end.signal });
    globalThis.addEventListener?.('online', finish, { signal: end.signal });
  });
}
