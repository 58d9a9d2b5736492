// `check --jsonl`: one draft a line in, one answer a line out, in order, however many there are.
import type { Writable } from 'node:stream';
import { type Inspection, inspect, type Options } from '../inspect.ts';
import { EXIT, type Exit, exitOf, worse } from './exit.ts';
import { describeFault } from './failure.ts';
import { readLine } from './read-line.ts';
import { splitLines } from './split-lines.ts';
import { type JsonDraft, toJson } from './to-json.ts';
import { write } from './write.ts';

export interface LineOptions extends Options {
  readonly mentions: boolean;
}

interface Answer {
  readonly exit: Exit;
  readonly body: object;
}

/** Reads no faster than its answers are taken. */
export async function checkLines(input: AsyncIterable<Uint8Array>, output: Writable, options: LineOptions): Promise<Exit> {
  let exit: Exit = EXIT.allowed;
  let line = 0;
  for await (const bytes of splitLines(input)) {
    line++;
    const answer = answerLine(bytes, line, options);
    exit = worse(exit, answer.exit);
    await write(output, `${JSON.stringify(answer.body)}\n`);
  }
  return exit;
}

function answerLine(bytes: Uint8Array | null, line: number, { mentions, ...options }: LineOptions): Answer {
  const read = readLine(bytes);
  if (!read.ok) return { exit: EXIT.unreadable, body: { ...(read.id === undefined ? {} : { id: read.id }), line, error: read.error } };
  const { id, draft, ignored } = read;
  try {
    const inspection: Inspection = inspect(draft, options);
    const body: JsonDraft = toJson(inspection, { text: 'html' in draft.body, mentions });
    return { exit: exitOf(inspection.verdict.kind), body: { id, ...body, ...(ignored.length > 0 ? { ignored } : {}) } };
  } catch (error) {
    return { exit: EXIT.fault, body: { id, line, error: `a fault of ours: ${describeFault(error)}` } };
  }
}
