// PGlite on a file system that really writes to disk. As it comes, Emscripten's has no fsync at all, so that a power cut
// could lose what was answered. It leans on insides of PGlite: the version is pinned, and a test counts the calls.
import { fdatasyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';

interface OpenFile {
  readonly nfd?: number;
}

/** Loaded only when it is opened: the command line is one bundle, and most commands need no database. */
export async function openDurable(directory: string): Promise<PGlite> {
  const [{ PGlite: Lite }, { NodeFS }] = await Promise.all([import('@electric-sql/pglite'), import('@electric-sql/pglite/nodefs')]);

  class DurableFS extends NodeFS {
    override async init(...given: Parameters<InstanceType<typeof NodeFS>['init']>): ReturnType<InstanceType<typeof NodeFS>['init']> {
      const made = await super.init(...given);
      made.emscriptenOpts.preRun?.push(({ NODEFS }) => writeThrough(NODEFS));
      return made;
    }
  }
  // `-F` turns syncing off; with any other method than `fsync` the calls never come.
  const params = Lite.defaultStartParams.filter((param) => param !== '-F');
  return Lite.create({ fs: new DurableFS(directory), startParams: [...params, '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'] });
}

function writeThrough(fileSystem: object): void {
  const operations: unknown = Reflect.get(fileSystem, 'stream_ops');
  if (typeof operations !== 'object' || operations === null) throw new Error('this PGlite has no place for fsync');
  Reflect.set(operations, 'fsync', ({ nfd }: OpenFile) => {
    if (nfd !== undefined) fdatasyncSync(nfd);
    return 0;
  });
}
