// A clock that tests move: pauses pass at once and are written down, time-outs come only when the test says so.
import type { Clock, Patience } from '../../../src/service/mailbox/patience.ts';

export interface HandClock extends Clock {
  /** Every pause between two questions, in milliseconds. */
  readonly pauses: number[];
  /** Lets every answer that is being waited for be too late. */
  expire(): void;
  pass(ms: number): void;
}

export const START = Date.parse('2026-11-26T09:00:00Z');

export interface Time {
  now(): number;
  pass(ms: number): void;
}

export function createHandClock(): HandClock {
  let now = START;
  const pass = (ms: number) => {
    now += ms;
  };
  return createHandClockOn({ now: () => now, pass });
}

/** On a time that others have their eyes on too. */
export function createHandClockOn({ now, pass }: Time): HandClock {
  const waiting = new Map<() => void, number>();
  const pauses: number[] = [];
  return {
    pauses,
    now,
    pass,
    expire: () => {
      const [ms = 0] = waiting.values();
      pass(ms);
      for (const end of waiting.keys()) end();
      waiting.clear();
    },
    sleep(ms, signal) {
      if (signal === undefined) {
        pauses.push(ms);
        pass(ms);
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        waiting.set(resolve, ms);
        signal.addEventListener('abort', () => {
          waiting.delete(resolve);
          resolve();
        });
      });
    },
  };
}

export function patienceOf(clock: Clock): Patience {
  return { clock, random: () => 0.5, answerMs: 20_000, totalMs: 120_000 };
}
