// Work that waits for others, in turns: looks for what is due, and does a few at a time. Every process does it; claims in the database
// see to it that each piece is one process's at a time.
import { describeError, type Log } from './work/log.ts';

export interface Turns<T> {
  /** What the log calls a turn that failed. */
  readonly failure: string;
  readonly log: Log;
  /** At once, in this process. */
  readonly most: number;
  /** What is due; another process may be at the same. */
  list(limit: number): Promise<readonly T[]>;
  keyOf(due: T): string;
  /** Whether anything was done: then more may be due at once. */
  run(due: T): Promise<boolean>;
  /** Done now and then, before the list is asked for. */
  readonly beside: { readonly everyMs: number; run(): Promise<unknown> };
}

export interface TakingTurns {
  /** Takes up nothing more, and waits a while for what is under way. */
  stop(): Promise<void>;
}

const TICK_MS = 2000;
/** What a process leaves behind is taken over by another, or by its successor, once its claim has run out. */
const GRACE_MS = 8000;

export function takeTurns<T>(turns: Turns<T>): TakingTurns {
  const { most, beside } = turns;
  const running = new Map<string, Promise<unknown>>();
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  let isAsked = false;
  let isStopped = false;
  let besideAt = Number.NEGATIVE_INFINITY;
  const start = (due: T) => {
    const key = turns.keyOf(due);
    if (running.has(key)) return;
    let didSomething = false;
    const run = async () => {
      didSomething = await turns.run(due);
    };
    const ended = attempt(turns, run()).finally(() => {
      running.delete(key);
      if (didSomething) tick();
    });
    running.set(key, ended);
  };
  const look = async () => {
    if (performance.now() - besideAt > beside.everyMs) {
      await attempt(turns, beside.run());
      besideAt = performance.now();
    }
    for (const due of running.size < most ? await turns.list(most) : []) {
      if (running.size < most) start(due);
    }
  };
  const tick = () => {
    isAsked = !isStopped;
    if (isLooking || isStopped) return;
    isLooking = true;
    isAsked = false;
    looking = attempt(turns, look()).finally(() => {
      isLooking = false;
      // A turn that ended while it looked.
      if (isAsked) tick();
    });
  };
  const timer = setInterval(() => (isLooking ? undefined : tick()), TICK_MS);
  return {
    stop: async () => {
      isStopped = true;
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

/** One that fails does not keep the others from their turn. */
async function attempt({ log, failure }: Pick<Turns<never>, 'log' | 'failure'>, doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    log('warn', failure, describeError(error));
  }
}
