// The PostgreSQL server of a test file: started before its tests, stopped after them.
import { afterAll, beforeAll } from 'vitest';
import { type Cluster, startCluster } from './postgres-cluster.ts';

/** Call it once, at the top of the file; what it gives may be used from the first `beforeAll` after it. */
export function useCluster(): Pick<Cluster, 'createDatabase' | 'run'> {
  let cluster: Cluster | null = null;
  const started = (): Cluster => {
    if (cluster === null) throw new Error('the PostgreSQL server is used before it was started: use it in a test or a beforeAll');
    return cluster;
  };
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());
  return { createDatabase: () => started().createDatabase(), run: (text) => started().run(text) };
}
