// How long to wait for an answer, how long between two questions, and when to stop asking.
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, and without an error, when the signal is given. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Patience {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** For one answer. */
  readonly answerMs: number;
  /** For keeping, sending or looking as a whole, waits included: nothing is waited for beyond it, only an answer may still come. */
  readonly totalMs: number;
}

/** The time that one operation has. */
export interface Budget {
  /** Waits longer each time, with jitter, never less than the provider asked for. False, at once, where the time would not suffice. */
  pause(afterMs: number | null): Promise<boolean>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 16_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    wait(ms, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    }),
};

export function startBudget({ clock, random, totalMs }: Patience): Budget {
  const end = clock.now() + totalMs;
  let pauses = 0;
  return {
    async pause(afterMs) {
      const most = Math.min(FIRST_PAUSE_MS * 2 ** pauses++, LONGEST_PAUSE_MS);
      const ms = Math.round((afterMs ?? most / 2) + (random() * most) / 2);
      if (clock.now() + ms >= end) return false;
      await clock.sleep(ms);
      return true;
    },
  };
}

/** One request, which is given up when no answer came in time. `ask` must not throw. */
export async function withinTime<T>({ clock, answerMs }: Patience, ask: (signal: AbortSignal) => Promise<Answer<T>>): Promise<Answer<T>> {
  const late = new AbortController();
  const answered = new AbortController();
  const timeOut = clock.sleep(answerMs, answered.signal).then((): Answer<T> => {
    late.abort();
    return { kind: 'silent' };
  });
  try {
    return await Promise.race([ask(late.signal), timeOut]);
  } finally {
    answered.abort();
  }
}

/** Asks what may be asked any number of times, until there is an answer or the time is up; then the last failure. */
export async function askAgain<T>(budget: Budget, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (;;) {
    const answer = await ask();
    if (answer.kind === 'done' || answer.kind === 'refused' || answer.kind === 'unauthorised') return answer;
    const afterMs = answer.kind === 'silent' ? null : answer.afterMs;
    if (!(await budget.pause(afterMs))) return answer;
  }
}
