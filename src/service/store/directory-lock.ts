// One process at a time in a data directory: PGlite does not look, and a second one would lose what it writes.
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Locked = { readonly ok: true; release(): void } | { readonly ok: false; readonly pid: number };

/** Between making the file and writing into it another process may look: it looks again, so often and after so long. */
const MOST_TRIES = 20;
const PAUSE_MS = 25;

/** Takes the directory, or says which process has it. A lock whose process is gone is taken over. */
export function lockDirectory(directory: string): Locked {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'lock');
  for (let tries = 0; ; tries++) {
    if (create(file)) return { ok: true, release: () => rmSync(file, { force: true }) };
    const found = readText(file);
    const holder = parse(found);
    if (holder !== null && isAlive(holder)) return { ok: false, pid: holder.pid };
    if (holder === null && tries < MOST_TRIES) pause();
    else if (tries >= MOST_TRIES * 2) return { ok: false, pid: holder?.pid ?? 0 };
    else remove(file, found);
  }
}

interface Holder {
  readonly pid: number;
  /** When it started, where the system tells: a number may come back for another process, in a container always. */
  readonly start: string;
}

/** Only one of two that try at once can make the file. */
function create(file: string): boolean {
  try {
    const opened = openSync(file, 'wx', 0o600);
    writeSync(opened, `${process.pid} ${startOf(process.pid)}\n`);
    closeSync(opened);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead lock out of the way. Where another process was quicker and this is its new one, it is given back. */
function remove(file: string, dead: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  if (readText(aside) === dead) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // It went while we looked.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function parse(text: string): Holder | null {
  const [, pid, start = ''] = /^(\d{1,9})(?: (\d*))?\n/.exec(text) ?? [];
  return Number(pid) > 0 ? { pid: Number(pid), start } : null;
}

function isAlive({ pid, start }: Holder): boolean {
  const current = startOf(pid);
  if (start !== '' && current !== '') return current === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process started, by Linux's own count; empty elsewhere, and where there is no such process. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name, which may hold anything: the twentieth word.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    // Not Linux, or no such process: `kill` knows.
    return '';
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
