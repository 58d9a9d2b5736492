// The bytes, or the text, of what a person named on the command line.
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { EXIT } from './exit.ts';
import { codeOf, Failure } from './failure.ts';

/** Stands for standard input where a file is named. */
export const STDIN = '-';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not read this file',
};

/** The text of a file, which must be UTF-8: read as anything else, its words would not be those that were written. The `Failure` names it. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file).catch((error: unknown) => {
    throw error instanceof Failure ? new Failure(error.exit, `${file}: ${error.message}`) : error;
  });
  return toText(file, bytes);
}

/** The text of a file; `-` is standard input. */
export async function readTextOrInput(file: string, input: Readable): Promise<string> {
  return file === STDIN ? toText('standard input', await readAll(input)) : readText(file);
}

function toText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TypeError: the bytes are not of that encoding.
    throw new Failure(EXIT.unreadable, `${name} is not UTF-8: please save it as UTF-8`);
  }
}

export async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Throws a `Failure` that says why it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(EXIT.missing, WHY[codeOf(error)] ?? `cannot be read (${codeOf(error)})`);
  }
}
