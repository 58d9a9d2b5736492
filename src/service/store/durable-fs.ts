// A file system for PGlite that really writes to disk. As it comes, Emscripten's has no fsync at all, so that a power cut
// could lose what was answered. It leans on insides of PGlite: the version is pinned, and a test counts the calls.
import { fdatasyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface OpenFile {
  readonly nfd?: number;
}

type Init = NodeFS['init'];

export class DurableFS extends NodeFS {
  override async init(...given: Parameters<Init>): ReturnType<Init> {
    const made = await super.init(...given);
    made.emscriptenOpts.preRun?.push((module) => {
      const operations: unknown = Reflect.get(module.NODEFS, 'stream_ops');
      if (typeof operations !== 'object' || operations === null) throw new Error('this PGlite has no place for fsync');
      Reflect.set(operations, 'fsync', ({ nfd }: OpenFile) => {
        if (nfd !== undefined) fdatasyncSync(nfd);
        return 0;
      });
    });
    return made;
  }
}

/** `-F` turns syncing off; with any other method than `fsync` the calls never come. */
export const DURABLE_PARAMS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];
