// Delivers what was released, apart from housekeeping: a provider that is slow holds up nothing else. Every process does it;
// claims in the database see to it that each message is one process's at a time.
import { deliverHold, listDeliveries } from './operations/deliver-hold.ts';
import { forgetMessages } from './operations/forget-messages.ts';
import type { Due } from './store/deliveries.ts';
import { describeError } from './work/log.ts';
import type { Work } from './work/work.ts';

const TICK_MS = 2000;
const MOST_AT_ONCE = 4;
const FORGET_EVERY_MS = 10 * 60_000;
/** What a process leaves behind is taken over by another, or by its successor, once its claim has run out. */
const GRACE_MS = 8000;

export interface Delivering {
  /** Takes up nothing more, and waits a while for what is under way. */
  stop(): Promise<void>;
}

export function keepDelivering(work: Work): Delivering {
  const running = new Map<string, Promise<unknown>>();
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  let forgottenAt = 0;
  const look = async () => {
    if (performance.now() - forgottenAt > FORGET_EVERY_MS) {
      await forgetMessages(work);
      forgottenAt = performance.now();
    }
    const free = MOST_AT_ONCE - running.size;
    for (const due of free > 0 ? await listDeliveries(work, MOST_AT_ONCE) : []) {
      if (running.size < MOST_AT_ONCE) start(work, due, running);
    }
  };
  const tick = () => {
    if (isLooking) return;
    isLooking = true;
    looking = attempt(work, look()).finally(() => {
      isLooking = false;
    });
  };
  const timer = setInterval(tick, TICK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      let grace: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        grace = setTimeout(resolve, GRACE_MS);
      });
      await Promise.race([Promise.all(running.values()), late]).finally(() => clearTimeout(grace));
    },
  };
}

function start(work: Work, due: Due, running: Map<string, Promise<unknown>>): void {
  const key = `${due.tenant} ${due.hold}`;
  if (running.has(key)) return;
  const ended = attempt(work, deliverHold(work, due)).finally(() => running.delete(key));
  running.set(key, ended);
}

/** One that fails does not keep the others from their turn. */
async function attempt(work: Work, doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    work.log('warn', 'delivering-failed', describeError(error));
  }
}
