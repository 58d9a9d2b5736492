// One process at a time in a data directory: PGlite does not look, and a second one would lose what it writes.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Locked = { readonly ok: true; release(): void } | { readonly ok: false; readonly pid: number };

/** Takes the directory, or says which process has it. A lock whose process is gone is taken over. */
export function lockDirectory(directory: string): Locked {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'lock');
  for (let tries = 0; ; tries++) {
    if (create(file)) return { ok: true, release: () => rmSync(file, { force: true }) };
    const pid = readPid(file);
    if (tries > 3 || (pid !== null && isAlive(pid))) return { ok: false, pid: pid ?? 0 };
    rmSync(file, { force: true });
  }
}

/** Only one of two that try at once can make the file. */
function create(file: string): boolean {
  try {
    const opened = openSync(file, 'wx', 0o600);
    writeSync(opened, `${process.pid}\n`);
    closeSync(opened);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    // It went while we looked.
    return null;
  }
}

function isAlive(pid: number): boolean {
  // A lock of this very process is a second opening in it, unless the number came back after a restart of the machine.
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
