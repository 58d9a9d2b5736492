// A copy of the project to build in, so that the project itself stays as it is.
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../structure/source-files.ts';

export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'countersign-'));
  for (const name of ['src', 'package.json', '.biome.json']) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
