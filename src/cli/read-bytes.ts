// The bytes, or the text, of a file that a person named on the command line.
import { readFile } from 'node:fs/promises';
import { EXIT } from './exit.ts';
import { codeOf, Failure } from './failure.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not read this file',
};

/** The text of a file; the `Failure` names it. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file).catch((error: unknown) => {
    throw error instanceof Failure ? new Failure(error.exit, `${file}: ${error.message}`) : error;
  });
  return new TextDecoder().decode(bytes);
}

/** Throws a `Failure` that says why it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(EXIT.missing, WHY[codeOf(error)] ?? `cannot be read (${codeOf(error)})`);
  }
}
