// What has to happen by itself: warnings and expiry, checkpoints, retention, key rotation. Every process does it; guards in
// the database see to it that each thing is done once.

import { expireHolds, warnHolds } from './operations/expire-holds.ts';
import { forgetWords } from './operations/forget-words.ts';
import { writeCheckpoints } from './operations/write-checkpoints.ts';
import { describeError } from './work/log.ts';
import type { Work } from './work/work.ts';

const TICK_MS = 2000;
const TICKS_PER_HOUR = (60 * 60 * 1000) / TICK_MS;
const KEY_DAYS = 90;

export interface Housekeeping {
  /** Ends after what is under way, with a last checkpoint. */
  stop(): Promise<void>;
}

export function keepHouse(work: Work): Housekeeping {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let ticks = 0;
  const tick = () => {
    if (busy) return;
    busy = true;
    const hourly = ticks++ % TICKS_PER_HOUR === 0;
    running = doAll(work, hourly ? [...OFTEN, ...HOURLY] : OFTEN).finally(() => {
      busy = false;
    });
  };
  const timer = setInterval(tick, TICK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await doAll(work, [writeCheckpoints]);
    },
  };
}

type Chore = (work: Work) => Promise<unknown>;
const OFTEN: readonly Chore[] = [expireHolds, warnHolds, writeCheckpoints];
const HOURLY: readonly Chore[] = [forgetWords, ({ keys }) => keys.rotateIfOlder('sign', KEY_DAYS)];

/** One that fails does not keep the others from their turn. */
async function doAll(work: Work, chores: readonly Chore[]): Promise<void> {
  for (const chore of chores) {
    try {
      await chore(work);
    } catch (error) {
      work.log('warn', 'housekeeping-failed', describeError(error));
    }
  }
}
