// One thread pool without isolation: nothing in the suite keeps global state, and isolation costs 11-18x.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Migrations are files of SQL that the code imports as texts, as esbuild does in the bundle. */
const sqlAsText = {
  name: 'sql-as-text',
  transform: (code: string, id: string) => (id.endsWith('.sql') ? `export default ${JSON.stringify(code)};` : null),
};

export default defineConfig({
  plugins: [sqlAsText],
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/setup/temporary.ts'],
    isolate: false,
    pool: 'threads',
    // Many files wait for a process, a database or a browser: with two cores, two of them at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    // A loaded machine paints late; a test that waits for the page waits as long as it takes.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
  },
});
