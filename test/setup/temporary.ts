// One folder for all that a run of the tests writes beside the repository, gone when they are done.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns what tidies up */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-tests-'));
  // PostgreSQL runs as a user of its own, and must reach its data in there.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
