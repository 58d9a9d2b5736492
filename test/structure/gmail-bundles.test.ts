// How large the Gmail extension's files are, packed as a browser's store packs them.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { buildBundle, optionsOf } from '../../src/build/build.mjs';
import { bundles } from '../../src/build/bundles.mjs';
import { expectWithin } from './ceiling.ts';

const KB = 1024;
const packed = (text: string) => gzipSync(text, { level: 9 }).length;

async function sizeOf(bundle: Parameters<typeof buildBundle>[0]): Promise<number> {
  const files = await buildBundle(bundle);
  return files.filter(({ path }) => path.endsWith('.js')).reduce((sum, { text }) => sum + packed(text), 0);
}

async function expectPacked(bundle: Parameters<typeof buildBundle>[0], most: number, name = bundle.outfile): Promise<void> {
  expectWithin(`${name}, packed,`, await sizeOf(bundle), most);
}

/** The part that reads messages, without the engine, its rules and its policy, which have a limit of their own (`dist/inspect.mjs`). */
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
  await expectPacked(bundles.gmailPanel, 60 * KB);
  await expectPacked(bundles.gmailWorker, 32 * KB);
  await expectPacked(bundles.gmailBackstop, 3 * KB);
});

/** What Gmail's frames carry that never hold a message; the design would allow 40 KB. */
const MOST_IN_EVERY_FRAME = 8 * KB;

test('the content script is small, and has no engine, no schemas and no components', async () => {
  await expectPacked(bundles.gmailContent, MOST_IN_EVERY_FRAME);
  const { metafile } = await build({ ...optionsOf(bundles.gmailContent), write: false, metafile: true });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('src/hosts/gmail-extension/sentinel.ts');
  expect(inputs.filter((path) => /node_modules|\.tsx$|src\/(?:engine|rules|inspect\.ts)/.test(path))).toEqual([]);
});

// As measured, for most of it is the engine: it may become smaller, and not larger.
test('what is brought to a compose window is within 173 KB, and adds no more than 40 KB to the engine', async () => {
  const { options } = bundles.gmailCompose;
  const own = { ...bundles.gmailCompose, options: { ...options, format: 'esm' as const, plugins: [...options.plugins, withoutEngine()] } };
  await expectPacked(bundles.gmailCompose, 173 * KB);
  await expectPacked(own, 40 * KB, 'the own part of dist/gmail-extension/compose.js');
});
