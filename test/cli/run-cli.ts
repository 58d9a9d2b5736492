// Runs the built command line as a person or a script would.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function startCli(args: readonly string[], { folder, env = {} }: Surroundings = {}) {
  return spawn(process.execPath, [CLI, ...args], { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', ...env } });
}

export function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = startCli(args, surroundings);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      stderr += part;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', (error) => {
      // A command that needs no input may end before it has read any.
      if (!('code' in error) || error.code !== 'EPIPE') reject(error);
    });
    child.stdin.end(surroundings.input ?? '');
  });
}

/** A new folder with these files. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Drafts as lines of input. */
export function toLines(drafts: readonly object[]): string {
  return drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
}

export interface AnswerLine {
  readonly id?: string | number;
  readonly line?: number;
  readonly error?: string;
  readonly text?: string;
  readonly verdict?: { readonly kind: string; readonly reasons: readonly object[] };
  readonly flags?: readonly { readonly rule: string; readonly start: number; readonly end: number; readonly quote: string }[];
  readonly mentions?: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** The answers of `check --jsonl`. */
export function readAnswers(stdout: string): AnswerLine[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line): AnswerLine => JSON.parse(line));
}
