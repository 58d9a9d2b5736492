// `check FILE…`: each file on its own; a bad one is named and the rest are still checked.
import { type Inspection, inspect, type Options } from '../inspect.ts';
import type { Draft } from '../model/draft.ts';
import type { BodyType } from './body-type.ts';
import type { Terminal } from './command.ts';
import { EXIT, type Exit, exitOf, worse } from './exit.ts';
import { describeFault, Failure } from './failure.ts';
import { printable } from './paint.ts';
import { createProgress } from './progress.ts';
import { STDIN } from './read-bytes.ts';
import { readDraft } from './read-file.ts';

export interface Checked {
  readonly name: string;
  readonly draft: Draft;
  readonly inspection: Inspection;
}

export interface Unread {
  readonly name: string;
  readonly error: string;
}

/** Where the outcome of each file goes. */
export interface Report {
  begin(): Promise<void>;
  checked(result: Checked): Promise<void>;
  unread(result: Unread): Promise<void>;
  end(): Promise<void>;
}

export async function checkFiles(
  files: readonly string[],
  stdinType: BodyType | null,
  options: Options,
  report: Report,
  terminal: Terminal,
): Promise<Exit> {
  const progress = createProgress(files.length, terminal);
  let exit: Exit = EXIT.allowed;
  await report.begin();
  for (const file of files) {
    const name = file === STDIN ? 'standard input' : file;
    try {
      const draft = await readDraft(file, terminal.input, stdinType);
      const inspection = inspect(draft, options);
      exit = worse(exit, exitOf(inspection.verdict.kind));
      progress.clear();
      await report.checked({ name, draft, inspection });
    } catch (problem) {
      const failure = problem instanceof Failure ? problem : new Failure(EXIT.fault, `a fault of ours: ${describeFault(problem)}`);
      exit = worse(exit, failure.exit);
      progress.clear();
      terminal.errors.write(`countersign: ${printable(name)}: ${failure.message}\n`);
      await report.unread({ name, error: failure.message });
    }
    progress.step();
  }
  progress.end();
  await report.end();
  return exit;
}
