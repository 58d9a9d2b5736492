// The bytes of a file that a person named on the command line.
import { readFile } from 'node:fs/promises';
import { EXIT } from './exit.ts';
import { codeOf, Failure } from './failure.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not read this file',
};

/** Throws a `Failure` that says why it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(EXIT.missing, WHY[codeOf(error)] ?? `cannot be read (${codeOf(error)})`);
  }
}
