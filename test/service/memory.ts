// PGlite in memory for tests: the first one is made, the others are copies of it.
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/service/store/database.ts';
import { openInMemory } from '../../src/service/store/open-embedded.ts';

let image: Promise<Blob> | null = null;

async function makeImage(): Promise<Blob> {
  const lite = await PGlite.create();
  const dumped = await lite.dumpDataDir('none');
  await lite.close();
  return dumped;
}

export async function openMemory(): Promise<Database> {
  image ??= makeImage();
  return openInMemory(await image);
}
