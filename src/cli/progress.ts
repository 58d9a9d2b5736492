// How far a long check has come, on standard error.
import type { Terminal } from './command.ts';

/** Few files are done before a person could read it. */
const FEW = 5;
/** Where it goes to a log, a line for so many files. */
const LOG_EVERY = 100;

export interface Progress {
  step(): void;
  end(): void;
}

export function createProgress(total: number, { errors, live }: Pick<Terminal, 'errors' | 'live'>): Progress {
  let done = 0;
  if (total <= FEW) return { step: () => undefined, end: () => undefined };
  const line = () => `checked ${done} of ${total} files`;
  return {
    step: () => {
      done++;
      if (live) errors.write(`\r${line()}`);
      else if (done % LOG_EVERY === 0 && done < total) errors.write(`${line()}\n`);
    },
    end: () => {
      errors.write(live ? `\r${' '.repeat(line().length)}\r` : `${line()}\n`);
    },
  };
}
