// How large the Gmail extension's files are, packed as a browser's store packs them.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildBundle } from '../../src/build/build.mjs';
import { bundles } from '../../src/build/bundles.mjs';

const KB = 1024;
const packed = (text: string) => gzipSync(text, { level: 9 }).length;

async function sizeOf(bundle: Parameters<typeof buildBundle>[0]): Promise<number> {
  const files = await buildBundle(bundle);
  return files.filter(({ path }) => path.endsWith('.js')).reduce((sum, { text }) => sum + packed(text), 0);
}

/** The content script without the engine, its rules and its policy, which have a limit of their own (`dist/inspect.mjs`). */
function withoutEngine() {
  return {
    name: 'without-engine',
    setup: (build: {
      onResolve(options: { filter: RegExp }, callback: (args: { path: string }) => { path: string; external: true }): void;
    }) => {
      build.onResolve({ filter: /(?:\/inspect|\/rules\/index|\/policy\/[\w-]+|\/engine\/[\w-]+)\.ts$/ }, ({ path }) => ({
        path,
        external: true,
      }));
    },
  };
}

// The worker is in no page: it has the schemas of holds and records, which it looks after while no panel is open.
test('the panel is within 60 KB, the worker and the net below the gate are small', async () => {
  expect(await sizeOf(bundles.gmailPanel)).toBeLessThanOrEqual(60 * KB);
  expect(await sizeOf(bundles.gmailWorker)).toBeLessThanOrEqual(32 * KB);
  expect(await sizeOf(bundles.gmailBackstop)).toBeLessThanOrEqual(3 * KB);
});

test('what the content script adds to the engine is within 40 KB', async () => {
  const { options } = bundles.gmailContent;
  const own = { ...bundles.gmailContent, options: { ...options, format: 'esm' as const, plugins: [...options.plugins, withoutEngine()] } };
  expect(await sizeOf(own)).toBeLessThanOrEqual(40 * KB);
});

// Known to be over its limit, because the engine alone is; take `.fails` away once it is within, this test then says so.
test.fails('the whole content script is within 40 KB', async () => {
  expect(await sizeOf(bundles.gmailContent)).toBeLessThanOrEqual(40 * KB);
});
