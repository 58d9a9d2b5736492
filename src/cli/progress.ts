// How far a long check has come, on standard error.
import type { Terminal } from './command.ts';

/** Few files are done before a person could read it. */
const FEW = 5;
/** Where it goes to a log, a line for so many files. */
const LOG_EVERY = 100;

export interface Progress {
  step(): void;
  /** Before something else is written, which would stand in the same line of a screen. */
  clear(): void;
  end(): void;
}

export function createProgress(total: number, { errors, live }: Pick<Terminal, 'errors' | 'live'>): Progress {
  let done = 0;
  if (total <= FEW) return { step: () => undefined, clear: () => undefined, end: () => undefined };
  const line = () => `checked ${done} of ${total} files`;
  const clear = () => {
    if (live) errors.write(`\r${' '.repeat(line().length)}\r`);
  };
  return {
    step: () => {
      done++;
      if (live) errors.write(`\r${line()}`);
      else if (done % LOG_EVERY === 0 && done < total) errors.write(`${line()}\n`);
    },
    clear,
    end: () => {
      clear();
      if (!live) errors.write(`${line()}\n`);
    },
  };
}
