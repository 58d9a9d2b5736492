// What stops a command or one of its files, in words for the person at the terminal. Never holds words of a mail.
import { EXIT, type Exit } from './exit.ts';

export class Failure extends Error {
  readonly exit: Exit;
  constructor(exit: Exit, message: string) {
    super(message);
    this.exit = exit;
  }
}

export function usage(message: string): Failure {
  return new Failure(EXIT.usage, message);
}

/** A bug of ours: the kind of error and where it arose. Its message could quote the mail. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error';
  const place = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}

/** The system's word for what went wrong with a file (`ENOENT`, …), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
