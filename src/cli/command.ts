// What a command of the command line is, and what it may touch.
import type { Readable, Writable } from 'node:stream';
import type { Exit } from './exit.ts';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether the output shows colours. */
  readonly colour: boolean;
  /** Whether a person types the input. */
  readonly typed: boolean;
  /** Whether the errors go to a screen, where a line can be written over. */
  readonly live: boolean;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<Exit>;
}
